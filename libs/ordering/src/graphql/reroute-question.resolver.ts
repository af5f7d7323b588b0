import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { IdentityFacade } from '@app/identity';
import type { OrganizationId, TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentLoaders,
  CurrentOrganizationId,
  CurrentTenant,
  Database,
  type Loaders,
  PageArgs,
  toConnection,
} from '@app/platform';

import { OrdersQuery } from '../queries/orders.query.js';
import { RerouteQuestionsQuery } from '../queries/reroute-questions.query.js';
import { AnswerReroute } from '../use-cases/answer-reroute.js';
import { toOrderType } from './order.type.js';
import {
  AnswerRerouteInput,
  AnswerReroutePayload,
  RerouteQuestionConnection,
  RerouteQuestionType,
  toRerouteQuestionType,
} from './reroute-question.type.js';

@Resolver(() => RerouteQuestionType)
export class RerouteQuestionResolver {
  constructor(
    private readonly database: Database,
    private readonly questions: RerouteQuestionsQuery,
    private readonly orders: OrdersQuery,
    private readonly identity: IdentityFacade,
    private readonly answer: AnswerReroute,
  ) {}

  @Query(() => RerouteQuestionConnection, {
    description:
      'Parts of the creator’s orders that no supplier serves and that wait for his answer, the most urgent first.',
  })
  @Access.to(['CREATOR'], { permission: 'orders:read' })
  async rerouteQuestions(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<RerouteQuestionType>> {
    return toConnection(await this.questions.open(creatorId, { first, after: after ?? null }), toRerouteQuestionType);
  }

  @Mutation(() => AnswerReroutePayload, {
    description: 'Says whether another supplier serves a part, or the money goes back.',
  })
  @Access.to(['CREATOR'], { permission: 'orders:write' })
  async answerReroute(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The answer.' }) input: AnswerRerouteInput,
  ): Promise<AnswerReroutePayload> {
    const id = await this.answer.execute(tenant, input);
    return { order: toOrderType(await this.orders.get(id, tenant.organizationId)), userErrors: [] };
  }

  @ResolveField(() => [String], { description: 'Names of the suppliers who would serve it; at most 100.' })
  async supplierNames(
    @Parent() { supplierRefs }: RerouteQuestionType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<string[]> {
    const loader = loaders.of(
      this,
      () =>
        new DataLoader<OrganizationId, string>(async (ids) => {
          const found = await this.identity.findOrganizations(this.database.reader, ids);
          return ids.map((id) => found.find(({ organizationId }) => organizationId === id)?.name ?? '');
        }),
    );
    return Promise.all(supplierRefs.map((id) => loader.load(id)));
  }
}
