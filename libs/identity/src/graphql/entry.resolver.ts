import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Actor } from '@app/kernel';
import { Access, CurrentActor, CurrentGraphqlContext, type GraphqlContext } from '@app/platform';

import type { Caller, IssuedSession } from '../credentials/session-issuer.js';
import { AcceptInvitation } from '../use-cases/accept-invitation.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignUp } from '../use-cases/sign-up.js';
import type { RefreshTokenPlace } from './identity.enums.js';
import { RefreshCookie } from './refresh-cookie.js';
import { AcceptInvitationInput, SignInInput, SignUpInput } from './session.input.js';
import {
  AcceptInvitationPayload,
  SessionTokensType,
  SignInPayload,
  SignUpPayload,
  toSessionTokens,
} from './session.type.js';

/** The doors through which a nobody becomes somebody. */
@Resolver()
export class EntryResolver {
  constructor(
    private readonly signsUp: SignUp,
    private readonly signsIn: SignIn,
    private readonly acceptsInvitation: AcceptInvitation,
    private readonly cookie: RefreshCookie,
  ) {}

  @Mutation(() => SignUpPayload, {
    description: 'Applies with a new organization, and signs in. The operator approves or refuses it.',
  })
  @Access.everyone()
  async signUp(
    @CurrentGraphqlContext() { request, reply }: GraphqlContext,
    @Args('input', { description: 'Person and organization.' }) { refreshTokenIn, ...command }: SignUpInput,
  ): Promise<SignUpPayload> {
    const session = await this.signsUp.execute(command, callerOf(request));
    return { session: this.handOver(session, refreshTokenIn, reply), userErrors: [] };
  }

  @Mutation(() => SignInPayload, { description: 'Signs in with e-mail address and password.' })
  @Access.everyone()
  async signIn(
    @CurrentGraphqlContext() { request, reply }: GraphqlContext,
    @Args('input', { description: 'E-mail address and password.' }) input: SignInInput,
  ): Promise<SignInPayload> {
    const { email, password, organizationId = null, refreshTokenIn } = input;
    const session = await this.signsIn.execute({ email, password, organizationId }, callerOf(request));
    return { session: this.handOver(session, refreshTokenIn, reply), userErrors: [] };
  }

  @Mutation(() => AcceptInvitationPayload, { description: 'Becomes a member by an invitation, and signs in.' })
  @Access.everyone()
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @CurrentGraphqlContext() { request, reply }: GraphqlContext,
    @Args('input', { description: 'The invitation, and who accepts it.' }) input: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayload> {
    const { token, name = null, password = null, refreshTokenIn } = input;
    const session = await this.acceptsInvitation.execute(actor, { token, name, password }, callerOf(request));
    return { session: this.handOver(session, refreshTokenIn, reply), userErrors: [] };
  }

  private handOver(
    { accessToken, refreshToken }: IssuedSession,
    place: RefreshTokenPlace,
    reply: FastifyReply,
  ): SessionTokensType {
    if (place === 'PAYLOAD') return toSessionTokens(accessToken, refreshToken);
    this.cookie.set(reply, refreshToken);
    return toSessionTokens(accessToken, null);
  }
}

function callerOf({ ip, headers }: FastifyRequest): Caller {
  return { address: ip, userAgent: headers['user-agent'] ?? '' };
}
