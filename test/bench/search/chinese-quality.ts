import type { DemoMarket, DemoProduct } from '@app/demo-market';

import type { SearchEngine } from '../../../libs/catalog/src/search/engine/search-engine.js';
import { LANGUAGE } from '../../../libs/catalog/src/search/language.js';
import { indexOf } from './demo-documents.js';
import { find } from './quality.js';

const TOP = 10;
const QUERIES_MAX = 300;
// Fewer goods than a page has could never fill it.
const GOODS_MIN = 10;

/**
 * Real queries that name a thing which the market has, and nothing that it could not know: what is found is right when
 * the goods are that thing, by what the market's inventor says they are.
 */
export function measureChinese(engine: SearchEngine, market: DemoMarket, queries: readonly string[]) {
  const products = [...market.products()];
  const goods = new Map<string, number>();
  for (const { thing } of products) goods.set(thing.zh, (goods.get(thing.zh) ?? 0) + 1);
  const things = [...goods].filter(([, count]) => count >= GOODS_MIN).map(([name]) => name);
  const answerable = queries.filter((query) => things.includes(query)).slice(0, QUERIES_MAX);
  let precision = 0;
  let pinyin = 0;
  for (const query of answerable) {
    precision += precisionOf(find(engine, query, TOP), products, query);
    const letters = LANGUAGE.pinyinOf(query).join('');
    pinyin += precisionOf(find(engine, letters, TOP), products, query);
  }
  const count = Math.max(1, answerable.length);
  return {
    chineseQueries: answerable.length,
    chinesePrecision10: precision / count,
    pinyinPrecision10: pinyin / count,
  };
}

function precisionOf(ids: readonly string[], products: readonly DemoProduct[], thing: string): number {
  const right = ids.filter((id) => {
    const product = products[indexOf(id)];
    return product !== undefined && (product.thing.zh === thing || product.title.zh.includes(thing));
  });
  return right.length / Math.max(1, ids.length);
}
