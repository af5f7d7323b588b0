import { type Actor, Forbidden, type MemberActor } from '@app/kernel';

/** @throws Forbidden for everyone but a person who is signed in: an API key has no account and no session. */
export function requireMember(actor: Actor): MemberActor {
  if (actor.kind !== 'MEMBER') throw new Forbidden('This is for people only: sign in as a member.');
  return actor;
}
