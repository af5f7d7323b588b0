import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import {
  Database,
  decodeCursor,
  JobQueues,
  type Page,
  QUEUE_LANES,
  type QueueLane,
  queueOf,
  toPage,
} from '@app/platform';

export interface ListenerHealthRow {
  readonly listener: string;
  readonly waiting: number;
  readonly dead: number;
  readonly oldest_waiting_at: Date | null;
}

export interface DeadDeliveryRow {
  readonly event_id: string;
  readonly listener: string;
  readonly name: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly ended_at: Date;
}

/** Reads of the tables that every context stands on. */
@Injectable()
export class OperationsQuery {
  constructor(
    private readonly database: Database,
    private readonly queues: JobQueues,
  ) {}

  /** Deliveries that wait past their time or died, by listener. */
  async listeners(): Promise<ListenerHealthRow[]> {
    const { rows } = await sql<ListenerHealthRow>`
      select listener, count(*) filter (where state = 'PENDING')::int as waiting,
        count(*) filter (where state = 'DEAD')::int as dead,
        min(due_at) filter (where state = 'PENDING') as oldest_waiting_at
      from platform.delivery where state = 'DEAD' or (state = 'PENDING' and due_at <= platform.now())
      group by listener order by listener`.execute(this.database.reader);
    return rows;
  }

  async deadDeliveries(page: {
    readonly first: number;
    readonly after?: string | null;
  }): Promise<Page<DeadDeliveryRow>> {
    const after = decodeCursor(page.after, ['timestamptz', 'uuid']);
    const { rows } = await sql<DeadDeliveryRow>`
      select d.event_id, d.listener, e.name, d.attempts, d.last_error, d.ended_at
      from platform.delivery d join platform.event e on e.id = d.event_id
      where d.state = 'DEAD'
        and (${after?.[0] ?? null}::timestamptz is null
          or (d.ended_at, d.event_id) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
      order by d.ended_at desc, d.event_id desc limit ${page.first + 1}`.execute(this.database.reader);
    return toPage(rows, page.first, ({ ended_at: endedAt, event_id: id }) => [endedAt.toISOString(), id]);
  }

  queueDepths(): Promise<{ queue: string; depth: number }[]> {
    return Promise.all(
      (Object.keys(QUEUE_LANES) as QueueLane[]).map(async (lane) => ({
        queue: queueOf(lane),
        depth: await this.queues.depth(queueOf(lane)),
      })),
    );
  }
}
