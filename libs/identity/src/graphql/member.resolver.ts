import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ORGANIZATION_KINDS, type OrganizationId, type TenantActor, toGlobalId } from '@app/kernel';
import { Access, type Connection, CurrentOrganizationId, CurrentTenant, PageArgs, toConnection } from '@app/platform';

import { roleTemplatesOf } from '../domain/roles.js';
import { MembersQuery } from '../queries/members.query.js';
import { ViewerQuery } from '../queries/viewer.query.js';
import { ChangeMemberRole } from '../use-cases/change-member-role.js';
import { InviteMember } from '../use-cases/invite-member.js';
import { RemoveMember } from '../use-cases/remove-member.js';
import { RevokeInvitation } from '../use-cases/revoke-invitation.js';
import { ChangeMemberRoleInput, InviteMemberInput, RemoveMemberInput, RevokeInvitationInput } from './member.input.js';
import {
  ChangeMemberRolePayload,
  InvitationConnection,
  type InvitationType,
  InviteMemberPayload,
  MemberConnection,
  type MemberType,
  OpenInvitationType,
  RemoveMemberPayload,
  RevokeInvitationPayload,
  RoleTemplateType,
  toInvitationType,
  toMemberType,
  toOpenInvitationType,
} from './member.type.js';

const MANAGE = { permission: 'organization:manage' } as const;

@Resolver()
export class MemberResolver {
  constructor(
    private readonly membersQuery: MembersQuery,
    private readonly viewerQuery: ViewerQuery,
    private readonly invites: InviteMember,
    private readonly revokes: RevokeInvitation,
    private readonly changesRole: ChangeMemberRole,
    private readonly removes: RemoveMember,
  ) {}

  @Query(() => [RoleTemplateType], {
    description: 'The roles that members of one’s own organization may have, the mightiest first; at most 7.',
  })
  @Access.signedIn()
  roles(@CurrentTenant() { organizationKind }: TenantActor): RoleTemplateType[] {
    return roleTemplatesOf(organizationKind);
  }

  @Query(() => MemberConnection, { description: 'The members of one’s own organization, the oldest first.' })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async members(
    @CurrentOrganizationId() organizationId: OrganizationId,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<MemberType>> {
    return toConnection(await this.membersQuery.list(organizationId, first, after), toMemberType);
  }

  @Query(() => InvitationConnection, {
    description: 'Invitations of one’s own organization that can still be accepted, the newest first.',
  })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async invitations(
    @CurrentOrganizationId() organizationId: OrganizationId,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<InvitationType>> {
    return toConnection(await this.membersQuery.listInvitations(organizationId, first, after), toInvitationType);
  }

  @Query(() => OpenInvitationType, {
    nullable: true,
    description: 'What the link of an invitation stands for; null when it was used, withdrawn or has run out.',
  })
  @Access.everyone()
  async openInvitation(
    @Args('token', { type: () => String, description: 'What stands behind the "#" in the link.' }) token: string,
  ): Promise<OpenInvitationType | null> {
    const invitation = await this.viewerQuery.findInvitation(token);
    return invitation && toOpenInvitationType(invitation);
  }

  @Mutation(() => InviteMemberPayload, {
    description:
      'Sends somebody a link by which to become a member; it works for 7 days, and in place of an earlier one.',
  })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async inviteMember(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Who, and as what.' }) input: InviteMemberInput,
  ): Promise<InviteMemberPayload> {
    const id = await this.invites.execute(actor, input);
    const invitation = await this.membersQuery.getInvitation(actor.organizationId, id);
    return { invitation: toInvitationType(invitation), userErrors: [] };
  }

  @Mutation(() => RevokeInvitationPayload, { description: 'Withdraws an open invitation.' })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async revokeInvitation(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Which invitation.' }) { invitationId }: RevokeInvitationInput,
  ): Promise<RevokeInvitationPayload> {
    const id = await this.revokes.execute(actor, invitationId);
    return { revokedInvitationId: toGlobalId('Invitation', id), userErrors: [] };
  }

  @Mutation(() => ChangeMemberRolePayload, { description: 'Gives a member another role, which counts at once.' })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async changeMemberRole(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Who, and which role.' }) input: ChangeMemberRoleInput,
  ): Promise<ChangeMemberRolePayload> {
    const id = await this.changesRole.execute(actor, input);
    return { member: toMemberType(await this.membersQuery.get(actor.organizationId, id)), userErrors: [] };
  }

  @Mutation(() => RemoveMemberPayload, {
    description: 'Takes a member out at once: sessions here end, and the API keys that they made are revoked.',
  })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async removeMember(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Who.' }) { memberId }: RemoveMemberInput,
  ): Promise<RemoveMemberPayload> {
    const id = await this.removes.execute(actor, memberId);
    return { removedMemberId: toGlobalId('Member', id), userErrors: [] };
  }
}
