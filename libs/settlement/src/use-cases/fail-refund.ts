import { Injectable } from '@nestjs/common';

import { nextState, type RefundId } from '@app/kernel';
import { Logger, type Tx } from '@app/platform';

import { RefundRepository } from '../data/refund.repository.js';
import { REFUND_TRANSITIONS } from '../domain/refund.state.js';

@Injectable()
export class FailRefund {
  constructor(
    private readonly refunds: RefundRepository,
    private readonly logger: Logger,
  ) {}

  /** The provider did not take the refund on, as often as it was asked: a person has to look, and may replay it. */
  async execute(tx: Tx, refundId: RefundId): Promise<void> {
    const refund = await this.refunds.lock(tx, refundId);
    if (refund?.status !== 'REQUESTED') return;
    await this.refunds.setStatus(tx, refundId, nextState('The refund', REFUND_TRANSITIONS, refund.status, 'fail'));
    this.logger.error({ refundId }, 'a refund failed at the provider');
  }
}
