import { defineEvent, type OrganizationId, type OrganizationKind } from '@app/kernel';

export const organizationApplied = defineEvent<{ organizationId: OrganizationId; kind: OrganizationKind }>(
  'identity.organization-applied.v1',
);
export const organizationApproved = defineEvent<{ organizationId: OrganizationId }>(
  'identity.organization-approved.v1',
);
export const organizationRefused = defineEvent<{ organizationId: OrganizationId }>('identity.organization-refused.v1');
export const organizationSuspended = defineEvent<{ organizationId: OrganizationId }>(
  'identity.organization-suspended.v1',
);
export const organizationReinstated = defineEvent<{ organizationId: OrganizationId }>(
  'identity.organization-reinstated.v1',
);
export const memberInvited = defineEvent<{ invitationId: string; organizationId: OrganizationId }>(
  'identity.member-invited.v1',
);
