import { type OfferId, type OrderLineId, type OrganizationId, sumMinor, type WarehouseId } from '@app/kernel';

import {
  type Candidate,
  competingLines,
  type Places,
  type RequestedLine,
  type RoutingProblem,
  type RoutingQuestion,
  type ShippingPlace,
  type ShippingWay,
  toRouteProblem,
} from './candidates.js';
import { LinesOutOfStock } from './errors.js';
import { freightFee } from './freight.rules.js';
import { promisedAt, type WorkDay } from './promise.rules.js';
import type { RoutingWeights } from './routing-rules.js';
import { type AddedCost, findRoute, type RouteChoice } from './route.js';

/** One way to serve a line, with what it adds to the cost of the order. */
export interface RoutedWay {
  readonly offerId: OfferId;
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly added: AddedCost;
}

export interface RoutedLine extends RoutedWay {
  readonly lineId: OrderLineId;
  /** The next best for this line, the others staying where they are; null: there was nothing else. */
  readonly runnerUp: RoutedWay | null;
}

/** What one supplier ships from one warehouse. */
export interface RoutedParcel {
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly lineIds: readonly OrderLineId[];
  readonly weightGrams: number;
  readonly pieces: number;
  /** What the parcel really costs. */
  readonly freightMinor: bigint;
  /** Of the slowest of its offers. */
  readonly dispatchHours: number;
  /** Whether the warehouse sends out a limited number of pieces a day. */
  readonly isLimited: boolean;
  /** The warehouse's day on which it is begun. */
  readonly beginsOn: string;
  /** Until when it is with the shopper. */
  readonly promisedAt: Date;
}

/** What was asked, kept so that other rules can be tried on it later. */
export interface AskedLine {
  readonly lineId: OrderLineId;
  readonly quantity: number;
  readonly offerIds: readonly OfferId[];
}

/** Which offers serve an order, and why. */
export interface RoutingDecision {
  readonly province: string;
  readonly asked: readonly AskedLine[];
  readonly weights: RoutingWeights;
  /** In the order of the request. */
  readonly lines: readonly RoutedLine[];
  /** In the order of their first lines. */
  readonly parcels: readonly RoutedParcel[];
  readonly freightMinor: bigint;
  /** What was made least: goods, freight, lateness, risk and split penalties. */
  readonly costMinor: bigint;
  /** Whether nothing cheaper exists; false only for carts of more lines than can be searched through. */
  readonly isProven: boolean;
  /** By what share of its cost it could be dearer than the cheapest there is, at the most. */
  readonly gap: number;
}

/**
 * Chooses the offers and warehouses with the least cost of the whole order.
 * @throws LinesOutOfStock, NotDeliverable
 */
export function decideRouting(question: RoutingQuestion): RoutingDecision {
  const { lines } = question;
  const problem = toRouteProblem(question);
  const route = findRoute(problem);
  if (!route) throw new LinesOutOfStock(competingLines(problem.lines));
  const choices = new Map(route.choices.map((choice) => [choice.lineId, choice]));
  const served = lines.map((line) => toServed(line, choices));
  const parcels = [...groupByWarehouse(served)].map((group) => toParcel(group, question, problem));
  return {
    province: question.province,
    asked: lines.map(({ lineId, quantity, candidates }) => ({
      lineId,
      quantity,
      offerIds: candidates.map(({ offerId }) => offerId),
    })),
    weights: question.rules.weights,
    lines: served.map(toRoutedLine),
    parcels,
    freightMinor: sumMinor(parcels.map(({ freightMinor }) => freightMinor)),
    costMinor: route.costMinor,
    isProven: route.isProven,
    gap: route.gap,
  };
}

/** The warehouses with what these parcels leave them: less room on the days on which they are begun. */
export function withRoomTaken(places: Places, parcels: readonly RoutedParcel[]): Places {
  const limited = parcels.filter(({ isLimited }) => isLimited);
  if (limited.length === 0) return places;
  const left = new Map(places);
  for (const { warehouseId, beginsOn, pieces } of limited) {
    const place = required(left, warehouseId);
    const before = place.piecesBegun.get(beginsOn) ?? 0;
    left.set(warehouseId, { ...place, piecesBegun: new Map(place.piecesBegun).set(beginsOn, before + pieces) });
  }
  return left;
}

interface Served {
  readonly line: RequestedLine;
  readonly choice: RouteChoice;
  readonly candidate: Candidate;
}

function toServed(line: RequestedLine, choices: ReadonlyMap<OrderLineId, RouteChoice>): Served {
  const choice = required(choices, line.lineId);
  return { line, choice, candidate: candidateOf(line, choice.option.offerId) };
}

function candidateOf(line: RequestedLine, offerId: OfferId): Candidate {
  const candidate = line.candidates.find((one) => one.offerId === offerId);
  if (!candidate) throw new RangeError(`${line.lineId} was routed to an offer that is none of its candidates`);
  return candidate;
}

function groupByWarehouse(served: readonly Served[]): Map<WarehouseId, Served[]> {
  const groups = new Map<WarehouseId, Served[]>();
  for (const one of served) {
    const { warehouseId } = one.choice.option;
    groups.set(warehouseId, [...(groups.get(warehouseId) ?? []), one]);
  }
  return groups;
}

function toParcel(
  [warehouseId, served]: readonly [WarehouseId, readonly Served[]],
  { places }: RoutingQuestion,
  { ways }: RoutingProblem,
): RoutedParcel {
  const [place, way] = [required(places, warehouseId), required(ways, warehouseId)];
  const load = {
    weightGrams: served.reduce((sum, { line, candidate }) => sum + line.quantity * candidate.weightGrams, 0),
    pieces: served.reduce((sum, { line }) => sum + line.quantity, 0),
    goodsMinor: sumMinor(served.map(({ line, candidate }) => candidate.supplyPriceMinor * BigInt(line.quantity))),
  };
  const dispatchHours = Math.max(...served.map(({ candidate }) => candidate.dispatchHours));
  const { day, beginsAt } = beginOf(way, load.pieces);
  return {
    supplierId: place.supplierId,
    warehouseId,
    lineIds: served.map(({ line }) => line.lineId),
    weightGrams: load.weightGrams,
    pieces: load.pieces,
    freightMinor: freightFee(way.rule, load),
    dispatchHours,
    isLimited: place.dailyPieces !== null,
    beginsOn: day,
    promisedAt: promiseOf(place, way, beginsAt, dispatchHours),
  };
}

/** The first day that takes so many pieces. */
function beginOf({ workDays }: ShippingWay, pieces: number): WorkDay {
  const day = workDays.find(({ roomPieces }) => roomPieces >= pieces);
  if (!day) throw new RangeError('The last work day takes everything');
  return day;
}

function promiseOf(place: ShippingPlace, { rule }: ShippingWay, beginsAt: Date, dispatchHours: number): Date {
  return promisedAt(beginsAt, place, { dispatchHours, transitDays: rule.transitDays });
}

function toRoutedLine({ line, choice: { option, added, runnerUp }, candidate }: Served): RoutedLine {
  const { offerId, warehouseId } = option;
  return {
    lineId: line.lineId,
    offerId,
    supplierId: candidate.supplierId,
    warehouseId,
    added,
    runnerUp: runnerUp && {
      offerId: runnerUp.option.offerId,
      supplierId: candidateOf(line, runnerUp.option.offerId).supplierId,
      warehouseId: runnerUp.option.warehouseId,
      added: runnerUp.added,
    },
  };
}

function required<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`${String(key)} is missing`);
  return value;
}
