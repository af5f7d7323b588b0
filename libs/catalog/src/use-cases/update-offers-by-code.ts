import { Injectable } from '@nestjs/common';

import { NotFound, type TenantActor, type WarehouseId } from '@app/kernel';
import { newId, type Tx, UnitOfWork } from '@app/platform';

import { CategoryDirectory } from '../domain/category-directory.js';
import type { FeedRowOutcome } from '../domain/feed/feed.state.js';
import { FileMemory, type RowReport } from '../domain/feed/merge-plan.js';
import { planMerge, refuseRow } from '../domain/feed/plan-merge.js';
import { type CodedTerms, readCodedTerms } from '../domain/feed/coded-terms.js';
import type { FeedRow } from '../domain/feed/feed-row.js';
import { FeedMergeRepository } from '../data/feed-merge.repository.js';
import { ImportNews } from '../data/import-news.js';
import { KnownGoodsQuery } from '../queries/known-goods.query.js';
import { WarehouseSource } from '../warehouse-source.js';

const IDS = { product: newId<'Product'>, sku: newId<'Sku'>, offer: newId<'Offer'> };
const UNKNOWN = 'is no code of yours. Send a feed that has a row for it, with its title, category and prices';

export interface UpdateOffersByCodeCommand {
  /** Where the stock was counted. */
  readonly warehouseId: WarehouseId;
  /** At most 1,000. */
  readonly changes: readonly CodedTerms[];
}

/** What became of one change. */
export interface CodedOutcome {
  readonly supplierSku: string;
  readonly outcome: Exclude<FeedRowOutcome, 'CREATED'>;
  readonly field: string | null;
  readonly message: string | null;
}

/** Stock and prices by the supplier's own codes: a feed's rows without a file, answered at once. */
@Injectable()
export class UpdateOffersByCode {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly knownGoods: KnownGoodsQuery,
    private readonly merge: FeedMergeRepository,
    private readonly news: ImportNews,
    private readonly warehouses: WarehouseSource,
  ) {}

  /**
   * Each change is made or refused by itself; the same changes again come out UNCHANGED. Stock below what is reserved is
   * taken as what is reserved. Locks the supplier's feeds, then stock sorted by offer.
   * @throws NotFound when the warehouse is not the supplier's.
   */
  execute(actor: TenantActor, { warehouseId, changes }: UpdateOffersByCodeCommand): Promise<CodedOutcome[]> {
    const supplierId = actor.organizationId;
    return this.unitOfWork.run(actor, 'updateOffersByCode', async (tx) => {
      const own = await this.warehouses.findOwn(tx, supplierId, [warehouseId]);
      if (own.length === 0) throw new NotFound('The warehouse', ['warehouseId']);
      const reports = await this.makeChanges(tx, actor, warehouseId, changes);
      return reports.map(({ skuCode, outcome, column, message }) => ({
        supplierSku: skuCode,
        outcome: outcome === 'CREATED' ? 'UPDATED' : outcome,
        field: column,
        message,
      }));
    });
  }

  /** One report per change, in their order. */
  private async makeChanges(
    tx: Tx,
    { organizationId: supplierId }: TenantActor,
    warehouseId: WarehouseId,
    changes: readonly CodedTerms[],
  ): Promise<RowReport[]> {
    await this.merge.lockSupplier(tx, supplierId);
    const read = changes.map((change, index) => readCodedTerms(change, index + 1));
    const rows = read.filter((one): one is FeedRow => 'kind' in one);
    const known = await this.knownGoods.of(tx, supplierId, warehouseId, rows);
    const named = rows.filter(({ skuCode }) => known.offers.has(skuCode));
    const plan = planMerge(named, known, new FileMemory(), new CategoryDirectory([]), IDS);
    await this.news.tell(tx, plan, await this.merge.apply(tx, supplierId, { feedId: null, warehouseId }, plan));
    const reports = new Map(plan.reports.map((report) => [report.line, report]));
    return read.map((one, index) =>
      'kind' in one
        ? (reports.get(one.line) ?? refuseRow(one.line, one.skuCode, [unknownCode(one)]))
        : refuseRow(index + 1, changes[index]?.supplierSku ?? '', one),
    );
  }
}

const unknownCode = ({ skuCode, nameOf }: FeedRow) => ({
  column: nameOf('sku_code'),
  value: skuCode,
  message: UNKNOWN,
});
