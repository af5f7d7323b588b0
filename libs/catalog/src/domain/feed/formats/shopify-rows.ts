import type { MappedRow, NamedCell } from '../mapping/mapped-row.js';
import { codeOf, type DraftRow, draftedPart, draftOf, type FormatRows, slugOf } from './draft-row.js';

const OPTIONS = [
  ['option_1_name', 'option_1_value'],
  ['option_2_name', 'option_2_value'],
  ['option_3_name', 'option_3_value'],
] as const;

/**
 * Shopify: the rows of a product stand together and bear its handle. The first says its texts; each is a variant, an image,
 * or both.
 */
export class ShopifyRows implements FormatRows {
  private group: MappedRow[] = [];
  private handle = '';

  push(rows: readonly MappedRow[]): DraftRow[] {
    const drafts: DraftRow[] = [];
    for (const row of rows) {
      const handle = row.one('product_code');
      if (handle !== this.handle || handle === '') drafts.push(...this.end());
      this.handle = handle;
      this.group.push(row);
    }
    return drafts;
  }

  end(): DraftRow[] {
    const rows = this.group;
    this.group = [];
    const [first] = rows;
    return first ? new ProductRows(first, rows, this.handle).drafts() : [];
  }
}

class ProductRows {
  private readonly images: readonly string[];
  private readonly optionNames: readonly string[];
  private readonly codes: ReadonlySet<string>;
  private readonly drafted: Pick<DraftRow, 'over' | 'notes'>;

  constructor(
    private readonly first: MappedRow,
    private readonly rows: readonly MappedRow[],
    private readonly handle: string,
  ) {
    this.images = [...new Set(rows.map((row) => row.one('image_urls')).filter((url) => url !== ''))];
    this.optionNames = OPTIONS.map(([name]) => first.one(name));
    this.codes = repeated(rows.map((row) => row.one('sku_code')).filter((code) => code !== ''));
    this.drafted = draftedPart(first.one('status'));
  }

  drafts(): DraftRow[] {
    const variant = this.rows.find(isVariant) ?? this.first;
    return this.rows.map((row) => {
      const isContinued = row !== this.first;
      return row === variant || isVariant(row)
        ? this.variant(row, isContinued)
        : draftOf(row, { kind: 'PART', isContinued, partOf: variant.line });
    });
  }

  private variant(row: MappedRow, isContinued: boolean): DraftRow {
    const options = this.optionsOf(row);
    return draftOf(row, {
      texts: this.first,
      isContinued,
      over: { ...this.drafted.over, product_code: codeOf(this.handle), sku_code: this.codeOf(row, options) },
      notes: isContinued ? [] : this.drafted.notes,
      options,
      images: this.images,
      image: row.one('variant_image') || null,
    });
  }

  private optionsOf(row: MappedRow): NamedCell[] {
    const options = OPTIONS.map(([, value], index) => ({
      name: this.optionNames[index] || `Option ${index + 1}`,
      value: row.one(value),
    }));
    return options.filter(({ name, value }) => value !== '' && !(name === 'Title' && value === 'Default Title'));
  }

  /** Variants without a code, or with that of a sister, get one by what tells them apart. */
  private codeOf(row: MappedRow, options: readonly NamedCell[]): string {
    const code = row.one('sku_code');
    if (code !== '' && !this.codes.has(code)) return codeOf(code);
    const values = options.map(({ value }) => value);
    return codeOf(slugOf([code || this.handle, ...values]));
  }
}

function isVariant(row: MappedRow): boolean {
  return row.one('retail_price') !== '' || row.one('option_1_value') !== '' || row.one('sku_code') !== '';
}

function repeated(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.filter((value, index) => values.indexOf(value) !== index));
}
