// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface SandboxCarrierCallTable {
  carrier_event_id: string;
  copy: number;
  carrier: string;
  tracking_number: string;
  code: string;
  place: string;
  occurred_at: Date;
  due_at: Date;
  attempts: Generated<number>;
  sent_at: Date | null;
}

export interface ConnectionTable {
  supplier_id: string;
  way: string;
  url: string | null;
  sealed_secret: Buffer | null;
  sealed_old_secret: Buffer | null;
  old_secret_until: Date | null;
  failures_in_row: Generated<number>;
  paused_until: Date | null;
  updated_at: Date;
}

export interface ForwardingAttemptTable {
  id: string;
  supplier_order_id: string;
  supplier_id: string;
  at: Date;
  duration_ms: number;
  status_code: number | null;
  error: string | null;
  is_acknowledged: boolean;
}

export interface ShipmentTable {
  id: string;
  supplier_order_id: string;
  carrier: string;
  tracking_number: string;
  shipped_at: Date;
  delivered_at: Date | null;
}

export interface ShipmentLineTable {
  shipment_id: string;
  line_id: string;
  quantity: number;
}

export interface SupplierOrderTable {
  id: string;
  number: string;
  order_id: string;
  supplier_id: string;
  creator_id: string;
  shop_name: string;
  warehouse_id: string;
  status: string;
  currency: string;
  supply_minor: bigint;
  freight_minor: bigint;
  weight_grams: number;
  province: string;
  city: string;
  dispatch_hours: number;
  opened_at: Date;
  ready_at: Date | null;
  ready_event_id: string | null;
  stuck_at: Date | null;
  forwarded_at: Date | null;
  accept_by: Date | null;
  accepted_at: Date | null;
  dispatch_by: Date | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  receive_by: Date | null;
  received_at: Date | null;
  ended_at: Date | null;
  reject_code: string | null;
  reject_reason: string | null;
}

export interface SupplierOrderLineTable {
  id: string;
  supplier_order_id: string;
  position: number;
  offer_id: string;
  supplier_sku: string;
  title_zh: string;
  title_en: string;
  options: unknown;
  image: string | null;
  quantity: number;
  shipped_quantity: Generated<number>;
  supply_price_minor: bigint;
}

export interface TrackingScanTable {
  shipment_id: string;
  carrier_event_id: string;
  code: string;
  place: string;
  occurred_at: Date;
  received_at: Date;
}

export interface Tables {
  'sandbox.carrier_call': SandboxCarrierCallTable;
  'supplier_fulfillment.connection': ConnectionTable;
  'supplier_fulfillment.forwarding_attempt': ForwardingAttemptTable;
  'supplier_fulfillment.shipment': ShipmentTable;
  'supplier_fulfillment.shipment_line': ShipmentLineTable;
  'supplier_fulfillment.supplier_order': SupplierOrderTable;
  'supplier_fulfillment.supplier_order_line': SupplierOrderLineTable;
  'supplier_fulfillment.tracking_scan': TrackingScanTable;
}
