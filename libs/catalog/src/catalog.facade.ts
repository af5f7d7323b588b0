import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OfferId, OrderLineId, ProductId, SkuId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { OfferNews } from './data/offer-news.js';
import { SearchIndexRepository } from './data/search-index.repository.js';
import { type NewPool, type StockPool, StockPoolRepository } from './data/stock-pool.repository.js';
import { type ShortStock, StockRepository } from './data/stock.repository.js';
import { OutOfStock } from './domain/errors.js';
import { allot, type StockClaim } from './domain/stock.rules.js';
import type { Goods, OfferTerms, ProductCard } from './domain/goods.js';
import { GoodsQuery } from './queries/goods.query.js';
import { OfferTermsQuery } from './queries/offer-terms.query.js';

/** What the other contexts may ask of the catalogue and do to its stock. */
@Injectable()
export class CatalogFacade {
  constructor(
    private readonly offerTerms: OfferTermsQuery,
    private readonly goods: GoodsQuery,
    private readonly stock: StockRepository,
    private readonly pools: StockPoolRepository,
    private readonly searchIndex: SearchIndexRepository,
    private readonly offerNews: OfferNews,
  ) {}

  /** Those that exist, paused ones too. */
  findOffers(db: Kysely<unknown>, offerIds: readonly OfferId[]): Promise<OfferTerms[]> {
    return this.offerTerms.byIds(db, offerIds);
  }

  /** Active ones of every supplier. */
  findOffersOfSkus(db: Kysely<unknown>, skuIds: readonly SkuId[]): Promise<OfferTerms[]> {
    return this.offerTerms.activeOfSkus(db, skuIds);
  }

  findGoods(db: Kysely<unknown>, skuIds: readonly SkuId[]): Promise<Goods[]> {
    return this.goods.bySkus(db, skuIds);
  }

  findProductCards(db: Kysely<unknown>, productIds: readonly ProductId[]): Promise<ProductCard[]> {
    return this.goods.cards(db, productIds);
  }

  /**
   * Sets stock aside for order lines: all of them or, when it throws and so rolls the caller back, none. Locks the stock
   * rows sorted by (offer, warehouse). A line whose stock was released may reserve again.
   * @throws OutOfStock naming the offers of which too little is left.
   */
  async reserve(tx: Tx, lines: readonly StockClaim[]): Promise<void> {
    const [lacking] = await this.reserveEach(tx, [lines]);
    if (lacking && lacking.length > 0) throw new OutOfStock(lacking);
  }

  /**
   * `reserve` for several orders at once, the earlier ones first: each gets all of its lines or none.
   * @returns per order the offers of which too little was left for it; none: its stock is set aside.
   */
  async reserveEach(tx: Tx, orders: readonly (readonly StockClaim[])[]): Promise<readonly (readonly OfferId[])[]> {
    const wanted = orders.flat();
    if (wanted.length === 0) return orders.map(() => []);
    const onShelf = wanted.filter(({ poolId }) => poolId === undefined);
    const available = onShelf.length > 0 ? await this.stock.lockAvailable(tx, onShelf) : [];
    const poolIds = [...new Set(wanted.flatMap(({ poolId }) => poolId ?? []))];
    const pooled = poolIds.length > 0 ? await this.pools.lockLeft(tx, poolIds) : [];
    const { taken, lacking } = allot(new Map([...available, ...pooled]), orders);
    const fromShelf = taken.filter(({ poolId }) => poolId === undefined);
    if (fromShelf.length > 0) await this.noteFlips(tx, await this.stock.take(tx, fromShelf));
    await this.pools.take(
      tx,
      taken.flatMap(({ poolId, ...claim }) => (poolId ? { ...claim, poolId } : [])),
    );
    return lacking;
  }

  /** Gives back what these lines still hold, which is not what left the warehouse; a second time changes nothing. */
  async release(tx: Tx, orderLineIds: readonly OrderLineId[]): Promise<void> {
    if (orderLineIds.length === 0) return;
    const back = await this.stock.release(tx, orderLineIds);
    const soldOut = new Set(await this.pools.takeBack(tx, orderLineIds));
    await this.noteFlips(
      tx,
      back.filter((offerId) => !soldOut.has(offerId)),
    );
  }

  /**
   * Sets stock aside that only its owner's orders may have, until it is given back.
   * @throws OutOfStock naming the offers of which too little is left.
   */
  async openPools(tx: Tx, ownerId: string, pools: readonly NewPool[]): Promise<void> {
    const wanted = pools.map(({ offerId, warehouseId, size }, index) => ({
      orderLineId: String(index) as OrderLineId,
      offerId,
      warehouseId,
      quantity: size,
    }));
    const { lacking } = allot(await this.stock.lockAvailable(tx, wanted), [wanted]);
    if (lacking[0] && lacking[0].length > 0) throw new OutOfStock(lacking[0]);
    await this.noteFlips(tx, await this.pools.open(tx, ownerId, pools));
  }

  /** What is left of an owner's pools is for everybody again; a second time changes nothing. */
  async closePools(tx: Tx, ownerId: string): Promise<void> {
    await this.noteFlips(tx, await this.pools.close(tx, ownerId));
  }

  findPools(db: Kysely<unknown>, ownerIds: readonly string[]): Promise<StockPool[]> {
    return this.pools.find(db, ownerIds);
  }

  /** Goods left the warehouse: on hand and reserved both fall. In as many parts as the caller ships. */
  async consume(
    tx: Tx,
    lines: readonly { readonly orderLineId: OrderLineId; readonly quantity: number }[],
  ): Promise<void> {
    if (lines.length > 0) await this.stock.consume(tx, lines);
  }

  /** Stocks of which orders hold more than was found, with the lines that hold it and of which nothing was sent. */
  findShort(tx: Tx, limit: number): Promise<ShortStock[]> {
    return this.stock.findShort(tx, limit);
  }

  private async noteFlips(tx: Tx, offerIds: readonly OfferId[]): Promise<void> {
    await this.searchIndex.refreshInStock(tx, offerIds);
    await this.offerNews.tellOfStock(tx, offerIds);
  }
}
