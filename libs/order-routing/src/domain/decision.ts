import { type OfferId, type OrderLineId, type OrganizationId, sumMinor, type WarehouseId } from '@app/kernel';

import {
  type Candidate,
  competingLines,
  type RequestedLine,
  type ShippingPlace,
  toRouteProblem,
} from './candidates.js';
import { LinesOutOfStock } from './errors.js';
import { freightFee, type FreightRule } from './freight.rules.js';
import { promisedAt } from './promise.rules.js';
import { findRoute, type RouteChoice } from './route.js';

export interface RoutedLine {
  readonly lineId: OrderLineId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  /** What the line adds to the cost of the order: goods, freight, and the split penalty where it needs a parcel more. */
  readonly costMinor: bigint;
  /** The next best for this line, the others staying where they are; null: there was nothing else. */
  readonly runnerUp: {
    readonly offerId: OfferId;
    readonly warehouseId: WarehouseId;
    readonly costMinor: bigint;
  } | null;
}

/** What one supplier ships from one warehouse. */
export interface RoutedParcel {
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly lineIds: readonly OrderLineId[];
  readonly weightGrams: number;
  /** What the parcel really costs. */
  readonly freightMinor: bigint;
  /** Of the slowest of its offers. */
  readonly dispatchHours: number;
  /** Until when it is with the shopper. */
  readonly promisedAt: Date;
}

/** Which offers serve an order, and why. */
export interface RoutingDecision {
  /** In the order of the request. */
  readonly lines: readonly RoutedLine[];
  /** In the order of their first lines. */
  readonly parcels: readonly RoutedParcel[];
  readonly freightMinor: bigint;
  /** Whether nothing cheaper exists; false only for carts of more lines than can be searched through. */
  readonly isProven: boolean;
}

/** What a parcel beyond the first is held to cost beside its freight: another one to pack, to follow and to wait for. */
const SPLIT_PENALTY_MINOR = 100n;

interface RoutingQuestion {
  readonly lines: readonly RequestedLine[];
  readonly places: ReadonlyMap<WarehouseId, ShippingPlace>;
  readonly province: string;
  readonly orderedAt: Date;
}

/**
 * Chooses the offers and warehouses with the least cost of the whole order.
 * @throws LinesOutOfStock, NotDeliverable
 */
export function decideRouting({ lines, places, province, orderedAt }: RoutingQuestion): RoutingDecision {
  const problem = toRouteProblem(lines, places, province, SPLIT_PENALTY_MINOR);
  const route = findRoute(problem);
  if (!route) throw new LinesOutOfStock(competingLines(problem.lines));
  const choices = new Map(route.choices.map((choice) => [choice.lineId, choice]));
  const routed = lines.map((line) => toServed(line, choices));
  const parcels = [...groupByWarehouse(routed)].map(([warehouseId, served]) =>
    toParcel(served, required(places, warehouseId), required(problem.freight, warehouseId), orderedAt),
  );
  return {
    lines: routed.map(({ choice }) => toRoutedLine(choice)),
    parcels,
    freightMinor: sumMinor(parcels.map(({ freightMinor }) => freightMinor)),
    isProven: route.isProven,
  };
}

interface Served {
  readonly line: RequestedLine;
  readonly choice: RouteChoice;
  readonly candidate: Candidate;
}

function toServed(line: RequestedLine, choices: ReadonlyMap<OrderLineId, RouteChoice>): Served {
  const choice = required(choices, line.lineId);
  const candidate = line.candidates.find(({ offerId }) => offerId === choice.option.offerId);
  if (!candidate) throw new RangeError(`${line.lineId} was routed to an offer that is none of its candidates`);
  return { line, choice, candidate };
}

function groupByWarehouse(served: readonly Served[]): Map<WarehouseId, Served[]> {
  const groups = new Map<WarehouseId, Served[]>();
  for (const one of served) {
    const { warehouseId } = one.choice.option;
    groups.set(warehouseId, [...(groups.get(warehouseId) ?? []), one]);
  }
  return groups;
}

function toParcel(served: readonly Served[], place: ShippingPlace, rule: FreightRule, orderedAt: Date): RoutedParcel {
  const weightGrams = served.reduce((sum, { line, candidate }) => sum + line.quantity * candidate.weightGrams, 0);
  const dispatchHours = Math.max(...served.map(({ candidate }) => candidate.dispatchHours));
  return {
    supplierId: place.supplierId,
    warehouseId: place.warehouseId,
    lineIds: served.map(({ line }) => line.lineId),
    weightGrams,
    freightMinor: freightFee(rule, weightGrams),
    dispatchHours,
    promisedAt: promisedAt(orderedAt, { ...place, dispatchHours, transitDays: rule.transitDays }),
  };
}

function toRoutedLine({ lineId, option, costMinor, runnerUp }: RouteChoice): RoutedLine {
  const { offerId, warehouseId } = option;
  return {
    lineId,
    offerId,
    warehouseId,
    costMinor,
    runnerUp: runnerUp && {
      offerId: runnerUp.option.offerId,
      warehouseId: runnerUp.option.warehouseId,
      costMinor: runnerUp.costMinor,
    },
  };
}

function required<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`${String(key)} is missing`);
  return value;
}
