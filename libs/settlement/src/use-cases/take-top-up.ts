import { Injectable } from '@nestjs/common';

import { walletToppedUp } from '@app/contracts';
import { eventOf } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import type { NotificationOutcome } from '../data/notification.repository.js';
import { TopUpRepository } from '../data/top-up.repository.js';
import { topUpOf } from '../domain/ledger.rules.js';
import type { ProviderNotification } from '../domain/payment-provider.js';
import type { TopUp } from '../domain/top-up.js';

@Injectable()
export class TakeTopUp {
  constructor(
    private readonly topUps: TopUpRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Puts what a creator paid in into his wallet, once.
   * @param topUp locked by the caller.
   */
  async execute(tx: Tx, topUp: TopUp, notification: ProviderNotification): Promise<NotificationOutcome> {
    const { topUpId, organizationId } = topUp;
    // A provider takes no top-up back, and one that nobody paid is left as it is.
    if (notification.kind !== 'PAID') return notification.kind === 'CLOSED' ? 'APPLIED' : 'MISMATCH';
    if (notification.amountMinor !== topUp.amountMinor) return 'MISMATCH';
    if (topUp.status === 'PAID') return 'KNOWN';
    await this.topUps.setPaid(tx, topUpId, notification.reference);
    await this.outbox.append(tx, eventOf(walletToppedUp, { topUpId, organizationId }));
    await this.ledger.post(tx, [topUpOf(topUp)]);
    return 'APPLIED';
  }
}
