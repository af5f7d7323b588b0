import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import type { FeedId, OrganizationId, TenantActor } from '@app/kernel';
import { Access, CurrentOrganizationId, CurrentTenant, Database, GlobalIdPipe, Payload } from '@app/platform';

import { FeedPreviewQuery } from '../queries/feed-preview.query.js';
import { FeedProfilesQuery } from '../queries/feed-profiles.query.js';
import { FeedsQuery } from '../queries/feeds.query.js';
import { RemoveFeedProfile } from '../use-cases/remove-feed-profile.js';
import { SaveFeedProfile } from '../use-cases/save-feed-profile.js';
import { StartFeed } from '../use-cases/start-feed.js';
import { FeedPreviewType, toFeedPreviewType } from './feed-preview.type.js';
import {
  FeedReadingInput,
  readingWish,
  RemoveFeedProfileInput,
  SaveFeedProfileInput,
  StartFeedInput,
} from './feed-profile.input.js';
import { FeedProfileType, toFeedProfileType } from './feed-profile.type.js';
import { FeedType, toFeedType } from './feed.type.js';

@ObjectType({ description: 'What became of saveFeedProfile.' })
@Access.everyone()
export class SaveFeedProfilePayload extends Payload {
  @Field(() => FeedProfileType, { nullable: true, description: 'The profile; null when refused.' })
  profile?: FeedProfileType;
}

@ObjectType({ description: 'What became of removeFeedProfile.' })
@Access.everyone()
export class RemoveFeedProfilePayload extends Payload {}

@ObjectType({ description: 'What became of startFeed.' })
@Access.everyone()
export class StartFeedPayload extends Payload {
  @Field(() => FeedType, { nullable: true, description: 'The feed, whose import follows; null when refused.' })
  feed?: FeedType;
}

/** How files are read, and what suppliers say of theirs. */
@Resolver(() => FeedProfileType)
export class FeedProfileResolver {
  constructor(
    private readonly database: Database,
    private readonly profiles: FeedProfilesQuery,
    private readonly preview: FeedPreviewQuery,
    private readonly feeds: FeedsQuery,
    private readonly save: SaveFeedProfile,
    private readonly remove: RemoveFeedProfile,
    private readonly start: StartFeed,
  ) {}

  @Query(() => [FeedProfileType], { description: 'The own profiles, the latest first, at most 100.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  async feedProfiles(@CurrentOrganizationId() supplierId: OrganizationId): Promise<FeedProfileType[]> {
    return (await this.profiles.list(this.database.reader, supplierId)).map(toFeedProfileType);
  }

  @Query(() => FeedPreviewType, {
    description: 'What an own file was taken for, with its first rows, as long as the file is kept.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  async feedPreview(
    @CurrentOrganizationId() supplierId: OrganizationId,
    @Args('id', { type: () => ID, description: 'Id of the feed.' }, GlobalIdPipe('Feed')) id: FeedId,
    @Args('reading', {
      type: () => FeedReadingInput,
      nullable: true,
      description: 'To try another way of reading it; nothing is kept of it.',
    })
    reading?: FeedReadingInput | null,
  ): Promise<FeedPreviewType> {
    return toFeedPreviewType(await this.preview.of(id, supplierId, reading ? readingWish(reading) : null));
  }

  @Mutation(() => SaveFeedProfilePayload, {
    description: 'Keeps how files are to be read under a name, which POST /feeds takes in its field "profile".',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async saveFeedProfile(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The profile.' }) input: SaveFeedProfileInput,
  ): Promise<SaveFeedProfilePayload> {
    const profile = await this.save.execute(tenant, { name: input.name, ...readingWish(input) });
    return { profile: toFeedProfileType(profile), userErrors: [] };
  }

  @Mutation(() => RemoveFeedProfilePayload, { description: 'Forgets an own profile.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async removeFeedProfile(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which one.' }) { name }: RemoveFeedProfileInput,
  ): Promise<RemoveFeedProfilePayload> {
    await this.remove.execute(tenant, name);
    return { userErrors: [] };
  }

  @Mutation(() => StartFeedPayload, {
    description:
      'Imports a feed that was held, read as said here; files with the same columns are read so from now on.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async startFeed(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The feed, and how it is read.' }) input: StartFeedInput,
  ): Promise<StartFeedPayload> {
    const { feedId, profileName } = input;
    await this.start.execute(tenant, { feedId, profileName, ...readingWish(input) });
    const feed = await this.feeds.get(this.database.reader, feedId, tenant.organizationId);
    return { feed: toFeedType(feed), userErrors: [] };
  }
}
