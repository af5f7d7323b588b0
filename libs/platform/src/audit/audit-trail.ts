import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Actor } from '@app/kernel';

import type { Tx } from '../database/tx.js';
import { newId } from '../ids/ids.js';
import { currentRequestId } from '../request/request-context.js';

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
