import type { ParcelCosts, ParcelLoad } from './parcel-costs.js';
import type { Move, PartialRoute } from './partial-route.js';

/** Sets of lines are bits here: bit n stands for the n-th of the lines that are looked at. */
export type LineSet = number;

interface CostedSets {
  readonly sets: readonly LineSet[];
  readonly costs: readonly number[];
}

/**
 * Every set of lines that one warehouse could put into its parcel, with the least cost that this adds to what is in it
 * already.
 */
export class ParcelSets {
  /** All lines that the warehouse can serve. */
  readonly reach: LineSet;
  /** The non-empty sets that its stock suffices for, and what they cost. */
  readonly sets: readonly LineSet[];
  readonly costs: readonly number[];
  private readonly positions: readonly number[];
  private readonly moves: readonly (readonly Move[])[];
  private readonly parcelCosts: ParcelCosts;
  private readonly before: number;
  private readonly load: ParcelLoad;
  /** Pieces left of stocks that several of the lines draw on; only those can run out here. */
  private readonly contested = new Map<number, number>();
  private readonly isPlain: boolean;
  private readonly chosen: Move[] = [];

  constructor(
    route: PartialRoute,
    readonly warehouse: number,
    lines: readonly number[],
  ) {
    const own = lines.map((line) =>
      (route.moves[line] ?? []).filter((move) => move.warehouse === warehouse && route.fits(move)),
    );
    this.positions = [...own.keys()].filter((position) => (own[position]?.length ?? 0) > 0);
    this.moves = this.positions.map((position) => own[position] ?? []);
    this.reach = this.positions.reduce((set, position) => set | (1 << position), 0);
    this.parcelCosts = route.costsOf(warehouse);
    this.load = { ...route.loadOf(warehouse) };
    this.before = this.parcelCosts.cost(this.load);
    const seen = new Set<number>();
    for (const { stock } of this.moves.flat()) {
      if (seen.has(stock)) this.contested.set(stock, route.leftOf(stock));
      seen.add(stock);
    }
    this.isPlain = this.contested.size === 0 && this.moves.every(({ length }) => length === 1);
    const found = this.isPlain ? this.plainSets() : this.cheapestSets();
    this.sets = found.sets;
    this.costs = found.costs;
  }

  /** Where every line has one offer and a stock of its own: each set is a smaller one and one line more. */
  private plainSets(): CostedSets {
    const { load } = this;
    const moves = this.moves.flatMap(([move]) => move ?? []);
    const count = 1 << moves.length;
    const lines = new Int32Array(count);
    const [weights, pieces, goods] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
    const [prices, speeds] = [new Float64Array(count), new Int32Array(count)];
    [weights[0], pieces[0], goods[0], speeds[0]] = [load.weightGrams, load.pieces, load.goodsMinor, load.speed];
    const [sets, costs]: [LineSet[], number[]] = [[], []];
    // Costs look at whether there is a line at all.
    const filled = { ...load, lineCount: load.lineCount + 1 };
    for (let set = 1; set < count; set += 1) {
      const top = 31 - Math.clz32(set);
      const rest = set ^ (1 << top);
      const move = moves[top];
      if (!move) throw new RangeError(`Set ${set} has a line that nothing serves`);
      lines[set] = (lines[rest] ?? 0) | (1 << (this.positions[top] ?? 0));
      prices[set] = (prices[rest] ?? 0) + move.goodsMinor + move.riskMinor;
      filled.weightGrams = weights[set] = (weights[rest] ?? 0) + move.weightGrams;
      filled.pieces = pieces[set] = (pieces[rest] ?? 0) + move.pieces;
      filled.goodsMinor = goods[set] = (goods[rest] ?? 0) + move.goodsMinor;
      filled.speed = speeds[set] = Math.max(speeds[rest] ?? 0, move.speed);
      sets.push(lines[set] ?? 0);
      costs.push((prices[set] ?? 0) + this.parcelCosts.cost(filled) - this.before);
    }
    return { sets, costs };
  }

  private cheapestSets(): CostedSets {
    const least = new Map<LineSet, number>();
    const [sets, costs]: [LineSet[], number[]] = [[], []];
    this.extend(0, 0, 0, this.reach, (set, cost) => {
      const at = least.get(set);
      if (at === undefined) {
        least.set(set, sets.length);
        sets.push(set);
        costs.push(cost);
      } else if (cost < (costs[at] ?? 0)) costs[at] = cost;
    });
    return { sets, costs };
  }

  /** The cheapest choice of offers that puts exactly these lines into the parcel. */
  movesFor(wanted: LineSet): Move[] {
    if (this.isPlain) {
      return this.moves.flatMap((moves, index) => ((wanted >> (this.positions[index] ?? 0)) & 1 ? moves : []));
    }
    let least = Number.POSITIVE_INFINITY;
    let best: Move[] = [];
    this.extend(0, 0, 0, wanted, (set, cost) => {
      if (set !== wanted || cost >= least) return;
      least = cost;
      best = [...this.chosen];
    });
    return best;
  }

  private extend(index: number, set: LineSet, goods: number, within: LineSet, visit: Visit): void {
    const position = this.positions[index];
    if (position === undefined) {
      if (set !== 0) visit(set, goods + this.parcelCosts.cost(this.load) - this.before);
      return;
    }
    this.extend(index + 1, set, goods, within, visit);
    const withLine = set | (1 << position);
    if ((within & (1 << position)) === 0) return;
    for (const move of this.moves[index] ?? []) {
      const left = this.contested.size > 0 ? this.contested.get(move.stock) : undefined;
      if (left !== undefined && left < move.pieces) continue;
      if (left !== undefined) this.contested.set(move.stock, left - move.pieces);
      const { speed } = this.load;
      this.book(move, 1);
      this.load.speed = Math.max(speed, move.speed);
      this.chosen.push(move);
      this.extend(index + 1, withLine, goods + move.goodsMinor + move.riskMinor, within, visit);
      this.chosen.pop();
      this.book(move, -1);
      this.load.speed = speed;
      if (left !== undefined) this.contested.set(move.stock, left);
    }
  }

  private book(move: Move, sign: 1 | -1): void {
    const { load } = this;
    load.lineCount += sign;
    load.weightGrams += sign * move.weightGrams;
    load.pieces += sign * move.pieces;
    load.goodsMinor += sign * move.goodsMinor;
  }
}

type Visit = (set: LineSet, cost: number) => void;
