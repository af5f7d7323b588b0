import { Injectable } from '@nestjs/common';

import { NotFound, type OrderId, type SupplierOrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { PaymentRepository } from '../data/payment.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { RefundSplits } from './refund-splits.js';

export interface SupplierOrderRefund {
  readonly orderId: OrderId;
  readonly supplierOrderId: SupplierOrderId;
  readonly reason: string;
}

@Injectable()
export class RefundSupplierOrder {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly splits: SplitRepository,
    private readonly refundSplits: RefundSplits,
  ) {}

  /**
   * Gives back the whole of one supplier order that has not been shipped. Twice changes nothing. Locks the payment, then
   * the order's splits, then balances.
   * @throws NotFound, ActionNotAllowed when its money is not held: not paid, or released already.
   */
  async execute(tx: Tx, { orderId, supplierOrderId, reason }: SupplierOrderRefund): Promise<void> {
    const payment = await this.payments.lockOfOrder(tx, orderId);
    const splits = await this.splits.lockOfOrder(tx, orderId);
    const split = splits.find((one) => one.supplierOrderId === supplierOrderId);
    if (!split) throw new NotFound('This supplier order of the order');
    // What others serve instead has splits of its own.
    if (split.status === 'REFUNDED' || split.status === 'REPLACED') return;
    await this.refundSplits.execute(tx, payment, [split], reason);
  }
}
