import { Injectable } from '@nestjs/common';

import { NotFound, type OfferId, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { StockOnHandRepository } from '../data/stock-on-hand.repository.js';
import { OwnStock } from './own-stock.js';

const CHUNK = 2_000;

@Injectable()
export class SetSafetyStock {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stock: StockOnHandRepository,
    private readonly ownStock: OwnStock,
  ) {}

  /**
   * How many pieces of these offers are held back from sale in each warehouse.
   * @param pieces null: as the supplier's rule says.
   * @throws NotFound
   */
  ofOffers(actor: TenantActor, offerIds: readonly OfferId[], pieces: number | null): Promise<void> {
    return this.unitOfWork.run(actor, 'setSafetyStock', async (tx) => {
      const own = await this.ownStock.lockOffers(tx, actor.organizationId, offerIds);
      const stranger = offerIds.findIndex((offerId) => !own.has(offerId));
      if (stranger >= 0) throw new NotFound('The offer', ['offerIds', String(stranger)]);
      await this.ownStock.tell(tx, await this.stock.setSafetyStock(tx, offerIds, pieces));
    });
  }

  /**
   * The supplier's rule: how many pieces are held back of every offer that says nothing of its own. His stocks follow in
   * chunks, so that orders never wait for all of them; what a crash left undone the next time does.
   */
  async ofSupplier(actor: TenantActor, pieces: number): Promise<void> {
    const { organizationId } = actor;
    await this.unitOfWork.run(actor, 'setSafetyStock', (tx) => this.stock.setRule(tx, organizationId, pieces));
    for (let changed = CHUNK; changed === CHUNK;) {
      changed = await this.unitOfWork.transaction(async (tx) => {
        const chunk = await this.stock.followRule(tx, organizationId, CHUNK);
        await this.ownStock.tell(tx, chunk.flipped);
        return chunk.changed;
      });
    }
  }
}
