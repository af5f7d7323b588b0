import type { MemberActor, SessionId } from '@app/kernel';

import type { Membership } from '../data/member.repository.js';

/** A member as the author of an audit entry, where the caller was nobody until now. Allowed nothing: nothing is asked of it. */
export function authorOf(member: Membership, sessionId: SessionId): MemberActor {
  return { kind: 'MEMBER', sessionId, ...member, permissions: new Set() };
}
