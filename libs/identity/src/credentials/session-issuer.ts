import { Injectable } from '@nestjs/common';

import { DAY_MS, type SessionId } from '@app/kernel';
import { AuditTrail, type Tx } from '@app/platform';

import type { Membership } from '../data/member.repository.js';
import { SessionRepository } from '../data/session.repository.js';
import { type AccessToken, AccessTokens } from './access-tokens.js';
import { authorOf } from './author.js';
import { RefreshTokens } from './refresh-tokens.js';

/** A session ends when it was not refreshed for this long. */
export const SESSION_LIFE_MS = 30 * DAY_MS;

const USER_AGENT_MAX_LENGTH = 300;

/** Where a request comes from. */
export interface Caller {
  /** Network address, for limits. */
  readonly address: string;
  readonly userAgent: string;
}

export interface IssuedSession {
  readonly sessionId: SessionId;
  readonly accessToken: AccessToken;
  readonly refreshToken: string;
}

/** Opens sessions: the one place where a refresh token is first made. */
@Injectable()
export class SessionIssuer {
  constructor(
    private readonly audit: AuditTrail,
    private readonly sessions: SessionRepository,
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  /**
   * Opens a session and notes it in the audit log as an act of the member: whoever called was nobody until now.
   * @param useCase by which the member came in ("signIn").
   */
  async open(tx: Tx, member: Membership, { userAgent }: Caller, useCase: string): Promise<IssuedSession> {
    const { memberId, accountId } = member;
    const sessionId = await this.sessions.insert(tx, {
      memberId,
      accountId,
      userAgent: userAgent.slice(0, USER_AGENT_MAX_LENGTH),
      lifeMs: SESSION_LIFE_MS,
    });
    await this.audit.append(tx, authorOf(member, sessionId), useCase, sessionId);
    const refreshToken = this.refreshTokens.first();
    await this.sessions.addRefreshToken(tx, sessionId, this.refreshTokens.hashOf(refreshToken));
    return {
      sessionId,
      accessToken: await this.accessTokens.sign({ sessionId, memberId }),
      refreshToken,
    };
  }
}
