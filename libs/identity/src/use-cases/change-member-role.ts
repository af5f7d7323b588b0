import { Injectable } from '@nestjs/common';

import type { MemberId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { MemberRepository } from '../data/member.repository.js';
import { OrganizationRepository } from '../data/organization.repository.js';
import { LastOwner } from '../domain/errors.js';
import { assertRoleFits, type Role } from '../domain/roles.js';

export interface ChangeMemberRoleCommand {
  readonly memberId: MemberId;
  readonly role: Role;
}

@Injectable()
export class ChangeMemberRole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberRepository,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * Gives a member another role; it counts at once, also for the API keys that he made. Locks the organization, so that two
   * owners cannot step down at the same moment.
   * @throws NotFound, LastOwner, InvalidInput (role)
   */
  async execute(actor: TenantActor, { memberId, role }: ChangeMemberRoleCommand): Promise<MemberId> {
    const { organizationId, organizationKind } = actor;
    assertRoleFits(organizationKind, role);
    await this.unitOfWork.run(actor, 'changeMemberRole', async (tx) => {
      await this.organizations.lock(tx, organizationId);
      const before = await this.members.getRole(tx, organizationId, memberId);
      const stepsDown = before === 'OWNER' && role !== 'OWNER';
      if (stepsDown && (await this.members.countOwners(tx, organizationId)) === 1) throw new LastOwner();
      await this.members.setRole(tx, memberId, role);
      return memberId;
    });
    this.live.forgetAll();
    return memberId;
  }
}
