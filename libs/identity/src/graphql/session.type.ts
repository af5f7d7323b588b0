import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

import { type SessionId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, Payload } from '@app/platform';

import type { AccessToken } from '../credentials/access-tokens.js';
import type { SessionView } from '../queries/sessions.query.js';
import { AccountType } from './viewer.type.js';

@ObjectType('SessionTokens', { description: 'What a signed-in person or program goes on with.' })
@Access.everyone()
export class SessionTokensType {
  @Field(() => String, { description: 'Goes into the header "Authorization: Bearer …".' })
  accessToken: string;

  @Field(() => GraphQLISODateTime, { description: 'When the access token ends; refresh the session before.' })
  expiresAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'For refreshSession, once. Null when the cookie has it, or when it has not changed.',
  })
  refreshToken: string | null;
}

export function toSessionTokens({ text, expiresAt }: AccessToken, refreshToken: string | null): SessionTokensType {
  return { accessToken: text, expiresAt, refreshToken };
}

@ObjectType('Session', { description: 'A place where one’s account is signed in.' })
@Access.signedIn()
export class SessionType {
  @Field(() => ID, { description: 'Its id, which begins with "ses_".' })
  id: string;

  @Field(() => String, { description: 'What the browser or program says of itself.' })
  userAgent: string;

  @Field(() => Boolean, { description: 'Whether this request comes from it.' })
  isCurrent: boolean;

  @Field(() => GraphQLISODateTime, { description: 'When it signed in.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was last refreshed.' })
  lastUsedAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends if it is not refreshed.' })
  expiresAt: Date;
}

export const SessionConnection = ConnectionOf(SessionType, 'SessionConnection');

export function toSessionType({ sessionId, ...session }: SessionView, currentId: SessionId): SessionType {
  return { id: toGlobalId('Session', sessionId), isCurrent: sessionId === currentId, ...session };
}

@ObjectType({ isAbstract: true })
abstract class SessionPayload extends Payload {
  @Field(() => SessionTokensType, { nullable: true, description: 'The session; null when it was refused.' })
  session?: SessionTokensType;
}

@ObjectType({ description: 'What became of signUp.' })
@Access.everyone()
export class SignUpPayload extends SessionPayload {}

@ObjectType({ description: 'What became of signIn.' })
@Access.everyone()
export class SignInPayload extends SessionPayload {}

@ObjectType({ description: 'What became of acceptInvitation.' })
@Access.everyone()
export class AcceptInvitationPayload extends SessionPayload {}

@ObjectType({ description: 'What became of refreshSession.' })
@Access.everyone()
export class RefreshSessionPayload extends SessionPayload {}

@ObjectType({ description: 'What became of switchOrganization.' })
@Access.signedIn()
export class SwitchOrganizationPayload extends SessionPayload {}

@ObjectType({ description: 'What became of signOut.' })
@Access.everyone()
export class SignOutPayload extends Payload {}

@ObjectType({ description: 'What became of revokeSession.' })
@Access.signedIn()
export class RevokeSessionPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The session that was ended; null when it was refused.' })
  revokedSessionId?: string;
}

@ObjectType({ isAbstract: true })
abstract class AccountPayload extends Payload {
  @Field(() => AccountType, { nullable: true, description: 'The account; null when it was refused.' })
  account?: AccountType;
}

@ObjectType({ description: 'What became of changePassword.' })
@Access.signedIn()
export class ChangePasswordPayload extends AccountPayload {}

@ObjectType({ description: 'What became of updateAccount.' })
@Access.signedIn()
export class UpdateAccountPayload extends AccountPayload {}
