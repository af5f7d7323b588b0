import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { NotFound, type PriceRuleId, type ShopId } from '@app/kernel';
import { isUniqueViolation, type Tx } from '@app/platform';

import { PriceRuleNameTaken, TooManyPriceRules } from '../domain/errors.js';
import type { PriceEnding, PriceRounding, PriceRule } from '../domain/price.rules.js';
import { storefrontTables } from './storefront-tables.js';

const NOW = sql<Date>`platform.now()`;
const RULES_MAX = 50;

export interface NewPriceRule extends PriceRule {
  readonly priceRuleId: PriceRuleId;
  readonly name: string;
}

/** Every write on price rules. The shop is locked by the caller. */
@Injectable()
export class PriceRuleRepository {
  /** @throws PriceRuleNameTaken, TooManyPriceRules */
  async insert(tx: Tx, shopId: ShopId, { priceRuleId, ...rule }: NewPriceRule): Promise<void> {
    const { count } = await storefrontTables
      .write(tx)
      .selectFrom('storefront.price_rule')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('shop_id', '=', shopId)
      .executeTakeFirstOrThrow();
    if (count >= RULES_MAX) throw new TooManyPriceRules(RULES_MAX);
    await namedOnce(rule.name, () =>
      storefrontTables
        .write(tx)
        .insertInto('storefront.price_rule')
        .values({ id: priceRuleId, shop_id: shopId, ...toRow(rule), created_at: NOW, updated_at: NOW })
        .execute(),
    );
  }

  /** @throws NotFound, PriceRuleNameTaken */
  async update(tx: Tx, shopId: ShopId, { priceRuleId, ...rule }: NewPriceRule): Promise<void> {
    const { numUpdatedRows } = await namedOnce(rule.name, () =>
      storefrontTables
        .write(tx)
        .updateTable('storefront.price_rule')
        .set({ ...toRow(rule), updated_at: NOW })
        .where('id', '=', priceRuleId)
        .where('shop_id', '=', shopId)
        .executeTakeFirstOrThrow(),
    );
    if (numUpdatedRows !== 1n) throw new NotFound('The price rule', ['priceRuleId']);
  }

  /** Listings that followed it keep their prices and follow none. @throws NotFound */
  async delete(tx: Tx, shopId: ShopId, priceRuleId: PriceRuleId): Promise<void> {
    const { numDeletedRows } = await storefrontTables
      .write(tx)
      .deleteFrom('storefront.price_rule')
      .where('id', '=', priceRuleId)
      .where('shop_id', '=', shopId)
      .executeTakeFirstOrThrow();
    if (numDeletedRows !== 1n) throw new NotFound('The price rule', ['priceRuleId']);
  }

  /** Those of the shop among them. */
  async find(tx: Tx, shopId: ShopId, ids: readonly PriceRuleId[]): Promise<ReadonlyMap<PriceRuleId, PriceRule>> {
    if (ids.length === 0) return new Map();
    const rows = await storefrontTables
      .write(tx)
      .selectFrom('storefront.price_rule')
      .selectAll()
      .where('shop_id', '=', shopId)
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id as PriceRuleId, toPriceRule(row)]));
  }
}

interface RuleColumns {
  readonly percent_of_supply_price: number;
  readonly add_minor: bigint;
  readonly ending: string;
  readonly rounding: string;
}

export function toPriceRule(row: RuleColumns): PriceRule {
  return {
    percentOfSupplyPrice: row.percent_of_supply_price,
    addMinor: row.add_minor,
    ending: row.ending as PriceEnding,
    rounding: row.rounding as PriceRounding,
  };
}

function toRow({ name, ...rule }: Omit<NewPriceRule, 'priceRuleId'>): RuleColumns & { name: string } {
  const { percentOfSupplyPrice, addMinor, ending, rounding } = rule;
  return { name, percent_of_supply_price: percentOfSupplyPrice, add_minor: addMinor, ending, rounding };
}

async function namedOnce<Result>(name: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error, 'price_rule_name')) throw new PriceRuleNameTaken(name);
    throw error;
  }
}
