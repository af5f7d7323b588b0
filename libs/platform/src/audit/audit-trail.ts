import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Actor } from '@app/kernel';

import { insertRows, NOW } from '../database/insert-rows.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids/ids.js';
import { currentRequestId } from '../request/request-context.js';

/** One use case that somebody did. */
export interface AuditRecord {
  readonly actor: Actor;
  readonly subjectId: string | null;
  readonly requestId: string;
}

const COLUMNS = {
  id: 'uuid',
  at: NOW,
  actor_kind: 'text',
  actor_id: 'text',
  organization_id: 'uuid',
  use_case: 'text',
  subject_id: 'text',
  request_id: 'text',
} as const;

/** The audit log: who did what to which thing. It holds ids only, so nothing in it has to be erased later. */
@Injectable()
export class AuditTrail {
  async append(tx: Tx, actor: Actor, useCase: string, subjectId: string | null): Promise<void> {
    const organizationId = 'organizationId' in actor ? actor.organizationId : null;
    await sql`insert into platform.audit_entry
      (id, at, actor_kind, actor_id, organization_id, use_case, subject_id, request_id)
      values (${newId()}, platform.now(), ${actor.kind}, ${actorId(actor)}, ${organizationId}, ${useCase}, ${subjectId},
        ${currentRequestId()})`.execute(tx);
  }

  /** The same use case done by many at once, each for his own request. */
  async appendAll(tx: Tx, useCase: string, records: readonly AuditRecord[]): Promise<void> {
    const rows = records.map(({ actor, subjectId, requestId }) => ({
      id: newId(),
      actor_kind: actor.kind,
      actor_id: actorId(actor),
      organization_id: 'organizationId' in actor ? actor.organizationId : null,
      use_case: useCase,
      subject_id: subjectId,
      request_id: requestId,
    }));
    await insertRows(tx, 'platform.audit_entry', COLUMNS, rows);
  }
}

function actorId(actor: Actor): string {
  switch (actor.kind) {
    case 'MEMBER':
      return actor.memberId;
    case 'API_KEY':
      return actor.apiKeyId;
    case 'ORDER_LINK':
      return actor.orderId;
    case 'SYSTEM':
      return actor.name;
    case 'GUEST':
      return 'guest';
  }
}
