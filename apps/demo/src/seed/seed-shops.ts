import type { DemoListing, DemoProduct } from '@app/demo-market';
import { newIdAt } from '@app/platform';

import type { Cell } from './copy.js';
import { at, CURRENCY, inBatches, type Seeding } from './seeding.js';

const BATCH = 2_000;

export const LISTING_TABLES = ['storefront.listing', 'storefront.listing_price'];

export async function seedShops(seeding: Seeding, from: number, share: number): Promise<void> {
  const { market, shops, creators } = seeding;
  shops.push(...market.shops.map(({ creatorIndex }) => newIdAt(at(market.creators, creatorIndex).joinedAt)));
  await seeding.copy(
    'storefront.shop',
    ['id', 'creator_id', 'slug', 'name', 'tagline', 'currency', 'free_freight_from_minor', 'created_at', 'updated_at'],
    market.shops.map(({ index, creatorIndex, slug, name, freight }) => {
      const { joinedAt, topic } = at(market.creators, creatorIndex);
      const freeFrom = freight.kind === 'FREE' ? 0 : freight.freeFromMinor;
      return [
        at(shops, index),
        at(creators, creatorIndex),
        slug,
        name.zh,
        `${topic.name.zh}好物，一件代发`,
        CURRENCY,
        freeFrom,
        joinedAt,
        joinedAt,
      ];
    }),
  );
  for (const listings of inBatches(market.listings(), BATCH)) {
    await seedListings(seeding, listings);
    seeding.progress('shops', from + share * 0.9);
  }
}

async function seedListings(seeding: Seeding, listings: readonly DemoListing[]): Promise<void> {
  const { market, shops, creators } = seeding;
  const rows: Cell[][] = [];
  const prices: Cell[][] = [];
  for (const listing of listings) {
    const id = newIdAt(listing.listedAt);
    seeding.listings[listing.index] = id;
    const { creatorIndex } = at(market.shops, listing.shopIndex);
    const product = market.productAt(listing.productIndex);
    rows.push([
      id,
      at(shops, listing.shopIndex),
      at(creators, creatorIndex),
      at(seeding.products, listing.productIndex),
      listing.mode,
      `${product.title.zh} ${product.title.en}`,
      listing.listedAt,
      listing.listedAt,
    ]);
    prices.push(...pricesOf(seeding, listing, product).map((price) => [id, ...price]));
  }
  await seeding.copy(
    'storefront.listing',
    ['id', 'shop_id', 'creator_id', 'product_id', 'mode', 'search_text', 'created_at', 'updated_at'],
    rows,
  );
  await seeding.copy('storefront.listing_price', ['listing_id', 'sku_id', 'offer_id', 'price_minor'], prices);
}

function pricesOf(seeding: Seeding, listing: DemoListing, product: DemoProduct): Cell[][] {
  return listing.prices.map(({ skuIndex, retailPriceMinor }) => {
    const offers = product.skus.find(({ index }) => index === skuIndex)?.offers ?? [];
    const offer = offers.find(({ supplierIndex }) => supplierIndex === listing.supplierIndex);
    if (!offer) throw new RangeError(`Listing ${listing.index} is priced by a supplier who does not offer it`);
    return [at(seeding.skus, skuIndex), at(seeding.offers, offer.index), retailPriceMinor];
  });
}
