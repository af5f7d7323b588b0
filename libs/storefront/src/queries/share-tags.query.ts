import { Injectable } from '@nestjs/common';

import { type CurrencyCode, parseGlobalId, toDecimalText } from '@app/kernel';
import { Database } from '@app/platform';

import { ListingViewsQuery, type ListingView } from './listing-views.query.js';
import { ListingsQuery } from './listings.query.js';
import { ShopLinks } from './shop-links.js';
import { type ShopTerms, ShopsQuery } from './shops.query.js';

/** What chat apps show of a shared link. Plain text: whoever writes it into a page escapes it. */
export interface ShareTags {
  readonly title: string;
  readonly description: string;
  /** Absolute; null when there is no picture. */
  readonly image: string | null;
  /** Absolute, the link itself. */
  readonly url: string;
}

/** For the pages of a shop, in Chinese, as its links are shared there. */
@Injectable()
export class ShareTagsQuery {
  constructor(
    private readonly database: Database,
    private readonly links: ShopLinks,
    private readonly shops: ShopsQuery,
    private readonly listings: ListingsQuery,
    private readonly views: ListingViewsQuery,
  ) {}

  /** Null when there is no such shop. */
  async ofShop(slug: string): Promise<ShareTags | null> {
    const shop = await this.shops.findBySlug(this.database.reader, slug);
    return shop && this.shopTags(shop);
  }

  /** Null when the shop has no such listing on sale. */
  async ofListing(slug: string, listingGlobalId: string): Promise<ShareTags | null> {
    const shop = await this.shops.findBySlug(this.database.reader, slug);
    const view = shop && (await this.findView(shop, listingGlobalId));
    return view && this.listingTags(shop, view);
  }

  private async findView(shop: ShopTerms, listingGlobalId: string): Promise<ListingView | null> {
    const db = this.database.reader;
    const listingId = parseGlobalId('Listing', listingGlobalId);
    const listing = listingId && (await this.listings.find(db, listingId));
    if (!listing || listing.shopId !== shop.shopId) return null;
    return (await this.views.findOnSale(db, [listing])).get(listing.listingId) ?? null;
  }

  private shopTags({ slug, name, tagline }: ShopTerms): ShareTags {
    return { title: name, description: tagline || `${name}的小店`, image: null, url: this.links.ofShop(slug) };
  }

  private listingTags(shop: ShopTerms, { listing, card, skus }: ListingView): ShareTags {
    const prices = skus.map(({ priceMinor }) => priceMinor).sort((a, b) => (a < b ? -1 : 1));
    const [least] = prices;
    const price =
      least === undefined ? '' : `${priceText(least, shop.currency)}${prices.at(-1) === least ? '' : ' 起'} · `;
    const [image] = card.images;
    return {
      title: card.titleZh,
      description: `${price}${shop.name}`,
      image: image === undefined ? null : this.links.ofImage(image),
      url: this.links.ofListing(shop.slug, listing.listingId),
    };
  }
}

function priceText(amountMinor: bigint, currency: CurrencyCode): string {
  const format = new Intl.NumberFormat('zh-CN', { style: 'currency', currency });
  return format.format(toDecimalText(amountMinor, currency) as Intl.StringNumericLiteral);
}
