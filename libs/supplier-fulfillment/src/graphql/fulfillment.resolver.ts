import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { toGlobalId, type SupplierOrderId, type TenantActor } from '@app/kernel';
import { Access, CurrentTenant, Database, MarketClock } from '@app/platform';

import { ParcelsQuery } from '../queries/parcels.query.js';
import { SupplierOrdersQuery } from '../queries/supplier-orders.query.js';
import { AcceptSupplierOrders } from '../use-cases/accept-supplier-orders.js';
import { CorrectTracking } from '../use-cases/correct-tracking.js';
import { RejectSupplierOrder } from '../use-cases/reject-supplier-order.js';
import { ShipParcel, type ShipParcelCommand } from '../use-cases/ship-parcel.js';
import { toShipmentType } from './shipment.type.js';
import {
  AcceptSupplierOrdersInput,
  CorrectTrackingInput,
  RejectSupplierOrderInput,
  ShipParcelInput,
} from './supplier-order.input.js';
import {
  AcceptSupplierOrdersPayload,
  CorrectTrackingPayload,
  RejectSupplierOrderPayload,
  ShipParcelPayload,
} from './supplier-order.payload.js';
import { SupplierOrderType, toSupplierOrderType } from './supplier-order.type.js';

/** What a supplier does with his orders: in the console, or from his own system with an API key. */
@Resolver()
export class FulfillmentResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: MarketClock,
    private readonly accept: AcceptSupplierOrders,
    private readonly reject: RejectSupplierOrder,
    private readonly ship: ShipParcel,
    private readonly correct: CorrectTracking,
    private readonly supplierOrders: SupplierOrdersQuery,
    private readonly parcels: ParcelsQuery,
  ) {}

  @Mutation(() => AcceptSupplierOrdersPayload, {
    description:
      'Promises to ship supplier orders. Ship only what was accepted: one that is refused is not wanted any more.',
  })
  @Access.to(['SUPPLIER'], { permission: 'fulfilment:write' })
  async acceptSupplierOrders(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which ones.' }) input: AcceptSupplierOrdersInput,
  ): Promise<AcceptSupplierOrdersPayload> {
    const outcomes = await this.accept.execute(tenant, input);
    const records = await this.supplierOrders.findMany(input.supplierOrderIds, tenant.organizationId);
    const byId = new Map(records.map((record) => [record.supplierOrderId, record]));
    return {
      outcomes: outcomes.map(({ supplierOrderId, refusal }) => {
        const record = byId.get(supplierOrderId);
        return {
          supplierOrderId: toGlobalId('SupplierOrder', supplierOrderId),
          supplierOrder: record ? toSupplierOrderType(record, this.clock.now()) : null,
          refusal: refusal && { code: refusal.code, message: refusal.message, path: refusal.path },
        };
      }),
      userErrors: [],
    };
  }

  @Mutation(() => RejectSupplierOrderPayload, {
    description: 'Declines a supplier order before any of it was shipped; its lines are refunded.',
  })
  @Access.to(['SUPPLIER'], { permission: 'fulfilment:write' })
  async rejectSupplierOrder(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which one, and why.' }) input: RejectSupplierOrderInput,
  ): Promise<RejectSupplierOrderPayload> {
    const id = await this.reject.execute(tenant, input);
    return { supplierOrder: await this.show(tenant, id), userErrors: [] };
  }

  @Mutation(() => ShipParcelPayload, {
    description: 'Tells that a parcel left the warehouse: all of an accepted supplier order, or a part of it.',
  })
  @Access.to(['SUPPLIER'], { permission: 'fulfilment:write' })
  async shipParcel(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which parcel.' }) input: ShipParcelInput,
  ): Promise<ShipParcelPayload> {
    const id = await this.ship.execute(tenant, toCommand(input));
    const parcel = await this.parcels.get(this.database.reader, id, tenant.organizationId);
    return {
      shipment: toShipmentType(parcel),
      supplierOrder: await this.show(tenant, parcel.supplierOrderId),
      userErrors: [],
    };
  }

  @Mutation(() => CorrectTrackingPayload, {
    description: 'Gives a parcel its real carrier and number; what was reported under the wrong one is dropped.',
  })
  @Access.to(['SUPPLIER'], { permission: 'fulfilment:write' })
  async correctTracking(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which parcel, and its real number.' }) input: CorrectTrackingInput,
  ): Promise<CorrectTrackingPayload> {
    const id = await this.correct.execute(tenant, input);
    const parcel = await this.parcels.get(this.database.reader, id, tenant.organizationId);
    return { shipment: toShipmentType(parcel), userErrors: [] };
  }

  private async show({ organizationId }: TenantActor, id: SupplierOrderId): Promise<SupplierOrderType> {
    return toSupplierOrderType(await this.supplierOrders.get(id, organizationId), this.clock.now());
  }
}

function toCommand({
  idempotencyKey,
  supplierOrderId,
  carrier,
  trackingNumber,
  lines,
}: ShipParcelInput): ShipParcelCommand {
  return { idempotencyKey, supplierOrderId, carrier, trackingNumber, lines: lines ?? null };
}
