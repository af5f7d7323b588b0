import { setImmediate as breathe } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';

import type { Actor, ProductId } from '@app/kernel';
import { AuditTrail, Database, type Tx, UnitOfWork } from '@app/platform';

import { OfferNews } from '../data/offer-news.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';
import { bestCandidates, tellingnessOf, wordsToLookUp } from './candidates.js';
import { featuresOf, type Tellingness } from './features.js';
import { type Fingerprint, fingerprintOf, lookUpWords } from './fingerprint.js';
import { MergeRepository } from './merge.repository.js';
import { judge, type Verdict } from './model.js';
import { type GoodsRow, type NewPair, SameGoodsRepository, type StoredPair } from './same-goods.repository.js';
import type { FoundBy } from './pair.js';
import { isSure } from './sure.rules.js';
import { DOUBTFUL_FROM, WEIGHTS } from './weights.js';

const INDEXED_AT_ONCE = 500;
// Few, because each is compared with up to 50 others, and the worker has other things to do in between.
const COMPARED_AT_ONCE = 20;
const PAIRS_PER_NEWCOMER = 3;
// Words are weighed as in a catalogue of this size at least: what the model learnt of rare words is from such.
const GOODS_TRAINED_ON = 10_000;
const SYSTEM: Actor = { kind: 'SYSTEM', name: 'catalog.find-same-goods' };

interface Compared {
  readonly goods: GoodsRow;
  readonly fingerprint: Fingerprint;
}

/** Takes new goods apart into words and finds those that the catalogue had before. */
@Injectable()
export class FindSameGoods {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly sameGoods: SameGoodsRepository,
    private readonly merges: MergeRepository,
    private readonly searchIndex: SearchIndexRepository,
    private readonly offerNews: OfferNews,
  ) {}

  /**
   * Looks at the next few goods, in one transaction: sure finds are merged, doubtful ones wait for the operator.
   * @returns whether there was something to look at, and it may go on at once: while files are imported it takes its time.
   */
  async execute(): Promise<boolean> {
    const hasMore = await this.lookAtNext();
    return hasMore && !(await this.sameGoods.isImporting(this.database.reader));
  }

  private lookAtNext(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const tasks = await this.sameGoods.lockTasks(tx, INDEXED_AT_ONCE, COMPARED_AT_ONCE);
      if (tasks.length === 0) return false;
      const productIds = tasks.map(({ productId }) => productId);
      const compared = await this.takeApart(tx, productIds);
      await this.sameGoods.putFingerprints(tx, new Map([...compared].map(([id, one]) => [id, one.fingerprint])));
      for (const { productId, isCompared } of tasks) {
        const newcomer = compared.get(productId);
        if (isCompared && newcomer) await this.findOf(tx, newcomer);
        await breathe();
      }
      await this.sameGoods.finishTasks(tx, productIds);
      return true;
    });
  }

  private async takeApart(tx: Tx, productIds: readonly ProductId[]): Promise<Map<ProductId, Compared>> {
    const rows = await this.sameGoods.goods(tx, productIds);
    return new Map([...rows].map(([productId, goods]) => [productId, { goods, fingerprint: toFingerprint(goods) }]));
  }

  private async findOf(tx: Tx, newcomer: Compared): Promise<void> {
    const { productId } = newcomer.goods;
    const tell = await this.tellingness(tx, newcomer.fingerprint);
    const byBarcode = new Set(await this.sameGoods.withBarcodeOf(tx, productId));
    const ids = [...byBarcode, ...(await this.similarTo(tx, newcomer, tell))];
    const candidates = await this.takeApart(tx, [...new Set(ids)]);
    const pairs = [...candidates.values()].flatMap((existing) => pairOf(newcomer, existing, byBarcode, tell));
    pairs.sort((one, other) => other.verdict.probability - one.verdict.probability);
    const added = await this.sameGoods.addPairs(tx, pairs.slice(0, PAIRS_PER_NEWCOMER));
    const sure = added.find(({ existingId, foundBy, verdict }) => {
      const existing = candidates.get(existingId);
      return existing !== undefined && isSure(newcomer.goods, existing.goods, foundBy, verdict);
    });
    if (sure) await this.mergeNow(tx, sure);
  }

  private async tellingness(tx: Tx, fingerprint: Fingerprint): Promise<CountedTellingness> {
    const { goods, of: countOf } = await this.sameGoods.counts(tx, lookUpWords(fingerprint));
    return { countOf, tell: tellingnessOf(Math.max(goods, GOODS_TRAINED_ON), countOf) };
  }

  private async similarTo(
    tx: Tx,
    { goods, fingerprint }: Compared,
    { countOf, tell }: CountedTellingness,
  ): Promise<ProductId[]> {
    const words = lookUpWords(fingerprint);
    const others = words.filter((word) => countOf(word) > 1);
    const found = await this.sameGoods.withWords(tx, wordsToLookUp(others, countOf));
    const candidates = found.filter(({ productId }) => productId !== goods.productId);
    return bestCandidates(words, candidates, tell).map(({ productId }) => productId);
  }

  private async mergeNow(tx: Tx, pair: StoredPair): Promise<void> {
    const { newcomerId, existingId, pairId } = pair;
    const states = await this.merges.lockProducts(tx, [newcomerId, existingId]);
    if (states.get(newcomerId) !== null || states.get(existingId) !== null) return;
    const moves = await this.merges.merge(tx, newcomerId, existingId);
    await this.merges.setStatus(tx, pairId, 'MERGED', moves);
    await this.searchIndex.refreshSearch(tx, [newcomerId, existingId]);
    await this.offerNews.tellOfProducts(tx, [newcomerId, existingId]);
    await this.audit.append(tx, SYSTEM, 'mergeSameGoods', pairId);
  }
}

interface CountedTellingness {
  readonly countOf: (word: string) => number;
  readonly tell: Tellingness;
}

/** Only older goods of another supplier: one supplier's goods that are alike are variants to him. */
function pairOf(
  newcomer: Compared,
  existing: Compared,
  byBarcode: ReadonlySet<ProductId>,
  { tell }: CountedTellingness,
): NewPair[] {
  const [goods, other] = [newcomer.goods, existing.goods];
  const isOlder =
    other.createdAt < goods.createdAt || (+other.createdAt === +goods.createdAt && other.productId < goods.productId);
  if (other.supplierId === goods.supplierId || !isOlder) return [];
  const verdict = judge(WEIGHTS, featuresOf(newcomer.fingerprint, existing.fingerprint, tell));
  const foundBy = byBarcode.has(other.productId) ? 'GTIN' : foundByWords(newcomer.fingerprint, existing.fingerprint);
  if (foundBy !== 'GTIN' && verdict.probability < DOUBTFUL_FROM) return [];
  const existingId = other.productId;
  return [{ newcomerId: goods.productId, existingId, foundBy, verdict: withBarcode(verdict, foundBy) }];
}

/** The same barcode outweighs everything that texts say. */
function withBarcode(verdict: Verdict, foundBy: FoundBy): Verdict {
  return foundBy === 'GTIN' ? { ...verdict, probability: Math.max(verdict.probability, 0.99) } : verdict;
}

function foundByWords(one: Fingerprint, other: Fingerprint): FoundBy {
  const isModelShared = one.models.some((model) => other.models.includes(model));
  return isModelShared && one.brand !== '' && one.brand === other.brand ? 'MODEL' : 'SIMILARITY';
}

function toFingerprint({ titleZh, titleEn, brand, modelNumber, priceMinor }: GoodsRow): Fingerprint {
  return fingerprintOf({
    titles: [...new Set([titleZh, titleEn])],
    brand,
    modelNumber: modelNumber ?? '',
    price: priceMinor,
  });
}
