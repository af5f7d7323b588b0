import type { FeedFormat } from '../mapping/feed-mapping.js';
import type { MappedRow, NamedCell } from '../mapping/mapped-row.js';
import { codeOf, slugOf } from './draft-row.js';

/** Which product a variant belongs to, and what tells it from its sisters. */
export interface Child {
  readonly parent: string;
  readonly options: readonly NamedCell[];
}

/**
 * Which rows of a file belong together where they stand apart: read before anything else, because a product may come after
 * its variants.
 */
export class Families {
  readonly childOf = new Map<string, Child>();
  readonly parents = new Set<string>();
  private readonly codeOfId = new Map<string, string>();

  constructor(private readonly format: FeedFormat) {}

  get isNeeded(): boolean {
    return this.format === 'WOOCOMMERCE' || this.format === 'MAGENTO';
  }

  note(row: MappedRow): void {
    if (this.format === 'MAGENTO') this.noteConfigurable(row);
    else if (this.format === 'WOOCOMMERCE') this.noteShopRow(row);
  }

  /** The code of the product that a variation names: by its code, or as "id:12". */
  parentCode(reference: string): string {
    const id = /^id:\s*(\d+)$/i.exec(reference)?.[1];
    return id === undefined ? codeOf(reference) : (this.codeOfId.get(id) ?? `id-${id}`);
  }

  hasVariants(code: string): boolean {
    return this.parents.has(code);
  }

  /** To be asked when all rows were noted. */
  settle(): void {
    for (const reference of this.references) this.parents.add(this.parentCode(reference));
    this.references.clear();
  }

  private readonly references = new Set<string>();

  private noteShopRow(row: MappedRow): void {
    const id = row.one('row_id');
    if (isVariation(row)) this.references.add(row.one('parent'));
    else if (id !== '') this.codeOfId.set(id, shopCode(row));
  }

  private noteConfigurable(row: MappedRow): void {
    const variations = row.one('variations');
    if (variations === '') return;
    const parent = codeOf(row.one('sku_code'));
    const labels = new Map(pairsOf(row.one('variation_labels')).map(({ name, value }) => [name, value]));
    this.parents.add(parent);
    for (const variation of variations.split('|')) {
      const pairs = pairsOf(variation);
      const code = pairs.find(({ name }) => name === 'sku')?.value;
      if (code === undefined) continue;
      const options = pairs
        .filter(({ name }) => name !== 'sku')
        .map(({ name, value }) => ({ name: labels.get(name) ?? name, value }));
      this.childOf.set(codeOf(code), { parent, options });
    }
  }
}

export function isVariation(row: MappedRow): boolean {
  return /\bvariation\b/i.test(row.one('row_type'));
}

/** The code of a row that need not have one. */
export function shopCode(row: MappedRow): string {
  const id = row.one('row_id');
  return codeOf(row.one('sku_code') || (id === '' ? slugOf([row.one('title')]) : `id-${id}`));
}

/** "size=XS,color=Black": commas may stand in values, which then are in quotes or not. */
export function pairsOf(text: string): NamedCell[] {
  return text
    .split(/,(?="?[\p{L}\p{N}_]+=)/u)
    .map((pair) => /^\s*"?([^=]+)=(.*?)"?\s*$/s.exec(pair))
    .flatMap((match) => (match ? [{ name: match[1]?.trim() ?? '', value: match[2]?.trim() ?? '' }] : []))
    .filter(({ value }) => value !== '');
}
