import { type RawBuilder, sql } from 'kysely';

import type { OrderId, OrganizationId, SupplierOrderId, WarehouseId } from '@app/kernel';

import type { AttentionReason } from '../domain/attention.rules.js';
import type { DeadlineColumns } from '../domain/deadline.rules.js';
import { ATTENTION_OF } from './attention.js';

/** A supplier order as the API shows it. */
export interface SupplierOrderRecord extends DeadlineColumns {
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly orderId: OrderId;
  readonly supplierId: OrganizationId;
  readonly shopName: string;
  readonly warehouseId: WarehouseId;
  readonly currency: string;
  readonly supplyMinor: bigint;
  readonly freightMinor: bigint;
  readonly weightGrams: number;
  readonly province: string;
  readonly city: string;
  readonly readyAt: Date | null;
  readonly forwardedAt: Date | null;
  readonly stuckAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly receivedAt: Date | null;
  readonly endedAt: Date | null;
  readonly rejectCode: string | null;
  readonly rejectReason: string | null;
  readonly attention: readonly AttentionReason[];
}

const COLUMNS: Readonly<Record<Exclude<keyof SupplierOrderRecord, 'attention'>, string>> = {
  supplierOrderId: 'id',
  number: 'number',
  orderId: 'order_id',
  supplierId: 'supplier_id',
  shopName: 'shop_name',
  warehouseId: 'warehouse_id',
  status: 'status',
  currency: 'currency',
  supplyMinor: 'supply_minor',
  freightMinor: 'freight_minor',
  weightGrams: 'weight_grams',
  province: 'province',
  city: 'city',
  readyAt: 'ready_at',
  forwardedAt: 'forwarded_at',
  stuckAt: 'stuck_at',
  acceptBy: 'accept_by',
  acceptedAt: 'accepted_at',
  dispatchBy: 'dispatch_by',
  shippedAt: 'shipped_at',
  deliveredAt: 'delivered_at',
  receiveBy: 'receive_by',
  receivedAt: 'received_at',
  endedAt: 'ended_at',
  rejectCode: 'reject_code',
  rejectReason: 'reject_reason',
};

/** What to select of `supplier_order so` for a record. */
export const RECORD: RawBuilder<unknown> = sql.join([
  ...Object.entries(COLUMNS).map(([name, column]) => sql`so.${sql.ref(column)} as ${sql.ref(name)}`),
  sql`${ATTENTION_OF} as attention`,
]);
