import { sql } from 'kysely';

import { HOUR_MS } from '@app/kernel';

import { UnitOfWork } from '../database/unit-of-work.js';
import { type Sweep, Sweeps } from './sweeps.js';

/** No caller repeats a request for so long; deliveries are given up far earlier. */
const KEYS_KEPT_DAYS = 30;
/** Longer than any window that attempts are counted in. */
const WINDOWS_KEPT_DAYS = 1;
const BATCH_ROWS = 5_000;

/** Deletes idempotency keys and windows of limits that nobody asks for any more, or the tables would grow for ever. */
@Sweeps()
export class ForgetOldRowsSweep implements Sweep {
  readonly sweep = 'platform.forget-old-rows';
  readonly everyMs = HOUR_MS;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const keys = await sql`delete from platform.idempotency_key where (scope, operation, key) in (
          select scope, operation, key from platform.idempotency_key
          where created_at < platform.now() - ${KEYS_KEPT_DAYS} * interval '1 day'
          order by created_at limit ${BATCH_ROWS} for update skip locked)`.execute(tx);
      // Windows are counted by the machine's time, which no test of deadlines moves.
      const windows = await sql`delete from platform.rate_window where (subject, window_start) in (
          select subject, window_start from platform.rate_window
          where window_start < clock_timestamp() - ${WINDOWS_KEPT_DAYS} * interval '1 day'
          limit ${BATCH_ROWS} for update skip locked)`.execute(tx);
      return [keys, windows].some(({ numAffectedRows }) => numAffectedRows === BigInt(BATCH_ROWS));
    });
  }
}
