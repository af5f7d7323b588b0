import fc from 'fast-check';

import { sumMinor } from '@app/kernel';

import { anyProblem, freightRule, line, option, PENALTY, problem } from '../testing/route-problems.js';
import { freightFee } from './freight.rules.js';
import { ORDER_EFFORT } from './large-placement.js';
import type { RouteOption, RouteProblem } from './route-problem.js';
import { findRoute, type Route, totalOf } from './route.js';

const offersOf = (route: Route | null) => route?.choices.map(({ option: { offerId } }) => offerId);

type Assignment = readonly RouteOption[];

/** The cost of the whole as the rules say it, worked out another way than the search does. */
function costOf({ lines, parcels }: RouteProblem, assignment: Assignment): bigint {
  const warehouses = new Set(assignment.map(({ warehouseId }) => warehouseId));
  const costs = [...warehouses].map((warehouseId) => {
    const inside = [...assignment.entries()].filter(([, one]) => one.warehouseId === warehouseId);
    const pieces = inside.reduce((sum, [index]) => sum + lines[index]!.quantity, 0);
    const goodsMinor = sumMinor(inside.map(([index, one]) => one.supplyPriceMinor * BigInt(lines[index]!.quantity)));
    const weightGrams = inside.reduce((sum, [index, one]) => sum + one.weightGrams * lines[index]!.quantity, 0);
    const { freight, startDays } = parcels.get(warehouseId)!;
    const day = startDays.find(({ roomPieces }) => roomPieces >= pieces)!;
    const late = day.lateMinor.get(Math.max(...inside.map(([, { dispatchHours }]) => dispatchHours)))!;
    const risk = sumMinor(inside.map(([, { riskMinor }]) => riskMinor));
    return goodsMinor + risk + late + freightFee(freight, { weightGrams, pieces, goodsMinor });
  });
  return sumMinor(costs) + PENALTY * BigInt(Math.max(0, warehouses.size - 1));
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

  test('many offers of one warehouse for each line are chosen from without looking at every combination', () => {
    const offers = (name: string) =>
      Array.from({ length: 8 }, (_, index) => option(`${name}-${index}`, 'only', 1_000n + 10n * BigInt(index)));
    const lines = Array.from({ length: 14 }, (_, index) => line(`l${index}`, offers(`o${index}`)));

    const given = problem(lines, { only: freightRule(500n) });

    const route = findRoute(given);

    expect(offersOf(route)?.every((offerId) => offerId.endsWith('-0'))).toBe(true);
    expect(route?.costMinor).toBe(costOf(given, assignmentOf(given, route!)));
    expect(route?.gap).toBeLessThan(0.1);
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

    const added = { latenessMinor: 0n, riskMinor: 0n, splitMinor: 0n };
    expect(route?.choices).toEqual([
      {
        lineId: 'l1',
        option: lines[0]!.options[0],
        added: { ...added, goodsMinor: 2_000n, freightMinor: 300n },
        runnerUp: { option: lines[0]!.options[1], added: { ...added, goodsMinor: 1_800n, freightMinor: 700n } },
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
        for (const { lineId, option: chosen, added, runnerUp } of route.choices) {
          expect(given.lines.find((one) => one.lineId === lineId)?.options).toContain(chosen);
          if (runnerUp) expect(totalOf(runnerUp.added)).toBeGreaterThanOrEqual(totalOf(added));
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

  test('too large to look at every set, it is served within the stock, and the least cost lies within the gap', () => {
    fc.assert(
      fc.property(anyProblem(12, 6), (given) => {
        const [quick, whole] = [findRoute(given, ORDER_EFFORT, 0), findRoute(given)];

        if (!quick || !whole) return;
        expect(isWithinStock(given, assignmentOf(given, quick))).toBe(true);
        expect(costOf(given, assignmentOf(given, quick))).toBe(quick.costMinor);
        expect(quick.costMinor).toBeGreaterThanOrEqual(whole.costMinor);
        expect(Number(quick.costMinor) * (1 - quick.gap)).toBeLessThanOrEqual(Number(whole.costMinor) + 1e-6);
        if (quick.isProven) expect(quick.costMinor).toBe(whole.costMinor);
      }),
    );
  });

  test('an order without lines costs nothing', () => {
    expect(findRoute(problem([], {}))).toEqual({ choices: [], costMinor: 0n, isProven: true, gap: 0 });
  });
});
