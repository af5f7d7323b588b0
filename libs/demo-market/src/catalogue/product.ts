import { imageKeyOf } from '../images/image-key.js';
import { Random } from '../random.js';
import type { DemoAttribute, DemoOffer, DemoProduct, DemoSku, DemoStock, DemoSupplier } from '../types.js';
import { composeDescription } from './description.js';
import { gtinOf } from './gtin.js';
import { bilingual, type Assortment, type Leaf } from './leaves.js';
import { charmPriceMinor, chooseEnding, composePrices, type PriceEnding } from './price.js';
import type { ProductPlan } from './plan.js';
import { chooseClaims, composeTitle, type ChosenAttribute } from './title.js';
import { chooseVariants, type Variant } from './variants.js';
import { weightGramsOf } from './weight.js';

export interface ProductSource {
  readonly seed: number;
  readonly assortment: Assortment;
  readonly suppliers: readonly DemoSupplier[];
}

const OUT_OF_STOCK_SHARE = 0.03;

/** Makes one product with its SKUs and offers; it depends on its plan and the seed, on no other product. */
export function makeProduct(plan: ProductPlan, source: ProductSource): DemoProduct {
  const random = new Random(source.seed, 'product', plan.index);
  const leaf = source.assortment.leaves[plan.leafIndex];
  if (!leaf) throw new RangeError(`There is no leaf category ${plan.leafIndex}.`);
  const brand = plan.brandIndex === null ? null : (source.assortment.brands[plan.brandIndex]?.name ?? null);
  const kind = random.pick(leaf.kinds);
  const claims = chooseClaims(kind, brand, random);
  const variants = chooseVariants(leaf.axes, plan.skuCount, random);
  const soleLabel = variants.length === 1 ? labelOf(variants[0] ?? []) : null;
  const tint = random.pick(TINTS);
  const imageOf = (variant: Variant) => imageKeyOf(leaf.picture, colourOf(variant) ?? tint, plan.index);
  const trade = tradeOf(plan, leaf, random);
  const skus = variants.map((variant, i) =>
    makeSku(
      { plan, source, leaf, trade, variant, claims: claims.attributes, imageKey: imageOf(variant), position: i },
      random,
    ),
  );
  return {
    index: plan.index,
    categoryIndex: leaf.category.index,
    brandIndex: plan.brandIndex,
    thing: bilingual(claims.thing),
    title: composeTitle(claims, soleLabel, random),
    description: composeDescription(kind, claims, variants, random),
    attributes: claims.attributes.map(attributeOf),
    features: [...claims.traits, ...claims.points].map(bilingual),
    imageKey: imageOf(variants[0] ?? []),
    publishedAt: new Date(plan.publishedAt),
    popularity: plan.popularity,
    skus,
  };
}

/** Pictures of goods that come in no colour of their own. */
const TINTS = ['c98b7a', '7fa08c', '8aa2c0', 'd1a45f', 'b58fb0', '6f9aa3', 'cf8f9e', 'a3a36a', 'b27d58', '8d93b8'];

function colourOf(variant: Variant): string | undefined {
  return variant.find(({ option }) => option.word.colour !== undefined)?.option.word.colour;
}

function labelOf(variant: Variant) {
  const words = variant.map(({ option }) => option.word);
  return { zh: words.map((word) => word.zh).join(' '), en: words.map((word) => word.en).join(', ') };
}

/** What the SKUs of one product share in trade. */
interface Trade {
  readonly ending: PriceEnding;
  readonly baseGrams: number;
  /** By supplier, in the order of the plan. */
  readonly terms: readonly {
    readonly costShare: number;
    readonly retailFactor: number;
    readonly dispatchHours: number;
  }[];
}

function tradeOf(plan: ProductPlan, leaf: Leaf, random: Random): Trade {
  const [lightest, heaviest] = leaf.grams;
  const costShare = random.between(...leaf.costShare);
  return {
    ending: chooseEnding(random),
    baseGrams: lightest + (heaviest - lightest) * 0.4 * random.next(),
    terms: plan.supplierIndexes.map((_, i) => ({
      costShare: Math.min(0.78, costShare * (i === 0 ? 1 : random.between(0.94, 1.1))),
      retailFactor: i === 0 ? 1 : random.between(0.97, 1.06),
      dispatchHours: random.pick([24, 24, 48, 48, 72]),
    })),
  };
}

interface SkuSource {
  readonly plan: ProductPlan;
  readonly source: ProductSource;
  readonly leaf: Leaf;
  readonly trade: Trade;
  readonly variant: Variant;
  readonly claims: readonly ChosenAttribute[];
  readonly imageKey: string;
  readonly position: number;
}

function makeSku(sku: SkuSource, random: Random): DemoSku {
  const { plan, source, leaf, trade, variant, position } = sku;
  const index = plan.firstSkuIndex + position;
  const yuan = variant.reduce((price, { option }) => price * option.priceFactor, plan.yuan);
  return {
    index,
    code: `S${String(index + 1).padStart(7, '0')}`,
    gtin: gtinOf(index, source.seed),
    label: labelOf(variant),
    options: variant.map(({ axis, option }) => attributeOf({ attribute: axis, ...option })),
    weightGrams: weightGramsOf({ baseGrams: trade.baseGrams, grams: leaf.grams, variant, attributes: sku.claims }),
    imageKey: sku.imageKey,
    offers: plan.supplierIndexes.map((supplierIndex, i) => makeOffer(sku, { supplierIndex, i, index, yuan }, random)),
  };
}

interface OfferSource {
  readonly supplierIndex: number;
  readonly i: number;
  readonly index: number;
  readonly yuan: number;
}

function makeOffer(
  { plan, source, trade, position }: SkuSource,
  { supplierIndex, i, index, yuan }: OfferSource,
  random: Random,
): DemoOffer {
  const terms = trade.terms[i];
  const supplier = source.suppliers[supplierIndex];
  if (!terms || !supplier) throw new RangeError(`There is no supplier ${supplierIndex}.`);
  const retailPriceMinor = charmPriceMinor(yuan * terms.retailFactor, trade.ending);
  return {
    index: plan.firstOfferIndex + position * plan.supplierIndexes.length + i,
    supplierIndex,
    supplierSkuCode: `${supplier.slug.slice(0, 2).toUpperCase()}${String(plan.index + 1).padStart(6, '0')}-${position + 1}`,
    ...composePrices(retailPriceMinor, terms.costShare, random),
    dispatchHours: terms.dispatchHours,
    stocks: makeStocks(supplier, plan.popularity, index, random),
  };
}

/** The more wanted, the more in stock; other warehouses than the first hold what is wanted most. */
function makeStocks(supplier: DemoSupplier, popularity: number, skuIndex: number, random: Random): DemoStock[] {
  const isOut = random.chance(OUT_OF_STOCK_SHARE);
  const usual = 60 * Math.sqrt(popularity) * Math.exp(0.8 * random.normal());
  const main = skuIndex % supplier.warehouseIndexes.length;
  return supplier.warehouseIndexes
    .filter((_, i) => i === main || random.chance(0.45))
    .map((warehouseIndex) => ({
      warehouseIndex,
      onHand: isOut ? 0 : Math.min(9999, Math.round(usual * random.between(0.4, 1.2)) + 5),
    }));
}

interface Chosen {
  readonly attribute: { readonly key: string; readonly name: ChosenAttribute['attribute']['name'] };
  readonly word: ChosenAttribute['word'];
  readonly number?: number;
}

function attributeOf({ attribute, word, number }: Chosen): DemoAttribute {
  return {
    key: attribute.key,
    name: bilingual(attribute.name),
    text: bilingual(word),
    ...(number === undefined ? { code: word.code } : { number }),
  };
}
