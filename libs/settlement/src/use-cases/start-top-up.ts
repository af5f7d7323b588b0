import { Injectable } from '@nestjs/common';

import {
  type CurrencyCode,
  InvalidInput,
  NotFound,
  parseDecimalText,
  type TenantActor,
  type TopUpId,
} from '@app/kernel';
import { Config, Database, newId, UnitOfWork } from '@app/platform';

import { TopUpRepository } from '../data/top-up.repository.js';
import { PaymentProvider } from '../domain/payment-provider.js';

export interface StartTopUpCommand {
  readonly idempotencyKey: string;
  /** Such as "500.00". */
  readonly amount: string;
  readonly currency: CurrencyCode;
  /** Where the browser goes afterwards: a path of ours. */
  readonly returnPath: string;
}

@Injectable()
export class StartTopUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly config: Config,
    private readonly topUps: TopUpRepository,
    private readonly provider: PaymentProvider,
  ) {}

  /**
   * Opens a payment at the provider, whose money will stand in the creator's wallet. A repeat with the same key gives the
   * same address.
   * @returns the address where he pays.
   * @throws InvalidInput, IdempotencyKeyReused
   */
  async execute(actor: TenantActor, command: StartTopUpCommand): Promise<string> {
    const { amount, currency, returnPath } = command;
    const amountMinor = parseDecimalText(amount, currency);
    if (amountMinor === null || amountMinor <= 0n) {
      throw new InvalidInput(`amount must be an amount above zero in ${currency}, such as 500.00.`, ['amount']);
    }
    const { organizationId } = actor;
    const topUpId = await this.unitOfWork.once(actor, 'startTopUp', command, async (tx) => {
      const id = newId<'TopUp'>();
      const provider = this.provider.name;
      await this.topUps.add(tx, {
        topUpId: id,
        organizationId,
        currency,
        amountMinor,
        status: 'PENDING',
        provider,
        providerReference: null,
      });
      return id;
    });
    return this.openAtProvider(topUpId, `${this.config.publicUrl}${returnPath}`);
  }

  private async openAtProvider(topUpId: TopUpId, returnUrl: string): Promise<string> {
    const topUp = await this.topUps.find(this.database.reader, topUpId);
    if (!topUp) throw new NotFound('The top-up');
    const { amountMinor, currency } = topUp;
    const description = 'Daifa wallet';
    const started = await this.provider.createPayment({ key: topUpId, amountMinor, currency, returnUrl, description });
    await this.unitOfWork.transaction((tx) => this.topUps.setProviderReference(tx, topUpId, started.reference));
    return started.payUrl;
  }
}
