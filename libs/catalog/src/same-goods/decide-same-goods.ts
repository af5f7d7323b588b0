import { Injectable } from '@nestjs/common';

import { DomainError, NotFound, type SameGoodsPairId, type TenantActor } from '@app/kernel';
import { type Tx, UnitOfWork } from '@app/platform';

import { OfferNews } from '../data/offer-news.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';
import { MergeRepository, type PairHead } from './merge.repository.js';

/** What was decided about a pair, or about one of its products, leaves no room for this. */
export class SameGoodsDecided extends DomainError {
  readonly code = 'SAME_GOODS_DECIDED';

  constructor(message: string) {
    super(message, ['pairId']);
  }
}

/** The operator's word on two products that may be the same goods. */
@Injectable()
export class DecideSameGoods {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly merges: MergeRepository,
    private readonly searchIndex: SearchIndexRepository,
    private readonly offerNews: OfferNews,
  ) {}

  /**
   * They are the same: the newcomer's offers move to the existing product. Locks both products, sorted.
   * @throws NotFound, SameGoodsDecided
   */
  merge(actor: TenantActor, pairId: SameGoodsPairId): Promise<SameGoodsPairId> {
    return this.decide(actor, 'mergeSameGoods', pairId, async (tx, pair) => {
      if (pair.status === 'MERGED') throw new SameGoodsDecided('These are merged already.');
      await this.assertApart(tx, pair);
      const moves = await this.merges.merge(tx, pair.newcomerId, pair.existingId);
      await this.merges.setStatus(tx, pairId, 'MERGED', moves);
      await this.refresh(tx, pair);
    });
  }

  /** They are different, and will not be asked about again. @throws NotFound, SameGoodsDecided */
  keepApart(actor: TenantActor, pairId: SameGoodsPairId): Promise<SameGoodsPairId> {
    return this.decide(actor, 'keepGoodsApart', pairId, async (tx, pair) => {
      if (pair.status === 'MERGED') throw new SameGoodsDecided('These are merged. Undo the merge first.');
      await this.merges.setStatus(tx, pairId, 'DIFFERENT', null);
    });
  }

  /** Puts back everything that the merge changed. @throws NotFound, SameGoodsDecided */
  undo(actor: TenantActor, pairId: SameGoodsPairId): Promise<SameGoodsPairId> {
    return this.decide(actor, 'undoMerge', pairId, async (tx, pair) => {
      if (pair.status !== 'MERGED' || pair.moves === null) throw new SameGoodsDecided('These are not merged.');
      const states = await this.merges.lockProducts(tx, [pair.newcomerId, pair.existingId]);
      if (states.get(pair.existingId) !== null) {
        throw new SameGoodsDecided('Both were merged into a third product later. Undo that merge first.');
      }
      await this.merges.undo(tx, pair, pair.moves);
      await this.merges.setStatus(tx, pairId, 'UNDONE', null);
      await this.refresh(tx, pair);
    });
  }

  private decide(
    actor: TenantActor,
    useCase: string,
    pairId: SameGoodsPairId,
    work: (tx: Tx, pair: PairHead) => Promise<void>,
  ): Promise<SameGoodsPairId> {
    return this.unitOfWork.run(actor, useCase, async (tx) => {
      const pair = await this.merges.lockPair(tx, pairId);
      if (!pair) throw new NotFound('The pair', ['pairId']);
      await work(tx, pair);
      return pairId;
    });
  }

  private async assertApart(tx: Tx, { newcomerId, existingId }: PairHead): Promise<void> {
    const states = await this.merges.lockProducts(tx, [newcomerId, existingId]);
    if ([...states.values()].some((mergedInto) => mergedInto !== null)) {
      throw new SameGoodsDecided('One of them was merged into another product meanwhile. Undo that merge first.');
    }
  }

  private async refresh(tx: Tx, { newcomerId, existingId }: PairHead): Promise<void> {
    await this.searchIndex.refreshSearch(tx, [newcomerId, existingId]);
    await this.offerNews.tellOfProducts(tx, [newcomerId, existingId]);
  }
}
