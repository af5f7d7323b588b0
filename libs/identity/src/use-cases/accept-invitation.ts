import { Injectable } from '@nestjs/common';

import type { Actor } from '@app/kernel';
import { Database, UnitOfWork } from '@app/platform';

import { InvitationTokens } from '../credentials/invitation-tokens.js';
import { Invitee, type InviteeProof } from '../credentials/invitee.js';
import { type Caller, type IssuedSession, SessionIssuer } from '../credentials/session-issuer.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import { MemberRepository } from '../data/member.repository.js';
import { InvitationNotOpen } from '../domain/errors.js';

export interface AcceptInvitationCommand extends InviteeProof {
  readonly token: string;
}

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly members: MemberRepository,
    private readonly tokens: InvitationTokens,
    private readonly invitee: Invitee,
    private readonly issuer: SessionIssuer,
  ) {}

  /**
   * Makes the invited person a member, with an account if there is none yet, and signs them in there. The link proves that
   * the mail was read; an account that exists already needs its password too, or to be signed in.
   * @throws InvitationNotOpen, InvalidCredentials, InvalidInput, TooManyAttempts
   */
  async execute(actor: Actor, command: AcceptInvitationCommand, caller: Caller): Promise<IssuedSession> {
    const invitation = await this.invitations.findOpen(this.database.reader, this.tokens.hashOf(command.token));
    if (!invitation) throw new InvitationNotOpen();
    const accountIn = await this.invitee.identify(invitation, command, actor, caller.address);
    return this.unitOfWork.transaction(async (tx) => {
      if (!(await this.invitations.markAccepted(tx, invitation.invitationId))) throw new InvitationNotOpen();
      const member = await this.members.add(tx, invitation, await accountIn(tx), invitation.role);
      return this.issuer.open(tx, member, caller, 'acceptInvitation');
    });
  }
}
