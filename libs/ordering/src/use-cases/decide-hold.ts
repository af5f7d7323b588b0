import { Injectable } from '@nestjs/common';

import { type OrderId, systemActor, type TenantActor } from '@app/kernel';
import { type Tx, UnitOfWork } from '@app/platform';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

import { type DecidedBy, HoldRepository } from '../data/hold.repository.js';
import { type LockedOrder, OrderRepository } from '../data/order.repository.js';
import { OrderNotHeld } from '../domain/errors.js';
import type { WhenDue } from '../domain/hold.rules.js';
import { assertOwn } from './cancel-order.js';
import { EndOrder } from './end-order.js';

export interface DecideHoldCommand {
  readonly idempotencyKey: string;
  readonly orderId: OrderId;
  readonly decision: WhenDue;
}

const BATCH = 20;
const TIMER = systemActor('ordering.decide-due-holds');

/** Held orders go out to their suppliers, or are cancelled: by a person's word, or by the timer's. */
@Injectable()
export class DecideHold {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly holds: HoldRepository,
    private readonly endOrder: EndOrder,
    private readonly fulfillment: FulfillmentFacade,
  ) {}

  /**
   * RELEASE hands the order to its suppliers; CANCEL gives its stock back and refunds all that was paid.
   * @returns the order's id.
   * @throws NotFound, OrderNotHeld, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: DecideHoldCommand): Promise<OrderId> {
    return this.unitOfWork.once(actor, 'decideHold', command, async (tx) => {
      const order = await this.orders.lock(tx, command.orderId);
      if (actor.organizationKind !== 'PLATFORM') assertOwn(actor, order);
      if (order.holdReason === null) throw new OrderNotHeld();
      await this.carryOut(tx, order, command.decision, 'PERSON');
      return order.orderId;
    });
  }

  /** Does with each hold whose time is over what its rule says, one transaction per order. @returns whether there may be more. */
  async decideDue(): Promise<boolean> {
    const due = await this.unitOfWork.transaction((tx) => this.holds.findDue(tx, BATCH));
    for (const { orderId, whenDue } of due) {
      await this.unitOfWork.run(TIMER, 'decideHold', async (tx) => {
        const order = await this.orders.lock(tx, orderId);
        // Somebody may have decided meanwhile.
        if (order.holdReason !== null) await this.carryOut(tx, order, whenDue, 'TIMER');
        return orderId;
      });
    }
    return due.length === BATCH;
  }

  private async carryOut(tx: Tx, order: LockedOrder, decision: WhenDue, by: DecidedBy): Promise<void> {
    if (decision === 'CANCEL') return this.endOrder.cancel(tx, order, by);
    await this.holds.decide(tx, order.orderId, 'RELEASED', by);
    await this.orders.noteHappening(tx, order.orderId, 'RELEASED', { details: { by } });
    await this.fulfillment.makeReady(tx, order.orderId);
  }
}
