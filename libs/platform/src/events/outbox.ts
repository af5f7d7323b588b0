import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { DomainEvent, EventId } from '@app/kernel';

import type { Tx } from '../database/tx.js';
import { newId } from '../ids/ids.js';
import { currentRequestId } from '../request/request-context.js';
import { SUBSCRIPTIONS, type Subscriptions } from './subscriptions.js';

/** Wakes the workers; what they do stands in the table. */
export const DELIVERY_CHANNEL = 'daifa_delivery';

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
      requestId,
    }));
    await sql`insert into platform.event (id, name, payload, request_id, occurred_at)
      select id, name, payload::jsonb, request_id, platform.now()
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ name }) => name)}::text[],
        ${rows.map(({ payload }) => payload)}::text[], ${rows.map(({ requestId }) => requestId)}::text[])
        as new (id, name, payload, request_id)`.execute(tx);
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
    await sql`insert into platform.delivery (event_id, listener, due_at)
      select event_id, listener, platform.now()
      from unnest(${deliveries.map(({ eventId }) => eventId)}::uuid[],
        ${deliveries.map(({ listener }) => listener)}::text[]) as new (event_id, listener)`.execute(tx);
    await sql`select pg_notify(${DELIVERY_CHANNEL}, '')`.execute(tx);
  }
}
