import { type CategoryId, type CurrencyCode, isCurrencyCode } from '@app/kernel';

import type { CategoryDirectory } from '../category-directory.js';
import type { LocalizedText } from '../goods.js';
import { COMMISSION_MAX_BASIS_POINTS, DISPATCH_HOURS_MAX, STOCK_MAX, WEIGHT_GRAMS_MAX } from '../offer.rules.js';
import type { FeedColumn, FeedHeader } from './feed-columns.js';
import type { Delimiter } from './file-format.js';
import { isGtin } from './gtin.js';

/** What is wrong in a cell. The message follows the column's name and says what to do. */
export interface CellProblem {
  readonly column: FeedColumn;
  readonly value: string;
  readonly message: string;
}

export interface NamedValue extends LocalizedText {
  readonly name: string;
}

/** A row as the supplier wrote it, each cell read by its own rules. Null: an empty cell, which keeps what is there. */
export interface FeedRow {
  readonly line: number;
  readonly skuCode: string;
  readonly productCode: string | null;
  readonly titleZh: string | null;
  readonly titleEn: string | null;
  readonly categoryId: CategoryId | null;
  readonly brand: string | null;
  readonly options: readonly NamedValue[] | null;
  readonly attributes: readonly NamedValue[] | null;
  readonly gtin: string | null;
  readonly weightGrams: number | null;
  readonly images: readonly string[] | null;
  readonly descriptionZh: string | null;
  readonly descriptionEn: string | null;
  /** Decimal text, because the number of decimals is the currency's, which may stand with the offer only. */
  readonly supplyPrice: string | null;
  readonly retailPrice: string | null;
  readonly map: string | null;
  readonly commissionBasisPoints: number | null;
  readonly dispatchHours: number | null;
  readonly stock: number | null;
  readonly currency: CurrencyCode | null;
}

export interface FeedDialect {
  readonly header: FeedHeader;
  readonly delimiter: Delimiter;
  readonly categories: CategoryDirectory;
}

const CODE_MAX = 64;
const TITLE_MAX = 200;
const NAME_MAX = 60;
const DESCRIPTION_MAX = 10_000;
const URL_MAX = 2_000;
const IMAGES_MAX = 10;
const ATTRIBUTES_MAX = 30;
// What no text needs, and Postgres cannot hold; the line feed may stay.
const CONTROL_CHARACTERS = /(?!\n)\p{Cc}/gu;
// Most cells, of which nothing has to be looked at twice.
const PLAIN = /^[ -~]*$/;
const OPTIONS = [
  ['option_1_name', 'option_1_value'],
  ['option_2_name', 'option_2_value'],
  ['option_3_name', 'option_3_value'],
] as const;

/** Reads one row. @returns the row, or everything that is wrong in it. */
export function readFeedRow(
  line: number,
  cells: readonly string[],
  dialect: FeedDialect,
): FeedRow | readonly CellProblem[] {
  const reader = new CellReader(cells, dialect);
  const row: FeedRow = {
    line,
    skuCode: reader.requiredText('sku_code', CODE_MAX),
    productCode: reader.text('product_code', CODE_MAX),
    titleZh: reader.text('title_zh', TITLE_MAX),
    titleEn: reader.text('title_en', TITLE_MAX),
    categoryId: reader.category(),
    brand: reader.text('brand', NAME_MAX),
    options: reader.options(),
    attributes: reader.attributes(),
    gtin: reader.gtin(),
    weightGrams: reader.wholeNumber('weight_grams', 1, WEIGHT_GRAMS_MAX),
    images: reader.images(),
    descriptionZh: reader.text('description_zh', DESCRIPTION_MAX),
    descriptionEn: reader.text('description_en', DESCRIPTION_MAX),
    supplyPrice: reader.amount('supply_price'),
    retailPrice: reader.amount('retail_price'),
    map: reader.amount('map'),
    commissionBasisPoints: reader.commission(),
    dispatchHours: reader.wholeNumber('dispatch_hours', 1, DISPATCH_HOURS_MAX),
    stock: reader.wholeNumber('stock', 0, STOCK_MAX),
    currency: reader.currency(),
  };
  return reader.problems.length > 0 ? reader.problems : row;
}

class CellReader {
  readonly problems: CellProblem[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly dialect: FeedDialect,
  ) {}

  text(column: FeedColumn, lengthMax: number): string | null {
    const value = this.cell(column);
    if (value === null || [...value].length <= lengthMax) return value;
    return this.refuse(column, value, `must have at most ${lengthMax} characters, but has ${[...value].length}`);
  }

  requiredText(column: FeedColumn, lengthMax: number): string {
    const value = this.text(column, lengthMax);
    if (value === null && this.cell(column) === null) this.refuse(column, '', 'must not be empty');
    return value ?? '';
  }

  wholeNumber(column: FeedColumn, min: number, max: number): number | null {
    const value = this.cell(column);
    if (value === null) return null;
    // Spreadsheets like to write 500 as 500.0.
    const number = /^\d{1,9}(?:\.0+)?$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return number;
    return this.refuse(column, value, `must be a whole number from ${min} to ${max}`);
  }

  amount(column: FeedColumn): string | null {
    const value = this.cell(column);
    return value === null
      ? null
      : (this.decimal(value) ?? this.refuse(column, value, 'must be an amount such as 12.50'));
  }

  commission(): number | null {
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

  currency(): CurrencyCode | null {
    const value = this.cell('currency');
    if (value === null) return null;
    const code = value.toUpperCase();
    return isCurrencyCode(code)
      ? code
      : this.refuse('currency', value, 'must be a currency of Daifa such as CNY or USD');
  }

  gtin(): string | null {
    const value = this.cell('gtin');
    if (value === null) return null;
    if (/^\d+(?:\.\d+)?e\+?\d+$/i.test(value)) {
      return this.refuse('gtin', value, 'was changed by a spreadsheet. Make the column text, and type the code again');
    }
    const digits = value.replaceAll(/[\s-]/g, '');
    if (isGtin(digits)) return digits;
    return this.refuse('gtin', value, 'must be a barcode of 8, 12, 13 or 14 digits with a right check digit, or empty');
  }

  category(): CategoryId | null {
    const value = this.cell('category');
    if (value === null) return null;
    const found = this.dialect.categories.find(value);
    return typeof found === 'string' ? this.refuse('category', value, found) : found.id;
  }

  images(): readonly string[] | null {
    const value = this.cell('image_urls');
    if (value === null) return null;
    const urls = value.split(/[\s|]+|[,;](?=\s*https?:)/).filter((url) => url !== '');
    if (urls.length > IMAGES_MAX) return this.refuse('image_urls', value, `must be at most ${IMAGES_MAX} links`);
    const wrong = urls.find((url) => !/^https?:\/\//i.test(url) || url.length > URL_MAX || !URL.canParse(url));
    return wrong === undefined ? urls : this.refuse('image_urls', wrong, 'must be links that begin with https://');
  }

  options(): readonly NamedValue[] | null {
    const options: NamedValue[] = [];
    for (const [nameColumn, valueColumn] of OPTIONS) {
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

  attributes(): readonly NamedValue[] | null {
    const value = this.cell('attributes');
    if (value === null) return null;
    const pairs = value.split(/[;；\n]/).filter((pair) => pair.trim() !== '');
    const read = pairs.map((pair) => /^\s*([^=:：]{1,60}?)\s*[=:：]\s*(.{1,200}?)\s*$/u.exec(pair));
    if (pairs.length > ATTRIBUTES_MAX || read.includes(null)) {
      return this.refuse('attributes', value, `must be at most ${ATTRIBUTES_MAX} pairs such as 材质=棉;长度=60cm`);
    }
    return read.map((match) => ({ name: match?.[1] ?? '', ...localized(match?.[2] ?? '') }));
  }

  /** Null when the cell is empty or the file has no such column. */
  private cell(column: FeedColumn): string | null {
    const index = this.dialect.header.get(column);
    const raw = index === undefined ? '' : (this.cells[index] ?? '');
    if (PLAIN.test(raw)) return raw.trim() || null;
    return raw.replaceAll(CONTROL_CHARACTERS, ' ').trim().normalize('NFC') || null;
  }

  /** "¥1,234.50" is 1234.50; "12,50" is 12.50 where the comma cannot part columns. */
  private decimal(value: string): string | null {
    const plain = value.normalize('NFKC').replace(/^[¥$€£]\s*/, '');
    if (this.dialect.delimiter !== ',' && /^\d+,\d{1,2}$/.test(plain)) return plain.replace(',', '.');
    const ungrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
    return /^\d{1,13}(?:\.\d+)?$/.test(ungrouped) ? ungrouped : null;
  }

  private refuse(column: FeedColumn, value: string, message: string): null {
    this.problems.push({ column, value, message });
    return null;
  }
}

/** "红色|Red" is Chinese and English; without the bar it is both. */
function localized(text: string): LocalizedText {
  const [zh = '', en = ''] = text.split('|', 2).map((part) => part.trim());
  return { zh: zh || en, en: en || zh };
}
