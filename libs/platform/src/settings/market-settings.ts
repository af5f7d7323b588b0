import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { InvalidInput } from '@app/kernel';

import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';

/** Windows in seconds and rates of the market, with the values of a real one. Each can be set by the operator. */
export const MARKET_DEFAULTS = {
  paymentSeconds: 15 * 60,
  acceptSeconds: 24 * 3600,
  /** That a creator has to say what becomes of a part that its supplier does not serve. */
  rerouteAnswerSeconds: 2 * 3600,
  receiveSeconds: 10 * 24 * 3600,
  afterSaleSeconds: 7 * 24 * 3600,
  /** After the end of an order, until the shopper's data is erased: as long as the law wants orders to be kept. */
  shopperDataSeconds: 3 * 365 * 24 * 3600,
  /** Platform's fee on the goods' price. */
  feeBasisPoints: 200,
  /** Unpaid orders that one phone may have at once, so that nobody hoards stock. */
  unpaidOrdersPerPhone: 5,
  unpaidOrdersPerAddress: 10,
  /** From the warehouse to the door, as the sandbox carrier plays it. */
  sandboxTransitSeconds: 20,
} as const satisfies Record<string, number>;

export type MarketSettingName = keyof typeof MARKET_DEFAULTS;
export type MarketSettingValues = Record<MarketSettingName, number>;

const FRESH_MS = 1_000;

/** The market's settings; every process sees a change within a second. */
@Injectable()
export class MarketSettings {
  private cached: { readonly values: MarketSettingValues; readonly readAt: number } | null = null;

  private reading: Promise<MarketSettingValues> | null = null;

  constructor(private readonly database: Database) {}

  async get(): Promise<MarketSettingValues> {
    if (this.cached && performance.now() - this.cached.readAt < FRESH_MS) return this.cached.values;
    // Whoever asks while it is read waits for that one answer.
    this.reading ??= this.read().finally(() => (this.reading = null));
    return this.reading;
  }

  private async read(): Promise<MarketSettingValues> {
    const { rows } = await sql<{ key: string; value: unknown }>`
      select key, value from platform.setting where key like 'market.%'`.execute(this.database.reader);
    const stored = Object.fromEntries(rows.map(({ key, value }) => [key.slice('market.'.length), Number(value)]));
    const values: MarketSettingValues = { ...MARKET_DEFAULTS, ...stored };
    this.cached = { values, readAt: performance.now() };
    return values;
  }

  /** @throws InvalidInput when a value is not a whole number ≥ 0. */
  async set(tx: Tx, values: Partial<MarketSettingValues>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      if (!Object.hasOwn(MARKET_DEFAULTS, name) || !Number.isInteger(value) || value < 0) {
        throw new InvalidInput(`${name} must be a known setting with a whole number of 0 or more.`, [name]);
      }
      await sql`insert into platform.setting (key, value) values (${`market.${name}`}, ${JSON.stringify(value)}::jsonb)
        on conflict (key) do update set value = excluded.value, updated_at = clock_timestamp()`.execute(tx);
    }
    this.cached = null;
  }
}
