import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { type OrganizationKind, type Permission, type TenantActor, toGlobalId } from '@app/kernel';
import { Access } from '@app/platform';

import type { Locale } from '../domain/notification-templates.js';
import type { OrganizationStatus } from '../domain/organization.state.js';
import type { Role } from '../domain/roles.js';
import { UNREAD_MAX } from '../queries/notifications.query.js';
import { type Account, MEMBERSHIPS_MAX, type MembershipView } from '../queries/viewer.query.js';
import {
  LocaleEnum,
  OrganizationKindEnum,
  OrganizationStatusEnum,
  PermissionEnum,
  RoleEnum,
} from './identity.enums.js';
import { OrganizationType } from './organization.type.js';

@ObjectType('Account', { description: 'A person who can sign in.' })
@Access.signedIn()
export class AccountType {
  @Field(() => ID, { description: 'Its id, which begins with "acc_".' })
  id: string;

  @Field(() => String, { description: 'E-mail address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Name of the person.' })
  name: string;

  @Field(() => LocaleEnum, { description: 'Language of what this person reads.' })
  locale: Locale;
}

@ObjectType('Membership', { description: 'An organization that a person belongs to.' })
@Access.signedIn()
export class MembershipType {
  @Field(() => ID, { description: 'Id of the organization, for switchOrganization.' })
  organizationId: string;

  @Field(() => String, { description: 'Name of the organization.' })
  organizationName: string;

  @Field(() => OrganizationKindEnum, { description: 'Kind of the organization.' })
  organizationKind: OrganizationKind;

  @Field(() => OrganizationStatusEnum, { description: 'Whether the organization takes part.' })
  organizationStatus: OrganizationStatus;

  @Field(() => RoleEnum, { description: 'The role there.' })
  role: Role;
}

@ObjectType('Viewer', { description: 'Whoever asks: a signed-in person, or a program with an API key.' })
@Access.signedIn()
export class ViewerType {
  ref: TenantActor;

  @Field(() => [PermissionEnum], {
    description: 'What may be done now; nothing while the organization is not approved.',
  })
  permissions: readonly Permission[];

  @Field(() => AccountType, { nullable: true, description: 'The person; null for an API key.' })
  account?: AccountType | null;

  @Field(() => OrganizationType, { description: 'The organization that is acted for.' })
  organization?: OrganizationType;

  @Field(() => RoleEnum, { nullable: true, description: 'The person’s role there; null for an API key.' })
  role?: Role | null;

  @Field(() => [MembershipType], {
    description: `All organizations of the person, at most ${MEMBERSHIPS_MAX}; none for an API key.`,
  })
  memberships?: MembershipType[];

  @Field(() => Int, { description: `Unread notifications of the organization; counted up to ${UNREAD_MAX}.` })
  unreadNotifications?: number;
}

export function toViewerType(actor: TenantActor): ViewerType {
  return { ref: actor, permissions: [...actor.permissions] };
}

export function toAccountType({ accountId, ...account }: Account): AccountType {
  return { id: toGlobalId('Account', accountId), ...account };
}

export function toMembershipType({ organizationId, ...membership }: MembershipView): MembershipType {
  return { ...membership, organizationId: toGlobalId('Organization', organizationId) };
}
