import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { type OrganizationId, type TenantActor, toGlobalId } from '@app/kernel';
import { Access, type Connection, CurrentOrganizationId, CurrentTenant, toConnection } from '@app/platform';

import { ChannelsQuery } from '../queries/channels.query.js';
import { PushUpdate } from '../use-cases/push-update.js';
import { ReplayChannelEvents } from '../use-cases/replay-channel-events.js';
import { SubmitChannelOrders } from '../use-cases/submit-channel-orders.js';
import {
  ChannelPageArgs,
  ReplayChannelEventsInput,
  ReplayChannelUpdatesInput,
  SubmitChannelOrdersInput,
} from './channel.input.js';
import {
  ReplayChannelEventsPayload,
  ReplayChannelUpdatesPayload,
  SubmitChannelOrdersPayload,
} from './channel.payload.js';
import {
  ChannelEventConnection,
  type ChannelEventType,
  ChannelOrderUpdateConnection,
  type ChannelOrderUpdateType,
  RefusedChannelOrderConnection,
  type RefusedChannelOrderType,
  toEventType,
  toRefusedType,
  toResultType,
  toUpdateType,
} from './channel.type.js';

/** What comes from channels and goes back to them. */
@Resolver()
export class ChannelOrderResolver {
  constructor(
    private readonly channels: ChannelsQuery,
    private readonly submit: SubmitChannelOrders,
    private readonly replayEvents: ReplayChannelEvents,
    private readonly pushUpdate: PushUpdate,
  ) {}

  @Mutation(() => SubmitChannelOrdersPayload, {
    description:
      'Places orders that the creator sold elsewhere, at most 100, each by itself and once for good: the same number again changes nothing. They are paid from the prepaid wallet.',
  })
  @Access.to(['CREATOR'], { permission: 'orders:write' })
  async submitChannelOrders(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The orders.' }) { channelId, orders }: SubmitChannelOrdersInput,
  ): Promise<SubmitChannelOrdersPayload> {
    const channel = await this.channels.get(channelId, tenant.organizationId);
    const results = await this.submit.execute(
      tenant,
      channel,
      orders.map(({ externalId, lines, recipient, note }) => ({
        externalId,
        lines: lines.map(({ sku, quantity }) => ({ id: sku, sku, quantity })),
        recipient,
        note: note ?? '',
      })),
    );
    return { results: results.map(toResultType), userErrors: [] };
  }

  @Query(() => ChannelOrderUpdateConnection, {
    description:
      'What happened to a channel’s orders, the oldest first. Keep the endCursor and go on behind it: nothing is told twice or left out.',
  })
  @Access.to(['CREATOR'], { permission: 'orders:read' })
  async channelOrderUpdates(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args() { channelId, ...page }: ChannelPageArgs,
  ): Promise<Connection<ChannelOrderUpdateType>> {
    await this.channels.get(channelId, creatorId);
    return toConnection(await this.channels.updates(channelId, page), toUpdateType);
  }

  @Query(() => ChannelEventConnection, { description: 'What a platform told, the latest first.' })
  @Access.to(['CREATOR'], { permission: 'orders:read' })
  async channelEvents(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args('onlyFailed', { type: () => Boolean, defaultValue: false, description: 'Only those that were refused.' })
    isFailedOnly: boolean,
    @Args() { channelId, ...page }: ChannelPageArgs,
  ): Promise<Connection<ChannelEventType>> {
    await this.channels.get(channelId, creatorId);
    return toConnection(await this.channels.events(channelId, isFailedOnly, page), toEventType);
  }

  @Query(() => RefusedChannelOrderConnection, {
    description: 'Orders of a channel that were refused and not placed since, the newest first.',
  })
  @Access.to(['CREATOR'], { permission: 'orders:read' })
  async refusedChannelOrders(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args() { channelId, ...page }: ChannelPageArgs,
  ): Promise<Connection<RefusedChannelOrderType>> {
    await this.channels.get(channelId, creatorId);
    return toConnection(await this.channels.refusedOrders(channelId, page), toRefusedType);
  }

  @Mutation(() => ReplayChannelEventsPayload, { description: 'Works failed events of platforms off again.' })
  @Access.to(['CREATOR'], { permission: 'orders:write' })
  async replayChannelEvents(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which ones.' }) input: ReplayChannelEventsInput,
  ): Promise<ReplayChannelEventsPayload> {
    const revived = await this.replayEvents.execute(tenant, input);
    return { channelEventIds: revived.map((id) => toGlobalId('ChannelEvent', id)), userErrors: [] };
  }

  @Mutation(() => ReplayChannelUpdatesPayload, { description: 'Sends updates again that a channel’s system refused.' })
  @Access.to(['CREATOR'], { permission: 'orders:write' })
  async replayChannelUpdates(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which ones.' }) { channelUpdateIds }: ReplayChannelUpdatesInput,
  ): Promise<ReplayChannelUpdatesPayload> {
    const revived = await this.pushUpdate.replay(tenant, channelUpdateIds);
    return { channelUpdateIds: revived.map((id) => toGlobalId('ChannelUpdate', id)), userErrors: [] };
  }
}
