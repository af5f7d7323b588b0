import { Injectable } from '@nestjs/common';

import type { Actor } from '@app/kernel';
import { currentRequestId, GroupCommit, Metrics } from '@app/platform';

import type { PlacedOrder } from '../data/new-order.repository.js';
import { Busy } from '../domain/errors.js';
import type { OrderRequest, PlaceOrderCommand } from './order-draft.js';
import { PlaceOrders } from './place-orders.js';

export type { PlacedOrder };

/**
 * A batch costs some 30 statements and one commit however many orders are in it, so from some dozens on it is the orders
 * themselves that cost; larger batches would only make their callers wait. What waits at most is some seconds of work.
 */
const INTAKE = { batchMax: 128, batchesAtOnce: 2, worthABatch: 24, waitingMax: 2_000 };
/** Orders that are surely placed in a second: tells those that were turned away when to come back. */
const ORDERS_PER_SECOND = 500;

@Injectable()
export class PlaceOrder {
  private readonly intake: GroupCommit<OrderRequest, PlacedOrder>;

  constructor(
    private readonly metrics: Metrics,
    placeOrders: PlaceOrders,
  ) {
    this.intake = new GroupCommit(
      INTAKE,
      (requests) => {
        this.metrics.orderBatchSize.observe(requests.length);
        return placeOrders.execute(requests);
      },
      (waiting) => new Busy(Math.ceil((waiting + 1) / ORDERS_PER_SECOND), waiting),
    );
  }

  /** Orders that wait at this node to be placed. */
  get waiting(): number {
    return this.intake.waitingCount;
  }

  /**
   * Places an order together with those that are asked for at the same moment: prices checked, offers chosen, stock
   * reserved, supplier orders and payment opened. Answers when it is committed; the same key gives the same order.
   * @throws PriceChanged, TooManyUnpaidOrders, ListingNotAvailable, OutOfStock, NotDeliverable, ShopClosed, NotYourShop,
   * IdempotencyKeyReused, Busy, and of drops DropNotStarted, DropEnded, DropSoldOut, NotInDrop, DropLimitReached
   */
  async execute(actor: Actor, command: PlaceOrderCommand): Promise<PlacedOrder> {
    const placed = await this.intake.submit({ actor, requestId: currentRequestId(), command });
    this.metrics.ordersPlaced.inc();
    return placed;
  }
}
