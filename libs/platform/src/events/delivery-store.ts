import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { NotFound } from '@app/kernel';

import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { DELIVERY_CHANNEL } from './outbox.js';
import type { StoredEvent } from './stored-event.js';

export interface PendingDelivery {
  readonly listener: string;
  readonly attempts: number;
  readonly event: StoredEvent<unknown>;
}

interface DeliveryRow {
  listener: string;
  attempts: number;
  event_id: string;
  name: string;
  payload: unknown;
  request_id: string;
  occurred_at: Date;
}

/** Reads and marks deliveries; the only SQL on that table besides the outbox. */
@Injectable()
export class DeliveryStore {
  constructor(private readonly database: Database) {}

  /** Locks what is due for these listeners, skipping what another worker holds. */
  async lockDue(tx: Tx, listeners: readonly string[], limit: number): Promise<PendingDelivery[]> {
    const { rows } = await sql<DeliveryRow>`
      select d.listener, d.attempts, d.event_id, e.name, e.payload, e.request_id, e.occurred_at
      from platform.delivery d join platform.event e on e.id = d.event_id
      where d.state = 'PENDING' and d.listener = any(${listeners}::text[]) and d.due_at <= platform.now()
      order by d.due_at, d.event_id limit ${limit} for update of d skip locked`.execute(tx);
    return rows.map(toPending);
  }

  async lockOne(tx: Tx, eventId: string, listener: string): Promise<PendingDelivery | null> {
    const { rows } = await sql<DeliveryRow>`
      select d.listener, d.attempts, d.event_id, e.name, e.payload, e.request_id, e.occurred_at
      from platform.delivery d join platform.event e on e.id = d.event_id
      where d.event_id = ${eventId} and d.listener = ${listener} and d.state = 'PENDING'
      for update of d skip locked`.execute(tx);
    return rows[0] ? toPending(rows[0]) : null;
  }

  async find(eventId: string, listener: string): Promise<PendingDelivery | null> {
    const { rows } = await sql<DeliveryRow>`
      select d.listener, d.attempts, d.event_id, e.name, e.payload, e.request_id, e.occurred_at
      from platform.delivery d join platform.event e on e.id = d.event_id
      where d.event_id = ${eventId} and d.listener = ${listener} and d.state = 'PENDING'`.execute(this.database.reader);
    return rows[0] ? toPending(rows[0]) : null;
  }

  /** Puts what was handed to the queue out of reach until `forMs` have passed; then it is handed out again. */
  async lease(tx: Tx, deliveries: readonly PendingDelivery[], forMs: number): Promise<void> {
    await sql`update platform.delivery d set due_at = platform.now() + ${forMs} * interval '1 millisecond'
      from unnest(${deliveries.map(({ event }) => event.id)}::uuid[], ${deliveries.map(({ listener }) => listener)}::text[])
        as held (event_id, listener)
      where d.event_id = held.event_id and d.listener = held.listener`.execute(tx);
  }

  async markDone(tx: Tx, deliveries: readonly PendingDelivery[]): Promise<void> {
    await sql`update platform.delivery d
      set state = 'DONE', attempts = attempts + 1, ended_at = platform.now(), last_error = null
      from unnest(${deliveries.map(({ event }) => event.id)}::uuid[], ${deliveries.map(({ listener }) => listener)}::text[])
        as done (event_id, listener)
      where d.event_id = done.event_id and d.listener = done.listener and d.state = 'PENDING'`.execute(tx);
  }

  /** @param retryAfterMs null: the delivery is dead. */
  async markFailed(tx: Tx, delivery: PendingDelivery, error: string, retryAfterMs: number | null): Promise<void> {
    await sql`update platform.delivery set attempts = attempts + 1, last_error = ${error.slice(0, 1_000)},
        state = ${retryAfterMs === null ? 'DEAD' : 'PENDING'},
        ended_at = ${retryAfterMs === null ? sql`platform.now()` : null},
        due_at = platform.now() + ${retryAfterMs ?? 0} * interval '1 millisecond'
      where event_id = ${delivery.event.id} and listener = ${delivery.listener} and state = 'PENDING'`.execute(tx);
  }

  /** Puts a delivery off without counting an attempt. */
  async postpone(tx: Tx, delivery: PendingDelivery, reason: string, forMs: number): Promise<void> {
    await sql`update platform.delivery set last_error = ${reason.slice(0, 1_000)},
        due_at = platform.now() + ${forMs} * interval '1 millisecond'
      where event_id = ${delivery.event.id} and listener = ${delivery.listener} and state = 'PENDING'`.execute(tx);
  }

  /** Gives a dead delivery a new life, and ends the waiting of one that failed. @throws NotFound when it is done. */
  async revive(tx: Tx, eventId: string, listener: string): Promise<void> {
    const revived = await sql`update platform.delivery
      set state = 'PENDING', attempts = 0, ended_at = null, due_at = platform.now()
      where event_id = ${eventId} and listener = ${listener} and state <> 'DONE'`.execute(tx);
    if (revived.numAffectedRows !== 1n) throw new NotFound('A delivery of this event that is not done');
    await sql`select pg_notify(${DELIVERY_CHANNEL}, '')`.execute(tx);
  }
}

function toPending(row: DeliveryRow): PendingDelivery {
  return {
    listener: row.listener,
    attempts: row.attempts,
    event: {
      id: row.event_id,
      name: row.name,
      payload: row.payload,
      requestId: row.request_id,
      occurredAt: row.occurred_at,
    },
  };
}
