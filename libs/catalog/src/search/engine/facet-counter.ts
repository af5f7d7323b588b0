import {
  COMMISSION_STEPS,
  DISPATCH_STEPS,
  MARGIN_STEPS,
  PRICE_STEPS_MAJOR,
  PUNCTUALITY_STEPS,
  stepOf,
} from './facet-steps.js';
import type { Condition, FilterKind } from './filters.js';
import type { LocalizedText } from './localized-text.js';
import { type Directories, Names, readValueName } from './names.js';
import type { AttributeFacet, Count, EngineFilter, Facets, RangeCount } from './query.js';
import { IN_STOCK, NO_PUNCTUALITY, type SegmentArrays } from './segment.js';

const BRANDS_MAX = 30;
const KEYS_MAX = 8;
const VALUES_MAX = 20;
const REGIONS_MAX = 64;
const PERCENT = 100;

/** What the names of values say, read once for each. */
export class AttributeKeys {
  readonly keys = new Names();
  private readonly ofValues: number[] = [];
  private readonly texts: LocalizedText[] = [];

  constructor(private readonly values: Names) {}

  /** The number of the attribute that a value is of. */
  keyOf(value: number): number {
    this.readTo(value);
    return this.ofValues[value] ?? 0;
  }

  textOf(value: number): LocalizedText {
    this.readTo(value);
    return this.texts[value] ?? { zh: '', en: '' };
  }

  private readTo(value: number): void {
    for (let next = this.ofValues.length; next <= value; next++) {
      const { key, zh, en } = readValueName(this.values.at(next));
      this.ofValues.push(this.keys.numberOf(key));
      this.texts.push({ zh, en });
    }
  }
}

/** Counts by number, and which were counted at all. */
class Tally {
  readonly counts: Uint32Array;
  readonly seen: number[] = [];

  constructor(size: number) {
    this.counts = new Uint32Array(size);
  }

  add(number: number): void {
    if (this.counts[number]!++ === 0) this.seen.push(number);
  }

  top(most: number): Count<number>[] {
    return this.seen
      .map((value) => ({ value, count: this.counts[value] ?? 0 }))
      .sort((a, b) => b.count - a.count || a.value - b.value)
      .slice(0, most);
  }
}

/** The step of every value that a column may hold, so that counting is one look. */
const stepsOf = (size: number, step: (value: number) => number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, value) => step(value));
const COLUMN_MAX = 65_536;
const COMMISSION_STEP = stepsOf(COLUMN_MAX, (commission) => stepOf(COMMISSION_STEPS, commission));
const MARGIN_STEP = stepsOf(COLUMN_MAX, (margin) => stepOf(MARGIN_STEPS, margin));
const DISPATCH_STEP = stepsOf(COLUMN_MAX, dispatchStep);
const PUNCTUALITY_STEP = stepsOf(NO_PUNCTUALITY, (percent) => stepOf(PUNCTUALITY_STEPS, percent));

const COUNTED: readonly FilterKind[] = [
  'BRAND',
  'PRICE',
  'COMMISSION',
  'MARGIN',
  'DISPATCH',
  'REGION',
  'PUNCTUALITY',
  'STOCK',
];

/** Counts what is found, column by column. */
export class FacetCounter {
  private readonly brands: Tally;
  private readonly categories: Uint32Array;
  private readonly values: Tally;
  private readonly prices: Uint32Array;
  private readonly commissions = new Uint32Array(COMMISSION_STEPS.length);
  private readonly margins = new Uint32Array(MARGIN_STEPS.length);
  private readonly dispatch = new Uint32Array(DISPATCH_STEPS.length + 1);
  private readonly punctuality = new Uint32Array(PUNCTUALITY_STEPS.length);
  private readonly regions = new Uint32Array(REGIONS_MAX);
  private inStock = 0;

  constructor(
    private readonly names: Directories,
    private readonly attributeKeys: AttributeKeys,
  ) {
    this.brands = new Tally(names.brands.size);
    this.categories = new Uint32Array(names.categories.size);
    this.values = new Tally(names.values.size);
    this.prices = new Uint32Array(names.currencies.size * PRICE_STEPS_MAJOR.length);
  }

  /** Of documents that meet all conditions. */
  add(arrays: SegmentArrays, documents: Uint32Array): void {
    const { categories } = arrays;
    for (let at = 0; at < documents.length; at++) this.categories[categories[documents[at]!]!]!++;
    for (const kind of COUNTED) this.addColumn(arrays, documents, kind);
    const { values, valueOffsets } = arrays;
    const { counts, seen } = this.values;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at]!;
      const end = valueOffsets[document + 1]!;
      for (let place = valueOffsets[document]!; place < end; place++) {
        const value = values[place]!;
        if (counts[value]!++ === 0) seen.push(value);
      }
    }
  }

  /** Of documents that meet all conditions but this one. */
  addMissed(arrays: SegmentArrays, documents: Uint32Array, { kind, key }: Condition): void {
    if (kind !== 'VALUE') {
      this.addColumn(arrays, documents, kind);
      return;
    }
    const keyNumber = this.attributeKeys.keys.find(key ?? '');
    for (const document of documents) {
      const end = arrays.valueOffsets[document + 1]!;
      for (let at = arrays.valueOffsets[document]!; at < end; at++) {
        const value = arrays.values[at]!;
        if (this.attributeKeys.keyOf(value) === keyNumber) this.values.add(value);
      }
    }
  }

  private addColumn(arrays: SegmentArrays, documents: Uint32Array, kind: FilterKind): void {
    switch (kind) {
      case 'BRAND':
        for (let at = 0; at < documents.length; at++) this.brands.add(arrays.brands[documents[at]!]!);
        break;
      case 'PRICE':
        this.addPrices(arrays, documents);
        break;
      case 'COMMISSION':
        addSteps(this.commissions, COMMISSION_STEP, arrays.commissions, documents);
        break;
      case 'MARGIN':
        addSteps(this.margins, MARGIN_STEP, arrays.margins, documents);
        break;
      case 'DISPATCH':
        addSteps(this.dispatch, DISPATCH_STEP, arrays.dispatchHours, documents);
        break;
      case 'REGION':
        this.addRegions(arrays.regions, documents);
        break;
      case 'PUNCTUALITY':
        this.addPunctuality(arrays.punctuality, documents);
        break;
      case 'STOCK':
        for (let at = 0; at < documents.length; at++)
          if ((arrays.flags[documents[at]!]! & IN_STOCK) !== 0) this.inStock++;
        break;
      default:
    }
  }

  private addPrices({ currencies, priceBuckets }: SegmentArrays, documents: Uint32Array): void {
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at]!;
      this.prices[currencies[document]! * PRICE_STEPS_MAJOR.length + priceBuckets[document]!]!++;
    }
  }

  private addPunctuality(punctuality: Uint8Array, documents: Uint32Array): void {
    for (let at = 0; at < documents.length; at++) {
      const percent = punctuality[documents[at]!]!;
      if (percent !== NO_PUNCTUALITY) this.punctuality[PUNCTUALITY_STEP[percent]!]!++;
    }
  }

  private addRegions(regions: Uint32Array, documents: Uint32Array): void {
    for (let at = 0; at < documents.length; at++) {
      const place = documents[at]! * 2;
      this.addBits(regions[place]!, 0);
      this.addBits(regions[place + 1]!, 32);
    }
  }

  private addBits(word: number, from: number): void {
    for (let bits = word; bits !== 0; bits &= bits - 1) this.regions[from + 31 - Math.clz32(bits & -bits)]!++;
  }

  toFacets(filter: EngineFilter): Facets {
    const { brands, regions } = this.names;
    const currency = this.mainCurrency(filter);
    return {
      categories: this.childrenOf(filter.categoryPath ?? null),
      brands: this.brands
        .top(BRANDS_MAX + 1)
        .map(({ value, count }) => ({ value: brands.at(value), count }))
        .filter(({ value }) => value !== '')
        .slice(0, BRANDS_MAX),
      currency: this.names.currencies.at(currency),
      prices: this.pricesOf(currency),
      commissions: atLeast(COMMISSION_STEPS, this.commissions),
      margins: atLeast(MARGIN_STEPS, this.margins),
      dispatchHours: DISPATCH_STEPS.map((hours, step) => ({
        value: hours,
        count: sum(this.dispatch.subarray(0, step + 1)),
      })),
      regions: [...this.regions.entries()]
        .filter(([, count]) => count > 0)
        .map(([number, count]) => ({ value: regions.at(number), count }))
        .sort((a, b) => b.count - a.count),
      punctuality: PUNCTUALITY_STEPS.map((percent, step) => ({
        value: percent / PERCENT,
        count: sum(this.punctuality.subarray(step)),
      })).slice(1),
      inStock: this.inStock,
      attributes: this.attributesOf(),
    };
  }

  /** The filter's, else the one most of what is found is sold in. */
  private mainCurrency({ currency }: EngineFilter): number {
    if (currency !== null && currency !== undefined) return Math.max(0, this.names.currencies.find(currency));
    let main = 0;
    let most = -1;
    for (let number = 0; number < this.names.currencies.size; number++) {
      const count = sum(this.ofCurrency(number));
      if (count > most) [main, most] = [number, count];
    }
    return main;
  }

  private ofCurrency(number: number): Uint32Array {
    return this.prices.subarray(number * PRICE_STEPS_MAJOR.length, (number + 1) * PRICE_STEPS_MAJOR.length);
  }

  private pricesOf(currency: number): RangeCount[] {
    return [...this.ofCurrency(currency)].map((count, step) => ({
      from: PRICE_STEPS_MAJOR[step] ?? 0,
      to: PRICE_STEPS_MAJOR[step + 1] ?? null,
      count,
    }));
  }

  private childrenOf(parentPath: string | null): Count<string>[] {
    const parentLength = parentPath === null ? 0 : parentPath.length + 1;
    const counts = new Map<string, number>();
    for (let number = 0; number < this.categories.length; number++) {
      const count = this.categories[number]!;
      const path = this.names.categories.at(number);
      if (count === 0 || path.length <= parentLength) continue;
      const end = path.indexOf('/', parentLength);
      const child = end < 0 ? path : path.slice(0, end);
      counts.set(child, (counts.get(child) ?? 0) + count);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  private attributesOf(): AttributeFacet[] {
    const byKey = new Map<number, Count<number>[]>();
    const totals = new Map<number, number>();
    for (const value of this.values.seen) {
      const key = this.attributeKeys.keyOf(value);
      const count = this.values.counts[value] ?? 0;
      totals.set(key, (totals.get(key) ?? 0) + count);
      const own = byKey.get(key);
      if (own) own.push({ value, count });
      else byKey.set(key, [{ value, count }]);
    }
    return [...totals]
      .sort((a, b) => b[1] - a[1])
      .slice(0, KEYS_MAX)
      .map(([key]) => ({
        key: this.attributeKeys.keys.at(key),
        values: (byKey.get(key) ?? [])
          .sort((a, b) => b.count - a.count || a.value - b.value)
          .slice(0, VALUES_MAX)
          .map(({ value, count }) => ({ value: this.attributeKeys.textOf(value), count })),
      }));
  }
}

function dispatchStep(hours: number): number {
  let step = 0;
  while (step < DISPATCH_STEPS.length && hours > (DISPATCH_STEPS[step] ?? 0)) step++;
  return step;
}

function addSteps(counts: Uint32Array, steps: Uint8Array, column: Uint16Array, documents: Uint32Array): void {
  for (let at = 0; at < documents.length; at++) counts[steps[column[documents[at]!]!]!]!++;
}

const sum = (counts: Uint32Array): number => counts.reduce((all, count) => all + count, 0);

function atLeast(steps: readonly number[], counts: Uint32Array): RangeCount[] {
  return steps.map((from, step) => ({ from, to: null, count: sum(counts.subarray(step)) })).slice(1);
}
