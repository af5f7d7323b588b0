import { type LineSet, ParcelSets } from './parcel-sets.js';
import type { Move, PartialRoute } from './partial-route.js';

export interface CheapestPlacement {
  readonly cost: number;
  /** One per line, in the order of the lines. */
  readonly moves: readonly Move[];
}

/** With one line more, twice the memory and three times the time are needed; so many lines take some milliseconds. */
export const EXACT_LINES_MAX = 14;

/** Parcels that are looked at in all, each set of lines with each choice of their offers: some tenths of a second. */
export const EXACT_CHOICES_MAX = 2 ** 20;

/**
 * How many parcels there are to look at for these lines. Each line doubles those of a warehouse that can serve it by one
 * offer; with several offers of one warehouse they grow far faster.
 */
export function choicesOf({ moves }: PartialRoute, lines: readonly number[]): number {
  const byWarehouse = new Map<number, number>();
  for (const line of lines) {
    const offers = new Map<number, number>();
    for (const { warehouse } of moves[line] ?? []) offers.set(warehouse, (offers.get(warehouse) ?? 0) + 1);
    for (const [warehouse, count] of offers)
      byWarehouse.set(warehouse, (byWarehouse.get(warehouse) ?? 1) * (1 + count));
  }
  return [...byWarehouse.values()].reduce((sum, choices) => sum + choices, 0);
}

interface Part {
  readonly warehouse: number;
  readonly set: LineSet;
}

/**
 * The cheapest way to place these lines (none of which may be placed) beside those that are. An order is cut into
 * parcels, and lines only touch each other within one: they share its freight, its day and its warehouse's stock. So the
 * least cost of every set of lines is the least over the parcel that holds its first line plus the least cost of the
 * rest. That alone might use one warehouse twice; the warehouses that are then take their turn one after the other, each
 * once. The route is left as it was.
 * @returns null when the stock does not suffice for all of them.
 */
export function cheapestPlacement(route: PartialRoute, lines: readonly number[]): CheapestPlacement | null {
  if (lines.length > EXACT_LINES_MAX) throw new RangeError(`${lines.length} lines are too many to look at every set`);
  const warehouses = warehousesOf(route, lines);
  const sets = new Map(warehouses.map((warehouse) => [warehouse, new ParcelSets(route, warehouse, lines)]));
  const onceOnly = new Set<number>();
  for (;;) {
    const table = new PartitionTable(lines.length, sets, onceOnly);
    const parts = table.parts();
    if (!parts) return null;
    const repeated = repeatedWarehouses(parts);
    if (repeated.length === 0) return { cost: table.cost, moves: movesOf(parts, sets, lines.length) };
    for (const warehouse of repeated) onceOnly.add(warehouse);
  }
}

function warehousesOf(route: PartialRoute, lines: readonly number[]): number[] {
  const warehouses = new Set(lines.flatMap((line) => (route.moves[line] ?? []).map(({ warehouse }) => warehouse)));
  return [...warehouses].sort((a, b) => a - b);
}

function repeatedWarehouses(parts: readonly Part[]): number[] {
  const seen = new Set<number>();
  return parts.flatMap(({ warehouse }) => {
    if (seen.has(warehouse)) return [warehouse];
    seen.add(warehouse);
    return [];
  });
}

function movesOf(parts: readonly Part[], sets: ReadonlyMap<number, ParcelSets>, lineCount: number): Move[] {
  const moves = new Array<Move | undefined>(lineCount);
  for (const { warehouse, set } of parts) {
    const chosen = sets.get(warehouse)?.movesFor(set) ?? [];
    for (let position = 0, next = 0; position < lineCount; position += 1) {
      if ((set & (1 << position)) !== 0) moves[position] = chosen[next++];
    }
  }
  return moves.map((move, position) => {
    if (!move) throw new RangeError(`Line ${position} lies in no part`);
    return move;
  });
}

/** The least cost of every set of lines, and how it comes about. */
class PartitionTable {
  private readonly all: LineSet;
  private readonly costs: Float64Array;
  /** Which parcel the first line of a set lies in, and where that comes from. */
  private readonly firstParts: Int32Array;
  private readonly sources: Int32Array;
  /** One per warehouse that may be used once only: what it was given of each set. */
  private readonly turns: { readonly warehouse: number; readonly given: Int32Array }[] = [];

  constructor(lineCount: number, sets: ReadonlyMap<number, ParcelSets>, onceOnly: ReadonlySet<number>) {
    this.all = (1 << lineCount) - 1;
    this.costs = new Float64Array(this.all + 1).fill(Number.POSITIVE_INFINITY);
    this.firstParts = new Int32Array(this.all + 1);
    this.sources = new Int32Array(this.all + 1);
    this.partition(this.cheapestParcels([...sets.values()].filter(({ warehouse }) => !onceOnly.has(warehouse))));
    for (const warehouse of onceOnly) {
      const own = sets.get(warehouse);
      if (own) this.giveTurn(own);
    }
  }

  get cost(): number {
    return this.costs[this.all] ?? Number.POSITIVE_INFINITY;
  }

  parts(): Part[] | null {
    if (!Number.isFinite(this.cost)) return null;
    const parts: Part[] = [];
    let left = this.all;
    for (const { warehouse, given } of [...this.turns].reverse()) {
      const set = given[left] ?? 0;
      if (set === 0) continue;
      parts.push({ warehouse, set });
      left ^= set;
    }
    while (left !== 0) {
      const set = this.firstParts[left] ?? 0;
      parts.push({ warehouse: this.sources[set] ?? -1, set });
      left ^= set;
    }
    return parts;
  }

  /** What each set costs in one parcel, from the cheapest warehouse. */
  private cheapestParcels(sets: readonly ParcelSets[]): Float64Array {
    const parcels = new Float64Array(this.all + 1).fill(Number.POSITIVE_INFINITY);
    for (const { warehouse, sets: own, costs } of sets) {
      for (const [index, set] of own.entries()) {
        const cost = costs[index] ?? 0;
        if (cost >= (parcels[set] ?? 0)) continue;
        parcels[set] = cost;
        this.sources[set] = warehouse;
      }
    }
    return parcels;
  }

  private partition(parcels: Float64Array): void {
    const { costs, firstParts } = this;
    costs[0] = 0;
    // By first line: the parcels that no division into smaller ones is cheaper than, and so that may be needed.
    const needed = new Map<LineSet, LineSet[]>();
    for (let set = 1; set <= this.all; set += 1) {
      const first = set & -set;
      const others = set ^ first;
      const own = needed.get(first) ?? [];
      needed.set(first, own);
      let least = parcels[set] ?? 0;
      let chosen = set;
      // From large to small in both, so that of equals the one with fewer parcels is met first.
      if (own.length < 1 << sizeOf(others)) {
        for (let index = own.length - 1; index >= 0; index -= 1) {
          const part = own[index] ?? 0;
          if ((part & ~set) !== 0) continue;
          const cost = (parcels[part] ?? 0) + (costs[set ^ part] ?? 0);
          if (cost >= least) continue;
          least = cost;
          chosen = part;
        }
      } else {
        for (let part = others; part > 0;) {
          part = (part - 1) & others;
          const cost = (parcels[part | first] ?? 0) + (costs[others ^ part] ?? 0);
          if (cost >= least) continue;
          least = cost;
          chosen = part | first;
        }
      }
      costs[set] = least;
      firstParts[set] = chosen;
      if (chosen === set && least < Number.POSITIVE_INFINITY) own.push(set);
    }
  }

  /** Lets a warehouse that stood aside so far take one part of each set, where that makes the set cheaper. */
  private giveTurn(own: ParcelSets): void {
    const parcels = new Float64Array(this.all + 1).fill(Number.POSITIVE_INFINITY);
    for (const [index, set] of own.sets.entries()) parcels[set] = own.costs[index] ?? 0;
    const { costs } = this;
    const given = new Int32Array(this.all + 1);
    // From large to small: what a set is improved by are smaller ones that this warehouse has not touched yet.
    for (let set = this.all; set > 0; set -= 1) {
      let least = costs[set] ?? 0;
      const inReach = set & own.reach;
      for (let part = inReach; part > 0; part = (part - 1) & inReach) {
        const cost = (parcels[part] ?? 0) + (costs[set ^ part] ?? 0);
        if (cost >= least) continue;
        least = cost;
        given[set] = part;
      }
      costs[set] = least;
    }
    this.turns.push({ warehouse: own.warehouse, given });
  }
}

/** How many lines are in a set. */
function sizeOf(set: LineSet): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size += 1;
  return size;
}
