import { Field, ObjectType } from '@nestjs/graphql';

import { Access, Payload } from '@app/platform';

import { OrganizationType } from './organization.type.js';

@ObjectType({ isAbstract: true })
abstract class OrganizationPayload extends Payload {
  @Field(() => OrganizationType, { nullable: true, description: 'The organization; null when it was refused.' })
  organization?: OrganizationType;
}

@ObjectType({ description: 'What became of approveOrganization.' })
@Access.signedIn()
export class ApproveOrganizationPayload extends OrganizationPayload {}

@ObjectType({ description: 'What became of refuseOrganization.' })
@Access.signedIn()
export class RefuseOrganizationPayload extends OrganizationPayload {}

@ObjectType({ description: 'What became of suspendOrganization.' })
@Access.signedIn()
export class SuspendOrganizationPayload extends OrganizationPayload {}

@ObjectType({ description: 'What became of reinstateOrganization.' })
@Access.signedIn()
export class ReinstateOrganizationPayload extends OrganizationPayload {}

@ObjectType({ description: 'What became of updateOrganization.' })
@Access.signedIn()
export class UpdateOrganizationPayload extends OrganizationPayload {}

@ObjectType({ description: 'What became of scheduleClosure.' })
@Access.signedIn()
export class ScheduleClosurePayload extends OrganizationPayload {}
