import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import type { OrderId } from '@app/kernel';
import { Access, CurrentLoaders, Database, type Loaders } from '@app/platform';
import { EarningType, StatementEntryType } from '@app/settlement/graphql';
import { FulfillmentFacade, type SupplierOrderView } from '@app/supplier-fulfillment';

type Referring = Pick<EarningType, 'orderRef' | 'supplierOrderRef'>;
type PartsLoader = DataLoader<OrderId, readonly SupplierOrderView[]>;

/** The number that people know a supplier order by, for the rows of settlement, which has only its id. */
class SupplierOrderNumbers {
  constructor(
    private readonly database: Database,
    private readonly fulfillment: FulfillmentFacade,
  ) {}

  async of({ orderRef, supplierOrderRef }: Referring, loaders: Loaders): Promise<string> {
    const loader = loaders.of<PartsLoader>(
      this,
      () =>
        new DataLoader(async (orderIds) => {
          const parts = await this.fulfillment.findByOrders(this.database.reader, orderIds);
          return orderIds.map((orderId) => parts.filter((part) => part.orderId === orderId));
        }),
    );
    const parts = await loader.load(orderRef);
    return parts.find(({ supplierOrderId }) => supplierOrderId === supplierOrderRef)?.number ?? '';
  }
}

const NUMBER = { description: 'Number of the supplier order, for people.' };

@Resolver(() => EarningType)
export class EarningNumberResolver {
  private readonly numbers: SupplierOrderNumbers;

  constructor(database: Database, fulfillment: FulfillmentFacade) {
    this.numbers = new SupplierOrderNumbers(database, fulfillment);
  }

  @ResolveField(() => String, NUMBER)
  @Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
  number(@Parent() earning: EarningType, @CurrentLoaders() loaders: Loaders): Promise<string> {
    return this.numbers.of(earning, loaders);
  }
}

@Resolver(() => StatementEntryType)
export class StatementEntryNumberResolver {
  private readonly numbers: SupplierOrderNumbers;

  constructor(database: Database, fulfillment: FulfillmentFacade) {
    this.numbers = new SupplierOrderNumbers(database, fulfillment);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Number of the supplier order, for people; null for a top-up.',
  })
  @Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
  async number(
    @Parent() { orderRef, supplierOrderRef }: StatementEntryType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<string | null> {
    if (!orderRef || !supplierOrderRef) return null;
    return this.numbers.of({ orderRef, supplierOrderRef }, loaders);
  }
}
