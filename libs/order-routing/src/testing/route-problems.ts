import fc from 'fast-check';

import type { OfferId, OrderLineId, WarehouseId } from '@app/kernel';

import type { FreightRule } from '../domain/freight.rules.js';
import type { ParcelTerms, RouteLine, RouteOption, RouteProblem, StartDay } from '../domain/route-problem.js';

export const PENALTY = 100n;
const AT_ONCE: StartDay = {
  roomPieces: Number.POSITIVE_INFINITY,
  lateMinor: new Map([
    [24, 0n],
    [48, 0n],
  ]),
};

export const option = (
  offer: string,
  warehouse: string,
  supplyPriceMinor: bigint,
  over: Partial<RouteOption> = {},
): RouteOption => ({
  offerId: offer as OfferId,
  warehouseId: warehouse as WarehouseId,
  supplyPriceMinor,
  weightGrams: 400,
  available: 10,
  dispatchHours: 24,
  riskMinor: 0n,
  ...over,
});
export const line = (lineId: string, options: readonly RouteOption[], quantity = 1): RouteLine => ({
  lineId: lineId as OrderLineId,
  quantity,
  options,
});
export const freightRule = (firstFeeMinor: bigint, over: Partial<FreightRule> = {}): FreightRule => ({
  regions: [],
  basis: 'WEIGHT',
  firstUnits: 1_000,
  firstFeeMinor,
  additionalUnits: 1_000,
  additionalFeeMinor: 200n,
  freeFromMinor: null,
  freeFromPieces: null,
  transitDays: 2,
  ...over,
});
export const problem = (
  lines: readonly RouteLine[],
  freight: Record<string, FreightRule>,
  startDays: Record<string, readonly StartDay[]> = {},
): RouteProblem => ({
  lines,
  parcels: new Map(
    Object.entries(freight).map(([id, rule]): [WarehouseId, ParcelTerms] => [
      id as WarehouseId,
      { freight: rule, startDays: startDays[id] ?? [AT_ONCE] },
    ]),
  ),
  splitPenaltyMinor: PENALTY,
});
const nullOr = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null, freq: 2 });

const anyRule = fc.record({
  firstFeeMinor: fc.bigInt({ min: 0n, max: 1_200n }),
  basis: fc.constantFrom('WEIGHT' as const, 'PIECES' as const),
  firstUnits: fc.integer({ min: 200, max: 2_000 }),
  additionalUnits: fc.integer({ min: 200, max: 1_500 }),
  additionalFeeMinor: fc.bigInt({ min: 0n, max: 600n }),
  freeFromMinor: nullOr(fc.bigInt({ min: 1_000n, max: 6_000n })),
  freeFromPieces: nullOr(fc.integer({ min: 2, max: 8 })),
});
/** Pieces are few: their units are a thousandth of the grams. */
const ruleOf = ({ firstUnits, additionalUnits, ...over }: FreightRule | Omit<FreightRule, 'regions' | 'transitDays'>) =>
  freightRule(0n, {
    ...over,
    firstUnits: over.basis === 'WEIGHT' ? firstUnits : Math.ceil(firstUnits / 1_000),
    additionalUnits: over.basis === 'WEIGHT' ? additionalUnits : Math.ceil(additionalUnits / 1_000),
  });

/** Some pieces today, some tomorrow, the rest the day after; slower offers and later days cost more. */
const anyStartDays = fc
  .record({ today: fc.integer({ min: 1, max: 5 }), more: fc.integer({ min: 1, max: 5 }), day: fc.bigInt(0n, 700n) })
  .map(({ today, more, day }) =>
    [today, today + more, Number.POSITIVE_INFINITY].map((roomPieces, late) => ({
      roomPieces,
      lateMinor: new Map([
        [24, BigInt(late) * day],
        [48, BigInt(late + 1) * day],
      ]),
    })),
  );

/** Few offers and tight stock, so that lines share parcels and compete. */
export function anyProblem(lineMax: number, warehouses: number): fc.Arbitrary<RouteProblem> {
  const names = Array.from({ length: warehouses }, (_, index) => `w${index}`);
  const anyOption = fc.record({
    offer: fc.integer({ min: 0, max: 3 }),
    warehouse: fc.constantFrom(...names),
    price: fc.integer({ min: 100, max: 1_500 }),
    weight: fc.integer({ min: 50, max: 1_500 }),
    dispatchHours: fc.constantFrom(24, 48),
    riskMinor: fc.bigInt({ min: 0n, max: 300n }),
  });
  const anyLine = fc.record({
    options: fc.array(anyOption, { minLength: 1, maxLength: 4 }),
    quantity: fc.integer({ min: 1, max: 3 }),
  });
  return fc
    .record({
      lines: fc.array(anyLine, { minLength: 1, maxLength: lineMax }),
      rules: fc.array(anyRule, { minLength: warehouses, maxLength: warehouses }),
      days: fc.array(anyStartDays, { minLength: warehouses, maxLength: warehouses }),
      stock: fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 4 * warehouses, maxLength: 4 * warehouses }),
    })
    .map(({ lines, rules, days, stock }) =>
      problem(
        lines.map(({ options, quantity }, index) =>
          line(
            `l${index}`,
            options.map(({ offer, warehouse, price, weight, dispatchHours, riskMinor }) =>
              option(`o${offer}`, warehouse, BigInt(price), {
                weightGrams: weight,
                dispatchHours,
                riskMinor,
                available: stock[offer * warehouses + names.indexOf(warehouse)] ?? 0,
              }),
            ),
            quantity,
          ),
        ),
        Object.fromEntries(rules.map((rule, index) => [names[index] ?? '', ruleOf(rule)])),
        Object.fromEntries(days.map((some, index) => [names[index] ?? '', some])),
      ),
    );
}
