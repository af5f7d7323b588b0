import { Injectable } from '@nestjs/common';

import type { SupplierOrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import type { NewSupplierOrder } from '../domain/new-supplier-order.js';
import { MakeSupplierOrdersReady } from './make-supplier-orders-ready.js';

@Injectable()
export class ReplaceSupplierOrder {
  constructor(
    private readonly orders: SupplierOrderRepository,
    private readonly makeReady: MakeSupplierOrdersReady,
  ) {}

  /**
   * Opens supplier orders for the lines of a rejected one and hands them to their suppliers at once, as the order is paid.
   * The rejected one keeps a record of its lines.
   */
  async execute(tx: Tx, replaced: SupplierOrderId, supplierOrders: readonly NewSupplierOrder[]): Promise<void> {
    await this.orders.detachLines(tx, replaced);
    await this.orders.insert(tx, supplierOrders);
    for (const orderId of new Set(supplierOrders.map((one) => one.orderId))) await this.makeReady.execute(tx, orderId);
  }
}
