// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface DropTable {
  id: string;
  listing_id: string;
  shop_id: string;
  creator_id: string;
  starts_at: Date;
  ends_at: Date;
  pieces_per_shopper: number;
  is_ended: Generated<boolean>;
  created_at: Date;
}

export interface DropPriceTable {
  drop_id: string;
  sku_id: string;
  price_minor: bigint;
}

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
  price_rule_id: string | null;
  pause_reason: string | null;
}

export interface ListingBatchTable {
  id: string;
  shop_id: string;
  creator_id: string;
  status: Generated<string>;
  action: string | null;
  mode: string | null;
  price_rule_id: string | null;
  rule: unknown;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
}

export interface ListingBatchRowTable {
  batch_id: string;
  product_id: string;
  position: number;
  outcome: Generated<string>;
  code: string | null;
  message: string | null;
  figures: Generated<unknown>;
}

export interface ListingPriceTable {
  listing_id: string;
  sku_id: string;
  offer_id: string;
  price_minor: bigint;
  supply_price_minor: bigint | null;
}

export interface PriceRuleTable {
  id: string;
  shop_id: string;
  name: string;
  percent_of_supply_price: number;
  add_minor: Generated<bigint>;
  ending: string;
  rounding: string;
  created_at: Date;
  updated_at: Date;
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
  on_cost_change: Generated<string>;
  pauses_sold_out: Generated<boolean>;
}

export interface Tables {
  'storefront.drop': DropTable;
  'storefront.drop_price': DropPriceTable;
  'storefront.listing': ListingTable;
  'storefront.listing_batch': ListingBatchTable;
  'storefront.listing_batch_row': ListingBatchRowTable;
  'storefront.listing_price': ListingPriceTable;
  'storefront.price_rule': PriceRuleTable;
  'storefront.shop': ShopTable;
}
