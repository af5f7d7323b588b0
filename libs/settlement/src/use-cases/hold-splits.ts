import { Injectable } from '@nestjs/common';

import { nextState, type OrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { captureOf } from '../domain/ledger.rules.js';
import { SPLIT_TRANSITIONS } from '../domain/split.state.js';

@Injectable()
export class HoldSplits {
  constructor(
    private readonly splits: SplitRepository,
    private readonly ledger: LedgerRepository,
  ) {}

  /** Puts the money of an order into the parties' accounts, held. */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const splits = await this.splits.lockOfOrder(tx, orderId);
    for (const { status } of splits) nextState('The split', SPLIT_TRANSITIONS, status, 'hold');
    await this.splits.setStatus(tx, splits, SPLIT_TRANSITIONS.hold.to);
    await this.ledger.post(tx, splits.map(captureOf));
  }
}
