import { cheapestPlacement, choicesOf } from './exact-placement.js';
import { locateFacilities } from './facility-location.js';
import { EMPTY_LOAD, type ParcelLoad } from './parcel-costs.js';
import type { Move, PartialRoute } from './partial-route.js';

/** How long a large order may be worked on. */
export interface Effort {
  /** Steps of the bound's search: about a hundred million take a second. */
  readonly boundWorkMax: number;
  /** Handfuls of lines that are placed anew: some ten thousand take a second. */
  readonly windowsMax: number;
}

/**
 * Some milliseconds for fifty lines and some hundredths of a second for hundreds: other orders wait meanwhile. Ten times as
 * much finds routes that are cheaper by less than a thousandth.
 */
export const ORDER_EFFORT: Effort = { boundWorkMax: 2_000_000, windowsMax: 200 };

/** Lines that are placed anew together while the others stay. */
const WINDOW = 8;
/** Where warehouses have several offers for a line, fewer lines are placed anew together. */
const WINDOW_CHOICES_MAX = 4_096;

/** How much of the fees beyond the first weight the bound puts on the lines, one try each. */
const SLOPES = [0, 1, 0.5];

/**
 * Places an order that is too large to look at every set of its lines: bounds it from below, begins in several ways and
 * improves the best of them, a handful of lines at a time. Leaves the route unplaced when no beginning serves every line.
 * @returns a cost that no placement falls below.
 */
export function placeByImproving(route: PartialRoute, effort: Effort): number {
  let lowerBound = 0;
  let leastCost = Number.POSITIVE_INFINITY;
  let best: Move[] = [];
  const keepIfBest = () => {
    const cost = route.cost();
    if (cost >= leastCost) return;
    leastCost = cost;
    best = route.lines.flatMap((_, line) => route.moveOf(line) ?? []);
  };
  const restoreBest = () => {
    route.clear();
    for (const [line, move] of best.entries()) route.place(line, move);
  };
  for (const slope of SLOPES) {
    route.clear();
    const plan = boundedPlan(route, slope, effort.boundWorkMax / SLOPES.length);
    lowerBound = Math.max(lowerBound, plan?.lowerBound ?? 0);
    if (plan && fill(route, byFreedom(route), plan.servedBy)) keepIfBest();
    if (leastCost <= lowerBound) break;
  }
  for (const order of [byFreedom(route), bySize(route)]) {
    if (leastCost > lowerBound && fill(route, order, null)) keepIfBest();
  }
  restoreBest();
  if (best.length === 0 || leastCost <= lowerBound) return lowerBound;
  improve(route, effort.windowsMax, lowerBound);
  return lowerBound;
}

/** Which warehouse serves each line of an unplaced route if parcels cost what they never fall below, and stock is plenty. */
function boundedPlan(route: PartialRoute, slope: number, workMax: number) {
  const { warehouseCount, moves } = route;
  const floors = mostLoads(route).map((most, warehouse) => route.costsOf(warehouse).floor(most, slope));
  const servingCosts = new Float64Array(moves.length * warehouseCount).fill(Number.POSITIVE_INFINITY);
  for (const [line, own] of moves.entries()) {
    for (const move of own) {
      const floor = floors[move.warehouse];
      if (!floor || move.pieces > route.leftOf(move.stock)) continue;
      const units = floor.perGram * move.weightGrams + floor.perPiece * move.pieces;
      const cost = Math.floor(move.goodsMinor + move.riskMinor + units);
      const at = line * warehouseCount + move.warehouse;
      servingCosts[at] = Math.min(servingCosts[at] ?? 0, cost);
    }
  }
  return locateFacilities(
    {
      facilityCount: warehouseCount,
      customerCount: moves.length,
      openingCosts: Float64Array.from(floors, ({ fixed }) => Math.floor(fixed)),
      servingCosts,
    },
    workMax,
  );
}

/** What each warehouse's parcel would hold if it served all that it can. */
function mostLoads(route: PartialRoute): ParcelLoad[] {
  const most = Array.from({ length: route.warehouseCount }, () => ({ ...EMPTY_LOAD }));
  for (const own of route.moves) {
    for (const [warehouse, load] of most.entries()) {
      const here = own.filter((move) => move.warehouse === warehouse);
      load.weightGrams += Math.max(0, ...here.map(({ weightGrams }) => weightGrams));
      load.pieces += Math.max(0, ...here.map(({ pieces }) => pieces));
      load.goodsMinor += Math.max(0, ...here.map(({ goodsMinor }) => goodsMinor));
    }
  }
  return most;
}

function byFreedom({ moves }: PartialRoute): number[] {
  return [...moves.keys()].sort((a, b) => (moves[a]?.length ?? 0) - (moves[b]?.length ?? 0) || a - b);
}

function bySize({ lines }: PartialRoute): number[] {
  return [...lines.keys()].sort((a, b) => (lines[b]?.quantity ?? 0) - (lines[a]?.quantity ?? 0) || a - b);
}

/** Each line in its turn where it is cheapest by then, but from the warehouse that is wanted where that is possible. */
function fill(route: PartialRoute, order: readonly number[], wanted: Int32Array | null): boolean {
  route.clear();
  return order.every((line) => {
    const moves = route.moves[line] ?? [];
    const preferred = moves.filter(({ warehouse }) => warehouse === wanted?.[line]);
    const move = cheapestMove(route, preferred) ?? cheapestMove(route, moves);
    if (move) route.place(line, move);
    return move !== null;
  });
}

/** Handfuls of lines in turn: neighbours, those of one parcel, and such as were drawn; until none helps any more. */
function improve(route: PartialRoute, windowsMax: number, lowerBound: number): void {
  const count = route.lines.length;
  const draw = drawing(count);
  let windowsLeft = windowsMax;
  for (let sinceBetter = 0; sinceBetter < 4 * count && windowsLeft > 0; sinceBetter += 1, windowsLeft -= 1) {
    const window = sinceBetter % 2 === 0 ? parcelWindow(route, draw) : drawnWindow(count, draw);
    if (!placeAnew(route, shortened(route, window))) continue;
    sinceBetter = 0;
    if (route.cost() <= lowerBound) return;
  }
}

/** Lines of a drawn line's parcel, and of another's. */
function parcelWindow(route: PartialRoute, draw: () => number): number[] {
  const warehouses = [route.moveOf(draw())?.warehouse, route.moveOf(draw())?.warehouse];
  const start = draw();
  const rotated = [...route.lines.keys()].map((line) => (line + start) % route.lines.length);
  return rotated.filter((line) => warehouses.includes(route.moveOf(line)?.warehouse)).slice(0, WINDOW);
}

function shortened(route: PartialRoute, window: readonly number[]): readonly number[] {
  return window.length > 1 && choicesOf(route, window) > WINDOW_CHOICES_MAX
    ? shortened(route, window.slice(0, -1))
    : window;
}

function drawnWindow(count: number, draw: () => number): number[] {
  return [...new Set(Array.from({ length: WINDOW }, draw))].filter((line) => line < count);
}

/** Numbers below `count` that look random and are the same every time. */
function drawing(count: number): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
}

/** Places these lines anew where that is cheaper (or where they were not placed). @returns whether it did. */
export function placeAnew(route: PartialRoute, lines: readonly number[]): boolean {
  const before = route.cost();
  const moves = lines.map((line) => route.moveOf(line));
  for (const line of lines) route.remove(line);
  const others = route.cost();
  const found = cheapestPlacement(route, lines);
  const isWhole = moves.every((move) => move !== null);
  const isBetter = found !== null && (!isWhole || others + found.cost < before);
  for (const [index, line] of lines.entries()) {
    const move = isBetter ? found.moves[index] : moves[index];
    if (move) route.place(line, move);
  }
  return isBetter;
}

export function cheapestMove(route: PartialRoute, moves: readonly Move[]): Move | null {
  let least = Number.POSITIVE_INFINITY;
  let found: Move | null = null;
  for (const move of moves) {
    if (!route.fits(move)) continue;
    const cost = route.addedCost(move);
    if (cost >= least) continue;
    least = cost;
    found = move;
  }
  return found;
}
