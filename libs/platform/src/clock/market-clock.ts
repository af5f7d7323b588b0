import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { sql } from 'kysely';

import type { Clock } from '@app/kernel';

import { Database } from '../database/database.js';

const REFRESH_MS = 1_000;

/**
 * The market's time in this process: the machine's plus the offset that every process reads. SQL uses `platform.now()`,
 * which has the offset at once; this clock has it within a second (or at once in the process that moves it).
 */
@Injectable()
export class MarketClock implements Clock, OnModuleInit, OnModuleDestroy {
  private offsetMs = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** Moves the whole market's time forward: for tests and demonstrations. */
  async advance(byMs: number): Promise<void> {
    await sql`insert into platform.setting (key, value) values ('clock.offsetMs', to_jsonb(${byMs}::bigint))
      on conflict (key) do update set value = to_jsonb((platform.setting.value #>> '{}')::bigint + ${byMs}::bigint)`.execute(
      this.database.reader,
    );
    await this.refresh();
  }

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), REFRESH_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async refresh(): Promise<void> {
    const { rows } = await sql<{ offset_ms: bigint }>`
      select (value #>> '{}')::bigint as offset_ms from platform.setting where key = 'clock.offsetMs'`.execute(
      this.database.reader,
    );
    this.offsetMs = Number(rows[0]?.offset_ms ?? 0n);
  }
}
