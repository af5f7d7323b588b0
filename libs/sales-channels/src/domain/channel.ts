import type { ChannelId, OrganizationId, ShopId } from '@app/kernel';

export const CHANNEL_KINDS = ['API', 'CSV', 'SHOPIFY'] as const;
/** How a channel's orders come: sent by a program, brought as files, or told by Shopify's webhooks. */
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** A place outside Daifa where a creator sells. */
export interface Channel {
  readonly channelId: ChannelId;
  readonly creatorId: OrganizationId;
  readonly shopId: ShopId;
  readonly kind: ChannelKind;
  readonly name: string;
  /** The shop's domain at Shopify; null for other kinds. */
  readonly domain: string | null;
  /** Where updates are sent to; null: they are fetched only. */
  readonly updateUrl: string | null;
}

const SHOPIFY_DOMAIN = /^[a-z0-9][a-z0-9-]{0,60}\.myshopify\.com$/;

export function isShopifyDomain(domain: string): boolean {
  return SHOPIFY_DOMAIN.test(domain);
}
