import type { LocalizedText } from '../goods.js';
import type { CellProblem, FeedDialect } from './feed-row.js';
import type { DraftRow } from './formats/draft-row.js';
import type { FeedTarget } from './mapping/feed-mapping.js';

export const CODE_MAX = 64;
export const TITLE_MAX = 200;
export const NAME_MAX = 60;
export const DESCRIPTION_MAX = 10_000;
export const URL_MAX = 2_000;

// What no text needs, and Postgres cannot hold; the line feed may stay.
const CONTROL_CHARACTERS = /(?!\n)\p{Cc}/gu;
// Most cells, of which nothing has to be looked at twice.
const PLAIN = /^[ -~]*$/;
const PRODUCT_TEXTS: ReadonlySet<FeedTarget> = new Set<FeedTarget>([
  'title',
  'title_zh',
  'title_en',
  'description',
  'description_zh',
  'description_en',
  'brand',
  'category',
]);

export const OPTION_COLUMNS = [
  ['option_1_name', 'option_1_value'],
  ['option_2_name', 'option_2_value'],
  ['option_3_name', 'option_3_value'],
] as const;

/** The cells of one row, with what is wrong in them. */
export abstract class Cells {
  protected readonly problems: CellProblem[] = [];
  protected readonly notes: CellProblem[] = [];

  constructor(
    protected readonly draft: DraftRow,
    protected readonly dialect: FeedDialect,
  ) {}

  /** Null when the cell is empty or the file has no such column. */
  protected cell(target: FeedTarget): string | null {
    const { over, texts, source } = this.draft;
    const raw = over[target] ?? (PRODUCT_TEXTS.has(target) ? texts : source).one(target);
    return raw === '' ? null : cleaned(raw);
  }

  protected nameOf(target: string): string {
    return this.draft.source.nameOf(target as FeedTarget);
  }

  protected refuse(target: FeedTarget, value: string, message: string): null {
    this.problems.push({ column: this.nameOf(target), value, message });
    return null;
  }

  protected remark(target: FeedTarget, value: string, message: string): null {
    this.notes.push({ column: this.nameOf(target), value, message });
    return null;
  }
}

export function cleaned(raw: string): string | null {
  if (PLAIN.test(raw)) return raw.trim() || null;
  return raw.replaceAll(CONTROL_CHARACTERS, ' ').trim().normalize('NFC') || null;
}

export const characters = (text: string): number => (PLAIN.test(text) ? text.length : [...text].length);

/** "红色|Red" is Chinese and English; without the bar it is both. */
export function localized(text: string): LocalizedText {
  const [zh = '', en = ''] = text.split('|', 2).map((part) => part.trim());
  return { zh: zh || en, en: en || zh };
}
