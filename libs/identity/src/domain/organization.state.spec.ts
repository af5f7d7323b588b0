import { ActionNotAllowed, nextState, unreachableStates } from '@app/kernel';

import {
  ORGANIZATION_REVIEWS,
  ORGANIZATION_STATUSES,
  ORGANIZATION_TRANSITIONS,
  type OrganizationReview,
  type OrganizationStatus,
} from './organization.state.js';

const ALLOWED: Record<OrganizationStatus, Partial<Record<OrganizationReview, OrganizationStatus>>> = {
  PENDING: { approve: 'APPROVED', refuse: 'REFUSED' },
  APPROVED: { suspend: 'SUSPENDED' },
  REFUSED: { approve: 'APPROVED' },
  SUSPENDED: { reinstate: 'APPROVED' },
};

const everyPair = ORGANIZATION_STATUSES.flatMap((status) =>
  ORGANIZATION_REVIEWS.map((review) => ({ status, review, next: ALLOWED[status][review] })),
);

it.each(everyPair)('$status, then $review: $next', ({ status, review, next }) => {
  const act = () => nextState('The organization', ORGANIZATION_TRANSITIONS, status, review);

  if (next === undefined) expect(act).toThrow(ActionNotAllowed);
  else expect(act()).toBe(next);
});

it('reaches every state from an application', () => {
  expect(unreachableStates(ORGANIZATION_TRANSITIONS, 'PENDING')).toEqual([]);
});
