import { Injectable } from '@nestjs/common';

import type { TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { InvitationRepository } from '../data/invitation.repository.js';
import type { InvitationId } from '../domain/invitation.js';

@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
  ) {}

  /**
   * Withdraws an open invitation; its link works no more.
   * @throws NotFound
   */
  execute(actor: TenantActor, invitationId: InvitationId): Promise<InvitationId> {
    return this.unitOfWork.run(actor, 'revokeInvitation', async (tx) => {
      await this.invitations.revoke(tx, actor.organizationId, invitationId);
      return invitationId;
    });
  }
}
