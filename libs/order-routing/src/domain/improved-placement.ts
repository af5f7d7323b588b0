import { cheapestPlacement } from './exact-placement.js';
import type { Move, PartialRoute } from './partial-route.js';

/** Lines that are placed anew together while the others stay. */
const WINDOW = 8;

/** Beginnings besides the plain one, and rounds of improving each: together they bound the time that a cart can take. */
const BEGINNINGS_MAX = 6;
const ROUNDS_MAX = 4;

/** From several beginnings, improves window after window; keeps the best that came of it. */
export function placeByImproving(route: PartialRoute): void {
  const windows = windowsOf(route.lines.length);
  let leastCost = Number.POSITIVE_INFINITY;
  let best: Move[] = [];
  for (const preferred of [null, ...mostServing(route).slice(0, BEGINNINGS_MAX)]) {
    route.clear();
    if (!fill(route, preferred)) continue;
    for (let round = 0, isBetter = true; isBetter && round < ROUNDS_MAX; round += 1) {
      isBetter = windows.map((window) => placeAnew(route, window)).includes(true);
    }
    const cost = route.cost();
    if (cost >= leastCost) continue;
    leastCost = cost;
    best = route.lines.flatMap((_, line) => route.moveOf(line) ?? []);
  }
  route.clear();
  for (const [line, move] of best.entries()) route.place(line, move);
}

/** Warehouses, those that could serve the most lines first. */
function mostServing(route: PartialRoute): number[] {
  const lineCounts = new Array<number>(route.warehouseCount).fill(0);
  for (const moves of route.moves) {
    for (const warehouse of new Set(moves.map((move) => move.warehouse))) {
      lineCounts[warehouse] = (lineCounts[warehouse] ?? 0) + 1;
    }
  }
  return [...lineCounts.keys()].sort((a, b) => (lineCounts[b] ?? 0) - (lineCounts[a] ?? 0));
}

/** Each line where it is cheapest by then, but from the preferred warehouse where that is possible. */
function fill(route: PartialRoute, preferred: number | null): boolean {
  return route.moves.every((moves, line) => {
    const move =
      cheapestMove(
        route,
        moves.filter(({ warehouse }) => warehouse === preferred),
      ) ?? cheapestMove(route, moves);
    if (move) route.place(line, move);
    return move !== null;
  });
}

function windowsOf(lineCount: number): number[][] {
  const starts = Array.from({ length: Math.ceil(lineCount / (WINDOW / 2)) }, (_, index) => index * (WINDOW / 2));
  return starts.map((start) =>
    Array.from({ length: Math.min(WINDOW, lineCount - start) }, (_, index) => start + index),
  );
}

/** Places these lines anew where that is cheaper (or where they were not placed). @returns whether it did. */
export function placeAnew(route: PartialRoute, lines: readonly number[]): boolean {
  const before = route.cost();
  const moves = lines.map((line) => route.moveOf(line));
  for (const line of lines) route.remove(line);
  const others = route.cost();
  const found = cheapestPlacement(route, lines);
  const isWhole = moves.every((move) => move !== null);
  if (!found || (isWhole && others + found.cost >= before)) {
    for (const [index, move] of moves.entries()) if (move) route.place(lines[index] ?? -1, move);
    return false;
  }
  for (let next = found.placement; next; next = next.rest) route.place(next.line, next.move);
  return true;
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
