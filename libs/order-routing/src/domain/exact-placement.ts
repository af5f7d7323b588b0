import type { Move, PartialRoute } from './partial-route.js';

/** Placed lines, the last one first. */
export interface Placement {
  readonly line: number;
  readonly move: Move;
  readonly rest: Placement | null;
}

export interface CheapestPlacement {
  readonly cost: number;
  readonly placement: Placement | null;
}

/** More lines than this need more subsets than is worth the memory. */
const LINES_MAX = 16;

/** Steps that `cheapestPlacement` takes at most: all subsets of each warehouse's lines, within all sets of lines. */
export function exactWork(route: PartialRoute, lines: readonly number[]): number {
  if (lines.length > LINES_MAX) return Number.POSITIVE_INFINITY;
  let steps = 0;
  for (const { lines: served } of servedBy(route, lines))
    steps += 2 ** (lines.length - served.length) * 3 ** served.length;
  return steps;
}

/**
 * The cheapest way to place these lines (none of which may be placed) beside those that are, by dynamic programming:
 * after each warehouse, the least cost at which every set of lines is served by the warehouses so far. Exact, because
 * only lines that share a warehouse share a parcel or a stock. The route is left as it was.
 * @returns null when the stock does not suffice for all of them.
 */
export function cheapestPlacement(route: PartialRoute, lines: readonly number[]): CheapestPlacement | null {
  const setCount = 1 << lines.length;
  const leastCosts = new Float64Array(setCount).fill(Number.POSITIVE_INFINITY, 1);
  const placements = new Array<Placement | null>(setCount).fill(null);
  for (const { warehouse, lines: served } of servedBy(route, lines)) {
    const parcels = new ParcelTable(route, warehouse, served, lines);
    const servedSet = served.reduce((set, position) => set | (1 << position), 0);
    // From large to small: what a set is improved by are smaller ones that this warehouse has not touched yet.
    for (let set = setCount - 1; set > 0; set -= 1) {
      const part = cheapestPart(set, set & servedSet, leastCosts, parcels.costs);
      if (part === 0) continue;
      leastCosts[set] = sumAt(leastCosts, set ^ part, parcels.costs, part);
      placements[set] = join(parcels.placements.get(part), placements[set ^ part]);
    }
  }
  const cost = leastCosts[setCount - 1] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(cost) ? { cost, placement: placements[setCount - 1] ?? null } : null;
}

/** Which part of a set to give to a warehouse so that the set gets cheaper than it is; 0: none. */
function cheapestPart(set: number, inReach: number, leastCosts: Float64Array, parcelCosts: Float64Array): number {
  let least = leastCosts[set] ?? 0;
  let chosen = 0;
  for (let part = inReach; part > 0; part = (part - 1) & inReach) {
    const cost = sumAt(leastCosts, set ^ part, parcelCosts, part);
    if (cost >= least) continue;
    least = cost;
    chosen = part;
  }
  return chosen;
}

function sumAt(left: Float64Array, leftIndex: number, right: Float64Array, rightIndex: number): number {
  return (left[leftIndex] ?? 0) + (right[rightIndex] ?? 0);
}

function join(front: Placement | null = null, back: Placement | null = null): Placement | null {
  return front ? { ...front, rest: join(front.rest, back) } : back;
}

/** Per warehouse, in their order, the positions in `lines` of those that it can serve. */
function servedBy(route: PartialRoute, lines: readonly number[]): { warehouse: number; lines: number[] }[] {
  return Array.from({ length: route.warehouseCount }, (_, warehouse) => ({
    warehouse,
    lines: [...lines.keys()].filter((position) =>
      route.moves[lines[position] ?? -1]?.some((move) => move.warehouse === warehouse),
    ),
  })).filter((one) => one.lines.length > 0);
}

/** What each set of lines costs in one warehouse's parcel, by bit set of their positions. */
class ParcelTable {
  readonly costs: Float64Array;
  readonly placements = new Map<number, Placement | null>();

  constructor(
    private readonly route: PartialRoute,
    private readonly warehouse: number,
    private readonly served: readonly number[],
    private readonly lines: readonly number[],
  ) {
    this.costs = new Float64Array(1 << lines.length).fill(Number.POSITIVE_INFINITY);
    this.tabulate(0, 0, 0, null);
  }

  private tabulate(index: number, set: number, cost: number, placement: Placement | null): void {
    const position = this.served[index];
    if (position === undefined) {
      if (cost >= (this.costs[set] ?? 0)) return;
      this.costs[set] = cost;
      this.placements.set(set, placement);
      return;
    }
    this.tabulate(index + 1, set, cost, placement);
    const line = this.lines[position] ?? -1;
    for (const move of this.route.moves[line] ?? []) {
      if (move.warehouse !== this.warehouse || !this.route.fits(move)) continue;
      const added = this.route.addedCost(move);
      this.route.place(line, move);
      this.tabulate(index + 1, set | (1 << position), cost + added, { line, move, rest: placement });
      this.route.remove(line);
    }
  }
}
