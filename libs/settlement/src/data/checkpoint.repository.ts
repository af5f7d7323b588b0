import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Tx } from '@app/platform';

import { platformSums } from './platform-sums.js';

@Injectable()
export class CheckpointRepository {
  /**
   * Moves the checkpoints of the platform's accounts up to what is final by now. One at a time, so that all of them are
   * of the same moment.
   */
  async move(tx: Tx): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended('settlement.checkpoint', 0))`.execute(tx);
    await sql`insert into settlement.checkpoint (account_id, below_transaction, debit_minor, credit_minor, made_at)
      select account_id, pg_snapshot_xmin(pg_current_snapshot())::text::bigint, debit_minor, credit_minor, platform.now()
      from (${platformSums('FINAL')}) as final
      on conflict (account_id) do update set below_transaction = excluded.below_transaction,
        debit_minor = excluded.debit_minor, credit_minor = excluded.credit_minor, made_at = excluded.made_at`.execute(
      tx,
    );
  }
}
