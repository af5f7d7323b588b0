import { Injectable } from '@nestjs/common';

import { nextState, sumMinor, type SupplierOrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { captureOf, reversalOf } from '../domain/ledger.rules.js';
import type { Split } from '../domain/split.js';
import { splitOf, type SplitTerms } from '../domain/split.rules.js';
import { SPLIT_TRANSITIONS } from '../domain/split.state.js';

@Injectable()
export class ReplaceSplit {
  constructor(
    private readonly splits: SplitRepository,
    private readonly ledger: LedgerRepository,
  ) {}

  /**
   * Other suppliers serve what one did not: the parties' held shares are reversed exactly and held anew for the new
   * parties; what the shopper paid stays. Locks the split, then balances.
   * @param propose who would get what instead; it sums to what the shopper paid.
   * @returns false, with nothing changed, when the creator would make a loss that he did not make before.
   * @throws NotFound, ActionNotAllowed when the money is not held; RangeError when the splits do not sum to it.
   */
  async execute(
    tx: Tx,
    supplierOrderId: SupplierOrderId,
    propose: (held: Split) => readonly SplitTerms[],
  ): Promise<boolean> {
    const old = await this.splits.lock(tx, supplierOrderId);
    const { orderId, paymentId, currency, paidFrom } = old;
    const next = propose(old).map((terms): Split => {
      const { supplierId, creatorId } = terms;
      const held = { orderId, paymentId, currency, paidFrom, status: 'HELD' as const };
      return { ...splitOf(terms), ...held, supplierOrderId: terms.supplierOrderId, supplierId, creatorId };
    });
    const totalMinor = sumMinor(next.map((split) => split.totalMinor));
    if (totalMinor !== old.totalMinor) {
      throw new RangeError(
        `What replaces supplier order ${supplierOrderId} sums to ${totalMinor}, not ${old.totalMinor}`,
      );
    }
    const creatorMinor = sumMinor(next.map((split) => split.creatorMinor));
    if (creatorMinor < 0n && creatorMinor < old.creatorMinor) return false;
    const status = nextState('The split', SPLIT_TRANSITIONS, old.status, 'replace');
    const captures = await this.ledger.findPosted(tx, 'CAPTURE', [supplierOrderId]);
    await this.splits.setStatus(tx, [old], status);
    await this.splits.addAll(tx, next);
    await this.ledger.post(tx, [...captures.map((capture) => reversalOf(capture, 'REROUTE')), ...next.map(captureOf)]);
    return true;
  }
}
