import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Actor, TenantActor } from '@app/kernel';
import {
  Access,
  CurrentActor,
  CurrentGraphqlContext,
  CurrentTenant,
  Database,
  type GraphqlContext,
} from '@app/platform';

import type { Role } from '../domain/roles.js';
import { NotificationsQuery } from '../queries/notifications.query.js';
import { OrganizationsQuery } from '../queries/organizations.query.js';
import { ViewerQuery } from '../queries/viewer.query.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { requireMember } from '../use-cases/require-member.js';
import { UpdateAccount } from '../use-cases/update-account.js';
import { type OrganizationType, toOrganizationType } from './organization.type.js';
import { ChangePasswordInput, UpdateAccountInput } from './session.input.js';
import { ChangePasswordPayload, UpdateAccountPayload } from './session.type.js';
import {
  type AccountType,
  type MembershipType,
  toAccountType,
  toMembershipType,
  toViewerType,
  ViewerType,
} from './viewer.type.js';

/** Whoever asks, and what belongs to him. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly database: Database,
    private readonly viewerQuery: ViewerQuery,
    private readonly organizations: OrganizationsQuery,
    private readonly notifications: NotificationsQuery,
    private readonly changesPassword: ChangePassword,
    private readonly updates: UpdateAccount,
  ) {}

  @Query(() => ViewerType, { description: 'Whoever asks.' })
  @Access.signedIn()
  viewer(@CurrentTenant() actor: TenantActor): ViewerType {
    return toViewerType(actor);
  }

  @ResolveField()
  async account(@Parent() { ref }: ViewerType): Promise<AccountType | null> {
    return ref.kind === 'MEMBER' ? toAccountType(await this.viewerQuery.getAccount(ref.accountId)) : null;
  }

  @ResolveField()
  async organization(@Parent() { ref }: ViewerType): Promise<OrganizationType> {
    return toOrganizationType(await this.organizations.get(this.database.reader, ref.organizationId));
  }

  @ResolveField()
  async role(@Parent() { ref }: ViewerType): Promise<Role | null> {
    return ref.kind === 'MEMBER' ? this.viewerQuery.getRole(ref) : null;
  }

  @ResolveField()
  async memberships(@Parent() { ref }: ViewerType): Promise<MembershipType[]> {
    if (ref.kind !== 'MEMBER') return [];
    return (await this.viewerQuery.listMemberships(ref.accountId)).map(toMembershipType);
  }

  @ResolveField()
  unreadNotifications(@Parent() { ref }: ViewerType): Promise<number> {
    return this.notifications.countUnread(ref.organizationId);
  }

  @Mutation(() => ChangePasswordPayload, { description: 'Sets a new password; all other sessions of the account end.' })
  @Access.signedIn()
  async changePassword(
    @CurrentActor() actor: Actor,
    @CurrentGraphqlContext() { request }: GraphqlContext,
    @Args('input', { description: 'The old password and the new one.' }) input: ChangePasswordInput,
  ): Promise<ChangePasswordPayload> {
    await this.changesPassword.execute(actor, input, request.ip);
    return { account: await this.ownAccount(actor), userErrors: [] };
  }

  @Mutation(() => UpdateAccountPayload, { description: 'Changes one’s own name or language.' })
  @Access.signedIn()
  async updateAccount(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What to change.' }) { name, locale }: UpdateAccountInput,
  ): Promise<UpdateAccountPayload> {
    await this.updates.execute(actor, { name: name ?? undefined, locale: locale ?? undefined });
    return { account: await this.ownAccount(actor), userErrors: [] };
  }

  private async ownAccount(actor: Actor): Promise<AccountType> {
    return toAccountType(await this.viewerQuery.getAccount(requireMember(actor).accountId));
  }
}
