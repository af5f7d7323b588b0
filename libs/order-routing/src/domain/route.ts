import type { OrderLineId } from '@app/kernel';

import { exactWork } from './exact-placement.js';
import { cheapestMove, placeAnew, placeByImproving } from './improved-placement.js';
import { compareText, PartialRoute, type RouteLine, type RouteOption, type RouteProblem } from './partial-route.js';

export interface RouteChoice {
  readonly lineId: OrderLineId;
  readonly option: RouteOption;
  /** What this line adds to the cost of the whole. */
  readonly costMinor: bigint;
  /** The next best for this line alone, the others staying where they are. */
  readonly runnerUp: { readonly option: RouteOption; readonly costMinor: bigint } | null;
}

export interface Route {
  /** One per line, sorted by line id. */
  readonly choices: readonly RouteChoice[];
  /** Goods, freight, and the penalty for every parcel beyond the first. */
  readonly costMinor: bigint;
  /** Whether nothing cheaper exists; false: nothing cheaper was found. */
  readonly isProven: boolean;
}

/** Some tens of milliseconds; a dozen lines that eight warehouses could all serve need four million. */
const EXACT_WORK_MAX = 10_000_000;

/**
 * Which offer from which warehouse serves each line at the least cost of goods, freight per parcel and split penalty.
 * Every line is served by one offer from one warehouse. Exact wherever a dozen lines or fewer hang together by the
 * warehouses that could serve them; beyond that the best that was found. Equal costs are decided by id, so the order of
 * the input changes nothing.
 * @returns null when the lines cannot all be served, as they compete for the same stock.
 */
export function findRoute(problem: RouteProblem, exactWorkMax = EXACT_WORK_MAX): Route | null {
  const lines = [...problem.lines].sort(byFreedomThenId);
  const choices: RouteChoice[] = [];
  let cost = 0;
  let isProven = true;
  for (const group of groupsOf(lines)) {
    const route = new PartialRoute(group, problem);
    isProven = placeAll(route, exactWorkMax) && isProven;
    if (group.some((_, line) => route.moveOf(line) === null)) return null;
    cost += route.cost();
    choices.push(...group.map((line, index) => explain(route, line, index)));
  }
  return {
    choices: choices.sort((a, b) => compareText(a.lineId, b.lineId)),
    costMinor: BigInt(cost) - (lines.length > 0 ? problem.splitPenaltyMinor : 0n),
    isProven,
  };
}

/** Lines with few options first: it is they that a search may get stuck with. */
function byFreedomThenId(a: RouteLine, b: RouteLine): number {
  return a.options.length - b.options.length || compareText(a.lineId, b.lineId);
}

/** Lines that no chain of warehouses connects do not touch each other. */
function groupsOf(lines: readonly RouteLine[]): RouteLine[][] {
  let groups: { warehouses: Set<string>; lines: RouteLine[] }[] = [];
  for (const line of lines) {
    const warehouses = line.options.map(({ warehouseId }) => warehouseId);
    const touched = groups.filter((group) => warehouses.some((id) => group.warehouses.has(id)));
    const merged = {
      warehouses: new Set([...touched.flatMap((group) => [...group.warehouses]), ...warehouses]),
      lines: [...touched.flatMap((group) => group.lines), line],
    };
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return groups.map((group) => group.lines.sort(byFreedomThenId));
}

/** @returns whether the placement is proven to be the cheapest. */
function placeAll(route: PartialRoute, exactWorkMax: number): boolean {
  const all = [...route.lines.keys()];
  if (exactWork(route, all) > exactWorkMax) {
    placeByImproving(route);
    return false;
  }
  placeAnew(route, all);
  return true;
}

function explain(route: PartialRoute, { lineId }: RouteLine, line: number): RouteChoice {
  const move = route.moveOf(line);
  if (!move) throw new RangeError(`Line ${lineId} was not placed`);
  route.remove(line);
  const others = (route.moves[line] ?? []).filter((other) => other !== move);
  const next = cheapestMove(route, others);
  const choice = {
    lineId,
    option: move.option,
    costMinor: BigInt(route.addedCost(move)),
    runnerUp: next && { option: next.option, costMinor: BigInt(route.addedCost(next)) },
  };
  route.place(line, move);
  return choice;
}
