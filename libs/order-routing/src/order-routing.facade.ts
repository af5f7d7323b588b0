import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { CurrencyCode, OrderId, WarehouseId } from '@app/kernel';
import { MarketClock, type Tx } from '@app/platform';

import { DecisionRepository } from './data/decision.repository.js';
import type { RequestedLine, ShippingPlace } from './domain/candidates.js';
import { decideRouting, type RoutingDecision } from './domain/decision.js';
import { findFreightRule, freightFee } from './domain/freight.rules.js';
import { IdleSuppliersQuery } from './queries/idle-suppliers.query.js';
import { ShippingPlacesQuery } from './queries/shipping-places.query.js';
import { type Warehouse, WarehousesQuery } from './queries/warehouses.query.js';

/** What one parcel to a province would cost. */
export interface FreightQuote {
  readonly feeMinor: bigint;
  readonly currency: CurrencyCode;
  /** Days from dispatch to the door. */
  readonly transitDays: number;
}

/** Warehouses as routing knows them. */
export type ShippingPlaces = ReadonlyMap<WarehouseId, ShippingPlace>;

export interface RoutingRequest {
  /** GB/T 2260, two digits. */
  readonly province: string;
  /** All candidates in one currency. */
  readonly lines: readonly RequestedLine[];
}

/** What the other contexts may ask of warehouses, freight and routing. */
@Injectable()
export class OrderRoutingFacade {
  constructor(
    private readonly clock: MarketClock,
    private readonly warehouses: WarehousesQuery,
    private readonly idleSuppliers: IdleSuppliersQuery,
    private readonly places: ShippingPlacesQuery,
    private readonly decisions: DecisionRepository,
  ) {}

  /** Those that exist; one whose supplier is suspended or closed today is not active. */
  async findWarehouses(db: Kysely<unknown>, warehouseIds: readonly WarehouseId[]): Promise<Warehouse[]> {
    const warehouses = await this.warehouses.byIds(db, warehouseIds);
    const idle = await this.idleSuppliers.among(db, warehouses);
    return warehouses.map((one) => ({ ...one, isActive: one.isActive && !idle.has(one.supplierId) }));
  }

  /** One answer per parcel; null where nothing is shipped from there to the province. */
  async quoteParcels(
    db: Kysely<unknown>,
    parcels: readonly { readonly warehouseId: WarehouseId; readonly weightGrams: number }[],
    province: string,
  ): Promise<(FreightQuote | null)[]> {
    const places = await this.findPlaces(
      db,
      parcels.map(({ warehouseId }) => warehouseId),
    );
    return parcels.map(({ warehouseId, weightGrams }) => quoteParcel(places.get(warehouseId), weightGrams, province));
  }

  /** What `quoteFrom` and `decide` need to know of warehouses, read once for any number of orders. */
  findPlaces(db: Kysely<unknown>, warehouseIds: Iterable<WarehouseId>): Promise<ShippingPlaces> {
    return this.places.find(db, [...new Set(warehouseIds)]);
  }

  /** What one parcel costs; null when nothing is shipped from there to the province. */
  quoteFrom(
    places: ShippingPlaces,
    parcel: { readonly warehouseId: WarehouseId; readonly weightGrams: number },
    province: string,
  ): FreightQuote | null {
    return quoteParcel(places.get(parcel.warehouseId), parcel.weightGrams, province);
  }

  /**
   * Chooses the offer and the warehouse of each line so that the whole order costs least: goods, freight per parcel and
   * a small penalty for every parcel beyond the first. Locks nothing; the catalogue's reservation has the last word.
   * @throws LinesOutOfStock, NotDeliverable naming the lines.
   */
  async route(db: Kysely<unknown>, request: RoutingRequest): Promise<RoutingDecision> {
    const warehouseIds = request.lines.flatMap(({ candidates }) =>
      candidates.flatMap(({ stocks }) => stocks.map(({ warehouseId }) => warehouseId)),
    );
    return this.decide(await this.findPlaces(db, warehouseIds), request);
  }

  /** `route` with what was read before. @throws LinesOutOfStock, NotDeliverable naming the lines. */
  decide(places: ShippingPlaces, { province, lines }: RoutingRequest): RoutingDecision {
    return decideRouting({ lines, places, province, orderedAt: this.clock.now() });
  }

  /** Keeps with each order why it was routed so. */
  recordAll(
    tx: Tx,
    decided: readonly { readonly orderId: OrderId; readonly decision: RoutingDecision }[],
  ): Promise<void> {
    return this.decisions.insertAll(tx, decided);
  }
}

function quoteParcel(place: ShippingPlace | undefined, weightGrams: number, province: string): FreightQuote | null {
  const rule = place?.isActive ? findFreightRule(place.freight, province) : null;
  if (!place || !rule) return null;
  return { feeMinor: freightFee(rule, weightGrams), currency: place.currency, transitDays: rule.transitDays };
}
