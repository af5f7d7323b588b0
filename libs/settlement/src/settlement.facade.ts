import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OrderId, PaymentId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { PaymentRepository } from './data/payment.repository.js';
import type { PrepaidKey } from './data/top-up.repository.js';
import type { Payment } from './domain/payment.js';
import { ClosePayment } from './use-cases/close-payment.js';
import { type NewPayment, OpenPayments } from './use-cases/open-payments.js';
import { RefundLatePayment } from './use-cases/refund-late-payment.js';
import { RefundSupplierOrder, type SupplierOrderRefund } from './use-cases/refund-supplier-order.js';
import { ReopenPayment } from './use-cases/reopen-payment.js';

/** What ordering may ask of settlement, in its own transaction. */
@Injectable()
export class SettlementFacade {
  constructor(
    private readonly open: OpenPayments,
    private readonly close: ClosePayment,
    private readonly reopen: ReopenPayment,
    private readonly refundOne: RefundSupplierOrder,
    private readonly refundLate: RefundLatePayment,
    private readonly payments: PaymentRepository,
  ) {}

  /** Opens the payments of new orders. @throws RangeError when splits do not sum to their amount: the caller's fault. */
  openPayments(tx: Tx, payments: readonly NewPayment[]): Promise<PaymentId[]> {
    return this.open.execute(tx, payments);
  }

  /**
   * The order ended unpaid. Changes nothing when the money has come: then `paymentCaptured` is on its way, and ordering
   * answers it with `reopenPayment` or `refundLatePayment`. @throws NotFound
   */
  closePayment(tx: Tx, orderId: OrderId): Promise<void> {
    return this.close.execute(tx, orderId);
  }

  /** Late money is accepted after all. Twice, or for money that came in time, changes nothing. @throws NotFound, ActionNotAllowed */
  reopenPayment(tx: Tx, orderId: OrderId): Promise<void> {
    return this.reopen.execute(tx, orderId);
  }

  /** Gives back all that came for an order that had ended. Twice changes nothing. @throws NotFound, ActionNotAllowed */
  refundLatePayment(tx: Tx, orderId: OrderId): Promise<void> {
    return this.refundLate.execute(tx, orderId);
  }

  /** Gives back one supplier order before it ships. Twice changes nothing. @throws NotFound, ActionNotAllowed */
  refundSupplierOrder(tx: Tx, refund: SupplierOrderRefund): Promise<void> {
    return this.refundOne.execute(tx, refund);
  }

  /**
   * What is in each of these wallets, by `prepaidName`; none for one that nothing was paid into. Nobody else pays from them
   * until the transaction ends.
   */
  lockPrepaid(tx: Tx, wallets: readonly PrepaidKey[]): Promise<ReadonlyMap<string, bigint>> {
    return this.open.lockPrepaid(tx, wallets);
  }

  findPayments(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<Payment[]> {
    return this.payments.findOfOrders(db, orderIds);
  }
}
