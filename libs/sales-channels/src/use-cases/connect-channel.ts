import { Injectable } from '@nestjs/common';

import { type ChannelId, NotFound, type ShopId, type TenantActor } from '@app/kernel';
import { Config, Database, newId, UnitOfWork } from '@app/platform';
import { StorefrontFacade } from '@app/storefront';
import { newWebhookSecret, toWebhookUrl } from '@app/supplier-fulfillment';

import { ChannelRepository } from '../data/channel.repository.js';
import { type ChannelKind, isShopifyDomain } from '../domain/channel.js';
import { ChannelWrong } from '../domain/errors.js';

export interface ConnectChannelCommand {
  readonly idempotencyKey: string;
  readonly shopId: ShopId;
  readonly kind: ChannelKind;
  readonly name: string;
  /** SHOPIFY: such as my-shop.myshopify.com. */
  readonly domain: string | null;
  /** SHOPIFY: what its webhooks are signed with. The other kinds get one that is made here. */
  readonly secret: string | null;
  /** Where updates are sent to; null: they are fetched only. */
  readonly updateUrl: string | null;
}

export interface ConnectedChannel {
  readonly id: ChannelId;
  readonly secret: string | null;
}

@Injectable()
export class ConnectChannel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly config: Config,
    private readonly channels: ChannelRepository,
    private readonly storefront: StorefrontFacade,
  ) {}

  /**
   * Connects a place outside where the creator sells to one of his shops, whose listings say what its orders may hold.
   * @returns the channel's id, and the secret that signs its updates where one was made: it is shown this once.
   * @throws ChannelWrong, NotFound, IdempotencyKeyReused
   */
  async execute(actor: TenantActor, command: ConnectChannelCommand): Promise<ConnectedChannel> {
    const shop = await this.storefront.getShop(this.database.reader, command.shopId);
    if (shop.creatorId !== actor.organizationId) throw new NotFound('The shop', ['shopId']);
    const { domain, secret } = readAddress(command);
    const { updateUrl } = command;
    const url = updateUrl === null ? null : toWebhookUrl(updateUrl, this.config.mayCallPrivateAddresses);
    let made: string | null = null;
    const id = await this.unitOfWork.once(actor, 'connectChannel', command, async (tx) => {
      const channelId = newId<'Channel'>();
      made = secret === null ? newWebhookSecret() : null;
      const { shopId, kind, name } = command;
      await this.channels.add(tx, {
        channelId,
        creatorId: actor.organizationId,
        shopId,
        kind,
        name: name.trim(),
        domain,
        updateUrl: url,
        secret: secret ?? made ?? '',
      });
      return channelId;
    });
    return { id, secret: made };
  }
}

/** @throws ChannelWrong */
function readAddress({ kind, domain, secret, updateUrl }: ConnectChannelCommand) {
  if (kind !== 'SHOPIFY') {
    if (domain !== null || secret !== null) {
      throw new ChannelWrong('Only a Shopify channel has a domain and a secret of its own. Leave them out.', [
        'domain',
      ]);
    }
    return { domain, secret };
  }
  const host = domain?.trim().toLowerCase() ?? '';
  if (!isShopifyDomain(host)) {
    throw new ChannelWrong('Enter the domain that Shopify gave the shop, such as my-shop.myshopify.com.', ['domain']);
  }
  if (updateUrl !== null) throw new ChannelWrong('A Shopify channel has no address for updates.', ['updateUrl']);
  return { domain: host, secret: requireShopifySecret(secret) };
}

/** @throws ChannelWrong */
export function requireShopifySecret(secret: string | null): string {
  const text = secret?.trim() ?? '';
  if (text.length >= 16) return text;
  throw new ChannelWrong('Enter the secret that Shopify signs the shop’s webhooks with, as its settings show it.', [
    'secret',
  ]);
}
