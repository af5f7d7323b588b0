import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

import { ChannelListener } from '../database/channel-listener.js';
import { Database } from '../database/database.js';
import { DatabaseDeliveries } from '../events/database-deliveries.js';
import { Listeners } from '../events/listeners.js';
import { DELIVERY_CHANNEL } from '../events/outbox.js';
import { QueueDeliveries } from '../events/queue-deliveries.js';
import { SUBSCRIPTIONS, type Subscriptions } from '../events/subscriptions.js';
import { Logger } from '../logging/logger.js';
import type { JobConsumer } from '../queue/job-queues.js';
import { Loop } from '../schedule/loop.js';
import { SweepRegistry } from '../schedule/sweeps.js';

// What a lost notification costs at most.
const POLL_MS = 500;
const DELIVERY_LOOPS = 2;

/** Everything that a worker does by itself: deliveries, hand-outs to the queue, sweeps. Stopping waits for what runs. */
@Injectable()
export class WorkerRunner implements BeforeApplicationShutdown {
  private loops: Loop[] = [];
  private consumers: JobConsumer[] = [];
  private listener: ChannelListener | null = null;

  constructor(
    private readonly database: Database,
    private readonly databaseDeliveries: DatabaseDeliveries,
    private readonly queueDeliveries: QueueDeliveries,
    private readonly listeners: Listeners,
    private readonly sweeps: SweepRegistry,
    private readonly logger: Logger,
    @Inject(SUBSCRIPTIONS) private readonly subscriptions: Subscriptions,
  ) {}

  async start(): Promise<void> {
    this.listeners.assertMatch(this.subscriptions);
    const deliveries = Array.from({ length: DELIVERY_LOOPS }, (_, index) =>
      this.loop(`deliveries-${index}`, POLL_MS, async () => (await this.databaseDeliveries.runBatch()) > 0),
    );
    const handOut = this.loop('hand-out', POLL_MS, async () => (await this.queueDeliveries.handOut()) > 0);
    const sweeping = this.sweeps.all().map((sweep) => this.loop(sweep.sweep, sweep.everyMs, () => sweep.run()));
    const wake = (): void => [...deliveries, handOut].forEach((loop) => loop.wake());
    this.listener = new ChannelListener(this.database, DELIVERY_CHANNEL, wake, this.logger);
    this.loops = [...deliveries, handOut, ...sweeping];
    this.consumers = this.queueDeliveries.consume();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await Promise.all(this.consumers.map((consumer) => consumer.close()));
    await this.listener?.stop();
  }

  private loop(name: string, pauseMs: number, step: () => Promise<boolean>): Loop {
    return new Loop(name, pauseMs, step, this.logger);
  }
}
