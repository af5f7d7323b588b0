import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { OrganizationId, TenantActor } from '@app/kernel';
import { Access, type Connection, CurrentTenant, MarketClock, toConnection } from '@app/platform';

import { ForwardingAttemptsQuery } from '../queries/forwarding-attempts.query.js';
import { SupplierOrdersQuery } from '../queries/supplier-orders.query.js';
import { ReplayForwarding } from '../use-cases/replay-forwarding.js';
import { ForwardingAttemptConnection, type ForwardingAttemptType, toForwardingAttemptType } from './forwarding.type.js';
import { ForwardingAttemptsArgs, ReplayForwardingInput } from './supplier-order.input.js';
import { ReplayForwardingPayload } from './supplier-order.payload.js';
import { toSupplierOrderType } from './supplier-order.type.js';

const supplierOf = (tenant: TenantActor): OrganizationId | null =>
  tenant.organizationKind === 'PLATFORM' ? null : tenant.organizationId;

/** How orders reach suppliers' own systems, and what became of it. */
@Resolver()
export class ForwardingResolver {
  constructor(
    private readonly clock: MarketClock,
    private readonly attempts: ForwardingAttemptsQuery,
    private readonly supplierOrders: SupplierOrdersQuery,
    private readonly replay: ReplayForwarding,
  ) {}

  @Query(() => ForwardingAttemptConnection, {
    name: 'forwardingAttempts',
    description:
      'The log of tries to hand orders over, the latest first: the supplier’s own, or the platform’s of all.',
  })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
  async listAttempts(
    @CurrentTenant() tenant: TenantActor,
    @Args() { supplierOrderId, ...page }: ForwardingAttemptsArgs,
  ): Promise<Connection<ForwardingAttemptType>> {
    const filter = { supplierId: supplierOf(tenant), supplierOrderId: supplierOrderId ?? null };
    return toConnection(await this.attempts.list(filter, page), toForwardingAttemptType);
  }

  @Mutation(() => ReplayForwardingPayload, {
    description: 'Hands supplier orders over again at once: the supplier his own, the platform everybody’s.',
  })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:write' })
  async replayForwarding(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which ones.' }) input: ReplayForwardingInput,
  ): Promise<ReplayForwardingPayload> {
    const ids = await this.replay.execute(tenant, input);
    const records = await this.supplierOrders.findMany(ids, supplierOf(tenant));
    return { supplierOrders: records.map((record) => toSupplierOrderType(record, this.clock.now())), userErrors: [] };
  }
}
