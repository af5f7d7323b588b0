// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface HoldTable {
  order_id: string;
  reasons: unknown;
  held_at: Date;
  due_at: Date;
  when_due: string;
  decision: string | null;
  decided_by: string | null;
  decided_at: Date | null;
}

export interface HoldRulesTable {
  creator_id: string | null;
  rules: unknown;
  changed_at: Date;
}

export interface OrderTable {
  id: string;
  number: string;
  shop_id: string;
  shop_name: string;
  creator_id: string;
  channel: string;
  status: string;
  currency: string;
  goods_minor: bigint;
  freight_minor: bigint;
  total_minor: bigint;
  refunded_minor: Generated<bigint>;
  province: string;
  city: string;
  hold_reason: string | null;
  note: Generated<string>;
  link_token_hash: Buffer;
  placed_at: Date;
  payment_due_at: Date;
  paid_at: Date | null;
  ended_at: Date | null;
  drop_id: string | null;
  drop_pieces: number | null;
  channel_id: string | null;
  external_id: string | null;
}

export interface OrderHappeningTable {
  id: string;
  order_id: string;
  at: Date;
  kind: string;
  supplier_order_id: string | null;
  details: Generated<unknown>;
}

export interface OrderLineTable {
  id: string;
  order_id: string;
  position: number;
  listing_id: string;
  product_id: string;
  sku_id: string;
  offer_id: string;
  warehouse_id: string;
  supplier_order_id: string;
  mode: string;
  title_zh: string;
  title_en: string;
  options: unknown;
  image: string | null;
  quantity: number;
  unit_price_minor: bigint;
  supply_price_minor: bigint;
  commission_basis_points: number;
  fee_basis_points: number;
}

export interface RerouteQuestionTable {
  supplier_order_id: string;
  order_id: string;
  creator_id: string;
  supplier_ids: string[];
  cost_change_minor: bigint;
  promised_at: Date;
  asked_at: Date;
  answer_by: Date;
  otherwise: string;
  answered_at: Date | null;
  answer: string | null;
}

export interface ShopperContactTable {
  order_id: string;
  sealed: Buffer;
  phone_hash: Buffer;
  address_hash: Buffer;
  placed_at: Date;
}

export interface Tables {
  'ordering.hold': HoldTable;
  'ordering.hold_rules': HoldRulesTable;
  'ordering.order': OrderTable;
  'ordering.order_happening': OrderHappeningTable;
  'ordering.order_line': OrderLineTable;
  'ordering.reroute_question': RerouteQuestionTable;
  'ordering.shopper_contact': ShopperContactTable;
}
