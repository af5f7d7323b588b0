import type { CurrencyCode, OfferId, OrderLineId, OrganizationId, SkuId, WarehouseId } from '@app/kernel';

import { LinesOutOfStock, NotDeliverable } from './errors.js';
import { findFreightRule, type FreightRule, type FreightTerms } from './freight.rules.js';
import { daysUntil, promisedAt, type WorkDay, workDays, type WorkingTerms } from './promise.rules.js';
import type { ParcelTerms, RouteLine, RouteOption, RouteProblem } from './route-problem.js';
import { pinned, preferred, type RoutingRules, type RoutingWeights } from './routing-rules.js';

/** What routing looks at of an offer. */
export interface Candidate {
  readonly offerId: OfferId;
  readonly skuId: SkuId;
  readonly supplierId: OrganizationId;
  readonly currency: string;
  readonly supplyPriceMinor: bigint;
  readonly dispatchHours: number;
  readonly isActive: boolean;
  /** Of one piece. */
  readonly weightGrams: number;
  readonly stocks: readonly { readonly warehouseId: WarehouseId; readonly available: number }[];
}

export interface RequestedLine {
  readonly lineId: OrderLineId;
  readonly quantity: number;
  readonly candidates: readonly Candidate[];
}

/** A warehouse, with what it asks and needs to ship from there. */
export interface ShippingPlace extends WorkingTerms {
  readonly warehouseId: WarehouseId;
  readonly supplierId: OrganizationId;
  readonly isActive: boolean;
  readonly freight: FreightTerms;
  /** In which the freight is asked. */
  readonly currency: CurrencyCode;
  /** Pieces by day that it has begun or will begin; looked at only where it has a daily limit. */
  readonly piecesBegun: ReadonlyMap<string, number>;
  /** How often its supplier fails a line, 0 to 1. */
  readonly failureShare: number;
}

export type Places = ReadonlyMap<WarehouseId, ShippingPlace>;

/** What routing is asked: which offers serve these lines, to this province, ordered at this moment, under these rules. */
export interface RoutingQuestion {
  readonly lines: readonly RequestedLine[];
  readonly places: Places;
  readonly province: string;
  readonly orderedAt: Date;
  readonly rules: RoutingRules;
}

/** How one warehouse would serve the order. */
export interface ShippingWay {
  readonly rule: FreightRule;
  /** On which a parcel may be begun, soonest first. */
  readonly workDays: readonly WorkDay[];
}

export interface RoutingProblem extends RouteProblem {
  readonly ways: ReadonlyMap<WarehouseId, ShippingWay>;
}

/**
 * What may serve each line: active offers in warehouses that are active, have enough of it and deliver to the province,
 * as far as the creator's preferences leave them.
 * @throws LinesOutOfStock, NotDeliverable naming every line that nothing may serve.
 */
export function toRouteProblem(question: RoutingQuestion): RoutingProblem {
  const { lines, places, province, rules } = question;
  const inStock = lines.map((line) => withStock(line, question));
  refuse(inStock, (lineIds) => new LinesOutOfStock(lineIds));
  const ways = waysTo(inStock, question);
  const deliverable = inStock.map((line) => ({
    ...line,
    options: line.options.filter(({ warehouseId }) => ways.has(warehouseId)),
  }));
  refuse(deliverable, (lineIds) => new NotDeliverable(lineIds, province));
  const chosen = deliverable.map((line) => ({ ...line, options: preferred(line.options, rules.preferences) }));
  return {
    lines: chosen,
    parcels: parcelTerms(chosen, ways, places, question),
    ways,
    splitPenaltyMinor: rules.weights.splitPenaltyMinor,
  };
}

/** Lines of which two may draw on the same stock. */
export function competingLines(lines: readonly RouteLine[]): OrderLineId[] {
  const users = new Map<string, Set<OrderLineId>>();
  for (const { lineId, options } of lines) {
    for (const { offerId, warehouseId } of options) {
      const key = `${offerId} ${warehouseId}`;
      users.set(key, (users.get(key) ?? new Set()).add(lineId));
    }
  }
  const competing = new Set([...users.values()].filter(({ size }) => size > 1).flatMap((lineIds) => [...lineIds]));
  return lines.flatMap(({ lineId }) => (competing.has(lineId) ? [lineId] : []));
}

/** Only of warehouses that may serve: the places may be those of a whole batch of orders, and calendars take time. */
function waysTo(
  lines: readonly RouteLine[],
  { places, province, orderedAt }: RoutingQuestion,
): Map<WarehouseId, ShippingWay> {
  const ways = new Map<WarehouseId, ShippingWay>();
  for (const warehouseId of new Set(lines.flatMap(({ options }) => options.map((option) => option.warehouseId)))) {
    const place = places.get(warehouseId);
    const rule = place && findFreightRule(place.freight, province);
    if (rule) ways.set(warehouseId, { rule, workDays: workDays(orderedAt, place, place.piecesBegun) });
  }
  return ways;
}

function parcelTerms(
  lines: readonly RouteLine[],
  ways: ReadonlyMap<WarehouseId, ShippingWay>,
  places: Places,
  { orderedAt, rules }: RoutingQuestion,
): Map<WarehouseId, ParcelTerms> {
  const hours = new Map<WarehouseId, Set<number>>();
  for (const { warehouseId, dispatchHours } of lines.flatMap(({ options }) => options)) {
    hours.set(warehouseId, (hours.get(warehouseId) ?? new Set()).add(dispatchHours));
  }
  const terms = new Map<WarehouseId, ParcelTerms>();
  for (const [warehouseId, dispatchHours] of hours) {
    const [place, way] = [places.get(warehouseId), ways.get(warehouseId)];
    if (!place || !way) continue;
    const startDays = way.workDays.map((day) => ({
      roomPieces: day.roomPieces,
      lateMinor: new Map(
        [...dispatchHours].map((some) => [some, lateness(orderedAt, place, way, day, some, rules.weights)]),
      ),
    }));
    terms.set(warehouseId, { freight: way.rule, startDays });
  }
  return terms;
}

function lateness(
  orderedAt: Date,
  place: ShippingPlace,
  { rule }: ShippingWay,
  { beginsAt }: WorkDay,
  dispatchHours: number,
  { lateDayMinor, expectedDays }: RoutingWeights,
): bigint {
  const promised = promisedAt(beginsAt, place, { dispatchHours, transitDays: rule.transitDays });
  return BigInt(Math.max(0, daysUntil(orderedAt, promised, place.timeZone) - expectedDays)) * lateDayMinor;
}

interface CandidateOption extends RouteOption {
  readonly supplierId: OrganizationId;
  readonly skuId: SkuId;
}

interface CandidateLine extends RouteLine {
  readonly options: readonly CandidateOption[];
}

function withStock(line: RequestedLine, { places, rules }: RoutingQuestion): CandidateLine {
  const { lineId, quantity } = line;
  const options = pinned(line.candidates, rules.preferences)
    .filter(({ isActive }) => isActive)
    .flatMap((candidate) =>
      candidate.stocks.flatMap(({ warehouseId, available }) => {
        const place = places.get(warehouseId);
        if (available < quantity || !isServing(place, candidate)) return [];
        const { offerId, supplierId, skuId, supplyPriceMinor, weightGrams, dispatchHours } = candidate;
        const riskMinor = BigInt(Math.round(place.failureShare * Number(rules.weights.failureMinor)));
        return [
          {
            offerId,
            warehouseId,
            supplierId,
            skuId,
            supplyPriceMinor,
            weightGrams,
            dispatchHours,
            available,
            riskMinor,
          },
        ];
      }),
    );
  return { lineId, quantity, options };
}

// An amount of freight in another currency than the goods could not be added to them.
function isServing(place: ShippingPlace | undefined, candidate: Candidate): place is ShippingPlace {
  return (
    place !== undefined &&
    place.isActive &&
    place.supplierId === candidate.supplierId &&
    place.currency === candidate.currency
  );
}

function refuse(lines: readonly CandidateLine[], refusal: (lineIds: OrderLineId[]) => Error): void {
  const unserved = lines.filter(({ options }) => options.length === 0);
  if (unserved.length > 0) throw refusal(unserved.map(({ lineId }) => lineId));
}
