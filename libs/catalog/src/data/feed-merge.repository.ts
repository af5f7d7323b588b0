import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';

import type { FeedId, OfferId, OrganizationId, WarehouseId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { MergePlan, OfferState, ProductState, SkuState, StockState } from '../domain/feed/merge-plan.js';

/** The feed, and the warehouse whose stock it tells. */
export interface FeedPlace {
  readonly feedId: FeedId;
  readonly warehouseId: WarehouseId;
}

/** Writes what a batch of a feed's rows comes to: one statement per table and kind of change. */
@Injectable()
export class FeedMergeRepository {
  /** Batches of one supplier one after the other, so that two feeds of his do not both make the same product. */
  async lockSupplier(tx: Tx, supplierId: OrganizationId): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`catalog.feed:${supplierId}`}, 0))`.execute(tx);
  }

  /** @returns offers that ran out in this warehouse, have some again, or lie there for the first time. */
  async apply(tx: Tx, supplierId: OrganizationId, place: FeedPlace, plan: MergePlan): Promise<OfferId[]> {
    const statements = [
      () => insertProducts(supplierId, plan.newProducts),
      () => updateProducts(plan.changedProducts),
      () => insertSkus(plan.newSkus),
      () => updateSkus(plan.changedSkus),
      () => insertOffers(supplierId, plan.newOffers),
      () => updateOffers(plan.changedOffers),
    ];
    let running: Promise<unknown> = Promise.resolve();
    for (const make of statements) {
      // Put into words while the one before runs.
      const statement = make();
      await running;
      running = Promise.resolve(statement?.execute(tx));
    }
    await running;
    return putStocks(tx, supplierId, place, plan.stocks);
  }
}

type Statement = RawBuilder<unknown> | null;

const productsOf = (
  states: readonly ProductState[],
) => sql`json_to_recordset(${JSON.stringify(states)}::json) as state (
  "productId" uuid, "productCode" text, "categoryId" uuid, "titleZh" text, "titleEn" text, brand text,
  "descriptionZh" text, "descriptionEn" text, attributes jsonb, images text[])`;

function insertProducts(supplierId: OrganizationId, states: readonly ProductState[]): Statement {
  if (states.length === 0) return null;
  return sql`
    insert into catalog.product (id, category_id, title_zh, title_en, brand, description_zh, description_en, attributes,
      images, created_by, supplier_product_code, created_at, updated_at)
    select "productId", "categoryId", "titleZh", "titleEn", brand, "descriptionZh", "descriptionEn", attributes, images,
      ${supplierId}, "productCode", moment.now, moment.now
    from ${productsOf(states)} cross join (select platform.now() as now) moment`;
}

function updateProducts(states: readonly ProductState[]): Statement {
  if (states.length === 0) return null;
  return sql`
    update catalog.product set category_id = "categoryId", title_zh = "titleZh", title_en = "titleEn",
      brand = state.brand, description_zh = "descriptionZh", description_en = "descriptionEn",
      attributes = state.attributes, images = state.images, updated_at = (select platform.now())
    from ${productsOf(states)} where product.id = "productId"`;
}

const skusOf = (states: readonly SkuState[]) => sql`json_to_recordset(${JSON.stringify(states)}::json) as state (
  "skuId" uuid, "productId" uuid, position int, options jsonb, gtin text, "weightGrams" int, image text)`;

function insertSkus(states: readonly SkuState[]): Statement {
  if (states.length === 0) return null;
  return sql`
    insert into catalog.sku (id, product_id, position, options, gtin, weight_grams, image)
    select "skuId", "productId", position, options, gtin, "weightGrams", image from ${skusOf(states)}`;
}

function updateSkus(states: readonly SkuState[]): Statement {
  if (states.length === 0) return null;
  return sql`
    update catalog.sku set options = state.options, gtin = state.gtin, weight_grams = "weightGrams", image = state.image
    from ${skusOf(states)} where sku.id = "skuId"`;
}

/** JSON has no bigint: amounts go as text. */
const withAmountsAsText = (offer: OfferState) => ({
  ...offer,
  supplyPriceMinor: String(offer.supplyPriceMinor),
  retailPriceMinor: String(offer.retailPriceMinor),
  mapMinor: String(offer.mapMinor),
});

const offersOf = (
  states: readonly OfferState[],
) => sql`json_to_recordset(${JSON.stringify(states.map(withAmountsAsText))}::json) as state (
  "offerId" uuid, "skuId" uuid, "productId" uuid, "supplierSku" text, currency text, "supplyPriceMinor" bigint,
  "retailPriceMinor" bigint, "mapMinor" bigint, "commissionBasisPoints" int, "dispatchHours" int, "morePrices" jsonb)`;

function insertOffers(supplierId: OrganizationId, states: readonly OfferState[]): Statement {
  if (states.length === 0) return null;
  return sql`
    insert into catalog.offer (id, sku_id, product_id, supplier_id, supplier_sku, currency, supply_price_minor,
      retail_price_minor, map_minor, commission_basis_points, dispatch_hours, more_prices, updated_at)
    select "offerId", "skuId", "productId", ${supplierId}, "supplierSku", currency, "supplyPriceMinor",
      "retailPriceMinor", "mapMinor", "commissionBasisPoints", "dispatchHours", "morePrices", moment.now
    from ${offersOf(states)} cross join (select platform.now() as now) moment`;
}

function updateOffers(states: readonly OfferState[]): Statement {
  if (states.length === 0) return null;
  return sql`
    update catalog.offer set currency = state.currency, supply_price_minor = "supplyPriceMinor",
      retail_price_minor = "retailPriceMinor", map_minor = "mapMinor",
      commission_basis_points = "commissionBasisPoints", dispatch_hours = "dispatchHours",
      more_prices = "morePrices", updated_at = (select platform.now())
    from ${offersOf(states)} where offer.id = "offerId"`;
}

/** What was reserved since the plan was made stays on hand. Locks the stock that is there, sorted by offer. */
async function putStocks(
  tx: Tx,
  supplierId: OrganizationId,
  { warehouseId, feedId }: FeedPlace,
  states: readonly StockState[],
): Promise<OfferId[]> {
  if (states.length === 0) return [];
  const { rows } = await sql<{ offer_id: OfferId }>`
    with state as (
      select "offerId" as offer_id, "onHand" as on_hand
      from json_to_recordset(${JSON.stringify(states)}::json) as state ("offerId" uuid, "onHand" int)
    ), put as (
      insert into catalog.offer_stock as stock (offer_id, warehouse_id, on_hand, held_back)
      select state.offer_id, ${warehouseId}::uuid, state.on_hand, coalesce(offer.safety_stock, rule.safety_stock, 0)
      from state join catalog.offer on offer.id = state.offer_id
      left join catalog.stock_rule rule on rule.supplier_id = ${supplierId}
      order by state.offer_id
      on conflict (offer_id, warehouse_id) do update set on_hand = greatest(excluded.on_hand, stock.reserved),
        missing = case when excluded.on_hand > stock.reserved then 0 else stock.missing end
      returning new.offer_id, new.on_hand - coalesce(old.on_hand, 0) as on_hand_change,
        (new.available > 0) is distinct from (old.available > 0) as is_flipped
    ), noted as (
      insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change, feed_id)
      select offer_id, ${warehouseId}::uuid, moment.now, 'FEED', on_hand_change, ${feedId}::uuid
      from put cross join (select platform.now() as now) moment where on_hand_change <> 0
    )
    select offer_id from put where is_flipped`.execute(tx);
  return rows.map((row) => row.offer_id);
}
