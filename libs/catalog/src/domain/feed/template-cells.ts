import { type CategoryId, type CurrencyCode, isCurrencyCode } from '@app/kernel';

import { COMMISSION_MAX_BASIS_POINTS, DISPATCH_HOURS_MAX, STOCK_MAX, WEIGHT_GRAMS_MAX } from '../offer.rules.js';
import {
  Cells,
  characters,
  CODE_MAX,
  DESCRIPTION_MAX,
  localized,
  NAME_MAX,
  OPTION_COLUMNS,
  TITLE_MAX,
  URL_MAX,
} from './cells.js';
import type { FeedColumn } from './feed-columns.js';
import type { CellProblem, FeedRow, NamedValue, WhenNew } from './feed-row.js';
import { isGtin } from './gtin.js';
import { type MorePrice, readMorePrices, splitMorePrices } from './more-prices.js';

const IMAGES_MAX = 10;
const ATTRIBUTES_MAX = 30;
const NOTHING_WHEN_NEW: WhenNew = {
  categoryId: null,
  weightGrams: null,
  retailPrice: null,
  supplyPrice: null,
  stock: null,
  currency: 'CNY',
};

/** A row of Daifa's own template, which means what it says: a cell that is not as it should be refuses the row. */
export class TemplateCells extends Cells {
  row(): FeedRow | readonly CellProblem[] {
    const { line, kind, isQuiet, source } = this.draft;
    if (source.fault !== null) return [{ column: '', value: '', message: source.fault }];
    const skuCode = this.requiredText('sku_code', CODE_MAX);
    const row: FeedRow = {
      line,
      kind,
      isQuiet,
      skuCode,
      productCode: this.text('product_code', CODE_MAX),
      titleZh: this.text('title_zh', TITLE_MAX),
      titleEn: this.text('title_en', TITLE_MAX),
      categoryId: this.category(),
      brand: this.text('brand', NAME_MAX),
      options: this.options(),
      attributes: this.attributes(),
      gtin: this.gtin(),
      weightGrams: this.wholeNumber('weight_grams', 1, WEIGHT_GRAMS_MAX),
      ...this.pictures(),
      descriptionZh: this.text('description_zh', DESCRIPTION_MAX),
      descriptionEn: this.text('description_en', DESCRIPTION_MAX),
      supplyPrice: this.amount('supply_price'),
      retailPrice: this.amount('retail_price'),
      map: this.amount('map'),
      commissionBasisPoints: this.commission(),
      dispatchHours: this.wholeNumber('dispatch_hours', 1, DISPATCH_HOURS_MAX),
      stock: this.wholeNumber('stock', 0, STOCK_MAX),
      currency: this.currency(),
      morePrices: this.morePrices(),
      whenNew: NOTHING_WHEN_NEW,
      notes: this.notes,
      nameOf: (column) => this.nameOf(column),
    };
    return this.problems.length > 0 ? this.problems : row;
  }

  private text(column: FeedColumn, lengthMax: number): string | null {
    const value = this.cell(column);
    if (value === null || characters(value) <= lengthMax) return value;
    return this.refuse(column, value, `must have at most ${lengthMax} characters, but has ${characters(value)}`);
  }

  private requiredText(column: FeedColumn, lengthMax: number): string {
    const value = this.text(column, lengthMax);
    if (value === null && this.cell(column) === null) this.refuse(column, '', 'must not be empty');
    return value ?? '';
  }

  private wholeNumber(column: FeedColumn, min: number, max: number): number | null {
    const value = this.cell(column);
    if (value === null) return null;
    // Spreadsheets like to write 500 as 500.0.
    const number = /^\d{1,9}(?:\.0+)?$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return number;
    return this.refuse(column, value, `must be a whole number from ${min} to ${max}`);
  }

  private amount(column: FeedColumn): string | null {
    const value = this.cell(column);
    if (value === null) return null;
    return this.decimal(value) ?? this.refuse(column, value, 'must be an amount such as 12.50');
  }

  private commission(): number | null {
    const value = this.cell('commission_percent');
    if (value === null) return null;
    const decimal = this.decimal(value.replace(/\s*%$/, ''));
    const basisPoints = decimal === null ? Number.NaN : Number(decimal) * 100;
    // Two decimals at most: what is less than a basis point cannot be kept.
    if (Math.abs(basisPoints - Math.round(basisPoints)) < 1e-6 && basisPoints <= COMMISSION_MAX_BASIS_POINTS) {
      return Math.round(basisPoints);
    }
    return this.refuse(
      'commission_percent',
      value,
      `must be a percentage from 0 to ${COMMISSION_MAX_BASIS_POINTS / 100} with at most two decimals, such as 12.5`,
    );
  }

  private currency(): CurrencyCode | null {
    const value = this.cell('currency');
    if (value === null) return null;
    const code = value.toUpperCase();
    return isCurrencyCode(code)
      ? code
      : this.refuse('currency', value, 'must be a currency of Daifa such as CNY or USD');
  }

  private gtin(): string | null {
    const value = this.cell('gtin');
    if (value === null) return null;
    if (/^\d+(?:\.\d+)?e\+?\d+$/i.test(value)) {
      return this.refuse('gtin', value, 'was changed by a spreadsheet. Make the column text, and type the code again');
    }
    const digits = value.replaceAll(/[\s-]/g, '');
    if (isGtin(digits)) return digits;
    return this.refuse('gtin', value, 'must be a barcode of 8, 12, 13 or 14 digits with a right check digit, or empty');
  }

  private category(): CategoryId | null {
    const value = this.cell('category');
    if (value === null) return null;
    const found = this.dialect.categories.find(value);
    return typeof found === 'string' ? this.refuse('category', value, found) : found.id;
  }

  private pictures(): Pick<FeedRow, 'images' | 'image'> {
    const value = this.cell('image_urls');
    if (value === null) return { images: null, image: null };
    const urls = value.split(/[\s|]+|[,;](?=\s*https?:)/).filter((url) => url !== '');
    if (urls.length > IMAGES_MAX) this.refuse('image_urls', value, `must be at most ${IMAGES_MAX} links`);
    const wrong = urls.find((url) => !/^https?:\/\//i.test(url) || url.length > URL_MAX || !URL.canParse(url));
    if (wrong !== undefined) this.refuse('image_urls', wrong, 'must be links that begin with https://');
    return { images: urls, image: urls[0] ?? null };
  }

  private options(): readonly NamedValue[] | null {
    const options: NamedValue[] = [];
    for (const [nameColumn, valueColumn] of OPTION_COLUMNS) {
      const name = this.text(nameColumn, NAME_MAX);
      const value = this.text(valueColumn, NAME_MAX);
      if (name === null && value === null) continue;
      if (name === null) this.refuse(nameColumn, '', `must not be empty beside ${valueColumn}`);
      else if (value === null) this.refuse(valueColumn, '', `must not be empty beside ${nameColumn}`);
      else if (options.some((option) => option.name === name))
        this.refuse(nameColumn, name, 'stands twice in this row');
      else options.push({ name, ...localized(value) });
    }
    return options.length === 0 ? null : options;
  }

  private attributes(): readonly NamedValue[] | null {
    const named = this.draft.source.all('attribute').map(({ name, value }) => ({ name, ...localized(value) }));
    const value = this.cell('attributes');
    if (value === null) return named.length === 0 ? null : named;
    const pairs = value.split(/[;；\n]/).filter((pair) => pair.trim() !== '');
    const read = pairs.map((pair) => /^\s*([^=:：]{1,60}?)\s*[=:：]\s*(.{1,200}?)\s*$/u.exec(pair));
    if (pairs.length > ATTRIBUTES_MAX || read.includes(null)) {
      return this.refuse('attributes', value, `must be at most ${ATTRIBUTES_MAX} pairs such as 材质=棉;长度=60cm`);
    }
    return [...named, ...read.map((match) => ({ name: match?.[1] ?? '', ...localized(match?.[2] ?? '') }))];
  }

  private morePrices(): readonly MorePrice[] | null {
    const value = this.cell('more_prices');
    if (value === null) return null;
    const cells = splitMorePrices(value);
    if (cells !== null) return readMorePrices(cells, this.cell('currency')?.toUpperCase() ?? 'CNY');
    return this.refuse('more_prices', value, 'must be pairs such as 10+=28.00;Canada=45.00 CAD');
  }

  /** "¥1,234.50" is 1234.50; "12,50" is 12.50 where the comma cannot part columns. */
  private decimal(value: string): string | null {
    const plain = value.normalize('NFKC').replace(/^[¥$€£]\s*/, '');
    if (this.dialect.delimiter !== ',' && /^\d+,\d{1,2}$/.test(plain)) return plain.replace(',', '.');
    const ungrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
    return /^\d{1,13}(?:\.\d+)?$/.test(ungrouped) ? ungrouped : null;
  }
}
