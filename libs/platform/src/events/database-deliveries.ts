import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import type { Tx } from '../database/tx.js';
import { Logger } from '../logging/logger.js';
import { withRequest } from '../request/request-context.js';
import { DeliveryStore, type PendingDelivery } from './delivery-store.js';
import { Listeners } from './listeners.js';
import type { DatabaseListener } from './stored-event.js';

const BATCH = 50;
// A listener inside the database fails by a bug or by something that is locked for long: soon again, then seldom.
const RETRY_AFTER_MS = [500, 2_000, 10_000, 60_000, 300_000, 1_800_000, 7_200_000];

/** Runs the listeners that stay inside the database, in batches straight from the delivery table. */
@Injectable()
export class DatabaseDeliveries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DeliveryStore,
    private readonly listeners: Listeners,
    private readonly logger: Logger,
  ) {}

  /**
   * Handles one batch of what is due.
   * @returns how many deliveries it dealt with; as many as a batch holds means that there is more.
   */
  async runBatch(): Promise<number> {
    const listeners = this.listeners.inDatabase();
    if (listeners.length === 0) return 0;
    try {
      return await this.unitOfWork.transaction(async (tx) => {
        const due = await this.store.lockDue(tx, namesOf(listeners), BATCH);
        for (const delivery of due) await handle(tx, listeners, delivery);
        await this.store.markDone(tx, due);
        return due.length;
      });
    } catch (error) {
      this.logger.debug({ error }, 'a batch of deliveries failed, taking them one by one');
      return this.runOneByOne(listeners);
    }
  }

  private async runOneByOne(listeners: readonly DatabaseListener<unknown>[]): Promise<number> {
    const due = await this.unitOfWork.transaction((tx) => this.store.lockDue(tx, namesOf(listeners), BATCH));
    for (const delivery of due) {
      try {
        await this.unitOfWork.transaction(async (tx) => {
          const mine = await this.store.lockOne(tx, delivery.event.id, delivery.listener);
          if (!mine) return;
          await handle(tx, listeners, mine);
          await this.store.markDone(tx, [mine]);
        });
      } catch (error) {
        await this.noteFailure(delivery, error);
      }
    }
    return due.length;
  }

  private async noteFailure(delivery: PendingDelivery, error: unknown): Promise<void> {
    const retryAfterMs = RETRY_AFTER_MS[delivery.attempts] ?? null;
    this.logger.error(
      { error, eventId: delivery.event.id, event: delivery.event.name, listener: delivery.listener, retryAfterMs },
      'a listener failed',
    );
    const message = error instanceof Error ? error.message : String(error);
    await this.unitOfWork.transaction((tx) => this.store.markFailed(tx, delivery, message, retryAfterMs));
  }
}

const namesOf = (listeners: readonly DatabaseListener<unknown>[]): string[] => [
  ...new Set(listeners.map(({ listener }) => listener)),
];

function handle(tx: Tx, listeners: readonly DatabaseListener<unknown>[], delivery: PendingDelivery): Promise<void> {
  const listener = listeners.find(
    (one) => one.listener === delivery.listener && one.event.name === delivery.event.name,
  );
  if (!listener) throw new Error(`No listener "${delivery.listener}" for ${delivery.event.name} here`);
  return withRequest({ requestId: delivery.event.requestId }, () => listener.handle(tx, delivery.event));
}
