import { Injectable } from '@nestjs/common';

import { AuditTrail, Logger, type Tx, UnitOfWork } from '@app/platform';

import { AccessTokens } from '../credentials/access-tokens.js';
import { authorOf } from '../credentials/author.js';
import { LiveCredentials } from '../credentials/live-credentials.js';
import { RefreshTokens } from '../credentials/refresh-tokens.js';
import { type IssuedSession, SESSION_LIFE_MS } from '../credentials/session-issuer.js';
import { type LockedSession, SessionRepository } from '../data/session.repository.js';
import { RefreshTokenReused, SessionEnded } from '../domain/errors.js';
import { type RefreshVerdict, refreshVerdict } from '../domain/refresh.rules.js';

@Injectable()
export class RefreshSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly logger: Logger,
    private readonly sessions: SessionRepository,
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * Exchanges a refresh token for the next and a new access token. The same exchange asked for again within ten seconds
   * gives the same refresh token; a token that comes back otherwise ends the session, and that is committed.
   * @throws SessionEnded, RefreshTokenReused
   */
  async execute(refreshToken: string): Promise<IssuedSession> {
    const successor = this.refreshTokens.successorOf(refreshToken);
    const hashes = {
      usedHash: this.refreshTokens.hashOf(refreshToken),
      successorHash: this.refreshTokens.hashOf(successor),
    };
    const found = await this.unitOfWork.transaction(async (tx) => {
      const session = await this.sessions.lockByRefreshToken(tx, hashes.usedHash, hashes.successorHash);
      if (!session) return null;
      const verdict = refreshVerdict(session, session.now);
      if (verdict === 'ROTATE') {
        await this.sessions.rotate(tx, session.sessionId, { ...hashes, lifeMs: SESSION_LIFE_MS });
      }
      if (verdict === 'REUSED') await this.endReused(tx, session);
      return { session, verdict };
    });
    if (!found) throw new SessionEnded();
    this.assertMayGoOn(found.verdict, found.session);
    const { sessionId, member } = found.session;
    return {
      sessionId,
      accessToken: await this.accessTokens.sign({ sessionId, memberId: member.memberId }),
      refreshToken: successor,
    };
  }

  private async endReused(tx: Tx, { member, sessionId }: LockedSession): Promise<void> {
    await this.sessions.revoke(tx, member.accountId, sessionId, 'REFRESH_TOKEN_REUSED');
    await this.audit.append(tx, authorOf(member, sessionId), 'endReusedSession', sessionId);
  }

  private assertMayGoOn(verdict: RefreshVerdict, { sessionId }: LockedSession): void {
    if (verdict === 'ENDED') throw new SessionEnded();
    if (verdict !== 'REUSED') return;
    this.live.forgetAll();
    this.logger.warn({ sessionId }, 'a refresh token was used twice; its session was ended');
    throw new RefreshTokenReused();
  }
}
