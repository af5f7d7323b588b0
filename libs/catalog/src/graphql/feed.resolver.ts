import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { FeedId, OrganizationId, TenantActor } from '@app/kernel';
import { Access, type Connection, CurrentTenant, Database, GlobalIdPipe, PageArgs, toConnection } from '@app/platform';

import { FeedsQuery } from '../queries/feeds.query.js';
import {
  FeedConnection,
  FeedRowConnection,
  type FeedRowType,
  FeedType,
  toFeedRowType,
  toFeedType,
} from './feed.type.js';

@Resolver(() => FeedType)
export class FeedResolver {
  constructor(
    private readonly database: Database,
    private readonly feedsQuery: FeedsQuery,
  ) {}

  @Query(() => FeedConnection, { description: 'The own feeds, the latest first; for the operator those of everybody.' })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
  async feeds(@CurrentTenant() tenant: TenantActor, @Args() page: PageArgs): Promise<Connection<FeedType>> {
    return toConnection(await this.feedsQuery.list(this.database.reader, ownerOf(tenant), page), toFeedType);
  }

  @Query(() => FeedType, { description: 'One feed by its id, with how far its import is.' })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
  async feed(
    @CurrentTenant() tenant: TenantActor,
    @Args('id', { type: () => ID, description: 'Id of the feed.' }, GlobalIdPipe('Feed')) id: FeedId,
  ): Promise<FeedType> {
    return toFeedType(await this.feedsQuery.get(this.database.reader, id, ownerOf(tenant)));
  }

  @ResolveField(() => FeedRowConnection, { description: 'Its refused rows, in the order of the file.' })
  async refusedRows(@Parent() feed: FeedType, @Args() page: PageArgs): Promise<Connection<FeedRowType>> {
    return toConnection(await this.feedsQuery.refusedRows(this.database.reader, feed.ref, page), toFeedRowType);
  }
}

const ownerOf = ({ organizationKind, organizationId }: TenantActor): OrganizationId | null =>
  organizationKind === 'PLATFORM' ? null : organizationId;
