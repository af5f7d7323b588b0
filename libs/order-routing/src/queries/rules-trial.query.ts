import { setImmediate as turn } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import { CatalogFacade, type OfferTerms } from '@app/catalog';
import { IdentityFacade } from '@app/identity';
import type { OfferId, OrderId, OrderLineId, OrganizationId } from '@app/kernel';

import type { Places } from '../domain/candidates.js';
import type { RoutingRules } from '../domain/routing-rules.js';
import { type OrderTrial, type PastOrder, tryRules } from '../domain/rules-trial.js';
import { RoutingRulesQuery } from './routing-rules.query.js';
import { ShippingPlacesQuery } from './shipping-places.query.js';

/** Decided without letting anybody else have a turn: a few milliseconds. */
const ORDERS_AT_A_TIME = 20;
const SUPPLIERS_OF_ORDERS = 500;
const SUPPLIERS_MAX = 500;

export interface RulesTrial {
  /** Those that can still be served by what was asked then, the latest first. */
  readonly orders: readonly OrderTrial[];
  /** Those that cannot. */
  readonly skipped: number;
  /** Of the suppliers who serve them. */
  readonly names: ReadonlyMap<OrganizationId, string>;
}

export interface RoutingSupplier {
  readonly supplierId: OrganizationId;
  readonly name: string;
}

interface DecisionRow {
  readonly orderId: OrderId;
  readonly province: string;
  readonly decidedAt: Date;
  readonly request: readonly {
    readonly lineId: OrderLineId;
    readonly quantity: number;
    readonly offerIds: readonly OfferId[];
  }[];
}

/** What rules would have made of a creator's past orders, at today's prices, freight and stocks. */
@Injectable()
export class RulesTrialQuery {
  constructor(
    private readonly catalog: CatalogFacade,
    private readonly identity: IdentityFacade,
    private readonly places: ShippingPlacesQuery,
    private readonly rules: RoutingRulesQuery,
  ) {}

  /** @param limit how many orders at the most, the latest. */
  async run(db: Kysely<unknown>, creatorId: OrganizationId, tried: RoutingRules, limit: number): Promise<RulesTrial> {
    const current = await this.rules.ofCreator(db, creatorId);
    const past = await this.pastOrders(db, creatorId, limit);
    const orders: OrderTrial[] = [];
    for (const [index, order] of past.entries()) {
      if (index % ORDERS_AT_A_TIME === 0) await turn();
      const trial = tryRules(order, current, tried);
      if (trial) orders.push(trial);
    }
    const supplierIds = orders.flatMap(({ before, after }) => [
      ...before.linesBySupplier.keys(),
      ...after.linesBySupplier.keys(),
    ]);
    const suppliers = await this.named(db, supplierIds);
    const names = new Map(suppliers.map(({ supplierId, name }) => [supplierId, name]));
    return { orders, skipped: past.length - orders.length, names };
  }

  /** Who served, or might have served, the creator's latest orders, by name; at most 500. */
  async suppliersOf(db: Kysely<unknown>, creatorId: OrganizationId): Promise<RoutingSupplier[]> {
    const { rows } = await sql<{ offer_id: OfferId }>`
      select distinct asked.offer_id::uuid as offer_id
      from (
        select request from order_routing.decision where creator_id = ${creatorId}
        order by order_id desc limit ${SUPPLIERS_OF_ORDERS}
      ) decision, jsonb_array_elements(decision.request) line, jsonb_array_elements_text(line -> 'offerIds') asked (offer_id)
      `.execute(db);
    const offers = await this.catalog.findOffers(
      db,
      rows.map(({ offer_id }) => offer_id),
    );
    const { preferences } = await this.rules.ofCreator(db, creatorId);
    const supplierIds = new Set([...preferences, ...offers].map(({ supplierId }) => supplierId));
    return this.named(db, [...supplierIds].slice(0, SUPPLIERS_MAX));
  }

  /** In the order of their names. */
  private async named(db: Kysely<unknown>, supplierIds: readonly OrganizationId[]): Promise<RoutingSupplier[]> {
    const found = await this.identity.findOrganizations(db, [...new Set(supplierIds)]);
    return found
      .map(({ organizationId, name }) => ({ supplierId: organizationId, name }))
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  private async pastOrders(db: Kysely<unknown>, creatorId: OrganizationId, limit: number): Promise<PastOrder[]> {
    const { rows } = await sql<DecisionRow>`
      select order_id as "orderId", province, decided_at as "decidedAt", request from order_routing.decision
      where creator_id = ${creatorId} and jsonb_array_length(request) > 0
      order by order_id desc limit ${limit}`.execute(db);
    const offerIds = new Set(rows.flatMap(({ request }) => request.flatMap((line) => line.offerIds)));
    const offers = await this.catalog.findOffers(db, [...offerIds]);
    const byId = new Map(offers.map((offer) => [offer.offerId, offer]));
    const places = await this.placesOf(db, offers);
    return rows.map(({ orderId, province, decidedAt, request }) => ({
      orderId,
      province,
      places,
      orderedAt: decidedAt,
      lines: request.map(({ lineId, quantity, offerIds: asked }) => ({
        lineId,
        quantity,
        candidates: asked.flatMap((offerId) => byId.get(offerId) ?? []),
      })),
    }));
  }

  /** Without what the warehouses' days hold now, which says nothing of the past. */
  private async placesOf(db: Kysely<unknown>, offers: readonly OfferTerms[]): Promise<Places> {
    const ids = new Set(offers.flatMap(({ stocks }) => stocks.map(({ warehouseId }) => warehouseId)));
    const places = await this.places.find(db, [...ids]);
    return new Map([...places].map(([id, place]) => [id, { ...place, piecesBegun: new Map<string, number>() }]));
  }
}
