import type { MappedRow } from '../mapping/mapped-row.js';
import { codeOf, type DraftRow, draftedPart, draftOf, type FormatRows } from './draft-row.js';

/** The own template: each row is a variant, written as it is meant. */
export class TemplateRows implements FormatRows {
  push(rows: readonly MappedRow[]): DraftRow[] {
    return rows.map((row) => draftOf(row));
  }

  end(): DraftRow[] {
    return [];
  }
}

/** Files of which nothing is known but their columns: each row is a variant. */
export class OtherRows implements FormatRows {
  push(rows: readonly MappedRow[]): DraftRow[] {
    return rows.map((row) => {
      const drafted = draftedPart(row.has('status') ? row.one('status') : '');
      const over = {
        ...drafted.over,
        sku_code: codeOf(row.one('sku_code')),
        product_code: codeOf(row.one('product_code')),
      };
      return draftOf(row, { over, notes: drafted.notes });
    });
  }

  end(): DraftRow[] {
    return [];
  }
}

/** Google Merchant: what tells the members of an item group apart are their options. */
export class GoogleRows implements FormatRows {
  push(rows: readonly MappedRow[]): DraftRow[] {
    return rows.map((row) => {
      const group = row.one('product_code');
      const named = row.all('option');
      const over = { sku_code: codeOf(row.one('sku_code')), product_code: codeOf(group) };
      return draftOf(row, {
        over,
        options: group === '' ? [] : named,
        attributes: group === '' ? named : [],
      });
    });
  }

  end(): DraftRow[] {
    return [];
  }
}
