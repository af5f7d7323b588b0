import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { CurrencyCode, OrganizationId, PriceRuleId } from '@app/kernel';

import { toPriceRule } from '../data/price-rule.repository.js';
import { storefrontTables } from '../data/storefront-tables.js';
import type { PriceRule } from '../domain/price.rules.js';

export interface StoredPriceRule extends PriceRule {
  readonly priceRuleId: PriceRuleId;
  readonly name: string;
  /** Of the shop. */
  readonly currency: CurrencyCode;
  readonly updatedAt: Date;
}

/** The price rules of creators' shops. */
@Injectable()
export class PriceRulesQuery {
  /** All of a creator, by name; at most 50. */
  async ofCreator(db: Kysely<unknown>, creatorId: OrganizationId): Promise<StoredPriceRule[]> {
    const rows = await this.ofCreatorQuery(db, creatorId).orderBy('rule.name').execute();
    return rows.map(toStored);
  }

  /** Those of a creator among them. */
  async ofCreatorByIds(
    db: Kysely<unknown>,
    creatorId: OrganizationId,
    ids: readonly PriceRuleId[],
  ): Promise<ReadonlyMap<PriceRuleId, StoredPriceRule>> {
    if (ids.length === 0) return new Map();
    const rows = await this.ofCreatorQuery(db, creatorId).where('rule.id', 'in', ids).execute();
    return new Map(rows.map((row) => [row.id as PriceRuleId, toStored(row)]));
  }

  private ofCreatorQuery(db: Kysely<unknown>, creatorId: OrganizationId) {
    return storefrontTables
      .read(db)
      .selectFrom('storefront.price_rule as rule')
      .innerJoin('storefront.shop as shop', 'shop.id', 'rule.shop_id')
      .selectAll('rule')
      .select('shop.currency')
      .where('shop.creator_id', '=', creatorId);
  }
}

type Row = Parameters<typeof toPriceRule>[0] & {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly updated_at: Date;
};

function toStored(row: Row): StoredPriceRule {
  return {
    priceRuleId: row.id as PriceRuleId,
    name: row.name,
    currency: row.currency as CurrencyCode,
    updatedAt: row.updated_at,
    ...toPriceRule(row),
  };
}
