import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import type { SupplierOrderId, TenantActor } from '@app/kernel';
import { CurrentLoaders, CurrentTenant, Database, type Loaders } from '@app/platform';

import { ParcelsQuery } from '../queries/parcels.query.js';
import { RecipientsQuery } from '../queries/recipients.query.js';
import { SupplierOrderLinesQuery } from '../queries/supplier-order-lines.query.js';
import type { SupplierOrderRecord } from '../queries/supplier-order-record.js';
import { ShipmentType, toShipmentType } from './shipment.type.js';
import {
  SupplierOrderLineType,
  SupplierOrderRecipientType,
  toSupplierOrderLineType,
} from './supplier-order-parts.type.js';
import { SupplierOrderType } from './supplier-order.type.js';

interface PartLoaders {
  readonly lines: DataLoader<SupplierOrderId, SupplierOrderLineType[]>;
  readonly shipments: DataLoader<SupplierOrderId, ShipmentType[]>;
  readonly recipients: DataLoader<SupplierOrderRecord, SupplierOrderRecipientType | null>;
}

/** What hangs on a supplier order: fetched for all that were asked for at once. */
@Resolver(() => SupplierOrderType)
export class SupplierOrderFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly lines: SupplierOrderLinesQuery,
    private readonly parcels: ParcelsQuery,
    private readonly recipients: RecipientsQuery,
  ) {}

  @ResolveField(() => [SupplierOrderLineType], {
    name: 'lines',
    description: 'What is to be shipped, at most 100 lines.',
  })
  findLines(
    @Parent() { ref }: SupplierOrderType,
    @CurrentTenant() tenant: TenantActor,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<SupplierOrderLineType[]> {
    return this.loadersOf(loaders, tenant).lines.load(ref.supplierOrderId);
  }

  @ResolveField(() => [ShipmentType], { name: 'shipments', description: 'Its parcels, at most 50.' })
  findShipments(
    @Parent() { ref }: SupplierOrderType,
    @CurrentTenant() tenant: TenantActor,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<ShipmentType[]> {
    return this.loadersOf(loaders, tenant).shipments.load(ref.supplierOrderId);
  }

  @ResolveField(() => SupplierOrderRecipientType, {
    name: 'recipient',
    nullable: true,
    description: 'Who gets it; null when the shopper’s data was erased.',
  })
  findRecipient(
    @Parent() { ref }: SupplierOrderType,
    @CurrentTenant() tenant: TenantActor,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<SupplierOrderRecipientType | null> {
    return this.loadersOf(loaders, tenant).recipients.load(ref);
  }

  private loadersOf(loaders: Loaders, { organizationKind }: TenantActor): PartLoaders {
    return loaders.of(this, () => ({
      lines: new DataLoader(async (ids) => {
        const byOrder = groupBy(await this.lines.findOfSupplierOrders([...ids]));
        return ids.map((id) => (byOrder.get(id) ?? []).map(toSupplierOrderLineType));
      }),
      shipments: new DataLoader(async (ids) => {
        const byOrder = groupBy(await this.parcels.findOfSupplierOrders(this.database.reader, [...ids]));
        return ids.map((id) => (byOrder.get(id) ?? []).map(toShipmentType));
      }),
      recipients: new DataLoader((records) => this.recipients.find([...records], organizationKind === 'SUPPLIER')),
    }));
  }
}

function groupBy<Part extends { readonly supplierOrderId: SupplierOrderId }>(
  parts: readonly Part[],
): Map<SupplierOrderId, Part[]> {
  const groups = new Map<SupplierOrderId, Part[]>();
  for (const part of parts) groups.set(part.supplierOrderId, [...(groups.get(part.supplierOrderId) ?? []), part]);
  return groups;
}
