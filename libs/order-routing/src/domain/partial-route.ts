import type { OfferId, OrderLineId, WarehouseId } from '@app/kernel';

import { freightFee, type FreightRule } from './freight.rules.js';

/** One way to serve a line: an offer from a warehouse that has it and delivers. */
export interface RouteOption {
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  /** Of one piece. */
  readonly supplyPriceMinor: bigint;
  /** Of one piece. */
  readonly weightGrams: number;
  /** Pieces that may still be reserved there. */
  readonly available: number;
}

export interface RouteLine {
  readonly lineId: OrderLineId;
  readonly quantity: number;
  readonly options: readonly RouteOption[];
}

export interface RouteProblem {
  readonly lines: readonly RouteLine[];
  /** What a parcel to the shopper costs from each warehouse that an option names. */
  readonly freight: ReadonlyMap<WarehouseId, FreightRule>;
  /** What every parcel beyond the first is held to cost in trouble, in minor units. */
  readonly splitPenaltyMinor: bigint;
}

/** An option of a line, with what the search needs of it as plain numbers. */
export interface Move {
  readonly option: RouteOption;
  readonly supplyMinor: number;
  readonly weightGrams: number;
  readonly quantity: number;
  /** Index of its warehouse. */
  readonly warehouse: number;
  /** Index of its stock, which several lines may draw on. */
  readonly stock: number;
}

interface Parcel {
  readonly rule: FreightRule;
  readonly fees: Map<number, number>;
  weightGrams: number;
  lineCount: number;
}

/**
 * An assignment under way: which lines are placed, how heavy each warehouse's parcel is, what stock is left. Costs are
 * numbers here, because bigint would be ten times slower; they are exact, as `toSearchCost` refuses what is not.
 */
export class PartialRoute {
  /** Moves per line, in the order of `lines`; equally good ones are always met in the same order. */
  readonly moves: readonly (readonly Move[])[];
  readonly warehouseCount: number;
  private readonly parcels: readonly Parcel[];
  private readonly stockLeft: number[] = [];
  private readonly placed: (Move | null)[];
  private readonly splitPenalty: number;

  constructor(
    readonly lines: readonly RouteLine[],
    { freight, splitPenaltyMinor }: RouteProblem,
  ) {
    const warehouseIds = [
      ...new Set(lines.flatMap(({ options }) => options.map((option) => option.warehouseId))),
    ].sort();
    this.parcels = warehouseIds.map((id) => {
      const rule = freight.get(id);
      if (!rule) throw new RangeError(`No freight rule was given for warehouse ${id}`);
      return { rule, fees: new Map(), weightGrams: 0, lineCount: 0 };
    });
    this.warehouseCount = warehouseIds.length;
    this.splitPenalty = toSearchCost(splitPenaltyMinor);
    this.moves = this.toMoves(new Map(warehouseIds.map((id, index) => [id, index])));
    this.placed = lines.map(() => null);
  }

  /** What placing it now would add: its goods, what the parcel becomes dearer by, and the penalty of a further parcel. */
  addedCost(move: Move): number {
    const parcel = this.parcel(move.warehouse);
    const after = this.fee(parcel, parcel.weightGrams + move.weightGrams);
    if (parcel.lineCount === 0) return move.supplyMinor + after + this.splitPenalty;
    return move.supplyMinor + after - this.fee(parcel, parcel.weightGrams);
  }

  /** What the lines that are placed cost together: goods, freight, and the penalty for each parcel. */
  cost(): number {
    let cost = 0;
    for (const move of this.placed) cost += move?.supplyMinor ?? 0;
    for (const parcel of this.parcels) {
      if (parcel.lineCount > 0) cost += this.fee(parcel, parcel.weightGrams) + this.splitPenalty;
    }
    return cost;
  }

  fits(move: Move): boolean {
    return (this.stockLeft[move.stock] ?? 0) >= move.quantity;
  }

  moveOf(line: number): Move | null {
    return this.placed[line] ?? null;
  }

  place(line: number, move: Move): void {
    this.placed[line] = move;
    this.book(move, 1);
  }

  remove(line: number): void {
    const move = this.placed[line];
    if (!move) return;
    this.placed[line] = null;
    this.book(move, -1);
  }

  clear(): void {
    for (const line of this.lines.keys()) this.remove(line);
  }

  private book({ warehouse, stock, weightGrams, quantity }: Move, sign: 1 | -1): void {
    const parcel = this.parcel(warehouse);
    parcel.weightGrams += sign * weightGrams;
    parcel.lineCount += sign;
    this.stockLeft[stock] = (this.stockLeft[stock] ?? 0) - sign * quantity;
  }

  private parcel(warehouse: number): Parcel {
    const parcel = this.parcels[warehouse];
    if (!parcel) throw new RangeError(`There is no warehouse ${warehouse}`);
    return parcel;
  }

  private fee({ rule, fees }: Parcel, weightGrams: number): number {
    const known = fees.get(weightGrams);
    if (known !== undefined) return known;
    const fee = toSearchCost(freightFee(rule, weightGrams));
    fees.set(weightGrams, fee);
    return fee;
  }

  private toMoves(warehouses: ReadonlyMap<WarehouseId, number>): Move[][] {
    const stocks = new Map<string, number>();
    return this.lines.map(({ quantity, options }) =>
      [...options].sort(byPriceThenId).map((option) => {
        const key = `${option.offerId} ${option.warehouseId}`;
        const stock = stocks.get(key) ?? stocks.size;
        stocks.set(key, stock);
        this.stockLeft[stock] = option.available;
        return {
          option,
          supplyMinor: toSearchCost(option.supplyPriceMinor * BigInt(quantity)),
          weightGrams: option.weightGrams * quantity,
          quantity,
          warehouse: warehouses.get(option.warehouseId) ?? -1,
          stock,
        };
      }),
    );
  }
}

function byPriceThenId(a: RouteOption, b: RouteOption): number {
  if (a.supplyPriceMinor !== b.supplyPriceMinor) return a.supplyPriceMinor < b.supplyPriceMinor ? -1 : 1;
  return compareText(a.offerId, b.offerId) || compareText(a.warehouseId, b.warehouseId);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// A thousand lines of such amounts still add up exactly.
const COST_MAX = BigInt(Number.MAX_SAFE_INTEGER) / 1_000n;

function toSearchCost(amountMinor: bigint): number {
  if (amountMinor > COST_MAX) throw new RangeError(`${amountMinor} is too large an amount to be routed`);
  return Number(amountMinor);
}
