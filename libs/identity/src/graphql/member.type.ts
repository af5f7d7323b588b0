import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

import { type OrganizationKind, type Permission, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, Payload } from '@app/platform';

import type { OpenInvitation } from '../domain/invitation.js';
import type { Role } from '../domain/roles.js';
import type { InvitationView, MemberView } from '../queries/members.query.js';
import { OrganizationKindEnum, PermissionEnum, RoleEnum } from './identity.enums.js';

@ObjectType('RoleTemplate', { description: 'A role that members may have, and what it allows.' })
@Access.signedIn()
export class RoleTemplateType {
  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role;

  @Field(() => [PermissionEnum], { description: 'What it allows.' })
  permissions: readonly Permission[];
}

@ObjectType('Member', { description: 'A person in an organization.' })
@Access.signedIn()
export class MemberType {
  @Field(() => ID, { description: 'Its id, which begins with "mem_".' })
  id: string;

  @Field(() => String, { description: 'Name of the person.' })
  name: string;

  @Field(() => String, { description: 'E-mail address of the person.' })
  email: string;

  @Field(() => RoleEnum, { description: 'The role here.' })
  role: Role;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  createdAt: Date;
}

export const MemberConnection = ConnectionOf(MemberType, 'MemberConnection');

export function toMemberType({ memberId, ...member }: MemberView): MemberType {
  return { id: toGlobalId('Member', memberId), ...member };
}

@ObjectType('Invitation', { description: 'Somebody who was invited and has yet to accept.' })
@Access.signedIn()
export class InvitationType {
  @Field(() => ID, { description: 'Its id, which begins with "inv_".' })
  id: string;

  @Field(() => String, { description: 'E-mail address that the link went to.' })
  email: string;

  @Field(() => RoleEnum, { description: 'The role they will have.' })
  role: Role;

  @Field(() => String, { description: 'Name of the member who invited them.' })
  invitedBy: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when the link works.' })
  expiresAt: Date;
}

export const InvitationConnection = ConnectionOf(InvitationType, 'InvitationConnection');

export function toInvitationType({ invitationId, ...invitation }: InvitationView): InvitationType {
  return { id: toGlobalId('Invitation', invitationId), ...invitation };
}

@ObjectType('OpenInvitation', { description: 'What the link of an invitation stands for, to whoever has the link.' })
@Access.everyone()
export class OpenInvitationType {
  @Field(() => String, { description: 'Name of the organization that invites.' })
  organizationName: string;

  @Field(() => OrganizationKindEnum, { description: 'Kind of the organization that invites.' })
  organizationKind: OrganizationKind;

  @Field(() => String, { description: 'E-mail address that was invited.' })
  email: string;

  @Field(() => RoleEnum, { description: 'The role there.' })
  role: Role;

  @Field(() => Boolean, { description: 'Whether that address has an account already, whose password is then needed.' })
  hasAccount: boolean;

  @Field(() => GraphQLISODateTime, { description: 'Until when it can be accepted.' })
  expiresAt: Date;
}

export function toOpenInvitationType(
  invitation: OpenInvitation & { readonly hasAccount: boolean },
): OpenInvitationType {
  const { organizationName, organizationKind, email, role, hasAccount, expiresAt } = invitation;
  return { organizationName, organizationKind, email, role, hasAccount, expiresAt };
}

@ObjectType({ description: 'What became of inviteMember.' })
@Access.signedIn()
export class InviteMemberPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'The invitation; null when it was refused.' })
  invitation?: InvitationType;
}

@ObjectType({ description: 'What became of revokeInvitation.' })
@Access.signedIn()
export class RevokeInvitationPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The invitation that was withdrawn; null when it was refused.' })
  revokedInvitationId?: string;
}

@ObjectType({ description: 'What became of changeMemberRole.' })
@Access.signedIn()
export class ChangeMemberRolePayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: 'The member; null when it was refused.' })
  member?: MemberType;
}

@ObjectType({ description: 'What became of removeMember.' })
@Access.signedIn()
export class RemoveMemberPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The member who was removed; null when it was refused.' })
  removedMemberId?: string;
}
