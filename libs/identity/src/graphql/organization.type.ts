import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

import { type OrganizationId, type OrganizationKind, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf } from '@app/platform';

import type { Locale } from '../domain/notification-templates.js';
import type { OrganizationStatus } from '../domain/organization.state.js';
import type { Organization } from '../queries/organizations.query.js';
import { LocaleEnum, OrganizationKindEnum, OrganizationStatusEnum } from './identity.enums.js';

@ObjectType('Organization', { description: 'A tenant: a creator, supplier, trainer or the platform itself.' })
@Access.signedIn()
export class OrganizationType {
  ref: OrganizationId;

  @Field(() => ID, { description: 'Its id, which begins with "org_".' })
  id: string;

  @Field(() => OrganizationKindEnum, { description: 'What it does in the market.' })
  kind: OrganizationKind;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => OrganizationStatusEnum, { description: 'Whether it takes part.' })
  status: OrganizationStatus;

  @Field(() => String, { nullable: true, description: 'Why it was refused or suspended; null otherwise.' })
  statusReason: string | null;

  @Field(() => String, { description: 'E-mail address that Daifa writes to.' })
  contactEmail: string;

  @Field(() => LocaleEnum, { description: 'Language of the mail to it.' })
  locale: Locale;

  @Field(() => String, { description: 'IANA time zone of its days, such as "Asia/Shanghai".' })
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'First day (YYYY-MM-DD) of a planned closure; null: none.' })
  closedFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Last day (YYYY-MM-DD) of a planned closure; null: none.' })
  closedUntil: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it applied.' })
  createdAt: Date;
}

export const OrganizationConnection = ConnectionOf(OrganizationType, 'OrganizationConnection');

export function toOrganizationType({ organizationId, ...organization }: Organization): OrganizationType {
  return { ref: organizationId, id: toGlobalId('Organization', organizationId), ...organization };
}
