import type { Type } from '@nestjs/common';

import {
  memberInvited,
  organizationApproved,
  organizationRefused,
  organizationReinstated,
  organizationSuspended,
} from '@app/contracts';
import { type EventType, HOUR_MS, MINUTE_MS, type OrganizationId, SECOND_MS } from '@app/kernel';
import { type CompleteDelivery, ListensByQueue, type QueueListener, type StoredEvent } from '@app/platform';

import type { InvitationId } from '../domain/invitation.js';
import type { MailTemplate } from '../domain/mail-templates.js';
import { SendIdentityMail } from '../use-cases/send-identity-mail.js';

const RETRY_AFTER_MS = [
  5 * SECOND_MS,
  30 * SECOND_MS,
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  HOUR_MS,
  6 * HOUR_MS,
  24 * HOUR_MS,
];

/** Makes the listener that turns an event into a mail. A repeat has the same Message-ID: the event's. */
function mails<Payload>(
  event: EventType<Payload>,
  send: (mail: SendIdentityMail, payload: Payload, key: string) => Promise<void>,
): Type<QueueListener<Payload>> {
  @ListensByQueue()
  class SendMail implements QueueListener<Payload> {
    readonly listener = 'identity.send-mail';
    readonly event = event;
    readonly lane = 'CALLS';
    readonly retryAfterMs = RETRY_AFTER_MS;

    constructor(private readonly mail: SendIdentityMail) {}

    async handle({ id, payload }: StoredEvent<Payload>, complete: CompleteDelivery): Promise<void> {
      await send(this.mail, payload, id);
      await complete();
    }
  }
  return SendMail;
}

const ofReview =
  (template: MailTemplate) =>
  (mail: SendIdentityMail, { organizationId }: { organizationId: OrganizationId }, key: string): Promise<void> =>
    mail.tellOfReview(template, organizationId, key);

export const MAIL_LISTENERS = [
  mails(organizationApproved, ofReview('ORGANIZATION_APPROVED')),
  mails(organizationRefused, ofReview('ORGANIZATION_REFUSED')),
  mails(organizationSuspended, ofReview('ORGANIZATION_SUSPENDED')),
  mails(organizationReinstated, ofReview('ORGANIZATION_REINSTATED')),
  mails(memberInvited, (mail, { invitationId }, key) => mail.sendInvitation(invitationId as InvitationId, key)),
];
