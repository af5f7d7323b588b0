import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import type { OrderId } from '@app/kernel';
import { Access, CurrentGraphqlContext, Database, type GraphqlContext } from '@app/platform';
import { FulfillmentFacade, type SupplierOrderView } from '@app/supplier-fulfillment';

import type { Recipient } from '../domain/recipient.js';
import { type Hold, HoldsQuery } from '../queries/holds.query.js';
import { type OrderHappeningRow, type OrderLineRow, OrdersQuery } from '../queries/orders.query.js';
import { RecipientsQuery } from '../queries/recipients.query.js';
import { OrderHoldType, toOrderHoldType } from './hold.type.js';
import { OrderPartType, toOrderPartType } from './order-part.type.js';
import {
  OrderHappeningType,
  OrderLineType,
  OrderRecipientType,
  OrderType,
  toOrderHappeningType,
  toOrderLineType,
} from './order.type.js';

const groupBy = <Row>(rows: readonly Row[], keys: readonly OrderId[], keyOf: (row: Row) => string): Row[][] => {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
};

/** What belongs to an order, loaded for all orders of a page at once. */
@Resolver(() => OrderType)
export class OrderFieldsResolver {
  private readonly lineLoaders = {};
  private readonly partLoaders = {};
  private readonly happeningLoaders = {};
  private readonly recipientLoaders = {};
  private readonly holdLoaders = {};

  constructor(
    private readonly database: Database,
    private readonly orders: OrdersQuery,
    private readonly recipients: RecipientsQuery,
    private readonly holds: HoldsQuery,
    private readonly fulfillment: FulfillmentFacade,
  ) {}

  @ResolveField(() => [OrderLineType], { description: 'What was bought; at most 50 lines.' })
  async lines(
    @Parent() order: OrderType,
    @CurrentGraphqlContext() { loaders }: GraphqlContext,
  ): Promise<OrderLineType[]> {
    const loader = loaders.of(
      this.lineLoaders,
      () =>
        new DataLoader<OrderId, OrderLineRow[]>(async (ids) =>
          groupBy(await this.orders.linesOf(ids), ids, (row) => row.order_id),
        ),
    );
    const rows = await loader.load(order.ref);
    return rows.map((row) => toOrderLineType(row, order.total.currencyCode));
  }

  @ResolveField(() => [OrderPartType], { description: 'Its parts, one per supplier and warehouse; at most 50.' })
  async parts(
    @Parent() order: OrderType,
    @CurrentGraphqlContext() { loaders }: GraphqlContext,
  ): Promise<OrderPartType[]> {
    const loader = loaders.of(
      this.partLoaders,
      () =>
        new DataLoader<OrderId, SupplierOrderView[]>(async (ids) =>
          groupBy(await this.fulfillment.findByOrders(this.database.reader, ids), ids, ({ orderId }) => orderId),
        ),
    );
    return (await loader.load(order.ref)).map(toOrderPartType);
  }

  @ResolveField(() => [OrderHappeningType], { description: 'What happened to it, oldest first; at most 1,000.' })
  async happenings(
    @Parent() order: OrderType,
    @CurrentGraphqlContext() { loaders }: GraphqlContext,
  ): Promise<OrderHappeningType[]> {
    const loader = loaders.of(
      this.happeningLoaders,
      () =>
        new DataLoader<OrderId, OrderHappeningRow[]>(async (ids) =>
          groupBy(await this.orders.happeningsOf(ids), ids, (row) => row.order_id),
        ),
    );
    return (await loader.load(order.ref)).map(toOrderHappeningType);
  }

  @ResolveField(() => OrderRecipientType, { nullable: true, description: 'Who gets it; null once erased.' })
  async recipient(
    @Parent() order: OrderType,
    @CurrentGraphqlContext() { loaders, actor }: GraphqlContext,
  ): Promise<OrderRecipientType | null> {
    const loader = loaders.of(
      this.recipientLoaders,
      () =>
        new DataLoader<OrderId, Recipient | null>(async (ids) => {
          const found = await this.recipients.find(actor, ids);
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
    return loader.load(order.ref);
  }

  @ResolveField(() => OrderHoldType, { nullable: true, description: 'Why it is or was held; null when it never was.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  async hold(
    @Parent() order: OrderType,
    @CurrentGraphqlContext() { loaders }: GraphqlContext,
  ): Promise<OrderHoldType | null> {
    const loader = loaders.of(
      this.holdLoaders,
      () =>
        new DataLoader<OrderId, Hold | null>(async (ids) => {
          const found = await this.holds.ofOrders(ids);
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
    const hold = await loader.load(order.ref);
    return hold && toOrderHoldType(hold, order.total.currencyCode);
  }
}
