import type { ProductPlan } from '../catalogue/plan.js';
import { charmPriceMinor, chooseEnding } from '../catalogue/price.js';
import { DAY_MS } from '../options.js';
import { Random, runningTotals } from '../random.js';
import type { DemoListing, DemoOffer, DemoPriceBand, DemoPricingMode, DemoProduct, DemoSku } from '../types.js';
import type { SellingCreator } from './creators.js';

export interface ListingSource {
  readonly seed: number;
  readonly now: Date;
  /** Listings per shop, fewest and most. */
  readonly listings: readonly [number, number];
  readonly plans: readonly ProductPlan[];
  readonly leafCount: number;
  readonly productAt: (index: number) => DemoProduct;
}

/** Products of a leaf with the running totals of their popularity. */
export interface Shelf {
  readonly plans: readonly ProductPlan[];
  readonly totals: Float64Array;
}

/** Yuan of the smallest variant within which a band's goods lie. */
const BANDS: Readonly<Record<DemoPriceBand, readonly [number, number]>> = {
  LOW: [0, 69],
  MIDDLE: [25, 229],
  HIGH: [79, 2000],
};

const MAIN_SHARE = 0.85;

export function fillShelves({ plans, leafCount }: ListingSource): Shelf[] {
  const byLeaf = Array.from({ length: leafCount }, (): ProductPlan[] => []);
  for (const plan of plans) byLeaf[plan.leafIndex]?.push(plan);
  return byLeaf.map((ofLeaf) => ({ plans: ofLeaf, totals: runningTotals(ofLeaf.map(({ popularity }) => popularity)) }));
}

/** What a creator lists, in the order in which it was listed. */
export function makeListings(
  seller: SellingCreator,
  firstIndex: number,
  shelves: readonly Shelf[],
  source: ListingSource,
): DemoListing[] {
  const random = new Random(source.seed, 'listings', seller.creator.index);
  const [fewest, most] = source.listings;
  const wanted = Math.round(fewest + (most - fewest) * random.next() ** 1.6);
  const chosen = chooseProducts(seller, wanted, shelves, random);
  const style: PricingStyle = {
    commissionShare: random.pick([0.15, 0.3, 0.5, 0.7]),
    markup: random.between(0.96, 1.14),
  };
  return chosen
    .map((plan) => ({ plan, listedAt: listedAt(seller, plan, source.now, random) }))
    .sort((a, b) => a.listedAt - b.listedAt || a.plan.index - b.plan.index)
    .map(({ plan, listedAt: at }, i) => ({
      index: firstIndex + i,
      shopIndex: seller.shop.index,
      productIndex: plan.index,
      ...priceProduct(source.productAt(plan.index), style, random),
      listedAt: new Date(at),
    }));
}

/** What fits the topic and the price band; the band gives way where the goods of a small market run out. */
function chooseProducts(
  seller: SellingCreator,
  wanted: number,
  shelves: readonly Shelf[],
  random: Random,
): ProductPlan[] {
  const [lowest, highest] = BANDS[seller.creator.priceBand];
  const chosen = new Map<number, ProductPlan>();
  for (let attempt = 0; chosen.size < wanted && attempt < wanted * 12; attempt++) {
    const leaves =
      random.chance(MAIN_SHARE) || seller.alsoLeafIndexes.length === 0 ? seller.leafIndexes : seller.alsoLeafIndexes;
    const shelf = shelves[random.pick(leaves)];
    const plan = shelf?.plans[random.weighted(shelf.totals)];
    if (!plan) continue;
    const isInBand = plan.yuan >= lowest && plan.yuan <= highest;
    if (isInBand || attempt > wanted * 8) chosen.set(plan.index, plan);
  }
  return [...chosen.values()];
}

/** Half of the goods were listed at the start, the rest as time went by; never before the product existed. */
function listedAt(seller: SellingCreator, plan: ProductPlan, now: Date, random: Random): number {
  const earliest = Math.max(seller.creator.joinedAt.getTime(), plan.publishedAt) + 0.02 * DAY_MS;
  const span = Math.max(0, now.getTime() - DAY_MS / 2 - earliest);
  const share = random.chance(0.5) ? 0.08 * random.next() : random.next();
  return Math.round(Math.min(earliest + share * span, now.getTime() - 1000));
}

interface PricingStyle {
  readonly commissionShare: number;
  /** Usual MARKUP price relative to the supplier's retail price. */
  readonly markup: number;
}

function priceProduct(
  product: DemoProduct,
  style: PricingStyle,
  random: Random,
): Pick<DemoListing, 'mode' | 'supplierIndex' | 'prices'> {
  const mode: DemoPricingMode = random.chance(style.commissionShare) ? 'COMMISSION' : 'MARKUP';
  const factor = style.markup * random.between(0.97, 1.06);
  const ending = chooseEnding(random);
  const retailPriceMinor = ({ offers }: DemoSku) => {
    const offer = offers[0];
    if (!offer) throw new RangeError(`Product ${product.index} has a SKU without an offer.`);
    return mode === 'COMMISSION' ? offer.retailPriceMinor : markupPriceMinor(offer, factor, ending);
  };
  return {
    mode,
    supplierIndex: product.skus[0]?.offers[0]?.supplierIndex ?? 0,
    prices: product.skus.map((sku) => ({ skuIndex: sku.index, retailPriceMinor: retailPriceMinor(sku) })),
  };
}

/** Never below the supplier's minimum, and so never below cost. */
function markupPriceMinor(offer: DemoOffer, factor: number, ending: Parameters<typeof charmPriceMinor>[1]): number {
  return Math.max(offer.minimumRetailPriceMinor, charmPriceMinor((offer.retailPriceMinor * factor) / 100, ending));
}
