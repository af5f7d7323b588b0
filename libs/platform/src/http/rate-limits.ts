import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { DomainError } from '@app/kernel';

import { Database } from '../database/database.js';

export class TooManyAttempts extends DomainError {
  readonly code = 'TOO_MANY_ATTEMPTS';

  constructor(windowSeconds: number) {
    super(`Too many attempts. Wait ${Math.ceil(windowSeconds / 60)} minutes and try again.`);
  }
}

/** Counts per subject in fixed windows, in the database, so that several nodes count together. */
@Injectable()
export class RateLimits {
  constructor(private readonly database: Database) {}

  /**
   * Counts one attempt, at once and whatever becomes of it.
   * @throws TooManyAttempts when the subject had more than `limit` in this window.
   */
  async count(subject: string, limit: number, windowSeconds: number): Promise<void> {
    const { rows } = await sql<{ hits: number }>`
      insert into platform.rate_window (subject, window_start, hits)
      values (${subject}, to_timestamp(floor(extract(epoch from clock_timestamp()) / ${windowSeconds}) * ${windowSeconds}), 1)
      on conflict (subject, window_start) do update set hits = platform.rate_window.hits + 1
      returning hits`.execute(this.database.reader);
    if ((rows[0]?.hits ?? 0) > limit) throw new TooManyAttempts(windowSeconds);
  }
}
