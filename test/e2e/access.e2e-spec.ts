import { GraphQLSchemaHost } from '@nestjs/graphql';

import { aMember, anOwner, aTrainer, type Tenant, thePlatform } from '@app/identity/testing';
import { type Actor, ORGANIZATION_KINDS, type OrganizationKind, toGlobalId } from '@app/kernel';

import { newId } from '@app/platform';

import {
  NAME_PUBLIC_ROWS,
  OPEN_TO_EVERYONE,
  OPEN_TO_ORDER_LINKS,
  OPEN_TO_WHOEVER_IS_SIGNED_IN,
  PASS_OVER_IN_SILENCE,
  SHOW_OWN_ROWS,
} from '../support/known-access.js';
import { type Operation, operationsOf } from '../support/operations.js';
import { type OwnedRows, someOwnedRows } from '../support/owned-rows.js';
import { aSmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

interface Answered {
  readonly operation: string;
  readonly text: string;
  readonly codes: readonly string[];
}

type Headers = Readonly<Record<string, string>>;

const NOBODY: Headers = {};
const GUEST: Actor = { kind: 'GUEST' };
const ANY_LINK: Actor = { kind: 'ORDER_LINK', orderId: newId() };
const CODE = /"code":"([A-Z_]+)"/g;

let app: RunningApp;
let operations: Operation[];
let rows: OwnedRows;
let otherLink: Headers;
let strangers: Record<OrganizationKind, Tenant>;
let powerless: Tenant[];

beforeAll(async () => {
  app = await RunningApp.start();
  operations = operationsOf(app.get(GraphQLSchemaHost).schema);
  rows = await someOwnedRows(app);
  otherLink = { 'order-link': rows.otherLinkToken };
  const platform = await thePlatform(app);
  const { creator, supplier } = await aSmallMarket(app);
  strangers = { CREATOR: creator, SUPPLIER: supplier, TRAINER: await aTrainer(app), PLATFORM: platform };
  powerless = [
    await aSuspended('CREATOR'),
    await aSuspended('SUPPLIER'),
    await aSuspended('TRAINER'),
    await aMember(app, platform, 'FINANCE'),
  ];
}, 60_000);
afterAll(() => app.stop());

async function aSuspended(kind: OrganizationKind): Promise<Tenant> {
  const tenant = await anOwner(app, kind);
  await app.expect(
    'mutation ($input: SuspendOrganizationInput!) { suspendOrganization(input: $input) { userErrors { code } } }',
    { input: { organizationId: toGlobalId('Organization', tenant.organizationId), reason: 'a test' } },
    strangers.PLATFORM.headers,
  );
  return tenant;
}

/** @param actor whose rights choose what is asked for; null: as little as there can be. */
async function call(operation: Operation, headers: Headers, actor: Actor | null = null): Promise<Answered> {
  const variables = operation.variables(rows.idOf);
  const text = JSON.stringify(await app.ask(operation.document(actor, rows.idOf), variables, headers));
  const codes = [...text.matchAll(CODE)].map(([, code = '']) => code);
  return { operation: operation.name, text, codes };
}

/** What was answered otherwise than with this refusal alone. */
async function notRefused(
  wanted: readonly Operation[],
  headers: Headers,
  code: string,
  actor: Actor | null = null,
): Promise<string[]> {
  const answers: Answered[] = [];
  for (const operation of wanted) answers.push(await call(operation, headers, actor));
  return answers.filter(({ codes }) => codes.join() !== code).map(({ operation, text }) => `${operation}: ${text}`);
}

const namesOf = (some: readonly Operation[]): string[] => some.map(({ name }) => name).sort();
const isOpen = ({ rule }: Operation): boolean => rule.audiences.includes('EVERYONE');
const isFor = (kind: OrganizationKind) => (operation: Operation) => operation.rule.audiences.includes(kind);

/** What a stranger of this kind must not find in any answer. */
function tracesHiddenFrom(kind: OrganizationKind | null): readonly string[] {
  const { creator, supplier, catalogue, shop } = rows.traces;
  const isShopper = kind === null;
  return [...creator, ...supplier, ...(kind === 'CREATOR' ? [] : catalogue), ...(isShopper ? [] : shop)];
}

describe('by their rules, the operations', () => {
  it('are open to everyone only where this test says so', () => {
    expect(namesOf(operations.filter(isOpen))).toEqual(OPEN_TO_EVERYONE);
  });

  it('are open to whoever is signed in only where this test says so', () => {
    const open = operations.filter(
      ({ rule }) => !rule.permission && ORGANIZATION_KINDS.some((kind) => rule.audiences.includes(kind)),
    );

    expect(namesOf(open)).toEqual(OPEN_TO_WHOEVER_IS_SIGNED_IN);
  });

  it('are open to holders of order links only where this test says so', () => {
    expect(namesOf(operations.filter(({ rule }) => rule.audiences.includes('ORDER_LINK')))).toEqual(
      OPEN_TO_ORDER_LINKS,
    );
  });
});

describe('each operation refuses', () => {
  it('nobody', async () => {
    const closed = operations.filter((operation) => !isOpen(operation));

    expect(await notRefused(closed, NOBODY, 'UNAUTHENTICATED')).toEqual([]);
  });

  it('the holder of an order link, unless it is made for him', async () => {
    const closed = operations.filter(
      ({ name }) => !OPEN_TO_EVERYONE.includes(name) && !OPEN_TO_ORDER_LINKS.includes(name),
    );

    expect(await notRefused(closed, otherLink, 'FORBIDDEN')).toEqual([]);
  });

  it.each(ORGANIZATION_KINDS)('a %s, if it is for others', async (kind) => {
    const ofOthers = operations.filter((operation) => !isOpen(operation) && !isFor(kind)(operation));

    expect(ofOthers).not.toEqual([]);
    expect(await notRefused(ofOthers, strangers[kind].headers, 'FORBIDDEN')).toEqual([]);
  });

  it.each(ORGANIZATION_KINDS)('a %s without the permission', async (kind) => {
    const tenant = powerless.find(({ actor }) => actor.organizationKind === kind)!;
    const held = kind === 'PLATFORM' ? [...tenant.actor.permissions] : [];
    const beyond = operations
      .filter(({ rule }) => rule.permission && !held.includes(rule.permission))
      .filter(isFor(kind));

    expect(beyond).not.toEqual([]);
    expect(await notRefused(beyond, tenant.headers, 'FORBIDDEN')).toEqual([]);
  });
});

describe('rows of others', () => {
  // The platform has no stranger of its own kind: there is one, and it sees everything.
  it.each(['CREATOR', 'SUPPLIER', 'TRAINER'] as const)('are not found by another %s', async (kind) => {
    const { headers, actor } = strangers[kind];
    const mine = operations.filter((operation) => isFor(kind)(operation) && operation.namesRows);
    const naming = mine.filter(({ name }) => !NAME_PUBLIC_ROWS.includes(name));

    const found: string[] = [];
    for (const operation of naming) {
      const { text, codes } = await call(operation, headers, actor);
      if (!isNotFound(operation, codes, text)) found.push(`${operation.name}: ${text}`);
    }

    expect(naming).not.toEqual([]);
    expect(found).toEqual([]);
  });

  it('are not found by the holder of another order’s link', async () => {
    const cancelOrder = operations.filter(({ name }) => name === 'cancelOrder');

    expect(await notRefused(cancelOrder, otherLink, 'NOT_FOUND', ANY_LINK)).toEqual([]);
  });

  it.each(['CREATOR', 'SUPPLIER', 'TRAINER'] as const)('show in nothing that another %s reads', async (kind) => {
    const { headers, actor } = strangers[kind];
    const readable = operations.filter((operation) => operation.kind === 'query' && isFor(kind)(operation));

    expect(await leaks(readable, headers, actor, tracesHiddenFrom(kind))).toEqual([]);
  });

  it('show in nothing that everybody reads', async () => {
    const readable = operations.filter((operation) => operation.kind === 'query' && isOpen(operation));

    expect(await leaks(readable, NOBODY, GUEST, tracesHiddenFrom(null))).toEqual([]);
  });

  it('do show to those whose rows they are', async () => {
    const { creator, supplier } = rows.market;
    const traces = Object.values(rows.traces).flat();
    const queries = operations.filter(({ kind }) => kind === 'query');

    const shown = [
      ...(await leaks(queries.filter(isFor('CREATOR')), creator.headers, creator.actor, traces)),
      ...(await leaks(queries.filter(isFor('SUPPLIER')), supplier.headers, supplier.actor, traces)),
    ];

    const showing = new Set(shown.map((leak) => leak.split(':')[0]));
    expect([...showing]).toEqual(expect.arrayContaining(SHOW_OWN_ROWS));
  });

  /** Which operations answer with which traces. */
  async function leaks(
    readable: readonly Operation[],
    headers: Headers,
    actor: Actor,
    traces: readonly string[],
  ): Promise<string[]> {
    const found: string[] = [];
    for (const operation of readable) {
      const { text } = await call(operation, headers, actor);
      found.push(...traces.filter((trace) => text.includes(trace)).map((trace) => `${operation.name}: ${trace}`));
    }
    return found;
  }

  function isNotFound({ name, kind }: Operation, codes: readonly string[], text: string): boolean {
    if (codes.length > 0) return codes.every((code) => code === 'NOT_FOUND');
    return PASS_OVER_IN_SILENCE.includes(name) || (kind === 'query' && text.includes('"nodes":[]'));
  }
});

// Last, because among what the operator may do is to suspend those whose rows were read above.
describe('no operation', () => {
  it('answers a call of this kind with a fault of its own', async () => {
    const faults: string[] = [];
    for (const operation of operations) {
      for (const headers of callersOf(operation)) {
        const { text, codes } = await call(operation, headers);
        if (codes.includes('INTERNAL_SERVER_ERROR')) faults.push(`${operation.name}: ${text}`);
      }
    }

    expect(faults).toEqual([]);
  });

  function callersOf(operation: Operation): Headers[] {
    if (isOpen(operation)) return [NOBODY];
    return ORGANIZATION_KINDS.filter((kind) => isFor(kind)(operation)).map((kind) => strangers[kind].headers);
  }
});
