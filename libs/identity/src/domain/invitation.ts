import type { Id, OrganizationId, OrganizationKind } from '@app/kernel';

import type { Locale } from './notification-templates.js';
import type { Role } from './roles.js';

export type InvitationId = Id<'Invitation'>;

/** An invitation that can still be accepted. */
export interface OpenInvitation {
  readonly invitationId: InvitationId;
  readonly organizationId: OrganizationId;
  readonly organizationKind: OrganizationKind;
  readonly organizationName: string;
  readonly organizationLocale: Locale;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
}
