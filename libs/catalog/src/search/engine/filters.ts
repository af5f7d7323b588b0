import type { Directories, Names } from './names.js';
import type { EngineFilter } from './query.js';
import { IN_STOCK, NO_PUNCTUALITY, type Segment } from './segment.js';

/** Which counts a condition is left out of, so that the other choices can be seen. */
export type FilterKind =
  'NONE' | 'BRAND' | 'PRICE' | 'COMMISSION' | 'MARGIN' | 'DISPATCH' | 'REGION' | 'PUNCTUALITY' | 'STOCK' | 'VALUE';

export interface Condition {
  readonly kind: FilterKind;
  /** Of an attribute. */
  readonly key?: string;
  holds(document: number): boolean;
}

const PERCENT = 100;

/** The conditions of a filter on one segment. */
export function conditionsOf(filter: EngineFilter, segment: Segment, names: Directories): Condition[] {
  return [
    ...conditionsOfKind(filter, segment, names),
    ...conditionsOfFigures(filter, segment, names),
    ...(filter.attributes ?? []).map(({ key, values }) => ofValues(key, values, segment, names.values)),
  ];
}

function conditionsOfKind(filter: EngineFilter, { arrays }: Segment, names: Directories): Condition[] {
  const conditions: Condition[] = [];
  const { categoryPath, supplierId, brands, currency } = filter;
  if (isGiven(categoryPath)) {
    const isBelow = below(categoryPath, names.categories);
    conditions.push({ kind: 'NONE', holds: (document) => isBelow[arrays.categories[document] ?? 0] === 1 });
  }
  if (isGiven(supplierId)) {
    const wanted = names.suppliers.find(supplierId);
    conditions.push({
      kind: 'NONE',
      holds: (document) => has(arrays.suppliers, arrays.supplierOffsets, document, wanted),
    });
  }
  if (isGiven(brands)) {
    const wanted = new Set(brands.map((brand) => names.brands.find(brand)));
    conditions.push({ kind: 'BRAND', holds: (document) => wanted.has(arrays.brands[document] ?? 0) });
  }
  if (isGiven(currency)) {
    const wanted = names.currencies.find(currency);
    conditions.push({ kind: 'NONE', holds: (document) => arrays.currencies[document] === wanted });
  }
  return conditions;
}

function conditionsOfFigures(filter: EngineFilter, { arrays }: Segment, names: Directories): Condition[] {
  const conditions: Condition[] = [];
  const { commissionFromBasisPoints, marginFromBasisPoints, dispatchWithinHours, punctualityFrom, regions } = filter;
  if (isGiven(filter.priceFromMinor) || isGiven(filter.priceToMinor)) {
    const from = filter.priceFromMinor ?? 0;
    const to = filter.priceToMinor ?? Infinity;
    const { prices } = arrays;
    conditions.push({ kind: 'PRICE', holds: (document) => prices[document]! >= from && prices[document]! <= to });
  }
  if (isGiven(commissionFromBasisPoints))
    conditions.push({
      kind: 'COMMISSION',
      holds: (document) => arrays.commissions[document]! >= commissionFromBasisPoints,
    });
  if (isGiven(marginFromBasisPoints))
    conditions.push({ kind: 'MARGIN', holds: (document) => arrays.margins[document]! >= marginFromBasisPoints });
  if (isGiven(dispatchWithinHours))
    conditions.push({ kind: 'DISPATCH', holds: (document) => arrays.dispatchHours[document]! <= dispatchWithinHours });
  if (isGiven(punctualityFrom)) {
    const from = punctualityFrom * PERCENT;
    const { punctuality } = arrays;
    conditions.push({
      kind: 'PUNCTUALITY',
      holds: (document) => punctuality[document] !== NO_PUNCTUALITY && punctuality[document]! >= from,
    });
  }
  if (isGiven(regions)) conditions.push(ofRegions(regions, arrays.regions, names.regions));
  if (filter.onlyInStock)
    conditions.push({ kind: 'STOCK', holds: (document) => (arrays.flags[document]! & IN_STOCK) !== 0 });
  return conditions;
}

function ofRegions(regions: readonly string[], bits: Uint32Array, names: Names): Condition {
  const numbers = regions.map((region) => names.find(region)).filter((number) => number >= 0);
  const mask = (from: number): number =>
    numbers.filter((number) => number >> 5 === from).reduce((all, number) => all | (1 << (number % 32)), 0);
  const [low, high] = [mask(0), mask(1)];
  return {
    kind: 'REGION',
    holds: (document) => (bits[document * 2]! & low) !== 0 || (bits[document * 2 + 1]! & high) !== 0,
  };
}

function ofValues(key: string, values: readonly string[], { arrays }: Segment, names: Names): Condition {
  const wanted = new Set<number>();
  for (const [number, name] of names.list.entries()) {
    const [itsKey, zh = '', en = ''] = name.split('\u0000');
    if (itsKey === key && (values.includes(zh) || values.includes(en))) wanted.add(number);
  }
  return {
    kind: 'VALUE',
    key,
    holds: (document) => {
      const end = arrays.valueOffsets[document + 1]!;
      for (let at = arrays.valueOffsets[document]!; at < end; at++) if (wanted.has(arrays.values[at]!)) return true;
      return false;
    },
  };
}

const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** For each category's number, whether it is this one or below it. */
export function below(path: string, categories: Names): Uint8Array {
  return Uint8Array.from(categories.list, (name) => (name === path || name.startsWith(`${path}/`) ? 1 : 0));
}

function has(list: Uint32Array, offsets: Uint32Array, document: number, wanted: number): boolean {
  const end = offsets[document + 1]!;
  for (let at = offsets[document]!; at < end; at++) if (list[at] === wanted) return true;
  return false;
}
