import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { type Actor, DomainError, toGlobalId } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentActor,
  CurrentGraphqlContext,
  type GraphqlContext,
  PageArgs,
  toConnection,
} from '@app/platform';

import { SessionEnded } from '../domain/errors.js';
import { SessionsQuery } from '../queries/sessions.query.js';
import { RefreshSession } from '../use-cases/refresh-session.js';
import { requireMember } from '../use-cases/require-member.js';
import { RevokeSession } from '../use-cases/revoke-session.js';
import { SignOut } from '../use-cases/sign-out.js';
import { SwitchOrganization } from '../use-cases/switch-organization.js';
import { RefreshCookie } from './refresh-cookie.js';
import { RefreshSessionInput, RevokeSessionInput, SignOutInput, SwitchOrganizationInput } from './session.input.js';
import {
  RefreshSessionPayload,
  RevokeSessionPayload,
  SessionConnection,
  type SessionType,
  SignOutPayload,
  SwitchOrganizationPayload,
  toSessionTokens,
  toSessionType,
} from './session.type.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessionsQuery: SessionsQuery,
    private readonly refreshes: RefreshSession,
    private readonly signsOut: SignOut,
    private readonly revokes: RevokeSession,
    private readonly switches: SwitchOrganization,
    private readonly cookie: RefreshCookie,
  ) {}

  @Query(() => SessionConnection, { description: 'Where one’s own account is signed in, the newest first.' })
  @Access.signedIn()
  async sessions(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Connection<SessionType>> {
    const { accountId, sessionId } = requireMember(actor);
    const page = await this.sessionsQuery.list(accountId, first, after);
    return toConnection(page, (row) => toSessionType(row, sessionId));
  }

  @Mutation(() => RefreshSessionPayload, {
    description:
      'Gives a new access token. The refresh token is exchanged as well; using the old one later ends the session. Send no Authorization header with it: the old access token may have expired.',
  })
  @Access.everyone()
  async refreshSession(
    @CurrentGraphqlContext() { request, reply }: GraphqlContext,
    @Args('input', { description: 'The refresh token, unless it is in the cookie.' }) input: RefreshSessionInput,
  ): Promise<RefreshSessionPayload> {
    if (input.refreshToken) {
      const { accessToken, refreshToken } = await this.refreshes.execute(input.refreshToken);
      return { session: toSessionTokens(accessToken, refreshToken), userErrors: [] };
    }
    const held = this.cookie.read(request);
    if (held === null) throw new SessionEnded();
    const { accessToken, refreshToken } = await this.refreshes.execute(held).catch((error: unknown) => {
      if (error instanceof DomainError) this.cookie.clear(reply);
      throw error;
    });
    this.cookie.set(reply, refreshToken);
    return { session: toSessionTokens(accessToken, null), userErrors: [] };
  }

  @Mutation(() => SignOutPayload, {
    description: 'Ends the session of the access token and that of the refresh token, where there are any.',
  })
  @Access.everyone()
  async signOut(
    @CurrentActor() actor: Actor,
    @CurrentGraphqlContext() { request, reply }: GraphqlContext,
    @Args('input', { description: 'The refresh token, unless it is in the cookie.' }) input: SignOutInput,
  ): Promise<SignOutPayload> {
    await this.signsOut.execute(actor, input.refreshToken ?? this.cookie.read(request));
    this.cookie.clear(reply);
    return { userErrors: [] };
  }

  @Mutation(() => RevokeSessionPayload, {
    description: 'Ends one of one’s own sessions, such as that of a lost phone.',
  })
  @Access.signedIn()
  async revokeSession(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which session.' }) { sessionId }: RevokeSessionInput,
  ): Promise<RevokeSessionPayload> {
    const revoked = await this.revokes.execute(actor, sessionId);
    return { revokedSessionId: toGlobalId('Session', revoked), userErrors: [] };
  }

  @Mutation(() => SwitchOrganizationPayload, {
    description:
      'Lets the session act for another of one’s own organizations. Access tokens from before are refused from then on; the refresh token stays.',
  })
  @Access.signedIn()
  async switchOrganization(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which organization.' }) { organizationId }: SwitchOrganizationInput,
  ): Promise<SwitchOrganizationPayload> {
    const accessToken = await this.switches.execute(actor, organizationId);
    return { session: toSessionTokens(accessToken, null), userErrors: [] };
  }
}
