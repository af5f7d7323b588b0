import { Injectable } from '@nestjs/common';

import type { OrderLineId, SupplierOrderId } from '@app/kernel';
import { Database } from '@app/platform';

import { fulfillmentTables } from '../data/supplier-fulfillment-tables.js';
import type { NewSupplierOrderLine } from '../domain/new-supplier-order.js';

export interface SupplierOrderLine extends Omit<NewSupplierOrderLine, 'offerId'> {
  readonly supplierOrderId: SupplierOrderId;
  readonly currency: string;
  readonly shippedQuantity: number;
}

@Injectable()
export class SupplierOrderLinesQuery {
  constructor(private readonly database: Database) {}

  async findOfSupplierOrders(supplierOrderIds: readonly SupplierOrderId[]): Promise<SupplierOrderLine[]> {
    const rows = await fulfillmentTables
      .read(this.database.reader)
      .selectFrom('supplier_fulfillment.supplier_order_line as l')
      .innerJoin('supplier_fulfillment.supplier_order as so', 'so.id', 'l.supplier_order_id')
      .selectAll('l')
      .select('so.currency')
      .where('l.supplier_order_id', 'in', supplierOrderIds)
      .orderBy('l.supplier_order_id')
      .orderBy('l.position')
      .execute();
    return rows.map((row) => ({
      lineId: row.id as OrderLineId,
      supplierOrderId: row.supplier_order_id as SupplierOrderId,
      supplierSku: row.supplier_sku,
      titleZh: row.title_zh,
      titleEn: row.title_en,
      options: row.options as NewSupplierOrderLine['options'],
      image: row.image,
      quantity: row.quantity,
      shippedQuantity: row.shipped_quantity,
      supplyPriceMinor: row.supply_price_minor,
      currency: row.currency,
    }));
  }
}
