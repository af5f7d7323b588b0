import { ArgsType, Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type Actor, type OrganizationId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, GlobalIdField, PageArgs } from '@app/platform';

import type { AuditEntryView } from '../queries/audit-entries.query.js';

type ActorKind = Actor['kind'];

const ActorKindEnum = {
  MEMBER: 'MEMBER',
  API_KEY: 'API_KEY',
  GUEST: 'GUEST',
  ORDER_LINK: 'ORDER_LINK',
  SYSTEM: 'SYSTEM',
} as const satisfies { [Kind in ActorKind]: Kind };
registerEnumType(ActorKindEnum, {
  name: 'ActorKind',
  description: 'Who can do something.',
  valuesMap: {
    MEMBER: { description: 'A signed-in person.' },
    API_KEY: { description: 'A program with an API key.' },
    GUEST: { description: 'Somebody who is not signed in.' },
    ORDER_LINK: { description: 'Whoever holds the secret link of an order.' },
    SYSTEM: { description: 'Daifa itself.' },
  },
});

@ObjectType('AuditEntry', { description: 'One change: who made it, when, to what.' })
@Access.signedIn()
export class AuditEntryType {
  @Field(() => ID, { description: 'Its id, which begins with "aud_".' })
  id: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  @Field(() => ActorKindEnum, { description: 'What made the change.' })
  actorKind: ActorKind;

  @Field(() => String, { description: 'Name of the person or API key; for Daifa itself, of that part of it.' })
  actorName: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Organization that was acted for; null for guests and Daifa itself.',
  })
  organizationId: string | null;

  @Field(() => String, { description: 'What was done, such as "createApiKey".' })
  useCase: string;

  @Field(() => String, {
    nullable: true,
    description: 'Internal id of what was changed; null when it was several things.',
  })
  subjectId: string | null;

  @Field(() => String, { description: 'Id of the request, as it stands in the logs.' })
  requestId: string;
}

export const AuditEntryConnection = ConnectionOf(AuditEntryType, 'AuditEntryConnection');

export function toAuditEntryType({ auditEntryId, organizationId, ...entry }: AuditEntryView): AuditEntryType {
  return {
    id: toGlobalId('AuditEntry', auditEntryId),
    organizationId: organizationId && toGlobalId('Organization', organizationId),
    ...entry,
  };
}

@ArgsType()
export class MarketAuditEntriesArgs extends PageArgs {
  @GlobalIdField('Organization', { nullable: true, description: 'Only what this organization did.' })
  organizationId?: OrganizationId | null;
}
