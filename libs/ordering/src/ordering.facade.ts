import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { type Actor, type ChannelId, type OrderId, systemActor } from '@app/kernel';

import { NewOrderRepository, type PlacedOrder } from './data/new-order.repository.js';
import { CancelOrder } from './use-cases/cancel-order.js';
import type { PlaceOrderCommand } from './use-cases/order-draft.js';
import { PlaceOrder } from './use-cases/place-order.js';

const CHANNELS = systemActor('sales-channels');

/** What the contexts that bring orders may ask of ordering. */
@Injectable()
export class OrderingFacade {
  constructor(
    private readonly placeOrder: PlaceOrder,
    private readonly cancelOrder: CancelOrder,
    private readonly newOrders: NewOrderRepository,
  ) {}

  /**
   * Places an order of a channel as one of the shop is placed, and pays it from its creator's wallet.
   * @throws what placeOrder throws but for PriceChanged and TooManyUnpaidOrders, and InsufficientBalance.
   */
  place(actor: Actor, command: PlaceOrderCommand): Promise<PlacedOrder> {
    return this.placeOrder.execute(actor, command);
  }

  /** Orders that a channel's numbers became, by that number. */
  findOfChannel(
    db: Kysely<unknown>,
    channelId: ChannelId,
    externalIds: readonly string[],
  ): Promise<ReadonlyMap<string, OrderId>> {
    return this.newOrders.findOfChannel(db, channelId, externalIds);
  }

  /** The channel's shopper has his money back. @throws ActionNotAllowed once a supplier has accepted. */
  async cancel(orderId: OrderId): Promise<void> {
    await this.cancelOrder.execute(CHANNELS, { idempotencyKey: `channel ${orderId}`, orderId });
  }
}
