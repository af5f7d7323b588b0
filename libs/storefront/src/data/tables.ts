// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface ListingTable {
  id: string;
  shop_id: string;
  creator_id: string;
  product_id: string;
  mode: string;
  status: Generated<string>;
  search_text: Generated<string>;
  created_at: Date;
  updated_at: Date;
}

export interface ListingPriceTable {
  listing_id: string;
  sku_id: string;
  offer_id: string;
  price_minor: bigint;
}

export interface ShopTable {
  id: string;
  creator_id: string;
  slug: string;
  name: string;
  tagline: Generated<string>;
  currency: string;
  free_freight_from_minor: bigint | null;
  status: Generated<string>;
  created_at: Date;
  updated_at: Date;
}

export interface Tables {
  'storefront.listing': ListingTable;
  'storefront.listing_price': ListingPriceTable;
  'storefront.shop': ShopTable;
}
