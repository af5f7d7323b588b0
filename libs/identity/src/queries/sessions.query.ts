import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { AccountId, SessionId } from '@app/kernel';
import { Database, type Page, toPage } from '@app/platform';

import { idBehind } from './keyset.js';

export interface SessionView {
  readonly sessionId: SessionId;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

@Injectable()
export class SessionsQuery {
  constructor(private readonly database: Database) {}

  /** The live sessions of one person, the newest first. */
  async list(accountId: AccountId, first: number, after?: string | null): Promise<Page<SessionView>> {
    const beforeId = idBehind(after);
    const { rows } = await sql<SessionView>`
      select id as "sessionId", user_agent as "userAgent", created_at as "createdAt", last_used_at as "lastUsedAt",
        expires_at as "expiresAt"
      from identity.session
      where account_id = ${accountId} and revoked_at is null and expires_at > platform.now()
        and (${beforeId}::uuid is null or id < ${beforeId}::uuid)
      order by id desc limit ${first + 1}`.execute(this.database.reader);
    return toPage(rows, first, ({ sessionId }) => [sessionId]);
  }
}
