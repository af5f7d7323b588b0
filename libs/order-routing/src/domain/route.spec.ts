import fc from 'fast-check';

import { sumMinor, type OfferId, type OrderLineId, type WarehouseId } from '@app/kernel';

import { freightFee, type FreightRule } from './freight.rules.js';
import type { RouteLine, RouteOption, RouteProblem } from './partial-route.js';
import { findRoute, type Route } from './route.js';

const PENALTY = 100n;

const option = (
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
  ...over,
});
const line = (lineId: string, options: readonly RouteOption[], quantity = 1): RouteLine => ({
  lineId: lineId as OrderLineId,
  quantity,
  options,
});
const freightRule = (firstFeeMinor: bigint, over: Partial<FreightRule> = {}): FreightRule => ({
  regions: [],
  firstWeightGrams: 1_000,
  firstFeeMinor,
  additionalWeightGrams: 1_000,
  additionalFeeMinor: 200n,
  transitDays: 2,
  ...over,
});
const problem = (lines: readonly RouteLine[], freight: Record<string, FreightRule>): RouteProblem => ({
  lines,
  freight: new Map(Object.entries(freight)) as unknown as RouteProblem['freight'],
  splitPenaltyMinor: PENALTY,
});
const offersOf = (route: Route | null) => route?.choices.map(({ option: { offerId } }) => offerId);

type Assignment = readonly RouteOption[];

/** The cost of the whole as the rules say it, worked out another way than the search does. */
function costOf({ lines, freight }: RouteProblem, assignment: Assignment): bigint {
  const weights = new Map<WarehouseId, number>();
  for (const [index, { warehouseId, weightGrams }] of assignment.entries()) {
    weights.set(warehouseId, (weights.get(warehouseId) ?? 0) + weightGrams * lines[index]!.quantity);
  }
  const goods = assignment.map(({ supplyPriceMinor }, index) => supplyPriceMinor * BigInt(lines[index]!.quantity));
  const fees = [...weights].map(([warehouseId, weightGrams]) => freightFee(freight.get(warehouseId)!, weightGrams));
  return sumMinor(goods) + sumMinor(fees) + PENALTY * BigInt(Math.max(0, weights.size - 1));
}

function isWithinStock({ lines }: RouteProblem, assignment: Assignment): boolean {
  const taken = new Map<string, number>();
  return assignment.every(({ offerId, warehouseId, available }, index) => {
    const key = `${offerId} ${warehouseId}`;
    taken.set(key, (taken.get(key) ?? 0) + lines[index]!.quantity);
    return taken.get(key)! <= available;
  });
}

function bruteForce(given: RouteProblem): bigint | null {
  const all = given.lines.reduce<RouteOption[][]>(
    (partial, { options }) => partial.flatMap((chosen) => options.map((next) => [...chosen, next])),
    [[]],
  );
  const costs = all.filter((one) => isWithinStock(given, one)).map((one) => costOf(given, one));
  return costs.length === 0 ? null : costs.reduce((least, cost) => (cost < least ? cost : least));
}

const assignmentOf = ({ lines }: RouteProblem, route: Route): Assignment =>
  lines.map(({ lineId }) => route.choices.find((choice) => choice.lineId === lineId)!.option);

/** Few offers and tight stock, so that lines share parcels and compete. */
function anyProblem(lineMax: number, warehouses: number): fc.Arbitrary<RouteProblem> {
  const names = Array.from({ length: warehouses }, (_, index) => `w${index}`);
  const anyOption = fc.record({
    offer: fc.integer({ min: 0, max: 3 }),
    warehouse: fc.constantFrom(...names),
    price: fc.integer({ min: 100, max: 1_500 }),
    weight: fc.integer({ min: 50, max: 1_500 }),
  });
  const anyLine = fc.record({
    options: fc.array(anyOption, { minLength: 1, maxLength: 4 }),
    quantity: fc.integer({ min: 1, max: 3 }),
  });
  const anyRule = fc.record({
    firstFeeMinor: fc.bigInt({ min: 0n, max: 1_200n }),
    firstWeightGrams: fc.integer({ min: 200, max: 2_000 }),
    additionalWeightGrams: fc.integer({ min: 200, max: 1_500 }),
    additionalFeeMinor: fc.bigInt({ min: 0n, max: 600n }),
  });
  return fc
    .record({
      lines: fc.array(anyLine, { minLength: 1, maxLength: lineMax }),
      rules: fc.array(anyRule, { minLength: warehouses, maxLength: warehouses }),
      stock: fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 4 * warehouses, maxLength: 4 * warehouses }),
    })
    .map(({ lines, rules, stock }) =>
      problem(
        lines.map(({ options, quantity }, index) =>
          line(
            `l${index}`,
            options.map(({ offer, warehouse, price, weight }) =>
              option(`o${offer}`, warehouse, BigInt(price), {
                weightGrams: weight,
                available: stock[offer * warehouses + names.indexOf(warehouse)]!,
              }),
            ),
            quantity,
          ),
        ),
        Object.fromEntries(rules.map((rule, index) => [names[index]!, freightRule(0n, rule)])),
      ),
    );
}

describe('findRoute', () => {
  test('one parcel is taken although each line alone would be cheaper elsewhere', () => {
    const lines = [
      line('l1', [option('o1', 'near', 1_000n), option('o2', 'both', 1_100n)]),
      line('l2', [option('o3', 'far', 1_000n), option('o4', 'both', 1_100n)]),
    ];

    const route = findRoute(
      problem(lines, { near: freightRule(500n), far: freightRule(500n), both: freightRule(500n) }),
    );

    expect(offersOf(route)).toEqual(['o2', 'o4']);
    expect(route).toMatchObject({ costMinor: 2_700n, isProven: true });
  });

  test('the order is split where that saves more than the penalty', () => {
    const lines = [
      line('l1', [option('o1', 'near', 1_000n), option('o2', 'both', 1_500n)]),
      line('l2', [option('o3', 'far', 1_000n), option('o4', 'both', 1_500n)]),
    ];

    const route = findRoute(
      problem(lines, { near: freightRule(500n), far: freightRule(500n), both: freightRule(500n) }),
    );

    expect(offersOf(route)).toEqual(['o1', 'o3']);
    expect(route?.costMinor).toBe(3_100n);
  });

  test('each choice says what it costs and what the next best would', () => {
    const lines = [line('l1', [option('o1', 'a', 1_000n), option('o2', 'b', 900n)], 2)];

    const route = findRoute(problem(lines, { a: freightRule(300n), b: freightRule(700n) }));

    expect(route?.choices).toEqual([
      {
        lineId: 'l1',
        option: lines[0]!.options[0],
        costMinor: 2_000n + 300n + PENALTY,
        runnerUp: { option: lines[0]!.options[1], costMinor: 1_800n + 700n + PENALTY },
      },
    ]);
  });

  test('lines that compete for the same stock are not served with more than there is', () => {
    const scarce = option('o1', 'a', 500n, { available: 1 });
    const dear = option('o2', 'b', 900n);
    const freight = { a: freightRule(300n), b: freightRule(300n) };

    expect(offersOf(findRoute(problem([line('l1', [scarce, dear]), line('l2', [scarce])], freight)))).toEqual([
      'o2',
      'o1',
    ]);
    expect(findRoute(problem([line('l1', [scarce]), line('l2', [scarce])], freight))).toBeNull();
  });

  test('equal costs are decided by id', () => {
    const options = [option('o2', 'a', 500n), option('o1', 'b', 500n), option('o1', 'a', 500n)];

    const route = findRoute(problem([line('l1', options)], { a: freightRule(300n), b: freightRule(300n) }));

    expect(route?.choices[0]?.option).toBe(options[2]);
  });

  test('it costs exactly what the best of all assignments costs, and takes no more than the stock', () => {
    fc.assert(
      fc.property(anyProblem(5, 4), (given) => {
        const route = findRoute(given);

        expect(route?.costMinor ?? null).toBe(bruteForce(given));
        if (!route) return;
        const assignment = assignmentOf(given, route);
        expect(costOf(given, assignment)).toBe(route.costMinor);
        expect(isWithinStock(given, assignment)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('every line is served once, by one of its own options, and no single change would be cheaper', () => {
    fc.assert(
      fc.property(anyProblem(12, 6), (given) => {
        const route = findRoute(given);

        if (!route) return;
        expect(route.choices.map(({ lineId }) => lineId)).toEqual(given.lines.map(({ lineId }) => lineId).sort());
        for (const { lineId, option: chosen, costMinor, runnerUp } of route.choices) {
          expect(given.lines.find((one) => one.lineId === lineId)?.options).toContain(chosen);
          if (runnerUp) expect(runnerUp.costMinor).toBeGreaterThanOrEqual(costMinor);
        }
      }),
    );
  });

  test('the order of lines and options changes nothing', () => {
    const shuffled = anyProblem(8, 5).chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.lines], { minLength: given.lines.length }),
        fc.boolean(),
      ),
    );

    fc.assert(
      fc.property(shuffled, ([given, lines, isReversed]) => {
        const other = {
          ...given,
          lines: lines.map((one) => ({ ...one, options: isReversed ? [...one.options].reverse() : one.options })),
        };

        expect(findRoute(other)?.costMinor).toBe(findRoute(given)?.costMinor);
      }),
    );
  });

  test('cut short, it answers with the best it found, served within the stock', () => {
    fc.assert(
      fc.property(anyProblem(12, 6), (given) => {
        const [quick, whole] = [findRoute(given, 0), findRoute(given)];

        if (!quick || !whole) return;
        expect(isWithinStock(given, assignmentOf(given, quick))).toBe(true);
        expect(costOf(given, assignmentOf(given, quick))).toBe(quick.costMinor);
        expect(quick.costMinor).toBeGreaterThanOrEqual(whole.costMinor);
      }),
    );
  });

  test('an order without lines costs nothing', () => {
    expect(findRoute(problem([], {}))).toEqual({ choices: [], costMinor: 0n, isProven: true });
  });
});
