import { Injectable } from '@nestjs/common';

import { type Actor, NotFound, type SessionId } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { SessionRepository } from '../data/session.repository.js';
import { requireMember } from './require-member.js';

@Injectable()
export class RevokeSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * Ends one of one's own sessions, such as that of a lost phone.
   * @throws NotFound, Forbidden
   */
  async execute(actor: Actor, sessionId: SessionId): Promise<SessionId> {
    const { accountId } = requireMember(actor);
    await this.unitOfWork.run(actor, 'revokeSession', async (tx) => {
      const isRevoked = await this.sessions.revoke(tx, accountId, sessionId, 'REVOKED');
      if (!isRevoked) throw new NotFound('The session', ['sessionId']);
      return sessionId;
    });
    this.live.forgetAll();
    return sessionId;
  }
}
