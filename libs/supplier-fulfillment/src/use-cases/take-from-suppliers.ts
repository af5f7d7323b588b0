import { Injectable } from '@nestjs/common';

import { CatalogFacade } from '@app/catalog';
import { supplierOrderRejected } from '@app/contracts';
import { IdentityFacade } from '@app/identity';
import { Database, Outbox, type Tx, UnitOfWork } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { type LockedSupplierOrder, SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { ordersToTake } from '../domain/missing-stock.rules.js';
import type { TakenCode } from '../domain/supplier-order.state.js';
import { eventsOf } from './supplier-order-events.js';

const STOCKS = 50;
const BATCH = 200;

/** Takes orders from suppliers who cannot serve them; ordering hears of it and gives them to others, or refunds them. */
@Injectable()
export class TakeFromSuppliers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
    private readonly catalog: CatalogFacade,
    private readonly identity: IdentityFacade,
  ) {}

  /**
   * The latest orders that hold pieces which a count did not find. Their stock is given back at once, so that what is
   * missing is seen to be covered. What unpaid orders hold waits until they are paid, or give it back by themselves.
   * Locks supplier orders, passing over what others hold, then stock.
   * @returns whether there may be more.
   */
  missing(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const stocks = await this.catalog.findShort(tx, STOCKS);
      if (stocks.length === 0) return false;
      const lineIds = stocks.flatMap(({ holders }) => holders.map(({ orderLineId }) => orderLineId));
      const serving = await this.orders.lockServing(tx, lineIds);
      const chosen = new Set(
        ordersToTake(stocks, new Map([...serving].map(([line, order]) => [line, order.supplierOrderId]))),
      );
      const orders = new Map([...serving.values()].map((order) => [order.supplierOrderId, order]));
      await this.take(
        tx,
        [...orders.values()].filter(({ supplierOrderId }) => chosen.has(supplierOrderId)),
        'STOCK_CORRECTED',
      );
      await this.catalog.release(tx, await this.orders.findLineIds(tx, [...chosen]));
      return chosen.size > 0;
    });
  }

  /** What suspended suppliers have not sent. Locks a batch, passing over what others hold. @returns whether there may be more. */
  async suspended(): Promise<boolean> {
    const supplierIds = await this.identity.findSuspended(this.database.reader, 'SUPPLIER');
    if (supplierIds.length === 0) return false;
    return this.unitOfWork.transaction(async (tx) => {
      const orders = await this.orders.lockUnsent(tx, supplierIds, BATCH);
      await this.take(tx, orders, 'SUPPLIER_SUSPENDED');
      return orders.length === BATCH;
    });
  }

  private async take(tx: Tx, orders: readonly LockedSupplierOrder[], code: TakenCode): Promise<void> {
    if (orders.length === 0) return;
    await this.steps.take(
      tx,
      orders.map(({ supplierOrderId }) => supplierOrderId),
      code,
    );
    await this.outbox.append(tx, ...eventsOf(supplierOrderRejected, orders));
  }
}
