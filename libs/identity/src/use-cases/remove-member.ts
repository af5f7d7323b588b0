import { Injectable } from '@nestjs/common';

import type { MemberId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { ApiKeyRepository } from '../data/api-key.repository.js';
import { MemberRepository } from '../data/member.repository.js';
import { OrganizationRepository } from '../data/organization.repository.js';
import { SessionRepository } from '../data/session.repository.js';
import { LastOwner } from '../domain/errors.js';

@Injectable()
export class RemoveMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberRepository,
    private readonly sessions: SessionRepository,
    private readonly apiKeys: ApiKeyRepository,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * Takes a member out; his sessions here end and the API keys that he made are revoked. Locks the organization, so that two
   * owners cannot remove each other.
   * @throws NotFound, LastOwner
   */
  async execute(actor: TenantActor, memberId: MemberId): Promise<MemberId> {
    const { organizationId } = actor;
    await this.unitOfWork.run(actor, 'removeMember', async (tx) => {
      await this.organizations.lock(tx, organizationId);
      const role = await this.members.getRole(tx, organizationId, memberId);
      if (role === 'OWNER' && (await this.members.countOwners(tx, organizationId)) === 1) throw new LastOwner();
      await this.members.remove(tx, memberId);
      await this.sessions.revokeOfMember(tx, memberId, 'MEMBER_REMOVED');
      await this.apiKeys.revokeOfMember(tx, memberId);
      return memberId;
    });
    this.live.forgetAll();
    return memberId;
  }
}
