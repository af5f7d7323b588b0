import type { MappedRow, NamedCell } from '../mapping/mapped-row.js';
import { codeOf, type DraftRow, draftedPart, draftOf, type FormatRows, slugOf } from './draft-row.js';
import { type Families, isVariation, shopCode } from './families.js';

const REFUSED_TYPES: readonly (readonly [RegExp, string])[] = [
  [/grouped/i, 'is "grouped", which only shows other products together. They are imported by their own rows'],
  [/external/i, 'is "external": it is sold by another shop, so there is nothing to ship'],
];

/** WooCommerce: a "variable" row says a product's texts, "variation" rows name it as their parent. */
export class WoocommerceRows implements FormatRows {
  constructor(private readonly families: Families) {}

  push(rows: readonly MappedRow[]): DraftRow[] {
    return rows.map((row) => this.draft(row));
  }

  end(): DraftRow[] {
    return [];
  }

  private draft(row: MappedRow): DraftRow {
    const type = row.one('row_type');
    const refused = REFUSED_TYPES.find(([pattern]) => pattern.test(type));
    const code = shopCode(row);
    if (refused)
      return draftOf(row, { over: { sku_code: code }, refusal: { target: 'row_type', message: refused[1] } });
    if (isVariation(row)) return this.variation(row, code);
    if (/\bvariable\b/i.test(type)) return this.variable(row, code);
    const drafted = draftedPart(row.one('status'));
    return draftOf(row, {
      over: { ...drafted.over, sku_code: code, product_code: code },
      notes: drafted.notes,
      options: [],
      attributes: attributesOf(row),
    });
  }

  private variation(row: MappedRow, code: string): DraftRow {
    const parent = row.one('parent');
    if (parent === '') {
      const message = 'must name the product that this is a variation of, by its SKU or as id:12';
      return draftOf(row, { over: { sku_code: code }, refusal: { target: 'parent', message } });
    }
    const options = attributesOf(row);
    const product = this.families.parentCode(parent);
    const own = code === '' ? codeOf(slugOf([product, ...options.map(({ value }) => value)])) : code;
    const { over, notes } = draftedPart(row.one('status'));
    const [link = ''] = row.one('image_urls').split(/,\s*/);
    return draftOf(row, {
      isQuiet: true,
      over: { ...over, sku_code: own, product_code: product },
      notes,
      options,
      images: [],
      image: link || null,
    });
  }

  private variable(row: MappedRow, code: string): DraftRow {
    const part = { kind: 'PRODUCT', over: { sku_code: code, product_code: code }, options: [] } as const;
    if (this.families.hasVariants(code)) return draftOf(row, { ...part, attributes: attributesOf(row) });
    const message = 'is "variable", but no row of this file is a variation of it. Export its variations too';
    return draftOf(row, { ...part, refusal: { target: 'row_type', message } });
  }
}

function attributesOf(row: MappedRow): NamedCell[] {
  const values = new Map(row.all('attribute_value').map(({ name, value }) => [name, value]));
  return row.all('attribute_name').flatMap(({ name: number, value: name }) => {
    const value = values.get(number);
    return value === undefined ? [] : [{ name, value }];
  });
}
