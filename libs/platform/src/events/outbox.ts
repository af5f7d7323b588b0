import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { DomainEvent, EventId } from '@app/kernel';

import { insertRows, NOW } from '../database/insert-rows.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids/ids.js';
import { currentRequestId } from '../request/request-context.js';
import { SUBSCRIPTIONS, type Subscriptions } from './subscriptions.js';

/** Wakes the workers; what they do stands in the table. */
export const DELIVERY_CHANNEL = 'daifa_delivery';

const EVENT_COLUMNS = { id: 'uuid', name: 'text', payload: 'jsonb', request_id: 'text', occurred_at: NOW } as const;

/** Appends events in the writer's transaction, with one delivery row per listener. */
@Injectable()
export class Outbox {
  constructor(@Inject(SUBSCRIPTIONS) private readonly subscriptions: Subscriptions) {}

  /** @returns the ids of the stored events, in their order. */
  append(tx: Tx, ...events: readonly DomainEvent[]): Promise<EventId[]> {
    const requestId = currentRequestId();
    return this.appendAll(
      tx,
      events.map((event) => ({ event, requestId })),
    );
  }

  /** Events of several requests, each with the one that caused it. */
  async appendAll(
    tx: Tx,
    caused: readonly { readonly event: DomainEvent; readonly requestId: string }[],
  ): Promise<EventId[]> {
    if (caused.length === 0) return [];
    const rows = caused.map(({ event: { type, payload }, requestId }) => ({
      id: newId<'Event'>(),
      name: type.name,
      payload: JSON.stringify(payload),
      request_id: requestId,
    }));
    await insertRows(tx, 'platform.event', EVENT_COLUMNS, rows);
    const deliveries = rows.flatMap(({ id, name }) =>
      (this.subscriptions[name] ?? []).map((listener) => ({ eventId: id, listener })),
    );
    if (deliveries.length > 0) await this.appendDeliveries(tx, deliveries);
    return rows.map(({ id }) => id);
  }

  private async appendDeliveries(
    tx: Tx,
    deliveries: readonly { readonly eventId: EventId; readonly listener: string }[],
  ): Promise<void> {
    await insertRows(
      tx,
      'platform.delivery',
      { event_id: 'uuid', listener: 'text', due_at: NOW },
      deliveries.map(({ eventId, listener }) => ({ event_id: eventId, listener })),
    );
    await sql`select pg_notify(${DELIVERY_CHANNEL}, '')`.execute(tx);
  }
}
