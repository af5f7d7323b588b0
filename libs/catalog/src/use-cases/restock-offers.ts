import { Injectable } from '@nestjs/common';

import type { OfferId, OrganizationId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { type StockArrival, StockOnHandRepository } from '../data/stock-on-hand.repository.js';
import { OwnStock } from './own-stock.js';

export interface RestockOffersCommand {
  readonly idempotencyKey: string;
  /** At most 100. */
  readonly arrivals: readonly StockArrival[];
}

@Injectable()
export class RestockOffers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stock: StockOnHandRepository,
    private readonly ownStock: OwnStock,
  ) {}

  /**
   * Adds pieces that came in to what lies there, whatever is sold meanwhile; all of them or none.
   * @throws NotFound, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: RestockOffersCommand): Promise<OrganizationId> {
    return this.unitOfWork.once(actor, 'restockOffers', command, async (tx) => {
      await this.ownStock.lock(tx, actor.organizationId, 'arrivals', command.arrivals);
      const flipped: readonly OfferId[] = await this.stock.restock(tx, command.arrivals);
      await this.ownStock.tell(tx, flipped);
      return actor.organizationId;
    });
  }
}
