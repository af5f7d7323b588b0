import { Injectable } from '@nestjs/common';

import { ActionNotAllowed, NotFound, type OrderLinkActor } from '@app/kernel';
import { Config, Database, UnitOfWork } from '@app/platform';

import { PaymentRepository } from '../data/payment.repository.js';
import type { Payment } from '../domain/payment.js';
import { PaymentProvider } from '../domain/payment-provider.js';

export interface StartPaymentCommand {
  /** Where the shopper's browser goes afterwards: a path of ours. */
  readonly returnPath: string;
}

@Injectable()
export class StartPayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly config: Config,
    private readonly payments: PaymentRepository,
    private readonly provider: PaymentProvider,
  ) {}

  /**
   * Opens the order's payment at the provider. A repeat gives the same address: the payment's id is the provider's key.
   * @returns the address where the shopper pays.
   * @throws NotFound, ActionNotAllowed when the payment takes no money any more.
   */
  async execute(actor: OrderLinkActor, { returnPath }: StartPaymentCommand): Promise<string> {
    const [payment] = await this.payments.findOfOrders(this.database.reader, [actor.orderId]);
    if (!payment) throw new NotFound('The payment of this order');
    assertOpen(payment);
    const { paymentId, amountMinor, currency, description } = payment;
    const returnUrl = `${this.config.publicUrl}${returnPath}`;
    const started = await this.provider.createPayment({
      key: paymentId,
      amountMinor,
      currency,
      returnUrl,
      description,
    });
    const current = await this.keepReference(actor, payment, started.reference);
    if (current.status === 'CLOSED') await this.provider.close(started.reference);
    assertOpen(current);
    return started.payUrl;
  }

  private async keepReference(actor: OrderLinkActor, { paymentId }: Payment, reference: string): Promise<Payment> {
    const { current } = await this.unitOfWork.run(actor, 'startPayment', async (tx) => {
      const locked = await this.payments.lock(tx, paymentId);
      if (!locked) throw new NotFound('The payment of this order');
      await this.payments.setProviderReference(tx, paymentId, reference);
      return { current: locked };
    });
    return current;
  }
}

function assertOpen({ status }: Payment): void {
  if (status !== 'PENDING') throw new ActionNotAllowed('The payment', 'startPayment', status);
}
