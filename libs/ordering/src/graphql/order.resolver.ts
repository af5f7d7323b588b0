import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { type Actor, Forbidden, type OrderId, type OrganizationId, type TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentActor,
  CurrentTenant,
  GlobalIdPipe,
  PageArgs,
  toConnection,
} from '@app/platform';

import { type OrderFilter, OrdersQuery } from '../queries/orders.query.js';
import { CancelOrder } from '../use-cases/cancel-order.js';
import { RevealRecipient } from '../use-cases/reveal-recipient.js';
import { CancelOrderInput, OrderFilterInput, RevealRecipientInput } from './order.input.js';
import { CancelOrderPayload, RevealRecipientPayload } from './order.payload.js';
import { OrderConnection, OrderStatusCountType, OrderType, toOrderType } from './order.type.js';

/** A creator's own orders; the operator's, all. */
const scopeOf = (tenant: TenantActor): OrganizationId | null =>
  tenant.organizationKind === 'PLATFORM' ? null : tenant.organizationId;

@Resolver(() => OrderType)
export class OrderResolver {
  constructor(
    private readonly orders: OrdersQuery,
    private readonly cancel: CancelOrder,
    private readonly reveal: RevealRecipient,
  ) {}

  @Query(() => OrderConnection, {
    name: 'orders',
    description: 'The creator’s orders, newest first; all of them for the operator.',
  })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  async list(
    @CurrentTenant() tenant: TenantActor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => OrderFilterInput, nullable: true, description: 'Which ones; all when left out.' })
    filter: OrderFilterInput | null,
  ): Promise<Connection<OrderType>> {
    return toConnection(await this.orders.list(toFilter(scopeOf(tenant), filter), page), toOrderType);
  }

  @Query(() => OrderType, { name: 'order', description: 'One order by its id.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  async get(
    @CurrentTenant() tenant: TenantActor,
    @Args('id', { type: () => ID, description: 'Id of the order.' }, GlobalIdPipe('Order')) id: OrderId,
  ): Promise<OrderType> {
    return toOrderType(await this.orders.get(id, scopeOf(tenant)));
  }

  @Query(() => [OrderStatusCountType], {
    name: 'orderCounts',
    description: 'How many orders of each status there are; at most 6.',
  })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  countByStatus(@CurrentTenant() tenant: TenantActor): Promise<OrderStatusCountType[]> {
    return this.orders.countByStatus(scopeOf(tenant));
  }

  @Query(() => OrderType, { name: 'linkedOrder', description: 'The order whose secret is in the header Order-Link.' })
  @Access.toOrderLink()
  async getLinked(@CurrentActor() actor: Actor): Promise<OrderType> {
    if (actor.kind !== 'ORDER_LINK') throw new Forbidden();
    return toOrderType(await this.orders.get(actor.orderId, null));
  }

  @Mutation(() => RevealRecipientPayload, {
    description: 'Shows who gets an order in full. The audit log says who looked, and when.',
  })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:write' })
  async revealRecipient(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which order.' }) { orderId }: RevealRecipientInput,
  ): Promise<RevealRecipientPayload> {
    return { recipient: await this.reveal.execute(tenant, orderId), userErrors: [] };
  }

  @Mutation(() => CancelOrderPayload, {
    description: 'Cancels an order that no supplier has accepted yet; what was paid is refunded.',
  })
  @Access.toOrderLink(['CREATOR'], { permission: 'orders:write' })
  async cancelOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which order.' }) input: CancelOrderInput,
  ): Promise<CancelOrderPayload> {
    const id = await this.cancel.execute(actor, input);
    return { order: toOrderType(await this.orders.get(id, null)), userErrors: [] };
  }
}

function toFilter(creatorId: OrganizationId | null, input: OrderFilterInput | null): OrderFilter {
  const { statuses, number, phone, isHeld = false, oldestFirst = false } = input ?? {};
  return {
    creatorId,
    statuses: statuses ?? [],
    numberPrefix: number?.toUpperCase() ?? null,
    phone: phone ?? null,
    isHeld,
    isOldestFirst: oldestFirst,
  };
}
