import { newIdAt } from '@app/platform';

import type { Cell } from './copy.js';
import { at, CURRENCY, type Seeding } from './seeding.js';
import { toProvinceCode } from './province-code.js';

export interface SeededSignIn {
  readonly role: 'operator' | 'creator' | 'supplier';
  readonly name: string;
  readonly email: string;
}

interface Person {
  readonly kind: 'PLATFORM' | 'SUPPLIER' | 'CREATOR' | 'TRAINER';
  readonly organization: string;
  readonly name: string;
  readonly email: string;
  readonly joinedAt: Date;
}

const DOMAIN = 'demo.daifa.example';
const FOUNDED_BEFORE_MS = 200 * 24 * 3_600_000;

/** Organizations with an owner each. @returns everybody's sign-in, the operator's first. */
export async function seedPeople(seeding: Seeding, passwordHash: string): Promise<SeededSignIn[]> {
  const { market, now } = seeding;
  const founded = new Date(now.getTime() - FOUNDED_BEFORE_MS);
  const platform: Person = {
    kind: 'PLATFORM',
    organization: market.platform.zh,
    name: '运营',
    email: `operator@${DOMAIN}`,
    joinedAt: founded,
  };
  const suppliers = market.suppliers.map((supplier): Person => ({
    kind: 'SUPPLIER',
    organization: supplier.companyName.zh,
    name: supplier.contact.name.zh,
    email: `${supplier.slug}@${DOMAIN}`,
    joinedAt: supplier.joinedAt,
  }));
  const creators = market.creators.map((creator): Person => ({
    kind: 'CREATOR',
    organization: creator.name.zh,
    name: creator.person.name.zh,
    email: `${at(market.shops, creator.index).slug}@${DOMAIN}`,
    joinedAt: creator.joinedAt,
  }));
  const trainers = market.trainers.map((trainer, index): Person => ({
    kind: 'TRAINER',
    organization: trainer.zh,
    name: trainer.zh,
    email: `trainer-${index + 1}@${DOMAIN}`,
    joinedAt: founded,
  }));
  await write(seeding, [platform, ...trainers], passwordHash);
  seeding.suppliers.push(...(await write(seeding, suppliers, passwordHash)));
  seeding.creators.push(...(await write(seeding, creators, passwordHash)));
  const signIn = (role: SeededSignIn['role'], { organization, email }: Person): SeededSignIn => ({
    role,
    name: organization,
    email,
  });
  return [
    signIn('operator', platform),
    ...creators.map((person) => signIn('creator', person)),
    ...suppliers.map((person) => signIn('supplier', person)),
  ];
}

/** @returns the organizations' ids in order. */
async function write(seeding: Seeding, people: readonly Person[], passwordHash: string): Promise<string[]> {
  const ids = people.map(({ joinedAt }) => ({
    organization: newIdAt(joinedAt),
    account: newIdAt(joinedAt),
    member: newIdAt(joinedAt),
  }));
  const rows = (toRow: (person: Person, index: number) => readonly Cell[]) => people.map(toRow);
  await seeding.copy(
    'identity.organization',
    ['id', 'kind', 'name', 'status', 'contact_email', 'created_at', 'updated_at'],
    rows(({ kind, organization, email, joinedAt }, index) => [
      at(ids, index).organization,
      kind,
      organization,
      'APPROVED',
      email,
      joinedAt,
      joinedAt,
    ]),
  );
  await seeding.copy(
    'identity.account',
    ['id', 'email', 'name', 'password_hash', 'created_at'],
    rows(({ email, name, joinedAt }, index) => [at(ids, index).account, email, name, passwordHash, joinedAt]),
  );
  await seeding.copy(
    'identity.member',
    ['id', 'organization_id', 'account_id', 'role', 'created_at'],
    rows(({ joinedAt }, index) => [
      at(ids, index).member,
      at(ids, index).organization,
      at(ids, index).account,
      'OWNER',
      joinedAt,
    ]),
  );
  return ids.map(({ organization }) => organization);
}

/** Freight templates and warehouses of the suppliers. */
export async function seedPlaces(seeding: Seeding): Promise<void> {
  const { market, suppliers, templates, warehouses } = seeding;
  const joined = (supplierIndex: number): Date => at(market.suppliers, supplierIndex).joinedAt;
  templates.push(...market.freightTemplates.map(({ supplierIndex }) => newIdAt(joined(supplierIndex))));
  warehouses.push(...market.warehouses.map(({ supplierIndex }) => newIdAt(joined(supplierIndex))));
  await seeding.copy(
    'order_routing.freight_template',
    ['id', 'supplier_id', 'name', 'currency', 'created_at'],
    market.freightTemplates.map(({ index, supplierIndex, name }) => [
      at(templates, index),
      at(suppliers, supplierIndex),
      name.zh,
      CURRENCY,
      joined(supplierIndex),
    ]),
  );
  await seeding.copy(
    'order_routing.freight_rule',
    [
      'template_id',
      'position',
      'regions',
      'first_units',
      'first_fee_minor',
      'additional_units',
      'additional_fee_minor',
      'transit_days',
    ],
    market.freightTemplates.flatMap(({ index, rules }) =>
      rules.map((rule, position) => [
        at(templates, index),
        position,
        rule.provinceCodes.map(toProvinceCode),
        rule.firstGrams,
        rule.firstFeeMinor,
        rule.stepGrams,
        rule.stepFeeMinor,
        rule.transitDays[1],
      ]),
    ),
  );
  await seeding.copy(
    'order_routing.warehouse',
    ['id', 'supplier_id', 'name', 'province', 'city', 'freight_template_id', 'cutoff_minutes', 'created_at'],
    market.warehouses.map((warehouse) => [
      at(warehouses, warehouse.index),
      at(suppliers, warehouse.supplierIndex),
      warehouse.name.zh,
      toProvinceCode(warehouse.address.provinceCode),
      warehouse.address.city,
      at(templates, warehouse.freightTemplateIndex),
      warehouse.cutOffHour * 60,
      joined(warehouse.supplierIndex),
    ]),
  );
}
