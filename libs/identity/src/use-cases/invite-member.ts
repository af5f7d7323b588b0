import { Injectable } from '@nestjs/common';

import { memberInvited } from '@app/contracts';
import { type Actor, DAY_MS, eventOf } from '@app/kernel';
import { newId, Outbox, UnitOfWork } from '@app/platform';

import { InvitationTokens } from '../credentials/invitation-tokens.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import type { InvitationId } from '../domain/invitation.js';
import { MemberRepository } from '../data/member.repository.js';
import { AlreadyMember } from '../domain/errors.js';
import { toEmail } from '../domain/password.rules.js';
import { assertRoleFits, type Role } from '../domain/roles.js';
import { requireMember } from './require-member.js';

export interface InviteMemberCommand {
  readonly idempotencyKey: string;
  readonly email: string;
  readonly role: Role;
}

export const INVITATION_DAYS = 7;

@Injectable()
export class InviteMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly members: MemberRepository,
    private readonly invitations: InvitationRepository,
    private readonly tokens: InvitationTokens,
  ) {}

  /**
   * Invites somebody by mail; an open invitation to the same address is withdrawn.
   * @throws AlreadyMember, InvalidInput (role), IdempotencyKeyReused, Forbidden
   */
  async execute(actor: Actor, command: InviteMemberCommand): Promise<InvitationId> {
    const { organizationId, organizationKind, memberId } = requireMember(actor);
    const email = toEmail(command.email);
    assertRoleFits(organizationKind, command.role);
    return this.unitOfWork.once(actor, 'inviteMember', command, async (tx) => {
      if (await this.members.isMember(tx, organizationId, email)) throw new AlreadyMember();
      const invitationId = newId<'Invitation'>();
      await this.invitations.insert(tx, {
        invitationId,
        organizationId,
        email,
        role: command.role,
        tokenHash: this.tokens.hashOf(this.tokens.tokenOf(invitationId)),
        invitedBy: memberId,
        lifeMs: INVITATION_DAYS * DAY_MS,
      });
      await this.outbox.append(tx, eventOf(memberInvited, { invitationId, organizationId }));
      return invitationId;
    });
  }
}
