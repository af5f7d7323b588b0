import type { OrderLineId } from '@app/kernel';

import { choicesOf, EXACT_CHOICES_MAX, EXACT_LINES_MAX } from './exact-placement.js';
import { cheapestMove, type Effort, ORDER_EFFORT, placeAnew, placeByImproving } from './large-placement.js';
import { compareText, type Move, PartialRoute, withMove } from './partial-route.js';
import type { RouteLine, RouteOption, RouteProblem } from './route-problem.js';

/** What a line adds to the cost of the whole, the others staying where they are. */
export interface AddedCost {
  readonly goodsMinor: bigint;
  /** What the parcel's freight becomes dearer by. */
  readonly freightMinor: bigint;
  readonly latenessMinor: bigint;
  readonly riskMinor: bigint;
  /** The split penalty, where the line needs a parcel beyond the first. */
  readonly splitMinor: bigint;
}

export interface RouteChoice {
  readonly lineId: OrderLineId;
  readonly option: RouteOption;
  readonly added: AddedCost;
  /** The next best for this line alone. */
  readonly runnerUp: { readonly option: RouteOption; readonly added: AddedCost } | null;
}

export function totalOf({ goodsMinor, freightMinor, latenessMinor, riskMinor, splitMinor }: AddedCost): bigint {
  return goodsMinor + freightMinor + latenessMinor + riskMinor + splitMinor;
}

export interface Route {
  /** One per line, sorted by line id. */
  readonly choices: readonly RouteChoice[];
  /** Goods, freight, lateness, risk, and the penalty for every parcel beyond the first. */
  readonly costMinor: bigint;
  /** Whether nothing cheaper exists; false: nothing cheaper was found. */
  readonly isProven: boolean;
  /** By what share of its cost the route could be dearer than the cheapest there is, at the most; 0 when it is proven. */
  readonly gap: number;
}

/**
 * Which offer from which warehouse serves each line at the least cost of goods, freight per parcel, lateness, risk and
 * split penalty. Every line is served by one offer from one warehouse. Exact wherever fourteen lines or fewer hang
 * together by the warehouses that could serve them, unless those have many offers for each; beyond that the best that was found, with the proven gap. Equal costs
 * are decided by id, so the order of the input changes nothing.
 * @returns null when no way was found to serve all lines, as they compete for the same stock.
 */
export function findRoute(
  problem: RouteProblem,
  effort: Effort = ORDER_EFFORT,
  exactLinesMax = EXACT_LINES_MAX,
): Route | null {
  const lines = [...problem.lines].sort(byFreedomThenId);
  const groups = groupsOf(lines);
  const choices: RouteChoice[] = [];
  let cost = 0;
  let lowerBound = 0;
  for (const group of groups) {
    const route = new PartialRoute(group, problem);
    const bound = placeAll(route, effort, exactLinesMax);
    if (group.some((_, line) => route.moveOf(line) === null)) return null;
    cost += route.cost();
    lowerBound += bound ?? route.cost();
    choices.push(...group.map((line, index) => explain(route, line, index, groups.length > 1)));
  }
  const costMinor = BigInt(cost) - (lines.length > 0 ? problem.splitPenaltyMinor : 0n);
  return {
    choices: choices.sort((a, b) => compareText(a.lineId, b.lineId)),
    costMinor,
    isProven: lowerBound >= cost,
    gap: lowerBound >= cost ? 0 : (cost - lowerBound) / Math.max(1, Number(costMinor)),
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

/** @returns a cost that no placement falls below; null when this one is the cheapest. */
function placeAll(route: PartialRoute, effort: Effort, exactLinesMax: number): number | null {
  const lines = [...route.lines.keys()];
  const isSmall = lines.length <= exactLinesMax && choicesOf(route, lines) <= EXACT_CHOICES_MAX;
  if (!isSmall) return placeByImproving(route, effort);
  placeAnew(route, lines);
  return null;
}

/** @param hasOthers whether other groups have parcels too. */
function explain(route: PartialRoute, { lineId }: RouteLine, line: number, hasOthers: boolean): RouteChoice {
  const move = route.moveOf(line);
  if (!move) throw new RangeError(`Line ${lineId} was not placed`);
  route.remove(line);
  const next = cheapestMove(
    route,
    (route.moves[line] ?? []).filter((other) => other !== move),
  );
  const isSplitting = hasOthers || route.hasParcels();
  const choice = {
    lineId,
    option: move.option,
    added: addedBy(route, move, isSplitting),
    runnerUp: next && { option: next.option, added: addedBy(route, next, isSplitting) },
  };
  route.place(line, move);
  return choice;
}

function addedBy(route: PartialRoute, move: Move, isSplitting: boolean): AddedCost {
  const costs = route.costsOf(move.warehouse);
  const before = route.loadOf(move.warehouse);
  const after = withMove(before, move);
  const isNew = before.lineCount === 0;
  return {
    goodsMinor: BigInt(move.goodsMinor),
    freightMinor: BigInt(costs.freight(after) - (isNew ? 0 : costs.freight(before))),
    latenessMinor: BigInt(costs.lateness(after) - (isNew ? 0 : costs.lateness(before))),
    riskMinor: BigInt(move.riskMinor),
    splitMinor: BigInt(isNew && isSplitting ? costs.splitPenalty : 0),
  };
}
