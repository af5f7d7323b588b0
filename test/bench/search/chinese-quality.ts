import type { DemoMarket, DemoProduct } from '@app/demo-market';

import type { SearchEngine } from '../../../libs/catalog/src/search/engine/search-engine.js';
import { LANGUAGE } from '../../../libs/catalog/src/search/language.js';
import { indexOf } from './demo-documents.js';
import { find } from './quality.js';

const TOP = 10;
const QUERIES_MAX = 500;

/** What is asked for: a thing, and what else is said of it. */
interface Asked {
  readonly thing: string;
  readonly facts: readonly string[];
}

/**
 * Real queries that say nothing but what a thing is and what the market's inventor knows of things: their attributes,
 * options, features and brands. What is found is right when the goods are that thing with all of it. Only queries that a
 * page of goods is right for are asked. `pinyinSameGoods` is the share of a query's first ten goods that its pinyin finds
 * among its first ten.
 */
export function measureChinese(engine: SearchEngine, market: DemoMarket, queries: readonly string[]) {
  const products = [...market.products()];
  const factsOf = products.map((product) => factsOfProduct(market, product));
  const things = new Set(products.map(({ thing }) => thing.zh));
  const facts = new Set(factsOf.flatMap((own) => [...own]));
  const isRight = (index: number, asked: Asked): boolean =>
    (products[index]?.thing.zh.endsWith(asked.thing) ?? false) &&
    asked.facts.every((fact) => factsOf[index]?.has(fact) ?? false);
  let [asked, precision, pinyinPrecision, same] = [0, 0, 0, 0];
  for (const query of queries) {
    if (asked === QUERIES_MAX) break;
    const wanted = read(query, things, facts);
    if (!wanted || !hasPage(products, (index) => isRight(index, wanted))) continue;
    asked++;
    const right = (ids: readonly string[]): number => ids.filter((id) => isRight(indexOf(id), wanted)).length / TOP;
    const found = find(engine, query, TOP);
    const byPinyin = find(engine, LANGUAGE.pinyinOf(query).join(''), TOP);
    precision += right(found);
    pinyinPrecision += right(byPinyin);
    same += found.filter((id) => byPinyin.includes(id)).length / Math.max(1, found.length);
  }
  const share = (sum: number): number => Math.round((sum / Math.max(1, asked)) * 1_000) / 1_000;
  return {
    zhQueries: asked,
    zhPrecision10: share(precision),
    pinyinPrecision10: share(pinyinPrecision),
    pinyinSameGoods: share(same),
  };
}

function factsOfProduct(market: DemoMarket, { attributes, skus, features, brandIndex }: DemoProduct): Set<string> {
  const brand = brandIndex === null ? undefined : market.brands[brandIndex]?.name.zh;
  const told = [...attributes, ...skus.flatMap(({ options }) => options)].map(({ text }) => text.zh);
  return new Set([...told, ...features.map(({ zh }) => zh), ...(brand === undefined ? [] : [brand])]);
}

function hasPage(products: readonly DemoProduct[], isRight: (index: number) => boolean): boolean {
  let count = 0;
  for (let index = 0; index < products.length && count < TOP; index++) if (isRight(index)) count++;
  return count === TOP;
}

/** Null when it says anything else. */
function read(query: string, things: ReadonlySet<string>, facts: ReadonlySet<string>): Asked | null {
  const text = query.replaceAll(/\s/g, '');
  for (let length = text.length; length > 1; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      const thing = text.slice(from, from + length);
      if (!things.has(thing)) continue;
      const [before, after] = [cut(text.slice(0, from), facts), cut(text.slice(from + length), facts)];
      return before && after ? { thing, facts: [...before, ...after] } : null;
    }
  }
  return null;
}

/** Into facts, the longest first. */
function cut(text: string, facts: ReadonlySet<string>): string[] | null {
  if (text === '') return [];
  for (let length = text.length; length > 0; length--) {
    if (!facts.has(text.slice(0, length))) continue;
    const rest = cut(text.slice(length), facts);
    if (rest) return [text.slice(0, length), ...rest];
  }
  return null;
}
