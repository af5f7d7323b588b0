import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import type { OrderId, OrganizationId } from '@app/kernel';
import { OrdersQuery } from '@app/ordering';
import { RulesTrialOrderType } from '@app/order-routing/graphql';
import { Access, CurrentLoaders, CurrentOrganizationId, type Loaders } from '@app/platform';

@Resolver(() => RulesTrialOrderType)
export class RulesTrialOrderResolver {
  constructor(private readonly orders: OrdersQuery) {}

  @ResolveField(() => String, { description: 'Number of the order, for people.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  number(
    @Parent() { orderRef }: RulesTrialOrderType,
    @CurrentOrganizationId() creatorId: OrganizationId,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<string> {
    const loader = loaders.of(
      this,
      () =>
        new DataLoader<OrderId, string>(async (ids) => {
          const numbers = await this.orders.findNumbers(creatorId, ids);
          return ids.map((id) => numbers.get(id) ?? '');
        }),
    );
    return loader.load(orderRef);
  }
}
