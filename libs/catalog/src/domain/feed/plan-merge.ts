import type { OfferId, ProductId, SkuId } from '@app/kernel';

import type { CategoryDirectory } from '../category-directory.js';
import type { FeedColumn } from './feed-columns.js';
import { type CellProblem, type FeedRow, saysGoods } from './feed-row.js';
import type {
  AcceptedRow,
  FileMemory,
  KnownGoods,
  KnownOffer,
  MergePlan,
  OfferState,
  RowReport,
  SkuState,
  StockState,
} from './merge-plan.js';
import { ProductDraft } from './product-draft.js';
import { isSame, missing, type Merged, mergeOffer, mergeSku, newOffer, newSku } from './row-merge.js';

export interface IdMaker {
  product(): ProductId;
  sku(): SkuId;
  offer(): OfferId;
}

interface Acceptance {
  /** Null: the product is another supplier's. */
  readonly productCode: string | null;
  readonly isCreated: boolean;
  readonly isChanged: boolean;
  readonly notes: readonly CellProblem[];
}

/** Thrown inside a row: nothing of it has been noted yet. */
class RowRefused extends Error {
  constructor(readonly problems: readonly CellProblem[]) {
    super('refused');
  }
}

/**
 * Decides what a batch of rows writes and what becomes of each row. A row is taken whole or not at all; the same rows
 * over what they wrote before come out UNCHANGED. Empty cells keep what is there.
 */
export function planMerge(
  rows: readonly FeedRow[],
  known: KnownGoods,
  file: FileMemory,
  categories: CategoryDirectory,
  ids: IdMaker,
): MergePlan {
  return new MergePlanner(known, file, categories, ids).plan(rows);
}

class MergePlanner {
  private readonly drafts = new Map<string, ProductDraft>();
  private readonly newSkus: SkuState[] = [];
  private readonly changedSkus: SkuState[] = [];
  private readonly newOffers: OfferState[] = [];
  private readonly changedOffers: OfferState[] = [];
  private readonly stocks: StockState[] = [];
  private readonly accepted: AcceptedRow[] = [];
  private readonly lineOfSku = new Map<string, number>();
  private readonly lineOfBarcode = new Map<string, number>();

  constructor(
    private readonly known: KnownGoods,
    private readonly file: FileMemory,
    private readonly categories: CategoryDirectory,
    private readonly ids: IdMaker,
  ) {}

  plan(rows: readonly FeedRow[]): MergePlan {
    const reports = rows.map((row) => this.take(row));
    const drafts = [...this.drafts.values()];
    return {
      newProducts: drafts.filter((draft) => draft.isNew).map((draft) => draft.state),
      changedProducts: drafts.filter((draft) => draft.isChanged).map((draft) => draft.state),
      newSkus: this.newSkus,
      changedSkus: this.changedSkus,
      newOffers: this.newOffers,
      changedOffers: this.changedOffers,
      stocks: this.stocks,
      reports,
      accepted: this.accepted,
    };
  }

  private take(row: FeedRow): RowReport {
    try {
      if (row.kind === 'PRODUCT') return this.takeProduct(row);
      this.assertFirst(row);
      const offer = this.known.offers.get(row.skuCode);
      const acceptance = offer ? this.update(row, offer) : this.create(row);
      this.accepted.push({ row, productCode: acceptance.productCode });
      this.lineOfSku.set(row.skuCode, row.line);
      if (row.gtin !== null) this.lineOfBarcode.set(row.gtin, row.line);
      return accept(row, acceptance);
    } catch (error) {
      if (error instanceof RowRefused) return refuseRow(row.line, row.skuCode, error.problems);
      throw error;
    }
  }

  /** A row that only says a product's texts. */
  private takeProduct(row: FeedRow): RowReport {
    const code = row.productCode ?? row.skuCode;
    const known = this.drafts.get(code) ?? this.knownDraft(code);
    const draft = known ?? ProductDraft.from(row, this.ids.product(), this.categories);
    if (!(draft instanceof ProductDraft)) throw new RowRefused(draft);
    const isNew = known === null && draft.isNew;
    const isChanged = draft.accept(draft.preview(row, this.speaks(draft, row)), false);
    this.drafts.set(code, draft);
    this.accepted.push({ row, productCode: code });
    return accept(row, { productCode: code, isCreated: isNew, isChanged, notes: withdrawnNotes(draft.isWithdrawn) });
  }

  private assertFirst(row: FeedRow): void {
    const line = this.file.lineOfSku.get(row.skuCode) ?? this.lineOfSku.get(row.skuCode);
    if (line !== undefined)
      refuse(row, 'sku_code', row.skuCode, `stands in line ${line} already. Keep one row of each`);
    const { gtin } = row;
    if (gtin === null) return;
    const barcodeLine = this.file.lineOfBarcode.get(gtin) ?? this.lineOfBarcode.get(gtin);
    if (barcodeLine !== undefined) {
      refuse(
        row,
        'gtin',
        gtin,
        `stands in line ${barcodeLine} already for another sku_code. Each variant has its own, or none`,
      );
    }
  }

  private update(row: FeedRow, known: KnownOffer): Acceptance {
    const { productCode } = known;
    const offer = must(mergeOffer(row, known.offer));
    const stock = nextStock(row, known);
    // The last that may refuse the row; from here on everything is noted.
    const areGoodsChanged = productCode !== null && saysGoods(row) && this.updateGoods(row, known.sku, productCode);
    const isOfferChanged = noteChange(this.changedOffers, offer, known.offer);
    if (stock.change) this.stocks.push(stock.change);
    const isChanged = areGoodsChanged || isOfferChanged || stock.change !== null;
    return { productCode, isCreated: false, isChanged, notes: [...stock.notes, ...withdrawnNotes(known.isWithdrawn)] };
  }

  private updateGoods(row: FeedRow, known: SkuState, code: string): boolean {
    if (row.productCode !== null && row.productCode !== code) {
      const message = `is not where this sku_code belongs, which is ${code}. Keep it there, or use a new sku_code`;
      refuse(row, 'product_code', row.productCode, message);
    }
    const draft = this.draftOf(row, code);
    const product = draft.preview(row, this.speaks(draft, row));
    const sku = mergeSku(row, known, product, this.categories);
    if (!isSame(sku.options, known.options)) this.assertDistinct(draft, row, sku);
    draft.noteVariant(row.skuCode, sku.options);
    const isProductChanged = draft.accept(product, row.isQuiet);
    return noteChange(this.changedSkus, sku, known) || isProductChanged;
  }

  private create(row: FeedRow): Acceptance {
    const owner = row.gtin === null ? undefined : this.known.barcodes.get(row.gtin);
    if (!owner) return this.createVariant(row);
    if (owner.skuCode !== null) {
      refuse(row, 'gtin', row.gtin, `is offered by you as ${owner.skuCode} already. Use that sku_code`);
    }
    this.addOffer(row, owner, []);
    const message = 'is that of goods in the catalogue already; they keep their texts, and this is your offer of them';
    return {
      productCode: null,
      isCreated: true,
      isChanged: true,
      notes: [{ column: row.nameOf('gtin'), value: row.gtin ?? '', message }],
    };
  }

  private createVariant(row: FeedRow): Acceptance {
    const code = row.productCode ?? row.skuCode;
    const known = this.drafts.get(code) ?? this.knownDraft(code);
    const fresh = known ?? ProductDraft.from(row, this.ids.product(), this.categories);
    const draft = fresh instanceof ProductDraft ? fresh : null;
    const problems = [...(fresh instanceof ProductDraft ? [] : fresh), ...missing(row, ['weight_grams'])];
    if (!draft || problems.length > 0) throw new RowRefused([...problems, ...offerProblems(row)]);
    const product = draft.preview(row, this.speaks(draft, row));
    const sku = newSku(row, this.ids.sku(), draft.nextPosition, product, this.categories);
    this.assertDistinct(draft, row, sku);
    this.addOffer(row, sku, [sku]);
    this.drafts.set(code, draft);
    draft.accept(product, row.isQuiet);
    draft.noteVariant(row.skuCode, sku.options);
    return { productCode: code, isCreated: true, isChanged: true, notes: withdrawnNotes(draft.isWithdrawn) };
  }

  private addOffer(
    row: FeedRow,
    { skuId, productId }: Pick<SkuState, 'skuId' | 'productId'>,
    skus: readonly SkuState[],
  ): void {
    const offer = must(newOffer(row, { offerId: this.ids.offer(), skuId, productId }));
    this.newSkus.push(...skus);
    this.newOffers.push(offer);
    this.stocks.push({ offerId: offer.offerId, onHand: row.stock ?? row.whenNew.stock ?? 0 });
  }

  private draftOf(row: FeedRow, code: string): ProductDraft {
    const draft = this.drafts.get(code) ?? this.knownDraft(code);
    if (!draft) throw new Error(`The product ${code} of ${row.skuCode} was not loaded`);
    this.drafts.set(code, draft);
    return draft;
  }

  private knownDraft(code: string): ProductDraft | null {
    const product = this.known.products.get(code);
    return product ? ProductDraft.of(product, this.categories) : null;
  }

  private speaks(draft: ProductDraft, row: FeedRow): boolean {
    return !row.isQuiet && !draft.hasSpoken && (draft.isNew || !this.file.spokenFor.has(draft.state.productCode));
  }

  private assertDistinct(draft: ProductDraft, row: FeedRow, sku: SkuState): void {
    const twin = draft.twinOf(row.skuCode, sku.options);
    if (twin === null) return;
    const value = row.options?.map((option) => option.zh).join(' / ') ?? '';
    refuse(row, 'option_1_value', value, `must differ from that of ${twin}, the same product's other sku_code`);
  }
}

function refuse(row: FeedRow, column: FeedColumn, value: string | null, message: string): never {
  throw new RowRefused([{ column: row.nameOf(column), value: value ?? '', message }]);
}

/** @returns whether it is another than before, and so in the list now. */
function noteChange<State>(changed: State[], next: State, before: State): boolean {
  if (isSame(next, before)) return false;
  changed.push(next);
  return true;
}

function must<State>(merged: Merged<State>): State {
  if ('problems' in merged) throw new RowRefused(merged.problems);
  return merged.state;
}

function offerProblems(row: FeedRow): readonly CellProblem[] {
  return missing(row, ['supply_price', 'retail_price']);
}

/** What is reserved for orders cannot be taken away: then that much stays on hand. */
function nextStock(
  row: FeedRow,
  { offer, stock }: KnownOffer,
): { readonly change: StockState | null; readonly notes: readonly CellProblem[] } {
  if (row.stock === null) return { change: null, notes: [] };
  const onHand = Math.max(row.stock, stock?.reserved ?? 0);
  const change = onHand === stock?.onHand ? null : { offerId: offer.offerId, onHand };
  if (onHand === row.stock) return { change, notes: [] };
  const message = `stays at ${onHand}, because that many are reserved for orders`;
  return { change, notes: [{ column: 'stock', value: String(row.stock), message }] };
}

function withdrawnNotes(isWithdrawn: boolean): readonly CellProblem[] {
  const message = 'was withdrawn by the operator, so it is not for sale. Ask the operator what to do';
  return isWithdrawn ? [{ column: 'product_code', value: '', message }] : [];
}

function accept(row: FeedRow, { isCreated, isChanged, notes }: Acceptance): RowReport {
  const outcome = isCreated ? 'CREATED' : isChanged ? 'UPDATED' : 'UNCHANGED';
  return { line: row.line, skuCode: row.skuCode, outcome, ...summed([...row.notes, ...notes]) };
}

/** The report of a row that could not be taken: the first fault's column and value, and what to do about all of them. */
export function refuseRow(line: number, skuCode: string, problems: readonly CellProblem[]): RowReport {
  return { line, skuCode, outcome: 'REFUSED', ...summed(problems) };
}

function summed(problems: readonly CellProblem[]): Pick<RowReport, 'column' | 'value' | 'message'> {
  const [first] = problems;
  if (!first) return { column: null, value: null, message: null };
  const message = `${problems.map((problem) => `${problem.column} ${problem.message}`.trim().replace(/\.$/, '')).join('. ')}.`;
  return { column: first.column || null, value: first.value.slice(0, 200), message };
}
