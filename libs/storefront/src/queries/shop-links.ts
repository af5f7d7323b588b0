import { Injectable } from '@nestjs/common';

import { type ListingId, toGlobalId } from '@app/kernel';
import { Config } from '@app/platform';

/** The absolute addresses that people share. */
@Injectable()
export class ShopLinks {
  constructor(private readonly config: Config) {}

  ofShop(slug: string): string {
    return `${this.config.publicUrl}/s/${slug}`;
  }

  ofListing(slug: string, listingId: ListingId): string {
    return `${this.ofShop(slug)}/p/${toGlobalId('Listing', listingId)}`;
  }

  /** @param address absolute already, or a path of this site. */
  ofImage(address: string): string {
    return new URL(address, `${this.config.publicUrl}/`).toString();
  }
}
