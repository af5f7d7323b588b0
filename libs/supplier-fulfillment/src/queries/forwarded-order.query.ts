import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OrderId, OrderLineId, OrganizationId, SupplierOrderId, WarehouseId } from '@app/kernel';

import { fulfillmentTables } from '../data/supplier-fulfillment-tables.js';
import type { ForwardedOrder } from '../domain/supplier-message.js';
import type { SupplierOrderStatus } from '../domain/supplier-order.state.js';

export interface OrderToForward extends ForwardedOrder {
  readonly orderId: OrderId;
  readonly supplierId: OrganizationId;
}

/** What is handed to a supplier's system. */
@Injectable()
export class ForwardedOrderQuery {
  /** Null when it is not waiting to be handed over (any more). */
  async find(db: Kysely<unknown>, supplierOrderId: SupplierOrderId): Promise<OrderToForward | null> {
    const tables = fulfillmentTables.read(db);
    const row = await tables
      .selectFrom('supplier_fulfillment.supplier_order')
      .selectAll()
      .where('id', '=', supplierOrderId)
      .where('status', '=', 'READY' satisfies SupplierOrderStatus)
      .executeTakeFirst();
    if (!row?.ready_at || !row.accept_by || !row.dispatch_by) return null;
    const lines = await tables
      .selectFrom('supplier_fulfillment.supplier_order_line')
      .select(['id', 'supplier_sku', 'title_zh', 'title_en', 'quantity', 'supply_price_minor'])
      .where('supplier_order_id', '=', supplierOrderId)
      .orderBy('position')
      .execute();
    return {
      supplierOrderId,
      number: row.number,
      orderId: row.order_id as OrderId,
      supplierId: row.supplier_id as OrganizationId,
      shopName: row.shop_name,
      warehouseId: row.warehouse_id as WarehouseId,
      currency: row.currency,
      readyAt: row.ready_at,
      acceptBy: row.accept_by,
      dispatchBy: row.dispatch_by,
      lines: lines.map((line) => ({
        lineId: line.id as OrderLineId,
        supplierSku: line.supplier_sku,
        titleZh: line.title_zh,
        titleEn: line.title_en,
        quantity: line.quantity,
        supplyPriceMinor: line.supply_price_minor,
      })),
    };
  }
}
