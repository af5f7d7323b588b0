import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { OrganizationId, TenantActor } from '@app/kernel';
import { Access, type Connection, CurrentOrganizationId, CurrentTenant, toConnection } from '@app/platform';

import { ChannelsQuery } from '../queries/channels.query.js';
import { ConnectChannel } from '../use-cases/connect-channel.js';
import { MapChannelSku } from '../use-cases/map-channel-sku.js';
import { RotateChannelSecret } from '../use-cases/rotate-channel-secret.js';
import { SetChannelUpdates } from '../use-cases/set-channel-updates.js';
import {
  ChannelPageArgs,
  ConnectChannelInput,
  MapChannelSkuInput,
  RotateChannelSecretInput,
  SetChannelUpdatesInput,
} from './channel.input.js';
import {
  ConnectChannelPayload,
  MapChannelSkuPayload,
  RotateChannelSecretPayload,
  SetChannelUpdatesPayload,
} from './channel.payload.js';
import {
  ChannelMappingConnection,
  type ChannelMappingType,
  ChannelType,
  toChannelType,
  toMappingType,
} from './channel.type.js';

/** Where a creator sells outside, and what is called how there. */
@Resolver()
export class ChannelResolver {
  constructor(
    private readonly channelsQuery: ChannelsQuery,
    private readonly connect: ConnectChannel,
    private readonly rotate: RotateChannelSecret,
    private readonly setUpdates: SetChannelUpdates,
    private readonly mapSku: MapChannelSku,
  ) {}

  @Query(() => [ChannelType], { description: 'The own channels, the newest first; at most 100.' })
  @Access.to(['CREATOR'], { permission: 'orders:read' })
  async channels(@CurrentOrganizationId() creatorId: OrganizationId): Promise<ChannelType[]> {
    return (await this.channelsQuery.list(creatorId)).map(toChannelType);
  }

  @Query(() => ChannelMappingConnection, { description: 'What a channel’s skus are here, in their order.' })
  @Access.to(['CREATOR'], { permission: 'orders:read' })
  async channelMappings(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args() { channelId, ...page }: ChannelPageArgs,
  ): Promise<Connection<ChannelMappingType>> {
    await this.channelsQuery.get(channelId, creatorId);
    return toConnection(await this.channelsQuery.mappings(channelId, page), toMappingType);
  }

  @Mutation(() => ConnectChannelPayload, { description: 'Connects a place outside Daifa where the creator sells.' })
  @Access.to(['CREATOR'], { permission: 'organization:manage' })
  async connectChannel(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which one.' }) input: ConnectChannelInput,
  ): Promise<ConnectChannelPayload> {
    const { idempotencyKey, shopId, kind, name, domain = null, secret = null, updateUrl = null } = input;
    const connected = await this.connect.execute(tenant, {
      idempotencyKey,
      shopId,
      kind,
      name,
      domain,
      secret,
      updateUrl,
    });
    const channel = await this.channelsQuery.view(connected.id, tenant.organizationId);
    return { channel: toChannelType(channel), secret: connected.secret, userErrors: [] };
  }

  @Mutation(() => RotateChannelSecretPayload, { description: 'Changes the secret of a channel.' })
  @Access.to(['CREATOR'], { permission: 'organization:manage' })
  async rotateChannelSecret(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Of which, and how.' })
    { channelId, secret, oldSecretHours }: RotateChannelSecretInput,
  ): Promise<RotateChannelSecretPayload> {
    const made = await this.rotate.execute(tenant, { channelId, secret: secret ?? null, oldSecretHours });
    return { secret: made, userErrors: [] };
  }

  @Mutation(() => SetChannelUpdatesPayload, { description: 'Says where updates of a channel’s orders are sent to.' })
  @Access.to(['CREATOR'], { permission: 'organization:manage' })
  async setChannelUpdates(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Where to.' }) { channelId, updateUrl = null }: SetChannelUpdatesInput,
  ): Promise<SetChannelUpdatesPayload> {
    await this.setUpdates.execute(tenant, { channelId, updateUrl });
    const channel = await this.channelsQuery.view(channelId, tenant.organizationId);
    return { channel: toChannelType(channel), userErrors: [] };
  }

  @Mutation(() => MapChannelSkuPayload, { description: 'Says what a channel’s sku is here.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async mapChannelSku(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'What is what.' }) { channelId, externalSku, skuId }: MapChannelSkuInput,
  ): Promise<MapChannelSkuPayload> {
    await this.mapSku.execute(tenant, { channelId, externalSku, skuId: skuId ?? null });
    return { externalSku, userErrors: [] };
  }
}
