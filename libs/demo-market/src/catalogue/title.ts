import type { Random } from '../random.js';
import type { Bilingual } from '../types.js';
import type { TitlePlace } from '../vocabulary/words.js';
import type { Kind, LeafAttribute } from './leaves.js';
import { Said, type Word } from './terms.js';

export interface ChosenAttribute {
  readonly attribute: LeafAttribute;
  readonly word: Word;
  readonly number?: number;
}

/** What a title and a description are made from; every part is a fact of the product. */
export interface Claims {
  readonly brand: Bilingual | null;
  readonly thing: Word;
  readonly synonym: Word | null;
  readonly traits: readonly Word[];
  readonly points: readonly Word[];
  readonly attributes: readonly ChosenAttribute[];
}

const SHOWN_SUITS = 0.6;
const SHOWN_SPEC = 0.85;

export function chooseClaims(kind: Kind, brand: Bilingual | null, random: Random): Claims {
  const said = new Said();
  said.add(kind.thing);
  const attributes = kind.attributes.map((attribute) => ({ attribute, ...random.pick(attribute.values) }));
  for (const { word } of attributes) said.add(word);
  const traits = chooseUnsaid(kind.traits, random.chance(0.25) ? 2 : random.chance(0.85) ? 1 : 0, said, random);
  const points = chooseUnsaid(kind.points, random.whole(2, 3), said, random);
  const [synonym = null] = random.chance(0.4) ? chooseUnsaid(kind.synonyms, 1, said, random) : [];
  const { thing } = kind;
  return { brand, thing, synonym, traits, points: points.length > 0 ? points : kind.points.slice(0, 1), attributes };
}

function chooseUnsaid(words: readonly Word[], count: number, said: Said, random: Random): Word[] {
  const chosen: Word[] = [];
  const start = random.whole(0, Math.max(0, words.length - 1));
  for (let i = 0; i < words.length && chosen.length < count; i++) {
    const word = words[(start + i * stride(words.length)) % words.length];
    if (!word || said.repeats(word)) continue;
    said.add(word);
    chosen.push(word);
  }
  return chosen;
}

/** A step that visits every place of a short list, yet not in its order. */
function stride(length: number): number {
  return length % 3 === 0 ? 1 : 3;
}

/** What of the claims a title says. */
interface Headline {
  readonly brand: Bilingual | null;
  readonly adjectives: readonly Word[];
  readonly thing: Word;
  readonly synonym: Word | null;
  readonly points: readonly Word[];
  readonly suits: Word | null;
  readonly specs: readonly Bilingual[];
}

/** Titles as Chinese shops write them, and as English ones do; `soleLabel` is the form it comes in when there is only one. */
export function composeTitle(claims: Claims, soleLabel: Bilingual | null, random: Random): Bilingual {
  const at = (place: TitlePlace) =>
    claims.attributes.filter(({ attribute }) => attribute.place === place).map(({ word }) => word);
  const [suits = null] = random.chance(SHOWN_SUITS) ? at('SUITS') : [];
  const specs = random.chance(SHOWN_SPEC) ? at('SPEC') : [];
  const headline: Headline = {
    ...claims,
    adjectives: [...claims.traits, ...at('LEAD')],
    suits,
    specs: soleLabel ? [...specs, soleLabel] : specs,
  };
  const layout = random.next();
  return { zh: chineseTitle(headline, layout), en: englishTitle(headline, layout) };
}

/** 敏感肌适用, but 男女通用 as it is. */
function suitsZh(word: Word | null): string {
  if (!word) return '';
  return word.zh.endsWith('用') ? word.zh : `${word.zh}适用`;
}

const joined = (parts: readonly string[], separator: string) => parts.filter((part) => part !== '').join(separator);

function chineseTitle(headline: Headline, layout: number): string {
  const brand = headline.brand?.zh ?? '';
  const head = [...headline.adjectives, headline.thing].map((word) => word.zh).join('');
  const synonym = headline.synonym?.zh ?? '';
  const suits = suitsZh(headline.suits);
  const spec = headline.specs.map((word) => word.zh).join(' ');
  const points = headline.points.map((word) => word.zh);
  const [first = '', ...others] = points;
  if (layout < 0.35) return joined([brand, head, ...points, suits, synonym, spec], ' ');
  if (layout < 0.6) return joined([brand, head, first, synonym, ...others, suits, spec], ' ');
  if (layout < 0.8) return joined([brand, head, spec, ...points, suits, synonym], ' ');
  return joined([brand, suits ? `${head}（${suits}）` : head, ...points, synonym, spec], ' ');
}

function englishTitle(headline: Headline, layout: number): string {
  const head = joined(
    [headline.brand?.en ?? '', ...[...headline.adjectives, headline.thing].map((word) => word.heading)],
    ' ',
  );
  const suits = headline.suits ? `for ${headline.suits.en}` : '';
  const specs = headline.specs.map((word) => word.en);
  const points = headline.points.map((word) => word.en);
  if (layout < 0.45) return joined([head, ...points, suits, ...specs], ', ');
  if (layout < 0.75) return `${joined([head, suits], ' ')} – ${joined([...points, ...specs], ', ')}`;
  return joined([head, ...specs, suits, ...points], ', ');
}
