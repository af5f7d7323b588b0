import type { ParcelCosts, ParcelLoad } from './parcel-costs.js';
import type { Move, PartialRoute } from './partial-route.js';

/** Sets of lines are bits here: bit n stands for the n-th of the lines that are looked at. */
export type LineSet = number;

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
    const least = new Map<LineSet, number>();
    const hasChoices = this.moves.some(({ length }) => length > 1);
    const [sets, costs]: [LineSet[], number[]] = [[], []];
    this.extend(0, 0, 0, this.reach, (set, cost) => {
      const at = hasChoices ? least.get(set) : undefined;
      if (at === undefined) {
        if (hasChoices) least.set(set, sets.length);
        sets.push(set);
        costs.push(cost);
      } else if (cost < (costs[at] ?? 0)) costs[at] = cost;
    });
    this.sets = sets;
    this.costs = costs;
  }

  /** The cheapest choice of offers that puts exactly these lines into the parcel. */
  movesFor(wanted: LineSet): Move[] {
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
