import { phraseOf } from './analysis.js';
import { hashOf } from './hash.js';
import type { Lexicon } from './lexicon.js';
import { countAt, intersect, NO_POSTINGS, type PostingList, postingsAt, postingsOfCode } from './posting-list.js';
import type { Form, Wanted } from './query-plan.js';
import { LIKENESS, PART_WEIGHT, PHRASE_WEIGHT, rarityOf } from './ranking.js';
import type { Segment } from './segment.js';
import { stem } from './stem.js';

/** A word of a query as it is looked for: any of its forms will do, the likest counts. */
export interface Concept {
  readonly written: string;
  readonly forms: readonly Form[];
  readonly codeHash: number | null;
  readonly weight: number;
  /** It adds to what is found, and finds nothing by itself. */
  readonly isBonus: boolean;
}

export interface Plan {
  readonly concepts: readonly Concept[];
  /** What was probably meant, when words were corrected. */
  readonly corrected: string | null;
}

const FORMS_MAX = 8;
// A word that so few have is taken as mistyped too, if one like it is so many times as frequent.
const RARE_MAX = 2;
const RARE_FACTOR = 30;
const PREFIX_TERMS_MAX = 64;

interface Draft {
  readonly written: string;
  readonly forms: readonly Form[];
  readonly code: string | null;
  readonly corrected?: string;
  /** Of something that nobody has as a whole, such as a model number. */
  readonly isPart?: boolean;
}

/** Settles how each word of a query is looked for, now that it is known which words the goods have. */
export function planConcepts(wanted: readonly Wanted[], lexicon: Lexicon, documents: number): Plan {
  const read = joinPinyin(wanted, lexicon);
  const known = withCompounds(
    read.flatMap((one) => draftsOf(one, lexicon)),
    lexicon,
  );
  const drafts = known.length > 0 ? known : read.flatMap((one) => shortened(one, lexicon));
  const concepts = drafts.map(({ written, forms, code, isPart }): Concept => {
    const counts = forms.map((form) => countForm(form, lexicon));
    const found = Math.max(1, ...counts, code === null ? 0 : lexicon.countCode(code));
    const weight = rarityOf(found, documents) * (isPart ? PART_WEIGHT : 1);
    return { written, forms, codeHash: code === null ? null : hashOf(code), weight, isBonus: false };
  });
  const corrected = drafts.some((draft) => draft.corrected !== undefined)
    ? drafts.map((draft) => draft.corrected ?? draft.written).join(' ')
    : null;
  return { concepts: [...concepts, ...phrasesOf(concepts, lexicon)], corrected };
}

const LATIN = /^[a-z]+$/;

/** "bao wen bei" is one word: neighbours that nobody sells are tried together. */
function joinPinyin(wanted: readonly Wanted[], lexicon: Lexicon): Wanted[] {
  const letters = wanted.map(({ written }) => written).join('');
  const isPinyin = wanted.length > 1 && wanted.every(({ written }) => LATIN.test(written) && written.length <= 6);
  if (!isPinyin || wanted.every((one) => isKnown(one, lexicon))) return [...wanted];
  if (lexicon.readPinyin(letters) === null) return [...wanted];
  return [{ written: letters, forms: [{ terms: [letters], likeness: 1 }], code: null, parts: [] }];
}

const isKnown = ({ forms }: Wanted, lexicon: Lexicon): boolean => forms.some((form) => countForm(form, lexicon) > 0);

function countForm({ terms, isPrefix }: Form, lexicon: Lexicon): number {
  const [first = ''] = terms;
  if (isPrefix) return lexicon.countPrefix(first);
  return Math.min(...terms.map((term) => lexicon.count(term)));
}

function draftsOf(one: Wanted, lexicon: Lexicon): Draft[] {
  const { written, parts } = one;
  const code = one.code !== null && lexicon.countCode(one.code) > 0 ? one.code : null;
  const known = one.forms.filter((form) => countForm(form, lexicon) > 0).slice(0, FORMS_MAX);
  const [typed] = one.forms;
  const count = typed ? countForm(typed, lexicon) : 0;
  if (known.length > 0 && (count > RARE_MAX || code !== null || known.length > 1)) {
    return [{ written, forms: known, code }];
  }
  if (code !== null) return [{ written, forms: known, code }];
  const likely = parts.length === 0 || count === 0 ? likelyForms(one, lexicon, count) : null;
  if (likely) return likely(known);
  if (known.length > 0) return [{ written, forms: known, code }];
  const inParts = parts.flatMap((part) => (isKnown(part, lexicon) ? draftsOf({ ...part, parts: [] }, lexicon) : []));
  if (inParts.length > 0) return one.code !== null ? inParts.map((part) => ({ ...part, isPart: true })) : inParts;
  return splitOf(written, lexicon);
}

type Drafting = (known: readonly Form[]) => Draft[];

/** What a word that nobody or hardly anybody has probably stands for. */
function likelyForms({ written, forms }: Wanted, lexicon: Lexicon, count: number): Drafting | null {
  const [term = ''] = forms[0]?.terms ?? [];
  if ((forms[0]?.terms.length ?? 0) > 1) return null;
  const sounding = count === 0 ? lexicon.readPinyin(written) : null;
  if (sounding) return () => sounding.map((terms) => pinyinDraft(terms));
  const initials = count === 0 && LATIN.test(written) ? lexicon.soundingLike(written) : [];
  // A mistyped ending may have been taken off: "toiled" is "toilet".
  const corrections = [...lexicon.corrections(term), ...(term === written ? [] : lexicon.corrections(written))].filter(
    (one) => count === 0 || one.count >= count * RARE_FACTOR,
  );
  const homophones = count === 0 ? lexicon.homophonesOf(term) : [];
  corrections.sort((a, b) => a.distance - b.distance || b.count - a.count);
  const [best] = corrections;
  if (best) return (known) => [correctedDraft(written, known, corrections, best.term)];
  if (initials.length > 0) return () => [pinyinDraft(initials)];
  if (homophones.length > 0) return () => [pinyinDraft(homophones)];
  return null;
}

function pinyinDraft(terms: readonly { readonly term: string }[]): Draft {
  const forms = terms.slice(0, FORMS_MAX).map(({ term }): Form => ({ terms: [term], likeness: LIKENESS.pinyin }));
  const [best = { term: '' }] = terms;
  return { written: best.term, forms, code: null, corrected: best.term };
}

function correctedDraft(
  written: string,
  known: readonly Form[],
  corrections: readonly { readonly term: string; readonly distance: number }[],
  best: string,
): Draft {
  const forms = corrections.slice(0, FORMS_MAX).map(({ term, distance }): Form => ({
    terms: [term],
    likeness: distance === 1 ? LIKENESS.typo : LIKENESS.secondTypo,
  }));
  const draft = { written, forms: [...known, ...forms], code: null };
  return { ...draft, corrected: best };
}

const SPLIT_MIN = 3;

/** "powerbank" where everybody writes "power bank": the cut whose rarer half is most frequent. */
function splitOf(written: string, lexicon: Lexicon): Draft[] {
  if (!LATIN.test(written)) return [];
  let best: { readonly halves: readonly [string, string]; readonly count: number } | null = null;
  for (let at = SPLIT_MIN; at <= written.length - SPLIT_MIN; at++) {
    const halves = [written.slice(0, at), stem(written.slice(at))] as const;
    const count = Math.min(lexicon.count(halves[0]), lexicon.count(halves[1]));
    if (count > (best?.count ?? 0)) best = { halves, count };
  }
  return (best?.halves ?? []).map((half) => ({
    written: half,
    forms: [{ terms: [half], likeness: 1 }],
    code: null,
  }));
}

const COMPOUND_MIN = 6;

/** "countertop" is a form of both words of "counter top", and the other way round where titles have it so. */
function withCompounds(drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const widened = drafts.map((draft) => ({ ...draft, forms: [...draft.forms, ...apart(draft, lexicon)] }));
  for (const [index, draft] of widened.entries()) {
    const next = widened[index + 1];
    const joined = `${draft.written}${next?.forms[0]?.terms[0] ?? ''}`;
    if (!next || !LATIN.test(joined) || lexicon.count(joined) === 0) continue;
    const form: Form = { terms: [joined], likeness: 1 };
    draft.forms.push(form);
    next.forms.push(form);
  }
  return widened;
}

function apart({ forms }: Draft, lexicon: Lexicon): Form[] {
  const [whole = ''] = forms[0]?.terms ?? [];
  if (!LATIN.test(whole) || whole.length < COMPOUND_MIN) return [];
  const cuts = Array.from({ length: whole.length - 2 * SPLIT_MIN + 1 }, (_, index) => index + SPLIT_MIN);
  return cuts
    .map((at): readonly [string, string] => [whole.slice(0, at), whole.slice(at)])
    .filter(([first, second]) => lexicon.count(phraseOf(first, second)) > 0)
    .map((terms): Form => ({ terms, likeness: LIKENESS.synonym }));
}

/** For a query of which nothing is known: what begins like it. */
function shortened({ written }: Wanted, lexicon: Lexicon): Draft[] {
  for (let length = written.length - 1; length > 0; length--) {
    const prefix = written.slice(0, length);
    if (lexicon.countPrefix(prefix) === 0) continue;
    return [{ written, forms: [{ terms: [prefix], likeness: LIKENESS.prefix, isPrefix: true }], code: null }];
  }
  return [];
}

/** Neighbours of a query that stand beside each other in titles too, and neighbours written as one word. */
function phrasesOf(concepts: readonly Concept[], lexicon: Lexicon): Concept[] {
  const phrases: Concept[] = [];
  for (const [index, concept] of concepts.entries()) {
    const next = concepts[index + 1];
    const [a, ...moreA] = concept.forms[0]?.terms ?? [];
    const [b, ...moreB] = next?.forms[0]?.terms ?? [];
    if (!next || a === undefined || b === undefined || moreA.length > 0 || moreB.length > 0) continue;
    const phrase = phraseOf(a, b);
    const forms: Form[] = lexicon.count(phrase) > 0 ? [{ terms: [phrase], likeness: 1 }] : [];
    const weight = PHRASE_WEIGHT * ((concept.weight + next.weight) / 2);
    if (forms.length > 0) phrases.push({ written: '', forms, codeHash: null, weight, isBonus: true });
  }
  return phrases;
}

/** The documents of a segment that have a concept, list by list; the likest form first. */
export function listsOf(
  { forms, codeHash }: Concept,
  segment: Segment,
): { readonly list: PostingList; readonly likeness: number }[] {
  const ofForms = forms.flatMap(({ terms, likeness, isPrefix }) => {
    const lists = isPrefix ? prefixLists(segment, terms[0] ?? '') : [listOfAll(segment, terms)];
    return lists.map((list) => ({ list, likeness }));
  });
  const ofCode = codeHash === null ? [] : [{ list: postingsOfCode(segment, codeHash), likeness: 1 }];
  return [...ofCode, ...ofForms].filter(({ list }) => list.documents.length > 0);
}

function listOfAll(segment: Segment, terms: readonly string[]): PostingList {
  const places = terms.map((term) => segment.vocabulary.find(term));
  if (places.some((place) => place < 0)) return NO_POSTINGS;
  const lists = places.map((place) => postingsAt(segment, place));
  return lists.length === 1 ? (lists[0] ?? NO_POSTINGS) : intersect(lists);
}

/** The most frequent terms that begin so. */
function prefixLists(segment: Segment, prefix: string): PostingList[] {
  const [from, to] = segment.vocabulary.range(prefix);
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  if (places.length > PREFIX_TERMS_MAX) places.sort((a, b) => countAt(segment, b) - countAt(segment, a));
  return places.slice(0, PREFIX_TERMS_MAX).map((place) => postingsAt(segment, place));
}
