import type { WarehouseId } from '@app/kernel';

import { EMPTY_LOAD, ParcelCosts, type ParcelLoad, toSearchCost } from './parcel-costs.js';
import type { RouteLine, RouteOption, RouteProblem } from './route-problem.js';

/** An option of a line, with what the search needs of it as plain numbers. */
export interface Move {
  readonly option: RouteOption;
  readonly goodsMinor: number;
  readonly riskMinor: number;
  readonly weightGrams: number;
  readonly pieces: number;
  /** Index of its warehouse. */
  readonly warehouse: number;
  /** Index of its stock, which several lines may draw on. */
  readonly stock: number;
  /** How slow it is among the offers of its warehouse. */
  readonly speed: number;
}

interface Parcel {
  readonly costs: ParcelCosts;
  readonly load: ParcelLoad;
  /** Of what is in it; kept, as it is asked for far more often than it changes. */
  cost: number;
  /** Lines in it by speed, so that the slowest is known when one is taken out. */
  readonly linesBySpeed: number[];
}

/** An assignment under way: which lines are placed, what is in each warehouse's parcel, what stock is left. */
export class PartialRoute {
  /** Moves per line, in the order of `lines`; equally good ones are always met in the same order. */
  readonly moves: readonly (readonly Move[])[];
  readonly warehouseCount: number;
  private readonly parcels: readonly Parcel[];
  private readonly stockLeft: number[] = [];
  private readonly placed: (Move | null)[];

  constructor(
    readonly lines: readonly RouteLine[],
    { parcels, splitPenaltyMinor }: RouteProblem,
  ) {
    const warehouseIds = [
      ...new Set(lines.flatMap(({ options }) => options.map((option) => option.warehouseId))),
    ].sort();
    this.parcels = warehouseIds.map((id) => {
      const terms = parcels.get(id);
      if (!terms) throw new RangeError(`No parcel terms were given for warehouse ${id}`);
      return { costs: new ParcelCosts(terms, splitPenaltyMinor), load: { ...EMPTY_LOAD }, cost: 0, linesBySpeed: [] };
    });
    this.warehouseCount = warehouseIds.length;
    this.moves = this.toMoves(new Map(warehouseIds.map((id, index) => [id, index])));
    this.placed = lines.map(() => null);
  }

  /** What placing it now would add: goods, risk, and what the parcel becomes dearer by. */
  addedCost(move: Move): number {
    const { costs, load, cost } = this.parcel(move.warehouse);
    return move.goodsMinor + move.riskMinor + costs.cost(withMove(load, move)) - cost;
  }

  /** What the lines that are placed cost together, the penalty counted for each parcel. */
  cost(): number {
    let cost = 0;
    for (const move of this.placed) if (move) cost += move.goodsMinor + move.riskMinor;
    for (const parcel of this.parcels) cost += parcel.cost;
    return cost;
  }

  fits(move: Move): boolean {
    return (this.stockLeft[move.stock] ?? 0) >= move.pieces;
  }

  moveOf(line: number): Move | null {
    return this.placed[line] ?? null;
  }

  hasParcels(): boolean {
    return this.placed.some((move) => move !== null);
  }

  /** What is in a warehouse's parcel now. */
  loadOf(warehouse: number): Readonly<ParcelLoad> {
    return this.parcel(warehouse).load;
  }

  costsOf(warehouse: number): ParcelCosts {
    return this.parcel(warehouse).costs;
  }

  leftOf(stock: number): number {
    return this.stockLeft[stock] ?? 0;
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

  private book(move: Move, sign: 1 | -1): void {
    const parcel = this.parcel(move.warehouse);
    const { load, linesBySpeed } = parcel;
    load.lineCount += sign;
    load.weightGrams += sign * move.weightGrams;
    load.pieces += sign * move.pieces;
    load.goodsMinor += sign * move.goodsMinor;
    linesBySpeed[move.speed] = (linesBySpeed[move.speed] ?? 0) + sign;
    if (sign > 0) load.speed = Math.max(load.speed, move.speed);
    else while (load.speed > 0 && !linesBySpeed[load.speed]) load.speed -= 1;
    parcel.cost = parcel.costs.cost(load);
    this.stockLeft[move.stock] = (this.stockLeft[move.stock] ?? 0) - sign * move.pieces;
  }

  private parcel(warehouse: number): Parcel {
    const parcel = this.parcels[warehouse];
    if (!parcel) throw new RangeError(`There is no warehouse ${warehouse}`);
    return parcel;
  }

  private toMoves(warehouses: ReadonlyMap<WarehouseId, number>): Move[][] {
    const stocks = new Map<string, number>();
    return this.lines.map(({ quantity, options }) =>
      [...options].sort(byPriceThenId).map((option) => {
        const key = `${option.offerId} ${option.warehouseId}`;
        const stock = stocks.get(key) ?? stocks.size;
        stocks.set(key, stock);
        this.stockLeft[stock] = option.available;
        const warehouse = warehouses.get(option.warehouseId) ?? -1;
        return {
          option,
          goodsMinor: toSearchCost(option.supplyPriceMinor * BigInt(quantity)),
          riskMinor: toSearchCost(option.riskMinor),
          weightGrams: option.weightGrams * quantity,
          pieces: quantity,
          warehouse,
          stock,
          speed: this.parcel(warehouse).costs.speedOf(option.dispatchHours),
        };
      }),
    );
  }
}

/** The load with one line more. */
export function withMove(load: Readonly<ParcelLoad>, move: Move): ParcelLoad {
  return {
    lineCount: load.lineCount + 1,
    weightGrams: load.weightGrams + move.weightGrams,
    pieces: load.pieces + move.pieces,
    goodsMinor: load.goodsMinor + move.goodsMinor,
    speed: Math.max(load.speed, move.speed),
  };
}

function byPriceThenId(a: RouteOption, b: RouteOption): number {
  if (a.supplyPriceMinor !== b.supplyPriceMinor) return a.supplyPriceMinor < b.supplyPriceMinor ? -1 : 1;
  return compareText(a.offerId, b.offerId) || compareText(a.warehouseId, b.warehouseId);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
