import { Injectable } from '@nestjs/common';

import { rerouteAsked, type SupplierOrderFact } from '@app/contracts';
import { eventOf } from '@app/kernel';
import { OrderRoutingFacade } from '@app/order-routing';
import { MarketSettings, Outbox, type Tx } from '@app/platform';
import { SettlementFacade } from '@app/settlement';

import { type LockedOrder, OrderRepository } from '../data/order.repository.js';
import { RerouteQuestionRepository } from '../data/reroute-question.repository.js';
import { EndOrder } from './end-order.js';
import { RerouteSupplierOrder } from './reroute-supplier-order.js';

/**
 * What becomes of a part that its supplier does not serve. The order is locked, and what the part held given back, by the
 * caller.
 */
@Injectable()
export class ServeRejected {
  constructor(
    private readonly outbox: Outbox,
    private readonly settings: MarketSettings,
    private readonly orders: OrderRepository,
    private readonly questions: RerouteQuestionRepository,
    private readonly routing: OrderRoutingFacade,
    private readonly reroute: RerouteSupplierOrder,
    private readonly settlement: SettlementFacade,
    private readonly endOrder: EndOrder,
  ) {}

  /** As the creator's policy says: others serve it, or he is asked, or it is refunded. */
  async byPolicy(tx: Tx, order: LockedOrder, fact: SupplierOrderFact): Promise<void> {
    const { reroutePolicy, unansweredPolicy } = await this.routing.getRules(tx, order.creatorId);
    if (reroutePolicy === 'AUTO') await this.byOthers(tx, order, fact);
    else if (reroutePolicy === 'REFUND') await this.refund(tx, order, fact);
    else if (!(await this.ask(tx, order, fact, unansweredPolicy))) await this.refund(tx, order, fact);
  }

  /** Others serve it, or it is refunded where nobody can without a loss. @returns whether others do. */
  async byOthers(tx: Tx, order: LockedOrder, fact: SupplierOrderFact): Promise<boolean> {
    if (await this.reroute.execute(tx, order, fact)) return true;
    await this.refund(tx, order, fact);
    return false;
  }

  async refund(tx: Tx, order: LockedOrder, { orderId, supplierOrderId }: SupplierOrderFact): Promise<void> {
    await this.settlement.refundSupplierOrder(tx, { orderId, supplierOrderId, reason: 'REJECTED' });
    const isUnderWay = order.status === 'PAID' || order.status === 'FULFILLING';
    if (isUnderWay) await this.endOrder.endWhenAllPartsEnded(tx, order);
  }

  /** @returns false when nobody else can serve it, so that there is nothing to ask. */
  private async ask(
    tx: Tx,
    order: LockedOrder,
    fact: SupplierOrderFact,
    otherwise: 'AUTO' | 'REFUND',
  ): Promise<boolean> {
    const proposal = await this.reroute.propose(tx, order, fact);
    if (!proposal) return false;
    const { orderId, supplierOrderId, number, creatorId } = fact;
    const { parcels } = proposal.decision;
    const { rerouteAnswerSeconds } = await this.settings.get();
    const question = {
      ...{ supplierOrderId, orderId, creatorId, otherwise },
      supplierIds: [...new Set(parcels.map(({ supplierId }) => supplierId))],
      costChangeMinor: proposal.costChangeMinor,
      promisedAt: new Date(Math.max(...parcels.map(({ promisedAt }) => promisedAt.getTime()))),
    };
    await this.questions.ask(tx, question, rerouteAnswerSeconds);
    await this.orders.noteHappening(tx, orderId, 'REROUTE_ASKED', { supplierOrderId });
    await this.outbox.append(tx, eventOf(rerouteAsked, { orderId, number, creatorId }));
    return true;
  }
}
