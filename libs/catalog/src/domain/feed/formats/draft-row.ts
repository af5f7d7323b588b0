import type { FeedTarget } from '../mapping/feed-mapping.js';
import type { MappedRow, NamedCell } from '../mapping/mapped-row.js';

/**
 * VARIANT: a sku with an offer. PRODUCT: only the texts of a product, whose variants have rows of their own. PART: it adds
 * to a row of the same product, and has that row's outcome.
 */
export type RowKind = 'VARIANT' | 'PRODUCT' | 'PART';

/** A row as its format has it, before its cells are read. */
export interface DraftRow {
  readonly line: number;
  readonly kind: RowKind;
  readonly source: MappedRow;
  /** The row that says what is true of the whole product: title, brand, category, attributes. */
  readonly texts: MappedRow;
  /** Whether its product's texts are another row's to say. */
  readonly isQuiet: boolean;
  /** Whether it must be dealt with together with the row before. */
  readonly isContinued: boolean;
  /** Cells that the format works out. */
  readonly over: Readonly<Partial<Record<FeedTarget, string>>>;
  /** Null: as its columns say. */
  readonly options: readonly NamedCell[] | null;
  readonly attributes: readonly NamedCell[];
  /** Links to the product's images; null: as its columns say. */
  readonly images: readonly string[] | null;
  readonly image: string | null;
  /** Of a PART: the line whose outcome it has. */
  readonly partOf: number | null;
  /** Why the whole row is refused. */
  readonly refusal: { readonly target: FeedTarget; readonly message: string } | null;
  readonly notes: readonly { readonly target: FeedTarget; readonly message: string }[];
}

/** Makes rows of goods out of a format's rows. Rows that hang together come out together. */
export interface FormatRows {
  push(rows: readonly MappedRow[]): DraftRow[];
  end(): DraftRow[];
}

export function draftOf(source: MappedRow, part: Partial<DraftRow> = {}): DraftRow {
  return {
    line: source.line,
    kind: 'VARIANT',
    source,
    texts: source,
    isQuiet: false,
    isContinued: false,
    over: {},
    options: null,
    attributes: [],
    images: null,
    image: null,
    partOf: null,
    refusal: null,
    notes: [],
    ...part,
  };
}

const CODE_MAX = 64;
const HASH_LENGTH = 12;

/** A code of Daifa's length: one that is longer keeps its beginning and ends in a hash of the whole. */
export function codeOf(text: string): string {
  // Spreadsheets are made to keep digits as text by an apostrophe.
  const code = text.trim().replace(/^'/, '').replaceAll(/\s+/g, ' ');
  if (code.length <= CODE_MAX) return code;
  return `${code.slice(0, CODE_MAX - HASH_LENGTH - 1)}-${hashOf(code)}`;
}

/** FNV-1a over 48 bits: tells a supplier's long codes apart. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce48422n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffn;
  return hash.toString(16).padStart(HASH_LENGTH, '0');
}

/** What tells a variant from its sisters, as part of a code. */
export function slugOf(values: readonly string[]): string {
  return values
    .join('-')
    .trim()
    .replaceAll(/[\s/]+/g, '-');
}

const OFF_SALE = /^(?:draft|archived|unlisted|proposed|rejected|0|-1|false|disabled|2)$/i;

/** What was not for sale where the file comes from begins without stock. */
export function draftedPart(status: string): Pick<DraftRow, 'over' | 'notes'> {
  if (!OFF_SALE.test(status)) return { over: {}, notes: [] };
  const message = `says "${status}", so its stock is 0 here until a file says otherwise`;
  return { over: { stock: '0' }, notes: [{ target: 'status', message }] };
}
