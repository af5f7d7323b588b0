import type pg from 'pg';

import type { Logger } from '../logging/logger.js';
import { Loop } from '../schedule/loop.js';
import type { Database } from './database.js';

const RELISTEN_MS = 5_000;

/**
 * Wakes somebody on each NOTIFY of a channel. A lost connection is made anew, and then he is woken too: something may have
 * been told meanwhile. Whoever uses it polls as well, so it only makes things faster.
 */
export class ChannelListener {
  private client: pg.Client | null = null;
  private readonly loop: Loop;

  constructor(
    private readonly database: Database,
    private readonly channel: string,
    private readonly wake: () => void,
    logger: Logger,
  ) {
    this.loop = new Loop(`listening to ${channel}`, RELISTEN_MS, () => this.listen(), logger);
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    this.client?.removeAllListeners('end');
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<boolean> {
    if (this.client) return false;
    const client = await this.database.connect();
    client.on('notification', this.wake);
    try {
      await client.query(`listen ${this.channel}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    client.on('end', () => {
      this.client = null;
      this.loop.wake();
    });
    this.client = client;
    this.wake();
    return false;
  }
}
