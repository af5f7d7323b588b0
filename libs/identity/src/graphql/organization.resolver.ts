import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { type Actor, ORGANIZATION_KINDS, type OrganizationId, type TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentActor,
  CurrentTenant,
  Database,
  GlobalIdPipe,
  toConnection,
} from '@app/platform';

import type { OrganizationReview } from '../domain/organization.state.js';
import { toEmail } from '../domain/password.rules.js';
import { OrganizationsQuery } from '../queries/organizations.query.js';
import { ReviewOrganization } from '../use-cases/review-organization.js';
import { ScheduleClosure } from '../use-cases/schedule-closure.js';
import { UpdateOrganization } from '../use-cases/update-organization.js';
import {
  ApproveOrganizationInput,
  OrganizationsArgs,
  RefuseOrganizationInput,
  ReinstateOrganizationInput,
  ScheduleClosureInput,
  SuspendOrganizationInput,
  UpdateOrganizationInput,
} from './organization.input.js';
import {
  ApproveOrganizationPayload,
  RefuseOrganizationPayload,
  ReinstateOrganizationPayload,
  ScheduleClosurePayload,
  SuspendOrganizationPayload,
  UpdateOrganizationPayload,
} from './organization.payload.js';
import { OrganizationConnection, OrganizationType, toOrganizationType } from './organization.type.js';

const OPERATE = { permission: 'platform:operate' } as const;
const MANAGE = { permission: 'organization:manage' } as const;

@Resolver()
export class OrganizationResolver {
  constructor(
    private readonly database: Database,
    private readonly organizationsQuery: OrganizationsQuery,
    private readonly reviews: ReviewOrganization,
    private readonly updates: UpdateOrganization,
    private readonly schedules: ScheduleClosure,
  ) {}

  @Query(() => OrganizationConnection, { description: 'All organizations, the newest first; for the operator.' })
  @Access.to(['PLATFORM'], OPERATE)
  async organizations(@Args() { first, after, ...filter }: OrganizationsArgs): Promise<Connection<OrganizationType>> {
    return toConnection(await this.organizationsQuery.list(filter, first, after), toOrganizationType);
  }

  @Query(() => OrganizationType, {
    nullable: true,
    description: 'One organization, for the operator. Null, with the error NOT_FOUND, when there is none.',
  })
  @Access.to(['PLATFORM'], OPERATE)
  organization(
    @Args('id', { type: () => ID, description: 'An id that begins with "org_".' }, GlobalIdPipe('Organization'))
    id: OrganizationId,
  ): Promise<OrganizationType> {
    return this.read(id);
  }

  @Mutation(() => ApproveOrganizationPayload, { description: 'Lets an organization in.' })
  @Access.to(['PLATFORM'], OPERATE)
  async approveOrganization(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which organization.' }) { organizationId }: ApproveOrganizationInput,
  ): Promise<ApproveOrganizationPayload> {
    return this.review(actor, 'approve', organizationId, null);
  }

  @Mutation(() => RefuseOrganizationPayload, { description: 'Does not let an organization in.' })
  @Access.to(['PLATFORM'], OPERATE)
  async refuseOrganization(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which organization, and why.' }) { organizationId, reason }: RefuseOrganizationInput,
  ): Promise<RefuseOrganizationPayload> {
    return this.review(actor, 'refuse', organizationId, reason);
  }

  @Mutation(() => SuspendOrganizationPayload, {
    description: 'Stops an organization at once: its members and API keys may do nothing until it is reinstated.',
  })
  @Access.to(['PLATFORM'], OPERATE)
  async suspendOrganization(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which organization, and why.' })
    { organizationId, reason }: SuspendOrganizationInput,
  ): Promise<SuspendOrganizationPayload> {
    return this.review(actor, 'suspend', organizationId, reason);
  }

  @Mutation(() => ReinstateOrganizationPayload, { description: 'Lets a suspended organization go on.' })
  @Access.to(['PLATFORM'], OPERATE)
  async reinstateOrganization(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which organization.' }) { organizationId }: ReinstateOrganizationInput,
  ): Promise<ReinstateOrganizationPayload> {
    return this.review(actor, 'reinstate', organizationId, null);
  }

  @Mutation(() => UpdateOrganizationPayload, { description: 'Changes one’s own organization.' })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async updateOrganization(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'What to change.' }) input: UpdateOrganizationInput,
  ): Promise<UpdateOrganizationPayload> {
    const id = await this.updates.execute(actor, {
      name: input.name ?? undefined,
      contactEmail: input.contactEmail ? toEmail(input.contactEmail) : undefined,
      locale: input.locale ?? undefined,
      timeZone: input.timeZone ?? undefined,
    });
    return { organization: await this.read(id), userErrors: [] };
  }

  @Mutation(() => ScheduleClosurePayload, { description: 'Plans days on which one’s own organization does not work.' })
  @Access.to(['CREATOR', 'SUPPLIER', 'TRAINER'], MANAGE)
  async scheduleClosure(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Which days.' }) { closure }: ScheduleClosureInput,
  ): Promise<ScheduleClosurePayload> {
    const id = await this.schedules.execute(actor, closure ?? null);
    return { organization: await this.read(id), userErrors: [] };
  }

  private async review(
    actor: Actor,
    review: OrganizationReview,
    organizationId: OrganizationId,
    reason: string | null,
  ) {
    const id = await this.reviews.execute(actor, { organizationId, review, reason });
    return { organization: await this.read(id), userErrors: [] };
  }

  private async read(id: OrganizationId): Promise<OrganizationType> {
    return toOrganizationType(await this.organizationsQuery.get(this.database.reader, id));
  }
}
