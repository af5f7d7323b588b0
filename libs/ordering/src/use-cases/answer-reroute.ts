import { Injectable } from '@nestjs/common';

import { NotFound, type OrderId, type SupplierOrderId, type TenantActor } from '@app/kernel';
import { Database, type Tx, UnitOfWork } from '@app/platform';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

import { type LockedOrder, OrderRepository } from '../data/order.repository.js';
import { type OpenRerouteQuestion, RerouteQuestionRepository } from '../data/reroute-question.repository.js';
import { RerouteClosed } from '../domain/errors.js';
import { assertOwn } from './cancel-order.js';
import { ServeRejected } from './serve-rejected.js';

const BATCH = 20;

export interface AnswerRerouteCommand {
  readonly idempotencyKey: string;
  readonly supplierOrderId: SupplierOrderId;
  readonly answer: 'REROUTE' | 'REFUND';
}

/** Ends questions to creators whether another supplier serves a part. Locks the order, then its question. */
@Injectable()
export class AnswerReroute {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly questions: RerouteQuestionRepository,
    private readonly fulfillment: FulfillmentFacade,
    private readonly serveRejected: ServeRejected,
  ) {}

  /**
   * The creator's answer. Where nobody can serve the part any more without a loss, it is refunded, whatever he said.
   * @returns the order's id.
   * @throws NotFound, RerouteClosed, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: AnswerRerouteCommand): Promise<OrderId> {
    return this.unitOfWork.once(actor, 'answerReroute', command, async (tx) => {
      const question = await this.questions.find(tx, command.supplierOrderId);
      if (!question) throw new NotFound('An open question about this supplier order', ['supplierOrderId']);
      const order = await this.orders.lock(tx, question.orderId);
      assertOwn(actor, order);
      if (!(await this.end(tx, order, question, command.answer))) throw new RerouteClosed();
      return question.orderId;
    });
  }

  /** Does what counts otherwise where nobody answered in time. @returns whether there may be more. */
  async overdue(): Promise<boolean> {
    const overdue = await this.questions.findOverdue(this.database.reader, BATCH);
    for (const question of overdue) {
      await this.unitOfWork.transaction(async (tx) => {
        const order = await this.orders.lock(tx, question.orderId);
        await this.end(tx, order, question, question.otherwise === 'AUTO' ? 'REROUTE' : 'REFUND');
      });
    }
    return overdue.length === BATCH;
  }

  /** @returns false when it is ended already. */
  private async end(
    tx: Tx,
    order: LockedOrder,
    { supplierOrderId, orderId }: OpenRerouteQuestion,
    answer: AnswerRerouteCommand['answer'],
  ): Promise<boolean> {
    if (!(await this.questions.close(tx, supplierOrderId, answer === 'REROUTE' ? 'REROUTED' : 'REFUNDED')))
      return false;
    const parts = await this.fulfillment.findByOrders(tx, [orderId]);
    const part = parts.find((one) => one.supplierOrderId === supplierOrderId);
    if (!part) throw new NotFound('The supplier order', ['supplierOrderId']);
    const fact = { ...part, creatorId: order.creatorId };
    if (answer === 'REROUTE') await this.serveRejected.byOthers(tx, order, fact);
    else await this.serveRejected.refund(tx, order, fact);
    return true;
  }
}
