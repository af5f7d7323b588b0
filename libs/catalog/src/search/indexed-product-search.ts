import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import type { ProductId } from '@app/kernel';
import { decodeCursor, encodeCursor } from '@app/platform';

import type { EngineFilter, EnginePosition, EngineQuery } from './engine/query.js';
import type { SearchEngine } from './engine/search-engine.js';
import type { FoundProducts, ProductQuery, ProductSearch, Suggestion } from './product-search.js';
import { SearchIndex } from './search-index.js';

const ANSWERS_KEPT = 5_000;
// Words were given, but there is nothing in them to look for.
const NOTHING: FoundProducts = {
  nodes: [],
  endCursor: null,
  hasNextPage: false,
  total: 0,
  facets: null,
  didYouMean: null,
};
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Searches in the memory of this process. An answer is kept for as long as nothing changes. */
@Injectable()
export class IndexedProductSearch implements ProductSearch {
  private readonly answers = new LRUCache<string, { readonly version: number; readonly answer: FoundProducts }>({
    max: ANSWERS_KEPT,
  });

  constructor(private readonly index: SearchIndex) {}

  async search(query: ProductQuery): Promise<FoundProducts> {
    const engine = await this.index.ready();
    const key = JSON.stringify(query, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    const known = this.answers.get(key);
    if (known?.version === engine.version) return known.answer;
    const answer = answerOf(engine, query);
    this.answers.set(key, { version: engine.version, answer });
    return answer;
  }

  async suggest(beginning: string, first: number): Promise<readonly Suggestion[]> {
    const engine = await this.index.ready();
    return engine.suggest(beginning, first).map(({ text, count }) => ({ text, products: count }));
  }
}

function answerOf(engine: SearchEngine, query: ProductQuery): FoundProducts {
  const { words } = query;
  if (words && words.trim() !== '' && !HAS_WORDS.test(words)) return NOTHING;
  const { hits, hasMore, total, facets, didYouMean } = engine.search(toEngineQuery(query));
  const last = hits.at(-1);
  return {
    nodes: hits.map(({ id }) => ({ productId: id as ProductId })),
    endCursor: last ? encodeCursor([last.value, last.id]) : null,
    hasNextPage: hasMore,
    total,
    facets,
    didYouMean,
  };
}

function toEngineQuery({ words, sort, first, after, withFacets, ...filter }: ProductQuery): EngineQuery {
  const { priceFromMinor, priceToMinor, ...rest } = filter;
  const prices: EngineFilter = { priceFromMinor: toNumber(priceFromMinor), priceToMinor: toNumber(priceToMinor) };
  return {
    words,
    filter: { ...rest, ...prices },
    sort,
    first,
    after: toPosition(after),
    withFacets: withFacets ?? false,
  };
}

const toNumber = (minor: bigint | null | undefined): number | null =>
  minor === null || minor === undefined ? null : Number(minor);

function toPosition(after: string | null | undefined): EnginePosition | null {
  const parts = decodeCursor(after, ['float8', 'uuid']);
  return parts && { value: Number(parts[0]), id: parts[1] };
}
