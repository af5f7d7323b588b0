import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import { type OrganizationId, type SupplierOrderId, type TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentOrganizationId,
  CurrentTenant,
  GlobalIdPipe,
  MarketClock,
  PageArgs,
  toConnection,
} from '@app/platform';

import { CARRIERS } from '../domain/carriers.js';
import { SupplierOrdersQuery } from '../queries/supplier-orders.query.js';
import { CarrierType, toCarrierType } from './shipment.type.js';
import { SupplierOrderCountsType } from './supplier-order-parts.type.js';
import { SupplierOrdersArgs } from './supplier-order.input.js';
import { SupplierOrderConnection, SupplierOrderType, toSupplierOrderType } from './supplier-order.type.js';

@Resolver(() => SupplierOrderType)
export class SupplierOrderResolver {
  constructor(
    private readonly supplierOrders: SupplierOrdersQuery,
    private readonly clock: MarketClock,
  ) {}

  @Query(() => SupplierOrderConnection, {
    name: 'supplierOrders',
    description: 'The supplier’s orders: what has to be done the most urgent first, everything else the newest first.',
  })
  @Access.to(['SUPPLIER'], { permission: 'fulfilment:read' })
  async list(
    @CurrentOrganizationId() supplierId: OrganizationId,
    @Args() { tab, isOverdue, needsAttention, search, ...page }: SupplierOrdersArgs,
  ): Promise<Connection<SupplierOrderType>> {
    const filter = { supplierId, tab: tab ?? null, isOverdue, needsAttention, search: search ?? null };
    return toConnection(await this.supplierOrders.list(filter, page), (record) =>
      toSupplierOrderType(record, this.clock.now()),
    );
  }

  @Query(() => SupplierOrderType, { name: 'supplierOrder', description: 'One supplier order by its id.' })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
  async get(
    @CurrentTenant() tenant: TenantActor,
    @Args('id', { type: () => ID, description: 'Id of the supplier order.' }, GlobalIdPipe('SupplierOrder'))
    id: SupplierOrderId,
  ): Promise<SupplierOrderType> {
    const supplierId = tenant.organizationKind === 'PLATFORM' ? null : tenant.organizationId;
    return toSupplierOrderType(await this.supplierOrders.get(id, supplierId), this.clock.now());
  }

  @Query(() => SupplierOrderCountsType, {
    name: 'supplierOrderCounts',
    description: 'How much the supplier has to do.',
  })
  @Access.to(['SUPPLIER'], { permission: 'fulfilment:read' })
  count(@CurrentOrganizationId() supplierId: OrganizationId): Promise<SupplierOrderCountsType> {
    return this.supplierOrders.count(supplierId);
  }

  @Query(() => SupplierOrderConnection, {
    name: 'stuckSupplierOrders',
    description: 'What could not be handed to the suppliers’ systems for two days, the latest first.',
  })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async listStuck(@Args() page: PageArgs): Promise<Connection<SupplierOrderType>> {
    return toConnection(await this.supplierOrders.listStuck(page), (record) =>
      toSupplierOrderType(record, this.clock.now()),
    );
  }

  @Query(() => [CarrierType], { name: 'carriers', description: 'The carriers that parcels may go by, at most 100.' })
  @Access.everyone()
  listCarriers(): CarrierType[] {
    return CARRIERS.map(toCarrierType);
  }
}
