import { ATTRIBUTES, ATTRIBUTES_OF } from './attributes.js';
import { BEAUTY_AND_HEALTH } from './beauty-and-health.js';
import { FAMILY_AND_LEISURE } from './family-and-leisure.js';
import { FASHION } from './fashion.js';
import { FOOD_AND_DRINK } from './food-and-drink.js';
import { HOME } from './home.js';
import { TECHNOLOGY } from './technology.js';
import { VEHICLES_AND_BUSINESS } from './vehicles-and-business.js';
import type { CategoryAttribute } from '../category-attributes.js';

/** A category of the tree that every market starts with. */
export interface TaxonomyCategory {
  /** Slugs from the root down, joined by "/". */
  readonly path: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Other words for its goods, in either language. */
  readonly words: readonly string[];
  /** The node of Google's product taxonomy that comes closest, where there is one for sure. */
  readonly googleId: number | null;
  /** Its own; those of the categories above it hold for it too. */
  readonly attributes: readonly CategoryAttribute[];
}

const TREES = [BEAUTY_AND_HEALTH, FASHION, FOOD_AND_DRINK, HOME, FAMILY_AND_LEISURE, TECHNOLOGY, VEHICLES_AND_BUSINESS];

let taxonomy: readonly TaxonomyCategory[] | undefined;

/** The tree that every market starts with, parents before their children. */
export function shippedTaxonomy(): readonly TaxonomyCategory[] {
  taxonomy ??= readTrees();
  return taxonomy;
}

/** Each line is `slug | 中文 | English | Google's number | other words`, two spaces deeper than its parent's. */
function readTrees(): TaxonomyCategory[] {
  const attributesOf = readAttributesOf(readAttributes());
  const line: string[] = [];
  return TREES.flatMap(linesOf).map((text) => {
    const depth = text.search(/\S/) / 2;
    const [slug = '', nameZh = '', nameEn = '', google = '', words = ''] = cellsOf(text);
    line.splice(depth, line.length, slug);
    const path = line.join('/');
    return {
      path,
      nameZh,
      nameEn,
      words: words === '' ? [] : words.split(', '),
      googleId: google === '' ? null : Number(google),
      attributes: attributesOf.get(path) ?? [],
    };
  });
}

function readAttributes(): Map<string, CategoryAttribute> {
  return new Map(
    linesOf(ATTRIBUTES).map((text) => {
      const [key = '', type = '', nameZh = '', nameEn = '', more = ''] = cellsOf(text);
      const values = more === '' ? [] : more.split('; ').map(inBothLanguages);
      const named = { key, nameZh, nameEn, type: type as CategoryAttribute['type'] };
      return [
        key,
        type === 'CHOICE' ? { ...named, unit: null, values } : { ...named, unit: values[0] ?? null, values: [] },
      ];
    }),
  );
}

function readAttributesOf(attributes: ReadonlyMap<string, CategoryAttribute>): Map<string, CategoryAttribute[]> {
  return new Map(
    linesOf(ATTRIBUTES_OF).map((text) => {
      const [path = '', keys = ''] = text.split(': ');
      return [path, keys.split(' ').flatMap((key) => attributes.get(key) ?? [])];
    }),
  );
}

function inBothLanguages(text: string): { zh: string; en: string } {
  const [zh = '', en = zh] = text.split('/');
  return { zh, en };
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());
