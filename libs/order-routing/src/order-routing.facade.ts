import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { CurrencyCode, OrderId, OrderLineId, OrganizationId, WarehouseId } from '@app/kernel';
import { MarketClock, type Tx } from '@app/platform';

import { DecisionRepository, type OrderDecision } from './data/decision.repository.js';
import type { RequestedLine, ShippingPlace } from './domain/candidates.js';
import { decideRouting, type RoutingDecision, withRoomTaken } from './domain/decision.js';
import { LinesOutOfStock, NotDeliverable } from './domain/errors.js';
import { findFreightRule, freightFee } from './domain/freight.rules.js';
import { DEFAULT_RULES, type RoutingRules } from './domain/routing-rules.js';
import { IdleSuppliersQuery } from './queries/idle-suppliers.query.js';
import { type CreatorRules, RoutingRulesQuery } from './queries/routing-rules.query.js';
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

export interface ParcelQuestion {
  readonly warehouseId: WarehouseId;
  readonly weightGrams: number;
  /** One, where it is not said. */
  readonly pieces?: number;
  /** At supply prices; looked at for a threshold above which the parcel goes for nothing. */
  readonly goodsMinor?: bigint;
}

export interface RoutingRequest {
  /** GB/T 2260, two digits. */
  readonly province: string;
  /** The creator's; left out: the defaults. */
  readonly rules?: RoutingRules | undefined;
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
    private readonly rules: RoutingRulesQuery,
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
    parcels: readonly ParcelQuestion[],
    province: string,
  ): Promise<(FreightQuote | null)[]> {
    const places = await this.findPlaces(
      db,
      parcels.map(({ warehouseId }) => warehouseId),
    );
    return parcels.map((parcel) => this.quoteFrom(places, parcel, province));
  }

  /** What `quoteFrom` and `decide` need to know of warehouses, read once for any number of orders. */
  findPlaces(db: Kysely<unknown>, warehouseIds: Iterable<WarehouseId>): Promise<ShippingPlaces> {
    return this.places.find(db, [...new Set(warehouseIds)]);
  }

  /** The rules of those creators who have some of their own; the defaults count for the others. */
  findRules(
    db: Kysely<unknown>,
    creatorIds: Iterable<OrganizationId>,
  ): Promise<ReadonlyMap<OrganizationId, CreatorRules>> {
    return this.rules.ofCreators(db, [...new Set(creatorIds)]);
  }

  /** What one parcel costs; null when nothing is shipped from there to the province. */
  quoteFrom(places: ShippingPlaces, parcel: ParcelQuestion, province: string): FreightQuote | null {
    const { warehouseId, weightGrams, pieces = 1, goodsMinor = 0n } = parcel;
    const place = places.get(warehouseId);
    const rule = place?.isActive ? findFreightRule(place.freight, province) : null;
    if (!place || !rule) return null;
    return {
      feeMinor: freightFee(rule, { weightGrams, pieces, goodsMinor }),
      currency: place.currency,
      transitDays: rule.transitDays,
    };
  }

  /**
   * Chooses the offer and the warehouse of each line so that the whole order costs least: goods, freight per parcel,
   * lateness, risk, and a penalty for every parcel beyond the first; within the creator's pins and preferences. Locks nothing; the catalogue's reservation has the last word.
   * @throws LinesOutOfStock, NotDeliverable naming the lines.
   */
  async route(db: Kysely<unknown>, request: RoutingRequest): Promise<RoutingDecision> {
    const warehouseIds = request.lines.flatMap(({ candidates }) =>
      candidates.flatMap(({ stocks }) => stocks.map(({ warehouseId }) => warehouseId)),
    );
    return this.decide(await this.findPlaces(db, warehouseIds), request);
  }

  /** `route` with what was read before. @throws LinesOutOfStock, NotDeliverable naming the lines. */
  decide(places: ShippingPlaces, { province, lines, rules = DEFAULT_RULES }: RoutingRequest): RoutingDecision {
    return decideRouting({ lines, places, province, rules, orderedAt: this.clock.now() });
  }

  /** `places` as an order leaves them that was decided on them, for the next one. */
  afterOrder(places: ShippingPlaces, { parcels }: RoutingDecision): ShippingPlaces {
    return withRoomTaken(places, parcels);
  }

  /** As `route`, under a creator's rules; null when nothing serves all lines. */
  async tryRoute(db: Kysely<unknown>, request: RoutingRequest): Promise<RoutingDecision | null> {
    try {
      return await this.route(db, request);
    } catch (error) {
      if (error instanceof LinesOutOfStock || error instanceof NotDeliverable) return null;
      throw error;
    }
  }

  /** A creator's rules, or the defaults. */
  getRules(db: Kysely<unknown>, creatorId: OrganizationId): Promise<CreatorRules> {
    return this.rules.ofCreator(db, creatorId);
  }

  /** Some lines were routed anew: keeps why, in the place of what was kept of them, and takes room for the new parcels. */
  amend(tx: Tx, orderId: OrderId, decision: RoutingDecision): Promise<void> {
    return this.decisions.amend(tx, orderId, decision);
  }

  /** What goes in these lines' parcels is not sent: their warehouses have room for others on those days again. */
  giveBackRoom(tx: Tx, orderId: OrderId, lineIds: readonly OrderLineId[]): Promise<void> {
    return this.decisions.giveBackRoom(tx, orderId, lineIds);
  }

  /** Keeps with each order why it was routed so. */
  recordAll(tx: Tx, decided: readonly OrderDecision[]): Promise<void> {
    return this.decisions.insertAll(tx, decided);
  }
}
