import { Injectable } from '@nestjs/common';

import { type Actor, NotFound, type OrganizationId } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { type AccessToken, AccessTokens } from '../credentials/access-tokens.js';
import { LiveCredentials } from '../credentials/live-credentials.js';
import { MemberRepository } from '../data/member.repository.js';
import { SessionRepository } from '../data/session.repository.js';
import { requireMember } from './require-member.js';

@Injectable()
export class SwitchOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberRepository,
    private readonly sessions: SessionRepository,
    private readonly accessTokens: AccessTokens,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * Lets the session act for another organization of the same person. Access tokens made before are refused from now on,
   * so that a forgotten browser tab cannot write into the wrong organization; the refresh token stays.
   * @throws NotFound when the caller is no member there; Forbidden
   */
  async execute(actor: Actor, organizationId: OrganizationId): Promise<AccessToken> {
    const { accountId, sessionId } = requireMember(actor);
    const memberId = await this.unitOfWork.run(actor, 'switchOrganization', async (tx) => {
      const membership = await this.members.findMembership(tx, accountId, organizationId);
      if (!membership) throw new NotFound('The organization', ['organizationId']);
      await this.sessions.moveTo(tx, sessionId, membership.memberId);
      return membership.memberId;
    });
    this.live.forgetAll();
    return this.accessTokens.sign({ sessionId, memberId });
  }
}
