import { Injectable } from '@nestjs/common';

import type { Tx } from '@app/platform';

import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import type { NewSupplierOrder } from '../domain/new-supplier-order.js';

@Injectable()
export class OpenSupplierOrders {
  constructor(private readonly orders: SupplierOrderRepository) {}

  /** Writes the supplier orders of an order that was just placed; nobody sees them before it is paid. */
  async execute(tx: Tx, supplierOrders: readonly NewSupplierOrder[]): Promise<void> {
    if (supplierOrders.length > 0) await this.orders.insert(tx, supplierOrders);
  }
}
