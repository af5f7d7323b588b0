import { DAY_MS, SALES_DAYS } from '../options.js';
import { Random, runningTotals } from '../random.js';
import type { Assortment, Leaf } from './leaves.js';

/** What must be known of a product before it is made: enough to number SKUs and offers and to choose goods. */
export interface ProductPlan {
  readonly index: number;
  readonly leafIndex: number;
  readonly skuCount: number;
  readonly firstSkuIndex: number;
  /** The main supplier first; every one of them offers every SKU. */
  readonly supplierIndexes: readonly number[];
  readonly firstOfferIndex: number;
  readonly brandIndex: number | null;
  /** Retail price of the smallest variant before it is rounded, in yuan. */
  readonly yuan: number;
  readonly popularity: number;
  readonly publishedAt: number;
}

/** Chances of 1, 2, … 6 SKUs: 3 on average. */
const SKU_COUNTS = runningTotals([0.2, 0.2, 0.22, 0.16, 0.09, 0.13]);
/** Chances of 1, 2, 3, 4 suppliers: 15 % of the goods come from several. */
const SUPPLIER_COUNTS = runningTotals([0.85, 0.095, 0.04, 0.015]);
const BRANDLESS_SHARE = 0.08;
const NEW_GOODS_SHARE = 0.15;
/** However long the tail, nothing sells more than this many times as well as what sells least. */
const MOST_POPULAR = 200;

/** Who supplies a root category, and with what weight. */
export interface SuppliersOfRoot {
  readonly supplierIndexes: readonly number[];
  readonly weightTotals: Float64Array;
  /** Brands of the root that a supplier carries, by supplier index. */
  readonly brandIndexes: ReadonlyMap<number, readonly number[]>;
}

export interface PlanSource {
  readonly seed: number;
  readonly skus: number;
  readonly now: Date;
  readonly assortment: Assortment;
  readonly suppliersOfRoot: readonly SuppliersOfRoot[];
}

/** Plans products until they have exactly `skus` SKUs; each product depends on its own index alone. */
export function planProducts(source: PlanSource): ProductPlan[] {
  const { leaves } = source.assortment;
  const leafTotals = runningTotals(leaves.map((leaf) => leaf.share));
  const mostVariants = leaves.map(variantLimit);
  const plans: ProductPlan[] = [];
  let firstSkuIndex = 0;
  let firstOfferIndex = 0;
  while (firstSkuIndex < source.skus) {
    const random = new Random(source.seed, 'plan', plans.length);
    const leafIndex = random.weighted(leafTotals);
    const skuCount = Math.min(
      random.weighted(SKU_COUNTS) + 1,
      mostVariants[leafIndex] ?? 1,
      source.skus - firstSkuIndex,
    );
    const numbers = { index: plans.length, leafIndex, skuCount, firstSkuIndex, firstOfferIndex };
    const plan = { ...numbers, ...planTrade(source, leaves[leafIndex], random) };
    plans.push(plan);
    firstSkuIndex += skuCount;
    firstOfferIndex += skuCount * plan.supplierIndexes.length;
  }
  return plans;
}

function variantLimit(leaf: Leaf): number {
  const combinations = leaf.axes.reduce((product, axis) => product * axis.options.length, 1);
  return Math.min(6, combinations);
}

function planTrade(source: PlanSource, leaf: Leaf | undefined, random: Random) {
  const trade = leaf && source.suppliersOfRoot[leaf.rootIndex];
  if (!trade) throw new RangeError('Every leaf category needs suppliers.');
  const supplierIndexes = pickSuppliers(trade, random);
  const brands = trade.brandIndexes.get(supplierIndexes[0] ?? -1) ?? [];
  const fitting = brands.filter((brand) => source.assortment.brandSuits[brand]?.(leaf.category.code));
  const brandIndex = fitting.length === 0 || random.chance(BRANDLESS_SHARE) ? null : random.pick(fitting);
  const standing = brandIndex === null ? 0.15 : (source.assortment.brands[brandIndex]?.standing ?? 0.5);
  const position = 0.55 * standing + 0.45 * random.next();
  const [cheapest, dearest] = leaf.yuan;
  return {
    supplierIndexes,
    brandIndex,
    yuan: cheapest * (dearest / cheapest) ** position,
    popularity: Math.min(MOST_POPULAR, random.pareto(1.25)),
    publishedAt: publishedAt(source.now, random),
  };
}

function pickSuppliers(trade: SuppliersOfRoot, random: Random): number[] {
  const wanted = random.weighted(SUPPLIER_COUNTS) + 1;
  const picked: number[] = [];
  for (let attempt = 0; picked.length < wanted && attempt < wanted * 4; attempt++) {
    const supplier = trade.supplierIndexes[random.weighted(trade.weightTotals)];
    if (supplier !== undefined && !picked.includes(supplier)) picked.push(supplier);
  }
  return picked;
}

/** Most goods are older than the sales history; the rest came in during it. */
function publishedAt(now: Date, random: Random): number {
  const isNew = random.chance(NEW_GOODS_SHARE);
  const ageDays = isNew ? random.between(1, SALES_DAYS) : random.between(SALES_DAYS + 1, 3 * 365);
  return Math.round(now.getTime() - ageDays * DAY_MS);
}
