// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface CategoryTable {
  id: string;
  parent_id: string | null;
  path: string;
  name_zh: string;
  name_en: string;
  depth: number;
  position: number;
  attributes: Generated<unknown>;
  words: Generated<string[]>;
  google_id: number | null;
}

export interface CategoryMappingTable {
  id: string;
  supplier_id: string;
  key: string;
  text: string;
  guessed_id: string;
  certainty: number;
  guessed_by: string;
  matched_words: Generated<string[]>;
  corrected_id: string | null;
  corrected_at: Date | null;
  feed_id: string | null;
  row_count: Generated<number>;
  seen_at: Date;
}

export interface ChangeRequestTable {
  id: string;
  product_id: string;
  sku_id: string | null;
  supplier_id: string;
  status: Generated<string>;
  changes: unknown;
  note: Generated<string>;
  decision_reason: string | null;
  decided_by: string | null;
  created_at: Date;
  decided_at: Date | null;
}

export interface FeedTable {
  id: string;
  supplier_id: string;
  file_name: string;
  warehouse_id: string;
  status: string;
  size_bytes: Generated<number>;
  content_hash: Buffer | null;
  encoding: string | null;
  last_line: Generated<number>;
  done_bytes: Generated<number>;
  created: Generated<number>;
  updated: Generated<number>;
  unchanged: Generated<number>;
  refused: Generated<number>;
  failure: string | null;
  is_result_kept: Generated<boolean>;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  reading: unknown;
  fingerprint: string | null;
  profile_name: string | null;
  row_count: number | null;
}

export interface FeedChunkTable {
  feed_id: string;
  position: number;
  body: Buffer;
}

export interface FeedOutcomeTable {
  feed_id: string;
  first_line: number;
  body: Buffer;
}

export interface FeedProfileTable {
  supplier_id: string;
  name: string;
  format: string | null;
  mapping: unknown;
  defaults: Generated<unknown>;
  fingerprint: string | null;
  updated_at: Date;
}

export interface FeedRowTable {
  feed_id: string;
  line: number;
  supplier_sku: Generated<string>;
  column_name: string | null;
  value: string | null;
  message: string | null;
}

export interface GoodsFingerprintTable {
  product_id: string;
  words: string[];
}

export interface GoodsTaskTable {
  product_id: string;
  is_compared: boolean;
}

export interface GoodsWordTable {
  word: string;
  goods: number;
}

export interface OfferTable {
  id: string;
  sku_id: string;
  product_id: string;
  supplier_id: string;
  supplier_sku: string;
  currency: string;
  supply_price_minor: bigint;
  retail_price_minor: bigint;
  map_minor: Generated<bigint>;
  commission_basis_points: Generated<number>;
  dispatch_hours: Generated<number>;
  status: Generated<string>;
  updated_at: Date;
  more_prices: Generated<unknown>;
  safety_stock: number | null;
}

export interface OfferStockTable {
  offer_id: string;
  warehouse_id: string;
  on_hand: number;
  reserved: Generated<number>;
  held_back: Generated<number>;
  missing: Generated<number>;
  available: Generated<number | null>;
}

export interface PoolClaimTable {
  order_line_id: string;
  pool_id: string;
}

export interface ProductTable {
  id: string;
  category_id: string;
  title_zh: string;
  title_en: string;
  brand: Generated<string>;
  description_zh: Generated<string>;
  description_en: Generated<string>;
  attributes: Generated<unknown>;
  images: Generated<string[]>;
  created_by: string;
  supplier_product_code: string;
  status: Generated<string>;
  created_at: Date;
  updated_at: Date;
  merged_into: string | null;
}

export interface ProductChangeTable {
  id: Generated<bigint>;
  product_ids: string[];
  noted_at: Date;
}

export interface ProductChangeLogTable {
  number: Generated<bigint>;
  product_ids: string[];
  noted_at: Date;
}

export interface ProductSalesTable {
  product_id: string;
  sold: number;
}

export interface SalesCountTable {
  is_only: Generated<boolean>;
  counted_until: Date;
}

export interface SameGoodsPairTable {
  id: string;
  newcomer_id: string;
  existing_id: string;
  found_by: string;
  probability: number;
  reasons: unknown;
  status: string;
  moves: unknown;
  created_at: Date;
  decided_at: Date | null;
}

export interface SkuTable {
  id: string;
  product_id: string;
  position: number;
  options: Generated<unknown>;
  gtin: string | null;
  weight_grams: number;
  image: string | null;
  merged_into: string | null;
}

export interface StockChangeTable {
  offer_id: string;
  warehouse_id: string;
  at: Date;
  id: Generated<string>;
  kind: string;
  on_hand_change: number;
  reserved_change: Generated<number>;
  order_line_id: string | null;
  feed_id: string | null;
  held_since: Date | null;
}

export interface StockPoolTable {
  id: string;
  owner_id: string;
  sku_id: string;
  offer_id: string;
  warehouse_id: string;
  size: number;
  pieces_left: number;
  is_open: Generated<boolean>;
  created_at: Date;
  closed_at: Date | null;
}

export interface StockReservationTable {
  order_line_id: string;
  offer_id: string;
  warehouse_id: string;
  quantity: number;
  consumed: Generated<number>;
  state: Generated<string>;
  created_at: Date;
  ended_at: Date | null;
}

export interface StockRuleTable {
  supplier_id: string;
  safety_stock: number;
  changed_at: Date;
}

export interface Tables {
  'catalog.category': CategoryTable;
  'catalog.category_mapping': CategoryMappingTable;
  'catalog.change_request': ChangeRequestTable;
  'catalog.feed': FeedTable;
  'catalog.feed_chunk': FeedChunkTable;
  'catalog.feed_outcome': FeedOutcomeTable;
  'catalog.feed_profile': FeedProfileTable;
  'catalog.feed_row': FeedRowTable;
  'catalog.goods_fingerprint': GoodsFingerprintTable;
  'catalog.goods_task': GoodsTaskTable;
  'catalog.goods_word': GoodsWordTable;
  'catalog.offer': OfferTable;
  'catalog.offer_stock': OfferStockTable;
  'catalog.pool_claim': PoolClaimTable;
  'catalog.product': ProductTable;
  'catalog.product_change': ProductChangeTable;
  'catalog.product_change_log': ProductChangeLogTable;
  'catalog.product_sales': ProductSalesTable;
  'catalog.sales_count': SalesCountTable;
  'catalog.same_goods_pair': SameGoodsPairTable;
  'catalog.sku': SkuTable;
  'catalog.stock_change': StockChangeTable;
  'catalog.stock_pool': StockPoolTable;
  'catalog.stock_reservation': StockReservationTable;
  'catalog.stock_rule': StockRuleTable;
}
