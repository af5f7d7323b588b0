import { DAY_MS } from '../options.js';
import { firstAbove, runningTotals, type Random } from '../random.js';
import { getProvince } from '../supply/places.js';
import type { DemoListing, DemoOffer, DemoOrderLine, DemoProduct, DemoStock, DemoWarehouse } from '../types.js';
import type { StockBook } from './stock-book.js';

/** A creator's listings in the order of their listing, with the running totals of how well they sell. */
export interface Window {
  readonly listings: readonly DemoListing[];
  readonly listedAt: readonly number[];
  readonly totals: Float64Array;
}

/** An order line and where it ships from. */
export interface ServedLine {
  readonly line: DemoOrderLine;
  readonly offer: DemoOffer;
  readonly stock: DemoStock;
  readonly weightGrams: number;
}

export interface BasketSource {
  readonly placedAt: number;
  readonly now: number;
  readonly provinceCode: string;
  readonly window: Window;
  readonly stockBook: StockBook;
  readonly productAt: (index: number) => DemoProduct;
  readonly warehouses: readonly DemoWarehouse[];
}

/** Chances of 1, 2, 3 and 4 lines, and of 1 to 5 pieces. */
const LINE_COUNTS = runningTotals([0.6, 0.25, 0.1, 0.05]);
const QUANTITIES = runningTotals([0.8, 0.13, 0.04, 0.02, 0.01]);
/** Orders older than this have left the warehouse, whatever stock is there today. */
const STOCK_MATTERS_MS = 30 * DAY_MS;

export function makeWindow(listings: readonly DemoListing[], popularityOf: (productIndex: number) => number): Window {
  const weights = listings.map(({ productIndex }) => popularityOf(productIndex) ** 0.8);
  return { listings, listedAt: listings.map(({ listedAt }) => listedAt.getTime()), totals: runningTotals(weights) };
}

/** How many of a window's listings were on sale at an instant. */
export function countOnSale({ listedAt }: Window, instant: number): number {
  if (listedAt.length === 0 || (listedAt.at(-1) ?? 0) <= instant) return listedAt.length;
  return firstAbove(listedAt, instant);
}

/** One to four different listings of the shop that can be served; empty when there is nothing on sale. */
export function fillBasket(source: BasketSource, random: Random): ServedLine[] {
  const onSale = countOnSale(source.window, source.placedAt);
  if (onSale === 0) return [];
  const wanted = random.weighted(LINE_COUNTS) + 1;
  const lines: ServedLine[] = [];
  for (let attempt = 0; lines.length < wanted && attempt < wanted + 5; attempt++) {
    const listing = source.window.listings[random.weighted(source.window.totals, onSale)];
    if (!listing || lines.some(({ line }) => line.listingIndex === listing.index)) continue;
    const served = serve(listing, source, random);
    if (served) lines.push(served);
  }
  return lines;
}

function serve(listing: DemoListing, source: BasketSource, random: Random): ServedLine | null {
  const { skus } = source.productAt(listing.productIndex);
  const position = Math.floor(skus.length * random.next() ** 1.4);
  const sku = skus[position];
  const unitPriceMinor = listing.prices[position]?.retailPriceMinor;
  if (!sku || unitPriceMinor === undefined) return null;
  const quantity = random.weighted(QUANTITIES) + 1;
  const found = findStock(candidates(sku.offers, listing, unitPriceMinor), quantity, source);
  if (!found) return null;
  const { offer, stock } = found;
  const line: DemoOrderLine = {
    listingIndex: listing.index,
    productIndex: listing.productIndex,
    skuIndex: sku.index,
    offerIndex: offer.index,
    mode: listing.mode,
    quantity,
    unitPriceMinor,
    unitSupplyPriceMinor: offer.supplyPriceMinor,
    commissionBasisPoints: offer.commissionBasisPoints,
  };
  return { line, offer, stock, weightGrams: sku.weightGrams * quantity };
}

/** A COMMISSION listing stays with its supplier; a MARKUP listing takes the cheapest whose minimum price it keeps. */
function candidates(offers: readonly DemoOffer[], listing: DemoListing, unitPriceMinor: number): DemoOffer[] {
  if (listing.mode === 'COMMISSION')
    return offers.filter(({ supplierIndex }) => supplierIndex === listing.supplierIndex);
  return offers
    .filter(({ minimumRetailPriceMinor }) => minimumRetailPriceMinor <= unitPriceMinor)
    .sort((a, b) => a.supplyPriceMinor - b.supplyPriceMinor);
}

function findStock(
  offers: readonly DemoOffer[],
  quantity: number,
  source: BasketSource,
): { offer: DemoOffer; stock: DemoStock } | null {
  const mustBeFree = source.now - source.placedAt < STOCK_MATTERS_MS;
  for (const offer of offers) {
    const near = [...offer.stocks].sort((a, b) => distance(a, source) - distance(b, source));
    const stock = mustBeFree ? near.find((place) => source.stockBook.isFree(offer, place, quantity)) : near[0];
    if (stock) return { offer, stock };
  }
  return null;
}

/** 0 in the shopper's province, 1 in the region, 2 elsewhere. */
function distance({ warehouseIndex }: DemoStock, { warehouses, provinceCode }: BasketSource): number {
  const origin = warehouses[warehouseIndex]?.address.provinceCode ?? '';
  if (origin === provinceCode) return 0;
  return getProvince(origin).region === getProvince(provinceCode).region ? 1 : 2;
}
