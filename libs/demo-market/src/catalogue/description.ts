import type { Random } from '../random.js';
import type { Bilingual } from '../types.js';
import type { Kind } from './leaves.js';
import type { Claims } from './title.js';
import type { Variant } from './variants.js';

/** Two to four sentences in each language, made from the product's own facts. */
export function composeDescription(
  kind: Kind,
  claims: Claims,
  variants: readonly Variant[],
  random: Random,
): Bilingual {
  const tip = random.pick(kind.tips);
  const opening = random.next();
  return {
    zh: [openingZh(claims, opening), factsZh(claims), choiceZh(variants), tip.zh].join(''),
    en: [openingEn(claims, opening), factsEn(claims), choiceEn(variants), tip.en]
      .filter((text) => text !== '')
      .join(' '),
  };
}

function openingZh({ brand, thing, traits, points }: Claims, opening: number): string {
  const what = `${traits.map((word) => word.zh).join('')}${thing.zh}`;
  const claims = points.map((word) => word.zh).join('，');
  if (!brand) return `这款${what}，${claims}。`;
  return opening < 0.5
    ? `${brand.zh}${what}，${claims}。`
    : `来自${brand.zh}的${what}：${points.map((word) => word.zh).join('、')}。`;
}

function factsZh({ attributes }: Claims): string {
  if (attributes.length === 0) return '';
  return `${attributes.map(({ attribute, word }) => `${attribute.name.zh}：${word.zh}`).join('；')}。`;
}

function choiceZh(variants: readonly Variant[]): string {
  const axes = optionsByAxis(variants);
  if (axes.length === 0) return '';
  return `${axes.map(({ name, options }) => `${name.zh}可选${options.map((option) => option.zh).join('、')}`).join('；')}。`;
}

function openingEn({ brand, thing, traits, points }: Claims, opening: number): string {
  const what = [...traits, thing].map((word) => word.en).join(' ');
  const claims = points.map((word) => word.en).join(', ');
  if (!brand) return `${capital(what)}: ${claims}.`;
  return opening < 0.5 ? `${capital(what)} from ${brand.en}: ${claims}.` : `${brand.en} ${what} – ${claims}.`;
}

function factsEn({ attributes }: Claims): string {
  if (attributes.length === 0) return '';
  const facts = attributes.map(({ attribute, word }) => `${attribute.name.en.toLowerCase()}: ${word.en}`);
  return `${capital(facts.join('; '))}.`;
}

function choiceEn(variants: readonly Variant[]): string {
  const axes = optionsByAxis(variants).map(
    ({ name, options }) => `${name.en.toLowerCase()}: ${listEn(options.map((option) => option.en))}`,
  );
  return axes.length === 0 ? '' : `Choice of ${axes.join('; ')}.`;
}

/** The axes on which the SKUs really differ. */
function optionsByAxis(variants: readonly Variant[]): { name: Bilingual; options: Bilingual[] }[] {
  const [first = []] = variants;
  return first
    .map(({ axis }, i) => ({
      name: axis.name,
      options: [...new Set(variants.flatMap((variant) => variant[i]?.option.word ?? []))],
    }))
    .filter(({ options }) => options.length > 1);
}

function listEn(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
