import { Injectable } from '@nestjs/common';

import { CatalogFacade } from '@app/catalog';
import { type DropId, NotFound, type TenantActor } from '@app/kernel';
import { type Tx, UnitOfWork } from '@app/platform';

import { DropRepository } from '../data/drop.repository.js';

/** What is left of a drop's stock is for everybody again: by its host's word, or when its time is over. */
@Injectable()
export class EndDrop {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drops: DropRepository,
    private readonly catalog: CatalogFacade,
  ) {}

  /** Before its time, also before it has begun. Ending it twice changes nothing. @throws NotFound */
  execute(actor: TenantActor, dropId: DropId): Promise<DropId> {
    return this.unitOfWork.run(actor, 'endDrop', async (tx) => {
      const drop = await this.drops.lockOwn(tx, actor.organizationId, dropId);
      if (!drop) throw new NotFound('The drop', ['dropId']);
      if (!drop.isEnded) await this.end(tx, dropId);
      return dropId;
    });
  }

  /** Ends one whose time is over. @returns whether there may be more. */
  endDue(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const dropId = await this.drops.lockDue(tx);
      if (dropId) await this.end(tx, dropId);
      return dropId !== null;
    });
  }

  private async end(tx: Tx, dropId: DropId): Promise<void> {
    await this.drops.end(tx, dropId);
    await this.catalog.closePools(tx, dropId);
  }
}
