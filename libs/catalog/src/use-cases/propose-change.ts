import { Injectable } from '@nestjs/common';

import { changeProposed } from '@app/contracts';
import { type ChangeRequestId, eventOf, NotFound, type ProductId, type SkuId, type TenantActor } from '@app/kernel';
import { newId, Outbox, type Tx, UnitOfWork } from '@app/platform';

import { ChangeRequestRepository, type LockedGoods, type NewChangeRequest } from '../data/change-request.repository.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';
import { applyChanges, assertGoodsWish, changesOf, type GoodsWish } from '../domain/change-request.js';
import { CategoryQuery } from '../queries/category.query.js';

export interface ProposeChangeCommand {
  readonly idempotencyKey: string;
  readonly productId: ProductId;
  /** For a barcode or a weight: the variant's. */
  readonly skuId?: SkuId | null | undefined;
  readonly changes: GoodsWish;
  readonly note: string;
}

@Injectable()
export class ProposeChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: ChangeRequestRepository,
    private readonly categories: CategoryQuery,
    private readonly searchIndex: SearchIndexRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Asks for a change of goods that the calling supplier offers. What he brought in and nobody else offers is his to change:
   * then it is approved at once; else the operator decides. Locks the product, then the sku.
   * @throws NotFound, InvalidInput, NothingToChange, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: ProposeChangeCommand): Promise<ChangeRequestId> {
    return this.unitOfWork.once(actor, 'proposeChange', command, async (tx) => {
      const { productId, changes: wish, note } = command;
      const skuId = command.skuId ?? null;
      const supplierId = actor.organizationId;
      const goods = await this.requests.lockGoods(tx, productId, skuId);
      if (!goods.supplierIds.includes(supplierId)) throw new NotFound('The product', ['productId']);
      assertGoodsWish(wish, goods, skuId !== null);
      await this.assertCategory(tx, wish);
      const changes = changesOf(goods, wish);
      const request = { changeRequestId: newId<'ChangeRequest'>(), productId, skuId, supplierId, changes, note };
      await this.requests.insert(tx, request);
      if (isAlone(goods, supplierId)) await this.approve(tx, request, goods);
      else
        await this.outbox.append(tx, eventOf(changeProposed, { changeRequestId: request.changeRequestId, supplierId }));
      return request.changeRequestId;
    });
  }

  private async assertCategory(tx: Tx, { categoryId }: GoodsWish): Promise<void> {
    if (categoryId == null) return;
    const [category] = await this.categories.byIds(tx, [categoryId]);
    if (!category) throw new NotFound('The category', ['changes', 'categoryId']);
  }

  private async approve(
    tx: Tx,
    { changeRequestId, productId, skuId, changes }: NewChangeRequest,
    goods: LockedGoods,
  ): Promise<void> {
    await this.requests.putGoods(tx, productId, skuId, applyChanges(goods, changes));
    await this.requests.decide(tx, changeRequestId, { status: 'APPROVED', reason: null, decidedBy: null });
    await this.searchIndex.refreshSearch(tx, [productId]);
  }
}

function isAlone({ createdBy, supplierIds }: LockedGoods, supplierId: LockedGoods['createdBy']): boolean {
  return createdBy === supplierId && supplierIds.every((id) => id === supplierId);
}
