import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Actor, Id, OrganizationId } from '@app/kernel';
import { Database, type Page, toPage } from '@app/platform';

import { idBehind } from './keyset.js';

export interface AuditEntryView {
  readonly auditEntryId: Id<'AuditEntry'>;
  readonly at: Date;
  readonly actorKind: Actor['kind'];
  /** Name of the person or the key; what Daifa did by itself has the name of that part of it. */
  readonly actorName: string;
  readonly organizationId: OrganizationId | null;
  readonly useCase: string;
  readonly subjectId: string | null;
  readonly requestId: string;
}

/** Reads the log that every write leaves behind. */
@Injectable()
export class AuditEntriesQuery {
  constructor(private readonly database: Database) {}

  /**
   * The newest first.
   * @param organizationId whose acts to show; null: everybody's, Daifa's own and those of shoppers among them.
   */
  async list(
    organizationId: OrganizationId | null,
    first: number,
    after?: string | null,
  ): Promise<Page<AuditEntryView>> {
    const beforeId = idBehind(after);
    // The casts stand inside CASE, because the actor's id is a UUID for these two kinds only.
    const { rows } = await sql<AuditEntryView>`
      select e.id as "auditEntryId", e.at, e.actor_kind as "actorKind", coalesce(a.name, k.name, e.actor_id) as "actorName",
        e.organization_id as "organizationId", e.use_case as "useCase", e.subject_id as "subjectId",
        e.request_id as "requestId"
      from platform.audit_entry e
      left join identity.member m on m.id = case when e.actor_kind = 'MEMBER' then e.actor_id::uuid end
      left join identity.account a on a.id = m.account_id
      left join identity.api_key k on k.id = case when e.actor_kind = 'API_KEY' then e.actor_id::uuid end
      where (${organizationId}::uuid is null or e.organization_id = ${organizationId}::uuid)
        and (${beforeId}::uuid is null or e.id < ${beforeId}::uuid)
      order by e.id desc limit ${first + 1}`.execute(this.database.reader);
    return toPage(rows, first, ({ auditEntryId }) => [auditEntryId]);
  }
}
