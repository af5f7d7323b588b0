import type { OfferId, OrderLineId, WarehouseId } from '@app/kernel';

import type { FreightRule } from './freight.rules.js';

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
  /** Hours from the begin of the work until it may leave. */
  readonly dispatchHours: number;
  /** What the danger that this supplier fails the line is held to cost. */
  readonly riskMinor: bigint;
}

export interface RouteLine {
  readonly lineId: OrderLineId;
  readonly quantity: number;
  readonly options: readonly RouteOption[];
}

/** A day on which a warehouse may begin a parcel. */
export interface StartDay {
  /** Pieces that it still takes that day; a parcel with more is begun on a later one. */
  readonly roomPieces: number;
  /** What a parcel begun then is held to cost for being late, by the dispatch hours of its slowest offer. */
  readonly lateMinor: ReadonlyMap<number, bigint>;
}

/** What a parcel from one warehouse costs beside its goods. */
export interface ParcelTerms {
  readonly freight: FreightRule;
  /** Soonest first; the last one takes everything. */
  readonly startDays: readonly StartDay[];
}

export interface RouteProblem {
  readonly lines: readonly RouteLine[];
  /** Of each warehouse that an option names. */
  readonly parcels: ReadonlyMap<WarehouseId, ParcelTerms>;
  /** What every parcel beyond the first is held to cost in trouble. */
  readonly splitPenaltyMinor: bigint;
}
