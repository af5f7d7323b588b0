import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OrderId, OrderLineId, OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { NewSupplierOrder } from './domain/new-supplier-order.js';
import { type SupplierOrderView, SupplierOrderViewsQuery } from './queries/supplier-order-views.query.js';
import { CancelSupplierOrders } from './use-cases/cancel-supplier-orders.js';
import { ConfirmReceipt } from './use-cases/confirm-receipt.js';
import { MakeSupplierOrdersReady } from './use-cases/make-supplier-orders-ready.js';
import { OpenSupplierOrders } from './use-cases/open-supplier-orders.js';
import { ReopenSupplierOrders } from './use-cases/reopen-supplier-orders.js';

/** What ordering may ask of fulfilment and do to an order's parts, in its own transaction. */
@Injectable()
export class FulfillmentFacade {
  constructor(
    private readonly openSupplierOrders: OpenSupplierOrders,
    private readonly makeSupplierOrdersReady: MakeSupplierOrdersReady,
    private readonly cancelSupplierOrders: CancelSupplierOrders,
    private readonly reopenSupplierOrders: ReopenSupplierOrders,
    private readonly confirm: ConfirmReceipt,
    private readonly views: SupplierOrderViewsQuery,
  ) {}

  /** The parts of an order that was just placed; they wait for its payment. */
  open(tx: Tx, supplierOrders: readonly NewSupplierOrder[]): Promise<void> {
    return this.openSupplierOrders.execute(tx, supplierOrders);
  }

  /** Paid and not held: the parts are handed to their suppliers. Twice changes nothing. */
  makeReady(tx: Tx, orderId: OrderId): Promise<void> {
    return this.makeSupplierOrdersReady.execute(tx, orderId);
  }

  /** Every part that has not ended. @throws ActionNotAllowed when a supplier has accepted one of them. */
  cancel(tx: Tx, orderId: OrderId): Promise<void> {
    return this.cancelSupplierOrders.execute(tx, orderId);
  }

  /** The parts of an order that expired unpaid and whose money came after all. @throws ActionNotAllowed */
  reopen(tx: Tx, orderId: OrderId): Promise<void> {
    return this.reopenSupplierOrders.execute(tx, orderId);
  }

  /** The shopper's word: what is on its way or delivered is received. @throws ActionNotAllowed when nothing was shipped. */
  confirmReceipt(tx: Tx, orderId: OrderId): Promise<void> {
    return this.confirm.execute(tx, orderId);
  }

  /** The parts with their parcels, by order and number. */
  findByOrders(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<SupplierOrderView[]> {
    return this.views.findByOrders(db, orderIds);
  }

  /** The numbers of a supplier's orders, by the lines in them. */
  findNumbersByLines(
    db: Kysely<unknown>,
    supplierId: OrganizationId,
    lineIds: readonly OrderLineId[],
  ): Promise<ReadonlyMap<OrderLineId, string>> {
    return this.views.findNumbersByLines(db, supplierId, lineIds);
  }
}
