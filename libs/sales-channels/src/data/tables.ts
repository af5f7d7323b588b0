// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface ChannelTable {
  id: string;
  creator_id: string;
  shop_id: string;
  kind: string;
  name: string;
  domain: string | null;
  sealed_secret: Buffer;
  sealed_old_secret: Buffer | null;
  old_secret_until: Date | null;
  update_url: string | null;
  last_update: Generated<bigint>;
  created_at: Date;
  updated_at: Date;
}

export interface ChannelEventTable {
  id: string;
  channel_id: string;
  webhook_id: string;
  topic: string;
  external_id: string;
  body_hash: Buffer;
  sealed_body: Buffer | null;
  status: string;
  outcome: string | null;
  reason: string | null;
  received_at: Date;
  ended_at: Date | null;
}

export interface ChannelOrderTable {
  id: string;
  channel_id: string;
  external_id: string;
  content_hash: Buffer;
  lines: unknown;
  status: string;
  order_id: string | null;
  reason_code: string | null;
  reason: string | null;
  received_at: Date;
  settled_at: Date | null;
}

export interface ChannelRefundTable {
  channel_id: string;
  external_id: string;
  refund_id: string;
  lines: unknown;
  received_at: Date;
}

export interface ChannelUpdateTable {
  id: string;
  channel_id: string;
  number: bigint;
  order_id: string;
  external_id: string;
  kind: string;
  subject_id: string;
  details: unknown;
  push_status: string;
  push_error: string | null;
  attempts: Generated<number>;
  at: Date;
  pushed_at: Date | null;
}

export interface MappingTable {
  channel_id: string;
  external_sku: string;
  sku_id: string;
  created_at: Date;
}

export interface Tables {
  'sales_channels.channel': ChannelTable;
  'sales_channels.channel_event': ChannelEventTable;
  'sales_channels.channel_order': ChannelOrderTable;
  'sales_channels.channel_refund': ChannelRefundTable;
  'sales_channels.channel_update': ChannelUpdateTable;
  'sales_channels.mapping': MappingTable;
}
