import {
  COMMISSION_STEPS,
  DISPATCH_STEPS,
  MARGIN_STEPS,
  PRICE_STEPS_MAJOR,
  PUNCTUALITY_STEPS,
  stepOf,
} from './facet-steps.js';
import type { Condition, FilterKind } from './filters.js';
import { type Directories, Names, readValueName } from './names.js';
import type { AttributeFacet, Count, EngineFilter, Facets, RangeCount } from './query.js';
import { IN_STOCK, NO_PUNCTUALITY, type SegmentArrays } from './segment.js';

const BRANDS_MAX = 30;
const KEYS_MAX = 8;
const VALUES_MAX = 20;
const REGIONS_MAX = 64;
const PERCENT = 100;

/** Which attribute each value is of. */
export class AttributeKeys {
  readonly keys = new Names();
  private readonly ofValues: number[] = [];

  constructor(private readonly values: Names) {}

  keyOf(value: number): number {
    for (let next = this.ofValues.length; next < this.values.size; next++) {
      this.ofValues.push(this.keys.numberOf(readValueName(this.values.at(next)).key));
    }
    return this.ofValues[value] ?? 0;
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

/** Counts in one pass over what is found. */
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

  /** Of a document that meets all conditions. */
  add(arrays: SegmentArrays, document: number): void {
    this.categories[arrays.categories[document]!]!++;
    this.addOne(arrays, document, 'BRAND');
    this.addOne(arrays, document, 'PRICE');
    this.addOne(arrays, document, 'COMMISSION');
    this.addOne(arrays, document, 'MARGIN');
    this.addOne(arrays, document, 'DISPATCH');
    this.addOne(arrays, document, 'REGION');
    this.addOne(arrays, document, 'PUNCTUALITY');
    this.addOne(arrays, document, 'STOCK');
    const end = arrays.valueOffsets[document + 1]!;
    for (let at = arrays.valueOffsets[document]!; at < end; at++) this.values.add(arrays.values[at]!);
  }

  /** Of a document that meets all conditions but this one. */
  addMissed(arrays: SegmentArrays, document: number, { kind, key }: Condition): void {
    if (kind !== 'VALUE') {
      this.addOne(arrays, document, kind);
      return;
    }
    const keyNumber = this.attributeKeys.keys.find(key ?? '');
    const end = arrays.valueOffsets[document + 1]!;
    for (let at = arrays.valueOffsets[document]!; at < end; at++) {
      const value = arrays.values[at]!;
      if (this.attributeKeys.keyOf(value) === keyNumber) this.values.add(value);
    }
  }

  private addOne(arrays: SegmentArrays, document: number, kind: FilterKind): void {
    switch (kind) {
      case 'BRAND':
        this.brands.add(arrays.brands[document]!);
        break;
      case 'PRICE':
        this.prices[arrays.currencies[document]! * PRICE_STEPS_MAJOR.length + arrays.priceBuckets[document]!]!++;
        break;
      case 'COMMISSION':
        this.commissions[stepOf(COMMISSION_STEPS, arrays.commissions[document]!)]!++;
        break;
      case 'MARGIN':
        this.margins[stepOf(MARGIN_STEPS, arrays.margins[document]!)]!++;
        break;
      case 'DISPATCH':
        this.dispatch[dispatchStep(arrays.dispatchHours[document]!)]!++;
        break;
      case 'REGION':
        this.addRegions(arrays.regions[document * 2]!, 0);
        this.addRegions(arrays.regions[document * 2 + 1]!, 32);
        break;
      case 'PUNCTUALITY':
        if (arrays.punctuality[document] !== NO_PUNCTUALITY)
          this.punctuality[stepOf(PUNCTUALITY_STEPS, arrays.punctuality[document]!)]!++;
        break;
      case 'STOCK':
        if ((arrays.flags[document]! & IN_STOCK) !== 0) this.inStock++;
        break;
      default:
    }
  }

  private addRegions(word: number, from: number): void {
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
    const depth = parentPath === null ? 1 : parentPath.split('/').length + 1;
    const counts = new Map<string, number>();
    for (const [number, count] of this.categories.entries()) {
      if (count === 0) continue;
      const steps = this.names.categories.at(number).split('/');
      if (steps.length < depth) continue;
      const child = steps.slice(0, depth).join('/');
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
          .map(({ value, count }) => {
            const { zh, en } = readValueName(this.names.values.at(value));
            return { value: { zh, en }, count };
          }),
      }));
  }
}

function dispatchStep(hours: number): number {
  let step = 0;
  while (step < DISPATCH_STEPS.length && hours > (DISPATCH_STEPS[step] ?? 0)) step++;
  return step;
}

const sum = (counts: Uint32Array): number => counts.reduce((all, count) => all + count, 0);

function atLeast(steps: readonly number[], counts: Uint32Array): RangeCount[] {
  return steps.map((from, step) => ({ from, to: null, count: sum(counts.subarray(step)) })).slice(1);
}
