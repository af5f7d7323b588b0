import type { CurrencyCode, OfferId, OrderLineId, OrganizationId, WarehouseId } from '@app/kernel';

import { LinesOutOfStock, NotDeliverable } from './errors.js';
import { findFreightRule, type FreightRule, type FreightTerms } from './freight.rules.js';
import type { RouteLine, RouteProblem } from './partial-route.js';

/** What routing looks at of an offer. */
export interface Candidate {
  readonly offerId: OfferId;
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
export interface ShippingPlace {
  readonly warehouseId: WarehouseId;
  readonly supplierId: OrganizationId;
  readonly isActive: boolean;
  readonly cutoffMinutes: number;
  readonly timeZone: string;
  readonly freight: FreightTerms;
  /** In which the freight is asked. */
  readonly currency: CurrencyCode;
}

type Places = ReadonlyMap<WarehouseId, ShippingPlace>;

/**
 * What may serve each line: active offers in warehouses that are active, have enough of it and deliver to the province.
 * @throws LinesOutOfStock, NotDeliverable naming every line that nothing may serve.
 */
export function toRouteProblem(
  lines: readonly RequestedLine[],
  places: Places,
  province: string,
  splitPenaltyMinor: bigint,
): RouteProblem {
  const freight = deliveringRules(places, province);
  const inStock = lines.map((line) => withStock(line, places));
  refuse(inStock, (lineIds) => new LinesOutOfStock(lineIds));
  const deliverable = inStock.map((line) => ({
    ...line,
    options: line.options.filter(({ warehouseId }) => freight.has(warehouseId)),
  }));
  refuse(deliverable, (lineIds) => new NotDeliverable(lineIds, province));
  return { lines: deliverable, freight, splitPenaltyMinor };
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

function deliveringRules(places: Places, province: string): Map<WarehouseId, FreightRule> {
  const rules = new Map<WarehouseId, FreightRule>();
  for (const { warehouseId, freight } of places.values()) {
    const rule = findFreightRule(freight, province);
    if (rule) rules.set(warehouseId, rule);
  }
  return rules;
}

function withStock({ lineId, quantity, candidates }: RequestedLine, places: Places): RouteLine {
  const options = candidates
    .filter(({ isActive }) => isActive)
    .flatMap((candidate) =>
      candidate.stocks
        .filter(({ available }) => available >= quantity)
        .filter(({ warehouseId }) => isServing(places.get(warehouseId), candidate))
        .map(({ warehouseId, available }) => ({
          offerId: candidate.offerId,
          warehouseId,
          supplyPriceMinor: candidate.supplyPriceMinor,
          weightGrams: candidate.weightGrams,
          available,
        })),
    );
  return { lineId, quantity, options };
}

// An amount of freight in another currency than the goods could not be added to them.
function isServing(place: ShippingPlace | undefined, candidate: Candidate): boolean {
  return (
    place !== undefined &&
    place.isActive &&
    place.supplierId === candidate.supplierId &&
    place.currency === candidate.currency
  );
}

function refuse(lines: readonly RouteLine[], refusal: (lineIds: OrderLineId[]) => Error): void {
  const unserved = lines.filter(({ options }) => options.length === 0);
  if (unserved.length > 0) throw refusal(unserved.map(({ lineId }) => lineId));
}
