import type { ProductId } from '@app/kernel';

import type { CategoryDirectory } from '../category-directory.js';
import type { LocalizedValues } from '../goods.js';
import type { CellProblem, FeedRow } from './feed-row.js';
import type { KnownProduct, ProductState } from './merge-plan.js';
import { emptyForNew, isSame, keyed } from './row-merge.js';

/** A supplier's own product while a batch of his rows is looked at. */
export class ProductDraft {
  /** Whether a row of this batch has said its texts. */
  hasSpoken = false;
  isChanged = false;
  nextPosition = 0;
  private readonly codeByOptions = new Map<string, string>();
  private readonly optionsByCode = new Map<string, string>();

  private constructor(
    public state: ProductState,
    readonly isNew: boolean,
    readonly isWithdrawn: boolean,
    variants: KnownProduct['variants'],
    private readonly categories: CategoryDirectory,
  ) {
    for (const { skuCode, options } of variants) this.noteVariant(skuCode, options);
    this.nextPosition = Math.max(-1, ...variants.map(({ position }) => position)) + 1;
  }

  static of({ product, isWithdrawn, variants }: KnownProduct, categories: CategoryDirectory): ProductDraft {
    return new ProductDraft(product, false, isWithdrawn, variants, categories);
  }

  /** @returns what is missing, when the row cannot begin a product. */
  static from(
    row: FeedRow,
    productId: ProductId,
    categories: CategoryDirectory,
  ): ProductDraft | readonly CellProblem[] {
    const title = row.titleZh ?? row.titleEn;
    const categoryId = row.categoryId ?? row.whenNew.categoryId;
    const problems = [
      ...(title === null ? [emptyForNew(titleColumn(row))] : []),
      ...(categoryId === null ? [emptyForNew(row.nameOf('category'))] : []),
    ];
    if (title === null || categoryId === null) return problems;
    const state: ProductState = {
      productId,
      productCode: row.productCode ?? row.skuCode,
      categoryId,
      titleZh: title,
      titleEn: row.titleEn ?? title,
      brand: '',
      descriptionZh: '',
      descriptionEn: '',
      attributes: {},
      images: [],
    };
    return new ProductDraft(state, true, false, [], categories);
  }

  /** What the product is when the row is accepted. */
  preview(row: FeedRow, isSpeaking: boolean): ProductState {
    if (!isSpeaking) return this.state;
    const categoryId = row.categoryId ?? this.state.categoryId;
    return {
      ...this.state,
      categoryId,
      titleZh: row.titleZh ?? this.state.titleZh,
      titleEn: row.titleEn ?? this.state.titleEn,
      brand: row.brand ?? this.state.brand,
      descriptionZh: row.descriptionZh ?? this.state.descriptionZh,
      descriptionEn: row.descriptionEn ?? this.state.descriptionEn,
      attributes: row.attributes ? keyed(row.attributes, { categoryId }, this.categories) : this.state.attributes,
      images: row.images ?? this.state.images,
    };
  }

  /** @returns whether the product changed by it. */
  accept(next: ProductState, isQuiet: boolean): boolean {
    this.hasSpoken ||= !isQuiet;
    if (isSame(next, this.state)) return false;
    this.state = next;
    this.isChanged = !this.isNew;
    return true;
  }

  /** The other sku_code of this product that has the same options, if there is one. */
  twinOf(skuCode: string, options: LocalizedValues): string | null {
    const code = this.codeByOptions.get(textOf(options));
    return code === undefined || code === skuCode ? null : code;
  }

  noteVariant(skuCode: string, options: LocalizedValues): void {
    const text = textOf(options);
    const before = this.optionsByCode.get(skuCode);
    if (before === undefined) this.nextPosition += 1;
    else if (this.codeByOptions.get(before) === skuCode) this.codeByOptions.delete(before);
    this.codeByOptions.set(text, skuCode);
    this.optionsByCode.set(skuCode, text);
  }
}

function textOf(options: LocalizedValues): string {
  const entries = Object.entries(options).map(([key, { zh }]) => [key, zh]);
  return JSON.stringify(entries.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)));
}

function titleColumn({ nameOf }: FeedRow): string {
  return nameOf('title') === 'title' ? nameOf('title_zh') : nameOf('title');
}
