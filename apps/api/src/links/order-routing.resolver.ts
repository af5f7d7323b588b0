import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import type { OrderId } from '@app/kernel';
import { OrderType } from '@app/ordering/graphql';
import { DecisionsQuery, type RecordedDecision } from '@app/order-routing';
import { RoutingType, toRoutingType } from '@app/order-routing/graphql';
import { Access, CurrentLoaders, Database, type Loaders } from '@app/platform';

type DecisionLoader = DataLoader<OrderId, RecordedDecision | null>;

@Resolver(() => OrderType)
export class OrderRoutingResolver {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionsQuery,
  ) {}

  @ResolveField(() => RoutingType, {
    nullable: true,
    description: 'Why its lines went to their suppliers; nothing for orders that were brought in from elsewhere.',
  })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  async routing(@Parent() order: OrderType, @CurrentLoaders() loaders: Loaders): Promise<RoutingType | null> {
    const loader = loaders.of<DecisionLoader>(this, () => new DataLoader((orderIds) => this.load(orderIds)));
    const decision = await loader.load(order.ref);
    return decision && toRoutingType(decision, order.total.currencyCode);
  }

  private async load(orderIds: readonly OrderId[]): Promise<(RecordedDecision | null)[]> {
    const found = await this.decisions.ofOrders(this.database.reader, orderIds);
    const byId = new Map(found.map((decision) => [decision.orderId, decision]));
    return orderIds.map((orderId) => byId.get(orderId) ?? null);
  }
}
