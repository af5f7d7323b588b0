import { FEED_COLUMN_NAMES, UnreadableFeed } from '../feed-columns.js';
import type { FeedFormat, FeedReading } from './feed-mapping.js';

// These say by something else which sku it is.
const WITH_OWN_CODES: ReadonlySet<FeedFormat> = new Set<FeedFormat>(['SHOPIFY', 'WOOCOMMERCE', 'TAOBAO']);
const QUOTED_AT_MOST = 12;

/** @throws UnreadableFeed when nothing says which sku a row is, or two columns of the template say the same. */
export function assertUsable({ format, mapping }: FeedReading, fields: readonly string[]): void {
  if (format === 'DAIFA') assertNoneTwice(mapping);
  const present = new Set(fields);
  const hasCode = mapping.some(({ target, column }) => target === 'sku_code' && present.has(column));
  if (hasCode || WITH_OWN_CODES.has(format)) return;
  const found = fields.filter((field) => field.trim() !== '').map((field) => `"${field.slice(0, 40)}"`);
  throw new UnreadableFeed(
    `There is no column sku_code in the first line, which has ${found.slice(0, QUOTED_AT_MOST).join(', ') || 'nothing'}. ` +
      'Say on the page of the import which column is your code of a sku, or take the template.',
  );
}

function assertNoneTwice(mapping: FeedReading['mapping']): void {
  const names: ReadonlySet<string> = new Set(FEED_COLUMN_NAMES);
  const targets = mapping.map(({ target }) => target).filter((target) => names.has(target));
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice !== undefined) {
    throw new UnreadableFeed(`The column ${twice} stands twice in the first line. Take one out.`);
  }
}
