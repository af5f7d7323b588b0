import { type CategoryId, CURRENCY_DECIMALS, type CurrencyCode, isCurrencyCode } from '@app/kernel';

import { COMMISSION_MAX_BASIS_POINTS, DISPATCH_HOURS_MAX, STOCK_MAX, WEIGHT_GRAMS_MAX } from '../offer.rules.js';
import { categoryTextOf } from './category-text.js';
import { Cells, characters, cleaned, CODE_MAX, DESCRIPTION_MAX, NAME_MAX, OPTION_COLUMNS, TITLE_MAX } from './cells.js';
import type { CellProblem, FeedRow, NamedValue, WhenNew } from './feed-row.js';
import { isGtin } from './gtin.js';
import { findImageLinks } from './image-links.js';
import type { FeedTarget, WeightUnit } from './mapping/feed-mapping.js';
import type { NamedCell } from './mapping/mapped-row.js';
import { type MorePrice, readMorePrices, splitMorePrices, tiersOf } from './more-prices.js';
import { toPlainText } from './plain-text.js';
import { type PriceText, readPrice, roundDecimal, shareOfPrice } from './price-text.js';

const ATTRIBUTES_MAX = 100;
const ATTRIBUTE_MAX = 400;
const GRAMS: Readonly<Record<WeightUnit, number>> = { g: 1, kg: 1_000, lb: 453.592_37, oz: 28.349_523_125 };
const WEIGHT = /^(\d+(?:[.,]\d+)?)\s*(k?g|lbs?|oz|克|千克|公斤)?$/i;
const HAN = /\p{Script=Han}/u;
const SOLD_OUT = /^(?:0|no|false|out[ _-]?of[ _-]?stock|outofstock|discontinued|sold ?out|无货|缺货|售罄)/i;

type Terms = Prices & Pick<FeedRow, 'commissionBasisPoints' | 'dispatchHours' | 'stock' | 'morePrices'>;

type Prices = Pick<FeedRow, 'supplyPrice' | 'retailPrice' | 'map' | 'currency'>;

/**
 * A row of another system's file, which was not written for Daifa: what it takes to sell the goods must be there, and what
 * cannot be kept as it stands is taken as well as it can be, and noted.
 */
export class ForeignCells extends Cells {
  row(): FeedRow | readonly CellProblem[] {
    const { source, refusal, notes } = this.draft;
    if (source.fault !== null) return [{ column: '', value: '', message: source.fault }];
    if (refusal) {
      this.refuse(refusal.target, source.one(refusal.target), refusal.message);
      return this.problems;
    }
    for (const { target, message } of notes) this.remark(target, source.one(target), message);
    if (this.cell('sku_code') === null) this.refuse('sku_code', '', 'must not be empty: by it we know the row again');
    const row = this.goods(this.terms());
    return this.problems.length > 0 ? this.problems : row;
  }

  private goods(terms: Terms): FeedRow {
    const { line, kind, isQuiet } = this.draft;
    const titles = this.texts('title', TITLE_MAX);
    const descriptions = this.texts('description', DESCRIPTION_MAX);
    const { categoryId, whenNew } = this.category(titles.zh ?? titles.en ?? '');
    const { imageUrlPrefix } = this.dialect.reading.defaults;
    const pictures = findImageLinks(this.draft, imageUrlPrefix, (value, message) =>
      this.remark('image_urls', value, message),
    );
    return {
      line,
      kind,
      isQuiet,
      skuCode: this.code('sku_code') ?? '',
      productCode: this.code('product_code'),
      titleZh: titles.zh,
      titleEn: titles.en,
      categoryId,
      brand: this.short('brand', NAME_MAX),
      options: this.options(),
      attributes: this.attributes(),
      gtin: this.gtin(),
      weightGrams: this.weight(),
      images: pictures.images,
      image: pictures.image,
      descriptionZh: descriptions.zh,
      descriptionEn: descriptions.en,
      supplyPrice: terms.supplyPrice,
      retailPrice: terms.retailPrice,
      map: terms.map,
      commissionBasisPoints: terms.commissionBasisPoints,
      dispatchHours: terms.dispatchHours,
      stock: terms.stock,
      currency: terms.currency,
      morePrices: terms.morePrices,
      whenNew: this.whenNew(whenNew),
      notes: this.notes,
      nameOf: (column) => this.nameOf(column),
    };
  }

  /** A row that only says a product's texts has none. */
  private terms(): Terms {
    const isProduct = this.draft.kind === 'PRODUCT';
    const prices = isProduct ? NO_PRICES : this.prices();
    return {
      ...prices,
      commissionBasisPoints: this.commission(),
      dispatchHours: this.dispatchHours(),
      stock: this.stock(),
      morePrices: isProduct ? null : this.morePrices(prices.currency),
    };
  }

  private code(target: 'sku_code' | 'product_code'): string | null {
    const value = this.cell(target);
    return value === null ? null : value.slice(0, CODE_MAX);
  }

  private short(target: FeedTarget, lengthMax: number): string | null {
    const raw = this.cell(target);
    const value = raw === null ? null : toPlainText(raw);
    if (value === null || value === '') return null;
    if (value.length <= lengthMax || characters(value) <= lengthMax) return value;
    this.remark(target, value, `was cut at ${lengthMax} characters`);
    return [...value].slice(0, lengthMax).join('').trim();
  }

  /** In the language that it is in. */
  private texts(target: 'title' | 'description', lengthMax: number): { zh: string | null; en: string | null } {
    const [zh, en] = [this.short(`${target}_zh`, lengthMax), this.short(`${target}_en`, lengthMax)];
    if (zh !== null || en !== null) return { zh, en };
    const text = this.short(target, lengthMax);
    return text !== null && HAN.test(text) ? { zh: text, en: null } : { zh: null, en: text };
  }

  /** What was found; and what is taken for goods that are not known yet. */
  private category(title: string): { categoryId: CategoryId | null; whenNew: CategoryId | null } {
    const { texts, kind } = this.draft;
    if (title === '' && kind === 'VARIANT') return { categoryId: null, whenNew: null };
    const text = categoryTextOf(texts.all('category').map(({ value }) => value));
    const fallback = text === '' ? this.usualCategory() : null;
    if (fallback !== null) return { categoryId: null, whenNew: fallback };
    const guess = this.dialect.mapper.resolve(text, title);
    if (guess === null) return { categoryId: null, whenNew: null };
    return { categoryId: guess.because.by === 'NOTHING' ? null : guess.categoryId, whenNew: guess.categoryId };
  }

  private usualCategory(): CategoryId | null {
    const { category } = this.dialect.reading.defaults;
    const found = category === null ? null : this.dialect.categories.find(category);
    return found === null || typeof found === 'string' ? null : found.id;
  }

  private options(): readonly NamedValue[] | null {
    const { options, source } = this.draft;
    const cells = options ?? [...source.all('option'), ...this.numberedOptions()];
    const named = this.named(cells, NAME_MAX);
    return named.length === 0 ? null : named;
  }

  private numberedOptions(): NamedCell[] {
    return OPTION_COLUMNS.flatMap(([name, value], index) => {
      const text = this.cell(value);
      return text === null ? [] : [{ name: this.cell(name) ?? `Option ${index + 1}`, value: text }];
    });
  }

  private attributes(): readonly NamedValue[] | null {
    const { attributes, texts } = this.draft;
    const named = this.named([...attributes, ...texts.all('attribute')], ATTRIBUTE_MAX);
    if (named.length > ATTRIBUTES_MAX) this.remark('attribute', '', `were cut at ${ATTRIBUTES_MAX} attributes`);
    return named.length === 0 ? null : named.slice(0, ATTRIBUTES_MAX);
  }

  private named(cells: readonly NamedCell[], lengthMax: number): NamedValue[] {
    const values = new Map<string, string>();
    for (const cell of cells) {
      const value = cleaned(toPlainText(cell.value).replaceAll('\n', ', '))?.slice(0, lengthMax);
      const name = cleaned(cell.name)?.slice(0, NAME_MAX);
      if (value !== undefined && name !== undefined && !values.has(name)) values.set(name, value);
    }
    return [...values].map(([name, value]) => ({ name, zh: value, en: value }));
  }

  private gtin(): string | null {
    const value = this.cell('gtin');
    if (value === null) return null;
    const digits = value.split(/[\n,;|]+/).map((one) => one.replaceAll(/[\s'’-]/g, ''));
    const found = digits.find(isGtin);
    return found ?? this.remark('gtin', value, 'is no barcode with a right check digit, so it was left out');
  }

  private weight(): number | null {
    const { text, unit } = this.writtenWeight();
    const weight = this.inGrams(text, unit) || null;
    if (weight === null || weight <= WEIGHT_GRAMS_MAX) return weight;
    return this.remark('weight', text, 'is more than a ton, so it was left out');
  }

  private writtenWeight(): { readonly text: string; readonly unit: string } {
    const grams = this.cell('weight_grams');
    if (grams !== null) return { text: grams, unit: 'g' };
    const [cell] = this.draft.source.all('weight');
    return { text: cell?.value ?? '', unit: cell?.name ?? '' };
  }

  private inGrams(text: string, unit: string): number | null {
    const [, number = '', written = unit] = WEIGHT.exec(text.trim()) ?? [];
    if (number === '') return null;
    const factor = GRAMS[unitOf(written) ?? this.dialect.reading.defaults.weightUnit];
    return Math.round(Number(number.replace(',', '.')) * factor);
  }

  private prices(): Prices {
    const retail = this.price('retail_price') ?? this.priceByCurrency();
    const supply = this.price('supply_price');
    const map = this.price('map');
    const currency = this.currency(retail ?? supply);
    const inCurrency = (price: PriceText | null): string | null =>
      price === null ? null : roundDecimal(price.amount, CURRENCY_DECIMALS[currency ?? this.usualCurrency()]);
    const retailPrice = inCurrency(retail);
    const share = retailPrice === null ? null : shareOfPrice(retailPrice, this.dialect.reading.defaults.supplyPercent);
    const isSupplySaid = supply !== null && Number(supply.amount) > 0;
    return {
      retailPrice,
      supplyPrice: isSupplySaid ? inCurrency(supply) : share,
      map: inCurrency(map),
      currency,
    };
  }

  private price(target: FeedTarget): PriceText | null {
    const value = this.cell(target);
    if (value === null) return null;
    return readPrice(value) ?? this.refuse(target, value, 'must be an amount such as 12.50 or "12.50 USD"');
  }

  /** Where a file has one column of prices for each currency. */
  private priceByCurrency(): PriceText | null {
    const cells = this.draft.source.all('price').filter(({ name }) => isCurrencyCode(name));
    const chosen = cells.find(({ name }) => name === this.usualCurrency()) ?? cells[0];
    const price = chosen ? readPrice(chosen.value) : null;
    return price && chosen ? { amount: price.amount, currencies: [chosen.name] } : null;
  }

  private currency(price: PriceText | null): CurrencyCode | null {
    const said = this.cell('currency')?.toUpperCase();
    const codes = said === undefined ? (price?.currencies ?? []) : [said];
    const code = codes.includes(this.usualCurrency()) ? this.usualCurrency() : codes[0];
    if (code === undefined) return null;
    const target = said === undefined ? 'retail_price' : 'currency';
    return isCurrencyCode(code) ? code : this.refuse(target, code, 'must be in a currency of Daifa such as CNY or USD');
  }

  private usualCurrency(): CurrencyCode {
    const { currency } = this.dialect.reading.defaults;
    return isCurrencyCode(currency) ? currency : 'CNY';
  }

  private morePrices(currency: CurrencyCode | null): readonly MorePrice[] | null {
    const { source } = this.draft;
    const own = splitMorePrices(this.cell('more_prices') ?? '') ?? [];
    const cells = [...source.all('price'), ...tiersOf(source.all('tier_quantity'), source.all('tier_price')), ...own];
    return cells.length === 0 ? null : readMorePrices(cells, currency ?? this.usualCurrency());
  }

  private commission(): number | null {
    const percent = Number(this.cell('commission_percent')?.replace(/\s*%$/, '') ?? Number.NaN);
    const points = Math.round(
      (Number.isNaN(percent) ? (this.dialect.reading.defaults.commissionPercent ?? 0) : percent) * 100,
    );
    return points > 0 && points <= COMMISSION_MAX_BASIS_POINTS ? points : null;
  }

  private dispatchHours(): number | null {
    const hours = Number(this.cell('dispatch_hours') ?? this.dialect.reading.defaults.dispatchHours ?? Number.NaN);
    return Number.isInteger(hours) && hours >= 1 && hours <= DISPATCH_HOURS_MAX ? hours : null;
  }

  private stock(): number | null {
    const value = this.cell('stock');
    const number = value === null ? Number.NaN : Number(value.replaceAll(/[,\s]/g, '').replace(/\+$/, ''));
    if (!Number.isNaN(number)) {
      if (number < 0) this.remark('stock', value ?? '', 'is less than nothing, so it was taken as 0');
      return Math.min(STOCK_MAX, Math.max(0, Math.floor(number)));
    }
    const availability = this.cell('availability');
    return availability !== null && SOLD_OUT.test(availability) ? 0 : null;
  }

  private whenNew(categoryId: CategoryId | null): WhenNew {
    const { weightGrams, price, stock, supplyPercent } = this.dialect.reading.defaults;
    // Goods that are said to be there are at least one piece.
    const isSaidThere = this.cell('availability') !== null;
    return {
      categoryId,
      weightGrams,
      retailPrice: price,
      supplyPrice: price === null ? null : shareOfPrice(price, supplyPercent),
      stock: stock ?? (isSaidThere ? 1 : null),
      currency: this.usualCurrency(),
    };
  }
}

const NO_PRICES: Prices = { supplyPrice: null, retailPrice: null, map: null, currency: null };

function unitOf(text: string): WeightUnit | null {
  const unit = text.toLowerCase();
  if (unit === 'kg' || unit === '千克' || unit === '公斤') return 'kg';
  if (unit === 'g' || unit === '克') return 'g';
  if (unit === 'oz') return 'oz';
  return unit === 'lb' || unit === 'lbs' ? 'lb' : null;
}
