import { Injectable } from '@nestjs/common';

import type { OrganizationId } from '@app/kernel';
import { Config, Database, Mailer } from '@app/platform';

import { InvitationTokens } from '../credentials/invitation-tokens.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import type { InvitationId } from '../domain/invitation.js';
import { type MailTemplate, renderMail } from '../domain/mail-templates.js';
import { OrganizationsQuery } from '../queries/organizations.query.js';
import { INVITATION_DAYS } from './invite-member.js';

@Injectable()
export class SendIdentityMail {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly organizations: OrganizationsQuery,
    private readonly invitations: InvitationRepository,
    private readonly tokens: InvitationTokens,
  ) {}

  /** Tells an organization's contact what the operator decided. */
  async tellOfReview(template: MailTemplate, organizationId: OrganizationId, key: string): Promise<void> {
    const { name, statusReason, contactEmail, locale } = await this.organizations.get(
      this.database.reader,
      organizationId,
    );
    const url = `${this.config.publicUrl}/console/`;
    const parameters = { organizationName: name, reason: statusReason ?? '', url };
    await this.mailer.send({ to: contactEmail, key, ...renderMail(template, parameters, locale) });
  }

  /** Sends the link of an invitation, unless it was used or withdrawn in the meantime. */
  async sendInvitation(invitationId: InvitationId, key: string): Promise<void> {
    const invitation = await this.invitations.findOpenById(this.database.reader, invitationId);
    if (!invitation) return;
    const { organizationName, organizationLocale, email } = invitation;
    const parameters = { organizationName, days: INVITATION_DAYS, url: this.tokens.urlOf(invitationId) };
    await this.mailer.send({ to: email, key, ...renderMail('MEMBER_INVITED', parameters, organizationLocale) });
  }
}
