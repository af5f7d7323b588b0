import { Injectable } from '@nestjs/common';

import type { OrderId } from '@app/kernel';
import type { Tx } from '@app/platform';
import { SettlementFacade } from '@app/settlement';

import { OrderRepository } from '../data/order.repository.js';

/** Takes note that the shopper has the money back. */
@Injectable()
export class NoteRefund {
  constructor(
    private readonly orders: OrderRepository,
    private readonly settlement: SettlementFacade,
  ) {}

  async execute(tx: Tx, { orderId }: { readonly orderId: OrderId }): Promise<void> {
    await this.orders.lock(tx, orderId);
    const [payment] = await this.settlement.findPayments(tx, [orderId]);
    await this.orders.setRefunded(tx, orderId, payment?.refundedMinor ?? 0n);
    await this.orders.noteHappening(tx, orderId, 'REFUNDED');
  }
}
