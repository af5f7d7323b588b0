import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { StockEntryType } from '@app/catalog/graphql';
import type { OrderLineId, OrganizationId } from '@app/kernel';
import { Access, CurrentLoaders, CurrentOrganizationId, Database, type Loaders } from '@app/platform';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

@Resolver(() => StockEntryType)
export class StockEntryOrderResolver {
  constructor(
    private readonly database: Database,
    private readonly fulfillment: FulfillmentFacade,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Number of the supplier order that it was for; null: for none, or for one that others serve by now.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  async supplierOrderNumber(
    @Parent() { orderLineRef }: StockEntryType,
    @CurrentOrganizationId() supplierId: OrganizationId,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<string | null> {
    if (!orderLineRef) return null;
    const loader = loaders.of(
      this,
      () =>
        new DataLoader<OrderLineId, string | null>(async (lineIds) => {
          const numbers = await this.fulfillment.findNumbersByLines(this.database.reader, supplierId, lineIds);
          return lineIds.map((lineId) => numbers.get(lineId) ?? null);
        }),
    );
    return loader.load(orderLineRef);
  }
}
