import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { Logger } from '../logging/logger.js';
import { JobQueues, type JobConsumer } from '../queue/job-queues.js';
import { withRequest } from '../request/request-context.js';
import { DeliveryStore, type PendingDelivery } from './delivery-store.js';
import { Listeners } from './listeners.js';
import { Postpone, QUEUE_LANES, type QueueLane, type QueueListener, TryAgainLater } from './stored-event.js';

const HAND_OUT_BATCH = 200;
// How long a job may wait and run before it is handed out again. Long work renews nothing: it takes up where it was.
const LEASE_MS: Record<QueueLane, number> = { CALLS: 20_000, LONG: 120_000 };

interface DeliveryJob {
  readonly eventId: string;
  readonly listener: string;
}

export const queueOf = (lane: QueueLane): string => `deliveries-${lane.toLowerCase()}`;

/** Hands deliveries that leave the process to the queue, and runs them there. */
@Injectable()
export class QueueDeliveries {
  private handOuts = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DeliveryStore,
    private readonly listeners: Listeners,
    private readonly queues: JobQueues,
    private readonly logger: Logger,
  ) {}

  /** @returns how many deliveries were handed to the queue. */
  async handOut(): Promise<number> {
    let handedOut = 0;
    for (const lane of Object.keys(QUEUE_LANES) as QueueLane[]) {
      const names = this.listeners
        .byQueue()
        .filter((one) => one.lane === lane)
        .map(({ listener }) => listener);
      if (names.length === 0) continue;
      const due = await this.unitOfWork.transaction(async (tx) => {
        const locked = await this.store.lockDue(tx, names, HAND_OUT_BATCH);
        await this.store.lease(tx, locked, LEASE_MS[lane]);
        return locked;
      });
      if (due.length > 0)
        await this.queues.add(
          queueOf(lane),
          due.map((delivery) => this.toJob(delivery)),
        );
      handedOut += due.length;
    }
    return handedOut;
  }

  consume(): JobConsumer[] {
    const lanes = new Set(this.listeners.byQueue().map(({ lane }) => lane));
    return [...lanes].map((lane) =>
      this.queues.consume<DeliveryJob>(queueOf(lane), QUEUE_LANES[lane].concurrency, (job) => this.runOne(job)),
    );
  }

  /** Runs one delivery now; one that is done already is passed over. */
  async runOne({ eventId, listener: name }: DeliveryJob): Promise<void> {
    const delivery = await this.store.find(eventId, name);
    const listener = this.listeners
      .byQueue()
      .find((one) => one.listener === name && one.event.name === delivery?.event.name);
    if (!listener || !delivery) return;
    await withRequest({ requestId: delivery.event.requestId }, async () => {
      try {
        await this.deliver(listener, delivery);
      } catch (error) {
        await this.noteFailure(listener, delivery, error);
      }
    });
  }

  private async deliver(listener: QueueListener<unknown>, delivery: PendingDelivery): Promise<void> {
    let isComplete = false;
    await listener.handle(delivery.event, async (write) => {
      await this.unitOfWork.transaction(async (tx) => {
        await write?.(tx);
        await this.store.markDone(tx, [delivery]);
      });
      isComplete = true;
    });
    if (!isComplete) throw new Error(`Listener "${delivery.listener}" returned without completing its delivery`);
  }

  private async noteFailure(
    listener: QueueListener<unknown>,
    delivery: PendingDelivery,
    error: unknown,
  ): Promise<void> {
    if (error instanceof Postpone) {
      const { message: reason, afterMs } = error;
      await this.unitOfWork.transaction((tx) => this.store.postpone(tx, delivery, reason, afterMs));
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    const planned = listener.retryAfterMs[delivery.attempts] ?? null;
    const retryAfterMs =
      planned !== null && error instanceof TryAgainLater ? Math.max(error.afterMs, planned) : planned;
    this.logger.warn(
      { error, eventId: delivery.event.id, event: delivery.event.name, listener: delivery.listener, retryAfterMs },
      'a hand-over failed',
    );
    await this.unitOfWork.transaction(async (tx) => {
      await this.store.markFailed(tx, delivery, message, retryAfterMs);
      if (retryAfterMs === null) await listener.onDead?.(tx, delivery.event, message);
    });
  }

  private toJob(delivery: PendingDelivery): { id: string; data: DeliveryJob } {
    // A new id for every hand-out: an old job of the same delivery, failed or lost, never stands in its way.
    this.handOuts += 1;
    return {
      id: `${delivery.event.id}-${delivery.listener.replaceAll(/[^a-z-]/g, '-')}-${Date.now()}-${this.handOuts}`,
      data: { eventId: delivery.event.id, listener: delivery.listener },
    };
  }
}
