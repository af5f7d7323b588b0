import { Injectable } from '@nestjs/common';

import type { Actor, SessionId } from '@app/kernel';
import { AuditTrail, UnitOfWork } from '@app/platform';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { RefreshTokens } from '../credentials/refresh-tokens.js';
import { SessionRepository } from '../data/session.repository.js';

@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly sessions: SessionRepository,
    private readonly refreshTokens: RefreshTokens,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * Ends the caller's session, and that of the refresh token. It always succeeds: whoever signs out is out afterwards, with
   * an access token that has expired or with none. Where nothing ends, nothing is noted.
   */
  async execute(actor: Actor, refreshToken: string | null): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const ended: (SessionId | null)[] = [];
      if (actor.kind === 'MEMBER') {
        const { accountId, sessionId } = actor;
        ended.push((await this.sessions.revoke(tx, accountId, sessionId, 'SIGNED_OUT')) ? sessionId : null);
      }
      if (refreshToken !== null) {
        const tokenHash = this.refreshTokens.hashOf(refreshToken);
        ended.push(await this.sessions.revokeByRefreshToken(tx, tokenHash, 'SIGNED_OUT'));
      }
      for (const sessionId of ended) if (sessionId) await this.audit.append(tx, actor, 'signOut', sessionId);
    });
    this.live.forgetAll();
  }
}
