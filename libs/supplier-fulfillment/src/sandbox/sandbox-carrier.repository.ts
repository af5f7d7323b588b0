import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Tx } from '@app/platform';

import type { CarrierScan, ScanCode } from '../domain/scan.rules.js';
import type { PlannedCall } from './journey.js';

export interface SandboxCall {
  readonly scan: CarrierScan;
  readonly copy: number;
  /** How often it was sent, this time included. */
  readonly attempts: number;
}

interface CallRow {
  readonly carrier_event_id: string;
  readonly copy: number;
  readonly carrier: string;
  readonly tracking_number: string;
  readonly code: string;
  readonly place: string;
  readonly occurred_at: Date;
  readonly attempts: number;
}

/** The carrier's own side: what it has still to report. */
@Injectable()
export class SandboxCarrierRepository {
  /** Calls that are planned already stay as they are. */
  async addCalls(tx: Tx, calls: readonly PlannedCall[], transitSeconds: number): Promise<void> {
    const column = <Value>(of: (call: PlannedCall) => Value): Value[] => calls.map(of);
    await sql`insert into sandbox.carrier_call
        (carrier_event_id, copy, carrier, tracking_number, code, place, occurred_at, due_at)
      select carrier_event_id, copy, carrier, tracking_number, code, place,
        platform.now() + occurred_after * ${transitSeconds} * interval '1 second',
        platform.now() + told_after * ${transitSeconds} * interval '1 second'
      from unnest(${column(({ scan }) => scan.carrierEventId)}::text[], ${column(({ copy }) => copy)}::int[],
        ${column(({ scan }) => scan.carrier)}::text[], ${column(({ scan }) => scan.trackingNumber)}::text[],
        ${column(({ scan }) => scan.code)}::text[], ${column(({ scan }) => scan.place)}::text[],
        ${column(({ occurredAfter }) => occurredAfter)}::float8[], ${column(({ toldAfter }) => toldAfter)}::float8[])
        as planned (carrier_event_id, copy, carrier, tracking_number, code, place, occurred_after, told_after)
      on conflict do nothing`.execute(tx);
  }

  /** Takes some of what is due and keeps it from other workers until the lease ends. */
  async leaseDue(tx: Tx, limit: number, leaseMs: number): Promise<SandboxCall[]> {
    const { rows } = await sql<CallRow>`
      update sandbox.carrier_call c
      set attempts = c.attempts + 1, due_at = platform.now() + ${leaseMs} * interval '1 millisecond'
      from (select carrier_event_id, copy from sandbox.carrier_call
        where sent_at is null and due_at <= platform.now()
        order by due_at limit ${limit} for update skip locked) as due
      where c.carrier_event_id = due.carrier_event_id and c.copy = due.copy
      returning c.carrier_event_id, c.copy, c.carrier, c.tracking_number, c.code, c.place, c.occurred_at,
        c.attempts`.execute(tx);
    return rows.map((row) => ({
      copy: row.copy,
      attempts: row.attempts,
      scan: {
        carrier: row.carrier,
        trackingNumber: row.tracking_number,
        carrierEventId: row.carrier_event_id,
        code: row.code as ScanCode,
        place: row.place,
        occurredAt: row.occurred_at,
      },
    }));
  }

  async markSent(tx: Tx, calls: readonly SandboxCall[]): Promise<void> {
    await sql`update sandbox.carrier_call c set sent_at = platform.now()
      from unnest(${calls.map(({ scan }) => scan.carrierEventId)}::text[], ${calls.map(({ copy }) => copy)}::int[])
        as sent (carrier_event_id, copy)
      where c.carrier_event_id = sent.carrier_event_id and c.copy = sent.copy`.execute(tx);
  }

  async postpone(tx: Tx, { scan, copy }: SandboxCall, forMs: number): Promise<void> {
    await sql`update sandbox.carrier_call set due_at = platform.now() + ${forMs} * interval '1 millisecond'
      where carrier_event_id = ${scan.carrierEventId} and copy = ${copy}`.execute(tx);
  }
}
