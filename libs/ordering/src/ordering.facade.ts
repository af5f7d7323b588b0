import { Injectable } from '@nestjs/common';

import type { OrderId } from '@app/kernel';

import { type OrderRow, OrdersQuery } from './queries/orders.query.js';

/** What others may ask of orders. */
@Injectable()
export class OrderingFacade {
  constructor(private readonly orders: OrdersQuery) {}

  findOrders(orderIds: readonly OrderId[]): Promise<OrderRow[]> {
    return this.orders.findMany(orderIds);
  }
}
