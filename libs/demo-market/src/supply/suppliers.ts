import type { Assortment } from '../catalogue/leaves.js';
import type { SuppliersOfRoot } from '../catalogue/plan.js';
import { parseTerms } from '../catalogue/terms.js';
import { DAY_MS } from '../options.js';
import { Random, runningTotals } from '../random.js';
import type { DemoFreightTemplate, DemoSupplier, DemoWarehouse } from '../types.js';
import { ROOTS } from '../vocabulary/index.js';
import { makeFreightTemplate } from './freight.js';
import { makePerson } from './people.js';
import { getCity, pickWarehouseAddress } from './places.js';
import { COMPANY_NAMES } from '../vocabulary/companies.js';

/** Roots whose goods often come from the same houses. */
const TRADES: readonly (readonly string[])[] = [
  ['beauty', 'personal-care'],
  ['snacks', 'groceries', 'tea-and-drinks'],
  ['home', 'kitchen', 'cleaning', 'home-improvement', 'gardening', 'gifts-and-festive'],
  ['bedding', 'underwear'],
  ['womenswear', 'menswear', 'kidswear'],
  ['shoes', 'bags', 'accessories'],
  ['mother-and-baby', 'kidswear', 'toys'],
  ['digital-accessories', 'small-appliances', 'car'],
  ['sports', 'outdoors'],
  ['stationery', 'gifts-and-festive', 'toys'],
  ['health', 'personal-care'],
  ['pets', 'home'],
];
const SIDE_LINE_SHARE = 0.35;
const LEAST_SUPPLIERS_OF_ROOT = 2;
const BRANDS_OF_SUPPLIER = 9;

/** Other places where suppliers keep goods near their shoppers. */
const HUBS = ['guangzhou', 'jiaxing', 'langfang', 'chengdu', 'wuhan', 'xian', 'dongguan', 'suzhou', 'changsha'];

export interface Supply {
  readonly suppliers: readonly DemoSupplier[];
  readonly warehouses: readonly DemoWarehouse[];
  readonly freightTemplates: readonly DemoFreightTemplate[];
  readonly suppliersOfRoot: readonly SuppliersOfRoot[];
}

export interface SupplySource {
  readonly seed: number;
  readonly now: Date;
  readonly suppliers: number;
  readonly assortment: Assortment;
}

export function makeSupply(source: SupplySource): Supply {
  const rootsBySupplier = assignRoots(source);
  const suppliers: DemoSupplier[] = [];
  const warehouses: DemoWarehouse[] = [];
  const freightTemplates: DemoFreightTemplate[] = [];
  for (const roots of rootsBySupplier) {
    const random = new Random(source.seed, 'supplier', suppliers.length);
    const supplier = makeSupplier(suppliers.length, roots, source, random);
    const own = makeWarehouses(supplier, warehouses.length, random);
    warehouses.push(...own);
    for (const warehouse of own) {
      const place = {
        index: freightTemplates.length,
        supplierIndex: supplier.index,
        originCode: warehouse.address.provinceCode,
      };
      freightTemplates.push(makeFreightTemplate(place, random));
    }
    suppliers.push({ ...supplier, warehouseIndexes: own.map(({ index }) => index) });
  }
  return { suppliers, warehouses, freightTemplates, suppliersOfRoot: byRoot(rootsBySupplier, source) };
}

/** The roots of each supplier, its main one first; every root has at least two suppliers, however small the market. */
function assignRoots({ seed, suppliers }: SupplySource): number[][] {
  const rootIndexes = new Map(ROOTS.map((root, i) => [root.slug, i]));
  const assigned = Array.from({ length: suppliers }, (_, i) => {
    const random = new Random(seed, 'trade', i);
    const main = i % ROOTS.length;
    const kin = TRADES.filter((trade) => trade.includes(ROOTS[main]?.slug ?? '')).flat();
    const side = kin.map((slug) => rootIndexes.get(slug) ?? main).filter((root) => root !== main);
    return random.chance(SIDE_LINE_SHARE) && side.length > 0 ? [main, random.pick(side)] : [main];
  });
  ROOTS.forEach((_, root) => {
    for (let i = root; countOf(assigned, root) < LEAST_SUPPLIERS_OF_ROOT; i++) {
      const roots = assigned[i % suppliers];
      if (roots && !roots.includes(root)) roots.push(root);
    }
  });
  return assigned;
}

const countOf = (assigned: readonly number[][], root: number) =>
  assigned.filter((roots) => roots.includes(root)).length;

function makeSupplier(index: number, roots: readonly number[], source: SupplySource, random: Random): DemoSupplier {
  const root = ROOTS[roots[0] ?? 0];
  const house = companyNames[index % companyNames.length];
  if (!root || !house) throw new RangeError(`Supplier ${index} has no line of trade.`);
  const city = getCity(random.pick(root.cities.split(' ')));
  const trade = random.pick(parseTerms(root.trades));
  const round = Math.floor(index / companyNames.length);
  const suffix = round === 0 ? '' : (ROUND_SUFFIXES[round % ROUND_SUFFIXES.length] ?? '');
  return {
    index,
    slug: `${house.en.toLowerCase()}-${root.slug}${round === 0 ? '' : `-${round + 1}`}`,
    companyName: {
      zh: `${city.name.zh}${house.zh}${suffix}${trade.zh}有限公司`,
      en: `${city.name.en} ${house.en} ${trade.en} Co., Ltd.`,
    },
    shortName: { zh: `${house.zh}${suffix}${trade.zh}`, en: `${house.en} ${trade.en}` },
    city,
    contact: makePerson(random, 9000 + (index % 1000)),
    categoryIndexes: roots.map((rootIndex) => rootCategoryIndex(source.assortment, rootIndex)),
    warehouseIndexes: [],
    performance: {
      punctuality: Number((1 - Math.min(0.25, 0.012 * random.pareto(1.1))).toFixed(3)),
      rejectRate: Number(Math.min(0.05, 0.003 * random.pareto(1.3)).toFixed(4)),
      acceptanceHours: Number((0.5 * random.pareto(1.4)).toFixed(1)),
    },
    joinedAt: new Date(source.now.getTime() - Math.round(random.between(400, 1500) * DAY_MS)),
  };
}

const companyNames = parseTerms(COMPANY_NAMES);
/** Tells houses of the same name apart in markets larger than the list of names. */
const ROUND_SUFFIXES = ['', '源', '泰', '丰', '达', '兴', '盛', '隆', '和', '顺', '嘉'];

function rootCategoryIndex({ categories }: Assortment, rootIndex: number): number {
  const slug = ROOTS[rootIndex]?.slug;
  const category = categories.find(({ code }) => code === slug);
  if (!category) throw new RangeError(`There is no root category ${rootIndex}.`);
  return category.index;
}

function makeWarehouses(supplier: DemoSupplier, firstIndex: number, random: Random): DemoWarehouse[] {
  const count = random.weighted(WAREHOUSE_COUNTS) + 1;
  const hubs = random.sample(
    HUBS.filter((slug) => getCity(slug).province.code !== supplier.city.province.code),
    count - 1,
  );
  return [supplier.city, ...hubs.map(getCity)].map((city, i) => ({
    index: firstIndex + i,
    supplierIndex: supplier.index,
    name:
      i === 0
        ? { zh: `${city.name.zh}总仓`, en: `${city.name.en} main warehouse` }
        : { zh: `${city.name.zh}分仓`, en: `${city.name.en} warehouse` },
    address: pickWarehouseAddress(city, random),
    contact: makePerson(random, 8000 + ((firstIndex + i) % 1000)),
    cutOffHour: random.pick([15, 16, 17, 18]),
    freightTemplateIndex: firstIndex + i,
  }));
}

/** Chances of 1, 2 and 3 warehouses. */
const WAREHOUSE_COUNTS = runningTotals([0.6, 0.28, 0.12]);

function byRoot(
  rootsBySupplier: readonly (readonly number[])[],
  { seed, assortment }: SupplySource,
): SuppliersOfRoot[] {
  return ROOTS.map((_, root) => {
    const supplierIndexes = rootsBySupplier.flatMap((roots, supplier) => (roots.includes(root) ? [supplier] : []));
    const weights = supplierIndexes.map((supplier) => {
      const size = Math.min(8, new Random(seed, 'supplier-size', supplier).pareto(1.2));
      return rootsBySupplier[supplier]?.[0] === root ? size : 0.4 * size;
    });
    const brandIndexes = new Map(
      supplierIndexes.map((supplier) => {
        const random = new Random(seed, `brands-of-${root}`, supplier);
        return [supplier, random.sample(assortment.brandsOfRoot[root] ?? [], BRANDS_OF_SUPPLIER)];
      }),
    );
    return { supplierIndexes, weightTotals: runningTotals(weights), brandIndexes };
  });
}
