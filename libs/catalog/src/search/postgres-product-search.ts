import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';

import type { ProductId } from '@app/kernel';
import { Database, type CursorPart, decodeCursor, type Page, toPage } from '@app/platform';

import { toTsquery } from '../domain/search-tokens.js';
import type {
  CategoryCount,
  ProductFilter,
  ProductHit,
  ProductQuery,
  ProductSearch,
  ProductSort,
} from './product-search.js';

type Sql = RawBuilder<unknown>;

interface SortRule {
  readonly key: Sql;
  readonly type: CursorPart;
  readonly direction: 'asc' | 'desc';
}

interface HitRow {
  readonly productId: ProductId;
  readonly position: string;
}

// Scoring reads every row that is found: of a word that is nearly everywhere only those that sell best are scored.
const SCORED_MAX = 5_000;
// Beyond it the counts would cost more than they tell.
const COUNTED_MAX = 100_000;

const NO_PAGE: Page<ProductHit> = { nodes: [], endCursor: null, hasNextPage: false };

/** A first engine on the database's own full-text index. */
@Injectable()
export class PostgresProductSearch implements ProductSearch {
  constructor(private readonly database: Database) {}

  async search(query: ProductQuery): Promise<Page<ProductHit>> {
    const words = wordsOf(query);
    if (words === NOTHING) return NO_PAGE;
    const { key, type, direction } = sortRule(query.sort, words);
    const after = decodeCursor(query.after, [type, 'uuid']);
    const beyond = sql.raw(direction === 'asc' ? '>' : '<');
    const order = sql.raw(direction);
    const { rows } = await sql<HitRow>`
      select product_id as "productId", key::text as position
      from (select product_id, ${key} as key from ${candidatesOf(query, words)} candidate) found
      where ${after ? sql`(key, product_id) ${beyond} (${after[0]}::${sql.raw(type)}, ${after[1]}::uuid)` : sql`true`}
      order by key ${order}, product_id ${order}
      limit ${query.first + 1}`.execute(this.database.reader);
    return toPage(rows, query.first, (row) => [row.position, row.productId]);
  }

  async countByCategory(filter: ProductFilter): Promise<CategoryCount[]> {
    const words = wordsOf(filter);
    if (words === NOTHING) return [];
    const { rows } = await sql<CategoryCount>`
      select category_path as path, count(*)::int as count
      from (
        select category_path from catalog.product_search where ${conditionsOf(filter, words)} limit ${COUNTED_MAX}
      ) found group by category_path`.execute(this.database.reader);
    return rollUp(rows, filter.categoryPath ?? null);
  }
}

/** Words were given, but there is nothing in them to look for. */
const NOTHING = Symbol('nothing');

function wordsOf({ words }: ProductFilter): Sql | null | typeof NOTHING {
  if (words === null || words === undefined || words.trim() === '') return null;
  const tsquery = toTsquery(words);
  return tsquery === null ? NOTHING : sql`${tsquery}::tsquery`;
}

function sortRule(sort: ProductSort, words: Sql | null): SortRule {
  switch (sort) {
    case 'RELEVANCE':
      return words
        ? { key: scoreOf(words), type: 'float8', direction: 'desc' }
        : { key: sql`sales`, type: 'int', direction: 'desc' };
    case 'SALES':
      return { key: sql`sales`, type: 'int', direction: 'desc' };
    case 'PRICE_ASC':
      return { key: sql`min_price_minor`, type: 'bigint', direction: 'asc' };
    case 'PRICE_DESC':
      return { key: sql`min_price_minor`, type: 'bigint', direction: 'desc' };
    case 'COMMISSION':
      return { key: sql`max_commission_basis_points`, type: 'int', direction: 'desc' };
    case 'NEWEST':
      // The ids are sorted by time of making.
      return { key: sql`product_id`, type: 'uuid', direction: 'desc' };
  }
}

// Where the words stand (title before codes, categories, attributes) and how near to each other; what sells and what is
// there comes first among equals.
const scoreOf = (words: Sql): Sql => sql`
  ts_rank('{0.1, 0.3, 0.5, 1.0}', tokens, ${words}, 1)::float8
    * (1 + 0.1 * ln(1 + sales)) * (case when is_in_stock then 1 else 0.5 end)`;

function candidatesOf(query: ProductQuery, words: Sql | null): Sql {
  const all = sql`select * from catalog.product_search where ${conditionsOf(query, words)}`;
  if (query.sort !== 'RELEVANCE' || !words) return sql`(${all})`;
  return sql`(${all} order by sales desc, product_id desc limit ${SCORED_MAX})`;
}

function conditionsOf(filter: ProductFilter, words: Sql | null): Sql {
  const conditions: Sql[] = [sql`is_for_sale`];
  const when = <Value>(value: Value | null | undefined, condition: (value: Value) => Sql): void => {
    if (value !== null && value !== undefined) conditions.push(condition(value));
  };
  when(words, (tsquery) => sql`tokens @@ ${tsquery}`);
  when(filter.categoryPath, (path) => sql`(category_path = ${path} or category_path like ${`${escapeLike(path)}/%`})`);
  when(filter.supplierId, (id) => sql`supplier_ids @> array[${id}::uuid]`);
  when(filter.brand, (brand) => sql`brand = ${brand}`);
  when(filter.currency, (currency) => sql`currency = ${currency}`);
  when(filter.priceFromMinor, (minor) => sql`min_price_minor >= ${minor}`);
  when(filter.priceToMinor, (minor) => sql`min_price_minor <= ${minor}`);
  when(filter.commissionFromBasisPoints, (basisPoints) => sql`max_commission_basis_points >= ${basisPoints}`);
  when(filter.dispatchWithinHours, (hours) => sql`min_dispatch_hours <= ${hours}`);
  if (filter.onlyInStock) conditions.push(sql`is_in_stock`);
  return sql.join(conditions, sql` and `);
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** Sums up what lies below each child of `parentPath`. */
function rollUp(leaves: readonly CategoryCount[], parentPath: string | null): CategoryCount[] {
  const depth = parentPath === null ? 1 : parentPath.split('/').length + 1;
  const counts = new Map<string, number>();
  for (const { path, count } of leaves) {
    const steps = path.split('/');
    if (steps.length < depth) continue;
    const child = steps.slice(0, depth).join('/');
    counts.set(child, (counts.get(child) ?? 0) + count);
  }
  return [...counts]
    .map(([path, count]) => ({ path, count }))
    .sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
}
