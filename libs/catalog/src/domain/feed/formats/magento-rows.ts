import type { MappedRow, NamedCell } from '../mapping/mapped-row.js';
import { codeOf, type DraftRow, draftedPart, draftOf, type FormatRows } from './draft-row.js';
import { type Child, type Families, pairsOf } from './families.js';

const OWN_ATTRIBUTES = new Set(['has_options', 'required_options', 'links_exist', 'links_purchased_separately']);

/** Magento: a "configurable" row says a product's texts and names its variants, which have "simple" rows of their own. */
export class MagentoRows implements FormatRows {
  constructor(private readonly families: Families) {}

  push(rows: readonly MappedRow[]): DraftRow[] {
    return rows.map((row) => this.draft(row));
  }

  end(): DraftRow[] {
    return [];
  }

  private draft(row: MappedRow): DraftRow {
    const code = codeOf(row.one('sku_code'));
    const type = row.one('row_type').toLowerCase();
    const problem = problemOf(row, type, this.families.hasVariants(code));
    if (problem) return draftOf(row, { over: { sku_code: code }, refusal: problem });
    const drafted = draftedPart(row.one('status') === '2' ? '2' : '');
    const common = { over: { ...drafted.over, sku_code: code, product_code: code }, notes: drafted.notes };
    const child = this.families.childOf.get(code);
    if (child) return draftOf(row, { ...common, ...childPart(row, child, common.over) });
    const kind = type === 'configurable' ? 'PRODUCT' : 'VARIANT';
    return draftOf(row, { ...common, kind, options: [], attributes: attributesOf(row, []) });
  }
}

function childPart(row: MappedRow, { parent, options }: Child, over: DraftRow['over']): Partial<DraftRow> {
  const [link = ''] = row.one('image_urls').split(/,\s*/);
  return {
    isQuiet: true,
    over: { ...over, product_code: parent },
    options,
    attributes: attributesOf(row, options),
    image: link || null,
  };
}

function problemOf(row: MappedRow, type: string, hasVariants: boolean): DraftRow['refusal'] {
  const view = row.one('store_view');
  if (view !== '') {
    const message = `is "${view}": the texts of one store view. The row without a store view was imported`;
    return { target: 'store_view', message };
  }
  if (type === 'bundle' || type === 'grouped') {
    const message = `is "${type}", which puts other products together. They are imported by their own rows`;
    return { target: 'row_type', message };
  }
  if (type !== 'configurable' || hasVariants) return null;
  return { target: 'variations', message: 'must name the variants of a configurable product' };
}

function attributesOf(row: MappedRow, options: readonly NamedCell[]): NamedCell[] {
  const used = new Set(options.map(({ value }) => value));
  return pairsOf(row.one('additional_attributes'))
    .filter(({ name, value }) => !OWN_ATTRIBUTES.has(name) && !used.has(value))
    .map(({ name, value }) => ({ name: name.replaceAll('_', ' '), value: value.replaceAll('|', ', ') }));
}
