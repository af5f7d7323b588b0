import type { FeedContainer } from '../reading/record-reader.js';
import {
  type ColumnMapping,
  type FeedFormat,
  type FeedReading,
  type FeedTarget,
  FOREIGN_DEFAULTS,
  plainName,
  STRICT_DEFAULTS,
} from './feed-mapping.js';
import { COLUMNS_OF, type Meaning } from './known-columns.js';
import { USUAL_ATTRIBUTES, USUAL_COLUMNS } from './usual-columns.js';

/** Works out from the names of its columns whose file it is and what each column means. */
export function understand(container: FeedContainer, fields: readonly string[]): FeedReading {
  const names = new Set(fields.map(plainName));
  const format = formatOf(container, names);
  return { format, container, mapping: mappingOf(format, fields), defaults: defaultsOf(format) };
}

/** The mapping that the format gives to these columns. */
export function mappingOf(format: FeedFormat, fields: readonly string[]): ColumnMapping[] {
  const families = FAMILIES.filter((prefix) => fields.some((field) => field.startsWith(prefix)));
  const single = fields.filter((field) => !families.some((prefix) => field.startsWith(prefix)));
  const mapping = format === 'OTHER' ? usualMapping(single) : knownMapping(format, single);
  const attributes = families.map((prefix) => toMapping(`${prefix}*`, 'attribute'));
  return [...inOrder(mapping), ...attributes];
}

// Objects in JSON have columns of their own: all that begin so are attributes, also those that no row had yet.
const FAMILIES = ['attributes.', 'attribute.', 'specifications.', 'specs.', 'attr_t_', 'attr_n_', 'attr_b_'];

const SIGNS: readonly (readonly [FeedFormat, (has: (...names: string[]) => boolean) => boolean])[] = [
  ['TAOBAO', (has) => has('宝贝名称')],
  ['DAIFA', (has) => has('sku_code') || has('sku编码')],
  ['SHOPIFY', (has) => (has('handle') || has('url_handle')) && (has('option1_value') || has('variant_price'))],
  ['WOOCOMMERCE', (has) => has('type', 'sku', 'name') && (has('regular_price') || has('parent') || has('categories'))],
  ['MAGENTO', (has) => has('sku') && (has('product_type', 'categories') || has('additional_attributes'))],
  ['MAGENTO', (has) => has('sku') && (has('attribute_set') || has('attribute_set_code'))],
  [
    'GOOGLE',
    (has) => has('id', 'title') && (has('image_link') || has('availability') || has('google_product_category')),
  ],
];

function formatOf(container: FeedContainer, names: ReadonlySet<string>): FeedFormat {
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.has(name));
  const found = SIGNS.find(([, matches]) => matches(has))?.[0] ?? 'OTHER';
  return container === 'XML' && found === 'OTHER' && has('id', 'title') ? 'GOOGLE' : found;
}

function defaultsOf(format: FeedFormat) {
  if (format === 'DAIFA') return STRICT_DEFAULTS;
  // Magento keeps pounds unless told otherwise.
  return format === 'MAGENTO' ? { ...FOREIGN_DEFAULTS, weightUnit: 'lb' as const } : FOREIGN_DEFAULTS;
}

function knownMapping(format: Exclude<FeedFormat, 'OTHER'>, fields: readonly string[]): ColumnMapping[] {
  const known = COLUMNS_OF[format];
  return fields.flatMap((field) => {
    const meaning = known[plainName(field)] ?? patternOf(format, field);
    return meaning === null ? [] : [toMapping(field, meaning)];
  });
}

/** One column per meaning, the likeliest, but for attributes and prices. */
function usualMapping(fields: readonly string[]): ColumnMapping[] {
  const byName = new Map(fields.map((field) => [plainName(field), field]));
  const mapping: ColumnMapping[] = [];
  const taken = new Set<string>();
  for (const [target, names] of USUAL_COLUMNS) {
    const name = names.find((one) => byName.has(one) && !taken.has(one));
    if (name === undefined) continue;
    taken.add(name);
    mapping.push(toMapping(byName.get(name) ?? name, target));
  }
  // Where the shop's own code is empty, its system's number tells a variant as well.
  const number = byName.has('variant_sku') ? byName.get('variant_id') : undefined;
  if (number !== undefined) mapping.push(toMapping(number, 'sku_code'));
  const others = [...byName].filter(([name]) => !taken.has(name));
  return [...mapping, ...others.flatMap(([name, field]) => otherMapping(name, field))];
}

function otherMapping(name: string, field: string): ColumnMapping[] {
  const meaning = USUAL_ATTRIBUTES.has(name) ? (['attribute', field] as const) : patternOf('OTHER', field);
  return meaning === null ? [] : [toMapping(field, meaning)];
}

const toMapping = (column: string, meaning: Meaning): ColumnMapping =>
  typeof meaning === 'string'
    ? { column, target: meaning, name: null }
    : { column, target: meaning[0], name: meaning[1] };

type Pattern = readonly [RegExp, FeedTarget, (...groups: string[]) => string | null];

const TIER = '(?:wholesale|tier|bulk|volume|break|discount|批发|阶梯)';
const PATTERNS: readonly Pattern[] = [
  [/^attribute[ _]?(\d+)[ _](?:name|名称)$/i, 'attribute_name', (number) => number],
  [/^attribute[ _]?(\d+)[ _](?:value\(?s?\)?)$/i, 'attribute_value', (number) => number],
  [/^(?:product[ _])?image[ _]?\d+$/i, 'image_urls', () => null],
  [/^(?:variant )?weight \(?(kg|g|lbs?|oz)\)?$/i, 'weight', (unit) => unit.toLowerCase().replace('lbs', 'lb')],
  [/^(?:variant )?price \/ (.+)$/i, 'price', (market) => market],
  [/^compare.at price \/ (.+)$/i, 'price', (market) => `compare at / ${market}`],
  [/^(?:variant )?price ([a-z]{3})$/i, 'price', (currency) => currency.toUpperCase()],
  [/^(.+?) \(product\.metafields\.(?:shopify|custom)\..+\)$/, 'attribute', (name) => name],
  [/^.*?(?:price|价).*?(\d+)\s*(?:\+|-\s*\d+|pcs|件|个).*$/i, 'price', (quantity) => `${quantity}+`],
  [/^(\d+)\s*(?:\+|-\s*\d+)\s*(?:price|价)?.*$/i, 'price', (quantity) => `${quantity}+`],
  [new RegExp(`^.*${TIER}.*(?:qty|quantity|min|units|数量).*?(\\d+).*$`, 'i'), 'tier_quantity', (number) => number],
  [new RegExp(`^.*${TIER}.*?(\\d+).*(?:qty|quantity|min|units|数量).*$`, 'i'), 'tier_quantity', (number) => number],
  [new RegExp(`^.*${TIER}.*(?:price|价).*?(\\d+).*$`, 'i'), 'tier_price', (number) => number],
  [new RegExp(`^.*${TIER}.*?(\\d+).*(?:price|价).*$`, 'i'), 'tier_price', (number) => number],
];

/** What columns mean of which there may be any number. */
function patternOf(format: FeedFormat, field: string): Meaning | null {
  if (format === 'DAIFA') return null;
  for (const [pattern, target, nameOf] of PATTERNS) {
    const match = pattern.exec(field.trim());
    if (!match) continue;
    const name = nameOf(match[1] ?? '');
    return name === null ? target : [target, name];
  }
  return null;
}

// Where two columns mean one thing, the finer one first: Google's own category is a number as often as a name.
const BEFORE: readonly string[] = ['product_type', 'product_category', 'description', '宝贝类目'];

function inOrder(mapping: readonly ColumnMapping[]): ColumnMapping[] {
  const rank = ({ column }: ColumnMapping): number => (BEFORE.includes(plainName(column)) ? 0 : 1);
  return [...mapping].sort((one, other) => rank(one) - rank(other));
}
