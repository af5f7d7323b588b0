import { Injectable } from '@nestjs/common';

import { changeApproved, changeRefused } from '@app/contracts';
import { type ChangeRequestId, eventOf, nextState, NotFound, type TenantActor } from '@app/kernel';
import { Outbox, UnitOfWork } from '@app/platform';

import { ChangeRequestRepository } from '../data/change-request.repository.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';
import { applyChanges, CHANGE_TRANSITIONS, ChangeOutdated, isOutdated } from '../domain/change-request.js';

/** Ends a change request: by the operator's word, or its supplier takes it back. */
@Injectable()
export class DecideChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: ChangeRequestRepository,
    private readonly searchIndex: SearchIndexRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Makes the change, if the goods are as they were when it was asked for. Locks the request, the product, then the sku.
   * @throws NotFound, ActionNotAllowed, ChangeOutdated
   */
  approve(actor: TenantActor, changeRequestId: ChangeRequestId): Promise<ChangeRequestId> {
    return this.unitOfWork.run(actor, 'approveChange', async (tx) => {
      const { productId, skuId, supplierId, changes, status } = await this.requests.lock(tx, changeRequestId);
      const approved = nextState('The change request', CHANGE_TRANSITIONS, status, 'approve');
      const goods = await this.requests.lockGoods(tx, productId, skuId);
      if (isOutdated(changes, goods)) throw new ChangeOutdated();
      await this.requests.putGoods(tx, productId, skuId, applyChanges(goods, changes));
      await this.requests.decide(tx, changeRequestId, { status: approved, reason: null, decidedBy: decider(actor) });
      await this.searchIndex.refreshSearch(tx, [productId]);
      await this.outbox.append(tx, eventOf(changeApproved, { changeRequestId, supplierId }));
      return changeRequestId;
    });
  }

  /** Tells the supplier why not. Locks the request. @throws NotFound, ActionNotAllowed */
  refuse(actor: TenantActor, changeRequestId: ChangeRequestId, reason: string): Promise<ChangeRequestId> {
    return this.unitOfWork.run(actor, 'refuseChange', async (tx) => {
      const { supplierId, status } = await this.requests.lock(tx, changeRequestId);
      const refused = nextState('The change request', CHANGE_TRANSITIONS, status, 'refuse');
      await this.requests.decide(tx, changeRequestId, { status: refused, reason, decidedBy: decider(actor) });
      await this.outbox.append(tx, eventOf(changeRefused, { changeRequestId, supplierId }));
      return changeRequestId;
    });
  }

  /** The calling supplier's own. Locks the request. @throws NotFound, ActionNotAllowed */
  withdraw(actor: TenantActor, changeRequestId: ChangeRequestId): Promise<ChangeRequestId> {
    return this.unitOfWork.run(actor, 'withdrawChange', async (tx) => {
      const { supplierId, status } = await this.requests.lock(tx, changeRequestId);
      if (supplierId !== actor.organizationId) throw new NotFound('The change request', ['changeRequestId']);
      const withdrawn = nextState('The change request', CHANGE_TRANSITIONS, status, 'withdraw');
      await this.requests.decide(tx, changeRequestId, { status: withdrawn, reason: null, decidedBy: decider(actor) });
      return changeRequestId;
    });
  }
}

function decider(actor: TenantActor) {
  return actor.kind === 'MEMBER' ? actor.memberId : actor.organizationId;
}
