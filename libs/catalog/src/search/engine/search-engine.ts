import { type Concept, planConcepts } from './concepts.js';
import type { SearchDocument } from './document.js';
import { AttributeKeys, FacetCounter } from './facet-counter.js';
import { type Condition, conditionsOf } from './filters.js';
import { growing32 } from './growing.js';
import { Lexicon } from './lexicon.js';
import { countCovered, gather, Scratch, toWords, visitAll, visitGathered, type Words } from './matcher.js';
import { mergeSegments } from './merge-segments.js';
import { type Directories, emptyDirectories } from './names.js';
import type { EngineAnswer, EngineQuery, SortKey } from './query.js';
import { readQuery, Synonyms } from './query-plan.js';
import { COVERAGE_STEPS, ENOUGH_BY_FIGURE, ENOUGH_BY_RELEVANCE, LIKENESS, USUAL_LENGTHS } from './ranking.js';
import { Segment, writeFigures } from './segment.js';
import { type FieldLengths, type Language, measureLengths, SegmentBuilder, textHashOf } from './segment-builder.js';
import { complete, type Completion } from './suggest.js';
import { TopList } from './top-list.js';
import { compareIds, wordsOfId } from './uuid-words.js';

/** All that an engine is, as a snapshot keeps it. */
export interface EngineContents {
  readonly segments: readonly Segment[];
  readonly directories: Directories;
  readonly lengths: FieldLengths | null;
}

const LENGTHS_SAMPLE = 2_000;
const CONCEPTS_MAX = 60;
// Segments of about one size are merged when there are so many of them; the largest stay as they are.
const MERGED_AT_ONCE = 6;
const TIER_FACTOR = 6;
const SEGMENT_MAX = 250_000;
const ASCENDING: ReadonlySet<SortKey> = new Set(['PRICE_ASC']);

/** Finds products by words and conditions, all in memory. Searches are never interrupted; changes are made in short steps. */
export class SearchEngine {
  private segments: readonly Segment[];
  private readonly directories: Directories;
  private lengths: FieldLengths | null;
  private readonly attributeKeys: AttributeKeys;
  /** One for each segment, kept from one search to the next. */
  private readonly scratches: Scratch[] = [];
  private readonly synonyms: Synonyms;
  private lexicon: Lexicon;
  private changes = 0;

  constructor(
    private readonly language: Language,
    contents: EngineContents = { segments: [], directories: emptyDirectories(), lengths: null },
  ) {
    this.segments = contents.segments;
    this.directories = contents.directories;
    this.lengths = contents.lengths;
    this.attributeKeys = new AttributeKeys(this.directories.values);
    this.synonyms = new Synonyms(language.chinese);
    this.lexicon = this.newLexicon();
  }

  get contents(): EngineContents {
    return { segments: this.segments, directories: this.directories, lengths: this.lengths };
  }

  /** Grows with every change, so that answers can be kept as long as it stays. */
  get version(): number {
    return this.changes;
  }

  get size(): number {
    return this.segments.reduce((sum, { aliveCount }) => sum + aliveCount, 0);
  }

  get sizeBytes(): number {
    return this.segments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  }

  /** Takes products in, in place of what was there of them, and lets others go. @param documents no two of one id. */
  *change(documents: readonly SearchDocument[], removedIds: readonly string[]): Generator<undefined, void> {
    const fresh: SearchDocument[] = [];
    for (const document of documents) {
      const found = this.find(document.id);
      if (found && found.segment.arrays.textHashes[found.document] === textHashOf(document)) {
        writeFigures(found.segment.arrays, found.document, document.figures, this.directories);
      } else {
        fresh.push(document);
      }
      this.changes++;
      yield;
    }
    for (const id of removedIds) this.remove(id);
    if (fresh.length > 0) yield* this.add(fresh);
    this.changes++;
  }

  private *add(documents: readonly SearchDocument[]): Generator<undefined, void> {
    // Measured once, by the first batch that is large enough: what comes first in small portions may be of one kind.
    if (documents.length >= LENGTHS_SAMPLE)
      this.lengths ??= yield* measureLengths(documents.slice(0, LENGTHS_SAMPLE), this.language);
    const lengths = this.lengths ?? USUAL_LENGTHS;
    const arrays = yield* new SegmentBuilder(this.language, this.directories, lengths).build(documents);
    for (const { id } of documents) this.remove(id);
    this.put([...this.segments, new Segment(arrays)]);
  }

  /** Merges small segments, in short steps; changes may go on meanwhile. @returns whether there was anything to merge. */
  *tidy(): Generator<undefined, boolean> {
    const merging = this.nextToMerge();
    if (!merging) return false;
    const merged = yield* mergeSegments(merging, this.language.pinyinOf);
    this.put([merged, ...this.segments.filter((segment) => !merging.includes(segment))]);
    return true;
  }

  private nextToMerge(): readonly Segment[] | null {
    const tiers = new Map<number, Segment[]>();
    for (const segment of this.segments) {
      if (segment.aliveCount < segment.size / 2) return [segment];
      if (segment.size >= SEGMENT_MAX) continue;
      const tier = Math.floor(Math.log(segment.size) / Math.log(TIER_FACTOR));
      tiers.set(tier, [...(tiers.get(tier) ?? []), segment]);
    }
    return [...tiers.values()].find((tier) => tier.length >= MERGED_AT_ONCE) ?? null;
  }

  private put(segments: readonly Segment[]): void {
    this.segments = segments;
    this.scratches.length = Math.min(this.scratches.length, segments.length);
    this.lexicon = this.newLexicon();
    this.changes++;
  }

  private newLexicon(): Lexicon {
    return new Lexicon(this.segments, this.language.pinyinOf);
  }

  private find(id: string): { readonly segment: Segment; readonly document: number } | null {
    const words = wordsOfId(id);
    for (const segment of this.segments) {
      const document = segment.find(words);
      if (document >= 0) return { segment, document };
    }
    return null;
  }

  private remove(id: string): void {
    const found = this.find(id);
    found?.segment.remove(found.document);
    if (found) this.changes++;
  }

  search(query: EngineQuery): EngineAnswer {
    const { words: text } = query;
    if (text === null || text === undefined || text.trim() === '') {
      return this.answer(query, (segment, _, visit) => visitAll(segment, visit), null);
    }
    const wanted = this.synonyms.widen(readQuery(text, this.language.chinese), LIKENESS.synonym);
    const { concepts, corrected } = planConcepts(wanted.slice(0, CONCEPTS_MAX), this.lexicon, this.size);
    const words = toWords(concepts);
    const coverage = this.gatherEnough(words, query.sort);
    const found = this.answerGathered(query, words, coverage, corrected);
    if (found.total > 0 || coverage === 0) return found;
    // The filter left nothing of it.
    this.gatherAll(words, 0);
    return this.answerGathered(query, words, 0, corrected);
  }

  /**
   * Gathers what has all of the words, or as much of them as leaves enough; says how much. It does not depend on the filter,
   * so that counts hold when one is added.
   */
  private gatherEnough(words: Words, sort: SortKey): number {
    const enough = sort === 'RELEVANCE' ? ENOUGH_BY_RELEVANCE : ENOUGH_BY_FIGURE;
    this.gatherAll(words, 1);
    if (this.countCovered(words, 1) >= enough) return 1;
    this.gatherAll(words, 0);
    return COVERAGE_STEPS.find((coverage) => this.countCovered(words, coverage) >= enough) ?? 0;
  }

  private gatherAll(words: Words, coverage: number): void {
    for (const [index, segment] of this.segments.entries()) {
      const scratch = this.scratchOf(index);
      scratch.clear();
      gather(segment, words, coverage, scratch);
    }
  }

  /** How many that can be shown have that much of the words. */
  private countCovered(words: Words, coverage: number): number {
    return this.segments.reduce(
      (sum, segment, index) => sum + countCovered(segment, words, coverage, this.scratchOf(index)),
      0,
    );
  }

  private scratchOf(segmentIndex: number): Scratch {
    return (this.scratches[segmentIndex] ??= new Scratch());
  }

  private answerGathered(query: EngineQuery, words: Words, coverage: number, corrected: string | null): EngineAnswer {
    return this.answer(
      query,
      (segment, index, visit) => visitGathered(segment, words, coverage, this.scratchOf(index), visit),
      corrected,
    );
  }

  private answer(query: EngineQuery, visitFound: VisitFound, didYouMean: string | null): EngineAnswer {
    const { filter, first, withFacets } = query;
    const counter = withFacets ? new FacetCounter(this.directories, this.attributeKeys) : null;
    const sign = ASCENDING.has(query.sort) ? -1 : 1;
    const best: Place[] = [];
    let total = 0;
    for (const [index, segment] of this.segments.entries()) {
      const { arrays } = segment;
      const conditions = conditionsOf(filter, segment, this.directories);
      const valueOf = sortValue(query.sort, segment);
      const isBehind = behind(query, segment, sign);
      const top = new TopList(first + 1, sign);
      const meeting = growing32();
      const missing = conditions.map(() => growing32());
      visitFound(segment, index, (document, score) => {
        const missed = missedBy(conditions, document);
        if (missed === TWO) return;
        if (missed !== NONE) {
          missing[missed]?.push(document);
          return;
        }
        meeting.push(document);
        const value = valueOf === null ? Math.fround(score) : valueOf(document);
        if (isBehind === null || isBehind(value, document)) top.offer(value, document);
      });
      total += meeting.length;
      counter?.add(arrays, meeting.filled);
      for (const [at, { filled }] of missing.entries()) {
        const condition = conditions[at];
        if (condition) counter?.addMissed(arrays, filled, condition);
      }
      for (const { value, document } of top.toList()) best.push({ value, segment, document });
    }
    best.sort(
      (a, b) =>
        (b.value - a.value || compareIds(b.segment.arrays.ids, b.document, a.segment.arrays.ids, a.document)) * sign,
    );
    return {
      hits: best.slice(0, first).map(({ value, segment, document }) => ({ value, id: segment.idOf(document) })),
      hasMore: best.length > first,
      total,
      facets: counter?.toFacets(filter) ?? null,
      didYouMean,
    };
  }

  /** How what was begun may go on. */
  suggest(beginning: string, first: number): Completion[] {
    return complete(beginning, first, this.segments, this.lexicon, this.language.chinese);
  }

  /** What the engine would look for; for explanations and tests. */
  explain(text: string): readonly Concept[] {
    const wanted = this.synonyms.widen(readQuery(text, this.language.chinese), LIKENESS.synonym);
    return planConcepts(wanted, this.lexicon, this.size).concepts;
  }
}

type VisitFound = (segment: Segment, index: number, visit: (document: number, score: number) => void) => void;

interface Place {
  readonly value: number;
  readonly segment: Segment;
  readonly document: number;
}

const NONE = -1;
const TWO = -2;

/** The place of the only condition that a document misses; NONE when it misses none, TWO when more or one that is not counted. */
function missedBy(conditions: readonly Condition[], document: number): number {
  let missed = NONE;
  for (let at = 0; at < conditions.length; at++) {
    const condition = conditions[at]!;
    if (condition.holds(document)) continue;
    if (missed !== NONE || condition.kind === 'NONE') return TWO;
    missed = at;
  }
  return missed;
}

/** What is sorted by; null for the score. Ids stand for the time of coming. */
function sortValue(sort: SortKey, { arrays }: Segment): ((document: number) => number) | null {
  switch (sort) {
    case 'RELEVANCE':
      return null;
    case 'SALES':
      return (document) => arrays.sales[document]!;
    case 'PRICE_ASC':
    case 'PRICE_DESC':
      return (document) => arrays.prices[document]!;
    case 'COMMISSION':
      return (document) => arrays.commissions[document]!;
    case 'MARGIN':
      return (document) => arrays.margins[document]!;
    case 'NEWEST':
      return () => 0;
  }
}

function behind(
  { after }: EngineQuery,
  { arrays }: Segment,
  sign: 1 | -1,
): ((value: number, document: number) => boolean) | null {
  if (!after) return null;
  const id = wordsOfId(after.id);
  return (value, document) => {
    const difference = (after.value - value) * sign;
    return difference > 0 || (difference === 0 && compareIds(id, 0, arrays.ids, document) * sign > 0);
  };
}
