import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { AccountId, MemberId, SessionId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { HeldRefreshToken } from '../domain/refresh.rules.js';
import type { Membership } from './member.repository.js';

export type RevokeReason = 'SIGNED_OUT' | 'REVOKED' | 'PASSWORD_CHANGED' | 'MEMBER_REMOVED' | 'REFRESH_TOKEN_REUSED';

export interface LockedSession extends HeldRefreshToken {
  readonly sessionId: SessionId;
  readonly member: Membership;
  readonly now: Date;
}

/** Every write and lock on sessions and their refresh tokens, which are known by their hashes only. */
@Injectable()
export class SessionRepository {
  async insert(
    tx: Tx,
    session: { memberId: MemberId; accountId: AccountId; userAgent: string; lifeMs: number },
  ): Promise<SessionId> {
    const id = newId<'Session'>();
    await sql`insert into identity.session
        (id, member_id, account_id, user_agent, created_at, last_used_at, expires_at)
      values (${id}, ${session.memberId}, ${session.accountId}, ${session.userAgent}, platform.now(), platform.now(),
        platform.now() + ${session.lifeMs} * interval '1 millisecond')`.execute(tx);
    return id;
  }

  async addRefreshToken(tx: Tx, sessionId: SessionId, tokenHash: Buffer): Promise<void> {
    await sql`insert into identity.refresh_token (token_hash, session_id, issued_at)
      values (${tokenHash}, ${sessionId}, platform.now())`.execute(tx);
  }

  /** Locks the session, so that of two refreshes at once the second sees what the first did. */
  async lockByRefreshToken(tx: Tx, tokenHash: Buffer, successorHash: Buffer): Promise<LockedSession | null> {
    // The token's use is read only once the lock is held, or a twin's rotation would go unseen.
    const { rows: locked } = await sql<Membership & { sessionId: SessionId; isSessionLive: boolean; now: Date }>`
      select s.id as "sessionId", s.member_id as "memberId", s.account_id as "accountId",
        o.id as "organizationId", o.kind as "organizationKind", platform.now() as now,
        s.revoked_at is null and s.expires_at > platform.now() as "isSessionLive"
      from identity.session s
      join identity.member m on m.id = s.member_id
      join identity.organization o on o.id = m.organization_id
      where s.id = (select session_id from identity.refresh_token where token_hash = ${tokenHash})
      for update of s`.execute(tx);
    const [session] = locked;
    if (!session) return null;
    const { sessionId, isSessionLive, now, ...member } = session;
    const { rows } = await sql<{ usedAt: Date | null; isSuccessorUsed: boolean }>`
      select t.used_at as "usedAt", coalesce(next.used_at is not null, false) as "isSuccessorUsed"
      from identity.refresh_token t left join identity.refresh_token next on next.token_hash = ${successorHash}
      where t.token_hash = ${tokenHash}`.execute(tx);
    const [token] = rows;
    return token ? { sessionId, isSessionLive, now, member, ...token } : null;
  }

  async rotate(
    tx: Tx,
    sessionId: SessionId,
    rotation: { usedHash: Buffer; successorHash: Buffer; lifeMs: number },
  ): Promise<void> {
    await sql`update identity.refresh_token set used_at = platform.now() where token_hash = ${rotation.usedHash}`.execute(
      tx,
    );
    await this.addRefreshToken(tx, sessionId, rotation.successorHash);
    await sql`update identity.session
      set last_used_at = platform.now(), expires_at = platform.now() + ${rotation.lifeMs} * interval '1 millisecond'
      where id = ${sessionId}`.execute(tx);
  }

  async moveTo(tx: Tx, sessionId: SessionId, memberId: MemberId): Promise<void> {
    await sql`update identity.session set member_id = ${memberId}, last_used_at = platform.now()
      where id = ${sessionId}`.execute(tx);
  }

  /** @returns whether the account had such a live session. */
  async revoke(tx: Tx, accountId: AccountId, sessionId: SessionId, reason: RevokeReason): Promise<boolean> {
    const revoked = await sql`update identity.session set revoked_at = platform.now(), revoked_reason = ${reason}
      where id = ${sessionId} and account_id = ${accountId} and revoked_at is null`.execute(tx);
    return revoked.numAffectedRows === 1n;
  }

  /** Ends a session by a refresh token of it. @returns its id, or null when there was none to end. */
  async revokeByRefreshToken(tx: Tx, tokenHash: Buffer, reason: RevokeReason): Promise<SessionId | null> {
    const { rows } = await sql<{ id: SessionId }>`
      update identity.session set revoked_at = platform.now(), revoked_reason = ${reason}
      where id = (select session_id from identity.refresh_token where token_hash = ${tokenHash}) and revoked_at is null
      returning id`.execute(tx);
    return rows[0]?.id ?? null;
  }

  async revokeOthers(tx: Tx, accountId: AccountId, keptId: SessionId, reason: RevokeReason): Promise<void> {
    await sql`update identity.session set revoked_at = platform.now(), revoked_reason = ${reason}
      where account_id = ${accountId} and id <> ${keptId} and revoked_at is null`.execute(tx);
  }

  async revokeOfMember(tx: Tx, memberId: MemberId, reason: RevokeReason): Promise<void> {
    await sql`update identity.session set revoked_at = platform.now(), revoked_reason = ${reason}
      where member_id = ${memberId} and revoked_at is null`.execute(tx);
  }

  /**
   * Deletes sessions that ended `keptMs` ago, and refresh tokens as old as no session gets without a newer one.
   * @returns how many rows went.
   */
  async deleteEnded(tx: Tx, keptMs: number, limit: number): Promise<number> {
    const ended = sql`platform.now() - ${keptMs} * interval '1 millisecond'`;
    const sessions = await sql`delete from identity.session where id in (
        select id from identity.session where expires_at < ${ended} order by expires_at limit ${limit}
        for update skip locked)`.execute(tx);
    const tokens = await sql`delete from identity.refresh_token where token_hash in (
        select token_hash from identity.refresh_token where issued_at < ${ended} and used_at is not null
        order by issued_at limit ${limit} for update skip locked)`.execute(tx);
    return Number((sessions.numAffectedRows ?? 0n) + (tokens.numAffectedRows ?? 0n));
  }
}
