import type { Transitions } from '@app/kernel';

export const ORGANIZATION_STATUSES = ['PENDING', 'APPROVED', 'REFUSED', 'SUSPENDED'] as const;
export type OrganizationStatus = (typeof ORGANIZATION_STATUSES)[number];

export const ORGANIZATION_REVIEWS = ['approve', 'refuse', 'suspend', 'reinstate'] as const;
/** What the operator decides about an organization. */
export type OrganizationReview = (typeof ORGANIZATION_REVIEWS)[number];

export const ORGANIZATION_TRANSITIONS = {
  // A refused organization may still be approved: the operator thinks again, or gets the paper that was missing.
  approve: { from: ['PENDING', 'REFUSED'], to: 'APPROVED' },
  refuse: { from: ['PENDING'], to: 'REFUSED' },
  suspend: { from: ['APPROVED'], to: 'SUSPENDED' },
  reinstate: { from: ['SUSPENDED'], to: 'APPROVED' },
} as const satisfies Transitions<OrganizationStatus, OrganizationReview>;
