import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';

import type { FeedId, OfferId, OrganizationId, WarehouseId } from '@app/kernel';
import { type CopiedColumns, RowsToCopy, type Tx } from '@app/platform';

import type { MergePlan, OfferState, ProductState, SkuState, StockState } from '../domain/feed/merge-plan.js';

/** The feed, if it is one that tells, and the warehouse whose stock is told. */
export interface FeedPlace {
  readonly feedId: FeedId | null;
  readonly warehouseId: WarehouseId;
}

/** Writes what a batch of a feed's rows comes to: new rows by COPY, changed ones by one statement per table. */
@Injectable()
export class FeedMergeRepository {
  /** Batches of one supplier one after the other, so that two feeds of his do not both make the same product. */
  async lockSupplier(tx: Tx, supplierId: OrganizationId): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`catalog.feed:${supplierId}`}, 0))`.execute(tx);
  }

  /** @returns offers that ran out in this warehouse, have some again, or lie there for the first time. */
  async apply(tx: Tx, supplierId: OrganizationId, place: FeedPlace, plan: MergePlan): Promise<OfferId[]> {
    const now = await readNow(tx);
    const writings = [
      () => newProducts(supplierId, now, plan.newProducts),
      () => updateProducts(plan.changedProducts),
      () => newSkus(plan.newSkus),
      () => updateSkus(plan.changedSkus),
      () => newOffers(supplierId, now, plan.newOffers),
      () => updateOffers(plan.changedOffers),
    ];
    let running: Promise<unknown> = Promise.resolve();
    for (const make of writings) {
      // Put into words while the one before runs.
      const writing = make();
      await running;
      running = Promise.resolve(writing instanceof RowsToCopy ? writing.write(tx) : writing?.execute(tx));
    }
    await running;
    return putStocks(tx, supplierId, place, plan.stocks);
  }
}

type Writing = RowsToCopy | RawBuilder<unknown> | null;

/** As text, because a Date has no microseconds. */
async function readNow(tx: Tx): Promise<string> {
  const { rows } = await sql<{ now: string }>`select platform.now()::text as now`.execute(tx);
  return rows[0]?.now ?? '';
}

const productsOf = (
  states: readonly ProductState[],
) => sql`json_to_recordset(${JSON.stringify(states)}::json) as state (
  "productId" uuid, "productCode" text, "categoryId" uuid, "titleZh" text, "titleEn" text, brand text,
  "descriptionZh" text, "descriptionEn" text, attributes jsonb, images text[])`;

function newProducts(supplierId: OrganizationId, now: string, states: readonly ProductState[]): Writing {
  if (states.length === 0) return null;
  const columns: CopiedColumns<ProductState> = {
    id: ({ productId }) => productId,
    category_id: ({ categoryId }) => categoryId,
    title_zh: ({ titleZh }) => titleZh,
    title_en: ({ titleEn }) => titleEn,
    brand: ({ brand }) => brand,
    description_zh: ({ descriptionZh }) => descriptionZh,
    description_en: ({ descriptionEn }) => descriptionEn,
    attributes: ({ attributes }) => JSON.stringify(attributes),
    images: ({ images }) => images,
    created_by: () => supplierId,
    supplier_product_code: ({ productCode }) => productCode,
    created_at: () => now,
    updated_at: () => now,
  };
  return RowsToCopy.of('catalog.product', columns, states);
}

function updateProducts(states: readonly ProductState[]): Writing {
  if (states.length === 0) return null;
  return sql`
    update catalog.product set category_id = "categoryId", title_zh = "titleZh", title_en = "titleEn",
      brand = state.brand, description_zh = "descriptionZh", description_en = "descriptionEn",
      attributes = state.attributes, images = state.images, updated_at = (select platform.now())
    from ${productsOf(states)} where product.id = "productId"`;
}

const skusOf = (states: readonly SkuState[]) => sql`json_to_recordset(${JSON.stringify(states)}::json) as state (
  "skuId" uuid, "productId" uuid, position int, options jsonb, gtin text, "weightGrams" int, image text)`;

function newSkus(states: readonly SkuState[]): Writing {
  if (states.length === 0) return null;
  const columns: CopiedColumns<SkuState> = {
    id: ({ skuId }) => skuId,
    product_id: ({ productId }) => productId,
    position: ({ position }) => position,
    options: ({ options }) => JSON.stringify(options),
    gtin: ({ gtin }) => gtin,
    weight_grams: ({ weightGrams }) => weightGrams,
    image: ({ image }) => image,
  };
  return RowsToCopy.of('catalog.sku', columns, states);
}

function updateSkus(states: readonly SkuState[]): Writing {
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

function newOffers(supplierId: OrganizationId, now: string, states: readonly OfferState[]): Writing {
  if (states.length === 0) return null;
  const columns: CopiedColumns<OfferState> = {
    id: ({ offerId }) => offerId,
    sku_id: ({ skuId }) => skuId,
    product_id: ({ productId }) => productId,
    supplier_id: () => supplierId,
    supplier_sku: ({ supplierSku }) => supplierSku,
    currency: ({ currency }) => currency,
    supply_price_minor: ({ supplyPriceMinor }) => supplyPriceMinor,
    retail_price_minor: ({ retailPriceMinor }) => retailPriceMinor,
    map_minor: ({ mapMinor }) => mapMinor,
    commission_basis_points: ({ commissionBasisPoints }) => commissionBasisPoints,
    dispatch_hours: ({ dispatchHours }) => dispatchHours,
    more_prices: ({ morePrices }) => JSON.stringify(morePrices),
    updated_at: () => now,
  };
  return RowsToCopy.of('catalog.offer', columns, states);
}

function updateOffers(states: readonly OfferState[]): Writing {
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
      select offer_id, ${warehouseId}::uuid, moment.now, ${feedId === null ? 'COUNT' : 'FEED'}, on_hand_change, ${feedId}::uuid
      from put cross join (select platform.now() as now) moment where on_hand_change <> 0
    )
    select offer_id from put where is_flipped`.execute(tx);
  return rows.map((row) => row.offer_id);
}
