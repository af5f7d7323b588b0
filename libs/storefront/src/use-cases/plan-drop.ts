import { Injectable } from '@nestjs/common';

import { CatalogFacade, fillPool, type OfferTerms, OutOfStock, type PoolSource } from '@app/catalog';
import {
  type CurrencyCode,
  type DropId,
  InvalidInput,
  type ListingId,
  NotFound,
  type SkuId,
  type TenantActor,
  toDecimalText,
} from '@app/kernel';
import { MarketClock, MarketSettings, newId, Refusals, type Tx, UnitOfWork } from '@app/platform';

import { DropRepository } from '../data/drop.repository.js';
import { assertDropTimes } from '../domain/drop.rules.js';
import { DropPlannedAlready, DropStockShort } from '../domain/errors.js';
import { priceListing } from '../domain/listing-prices.js';
import { type SaleTerms, servingOffers, type SkuOnSale } from '../domain/sale.rules.js';
import { ListingSkusQuery } from '../queries/listing-skus.query.js';
import { type Listing, ListingsQuery } from '../queries/listings.query.js';
import { OffersOnSaleQuery } from '../queries/offers-on-sale.query.js';

export interface PlanDropCommand {
  readonly idempotencyKey: string;
  readonly listingId: ListingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly piecesPerShopper: number;
  readonly skus: readonly {
    readonly skuId: SkuId;
    readonly pieces: number;
    /** MARKUP: decimal text; left out: what the listing asks. */
    readonly price?: string | null | undefined;
  }[];
}

type Wanted = PlanDropCommand['skus'][number] & { readonly sku: SkuOnSale };

@Injectable()
export class PlanDrop {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MarketSettings,
    private readonly clock: MarketClock,
    private readonly drops: DropRepository,
    private readonly listings: ListingsQuery,
    private readonly listingSkus: ListingSkusQuery,
    private readonly offersOnSale: OffersOnSaleQuery,
    private readonly catalog: CatalogFacade,
  ) {}

  /**
   * Plans a drop of one listing and sets its stock aside at once: from the cheapest offers that keep the drop's price, so
   * that nobody else sells it before the drop is over.
   * @throws NotFound, InvalidInput, PriceBelowMap, PriceBelowCost, DropPlannedAlready, DropStockShort, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: PlanDropCommand): Promise<DropId> {
    return this.unitOfWork.once(actor, 'planDrop', command, async (tx) => {
      const listing = await this.listings.find(tx, command.listingId);
      const [own] = listing ? await this.listings.ofCreatorByIds(tx, actor.organizationId, [listing.listingId]) : [];
      if (!own || own.status === 'REMOVED') throw new NotFound('The listing', ['listingId']);
      assertDropTimes(command.startsAt, command.endsAt, this.clock.now());
      const { feeBasisPoints } = await this.settings.get();
      const terms = { currency: own.currency, feeBasisPoints };
      const wanted = await this.findSkus(tx, own, command);
      const offers = await this.offersOnSale.withOpenWarehouses(
        tx,
        await this.offersOnSale.find(
          tx,
          wanted.map(({ sku }) => sku),
        ),
      );
      const priced = wanted.map((one, index) => priceInDrop(one, index, offers, terms));
      const dropId = newId<'Drop'>();
      const drop = {
        ...command,
        dropId,
        shopId: own.shopId,
        creatorId: actor.organizationId,
        prices: priced.map(({ skuId, priceMinor }) => ({ skuId, priceMinor })),
      };
      if (!(await this.drops.insert(tx, drop))) throw new DropPlannedAlready();
      await this.setAside(
        tx,
        dropId,
        wanted,
        priced.map((sku) => servingOffers(sku, offers, terms)),
      );
      return dropId;
    });
  }

  private async findSkus(tx: Tx, listing: Listing, { skus }: PlanDropCommand): Promise<Wanted[]> {
    const listed = (await this.listingSkus.ofListings(tx, [listing])).get(listing.listingId) ?? [];
    return skus.map((wish, index) => {
      const path = ['skus', String(index), 'skuId'];
      if (skus.findIndex(({ skuId }) => skuId === wish.skuId) !== index) {
        throw new InvalidInput('Each variant may be named once.', path);
      }
      const sku = listed.find(({ skuId }) => skuId === wish.skuId);
      if (!sku) throw new NotFound('The variant', path);
      return { ...wish, sku };
    });
  }

  private async setAside(
    tx: Tx,
    dropId: DropId,
    wanted: readonly Wanted[],
    sources: readonly (readonly PoolSource[])[],
  ): Promise<void> {
    const parts = wanted.flatMap(({ skuId, pieces }, index) => {
      // An offer of merged goods answers to several skus: here it fills the pool of the one that is sold.
      const own = (sources[index] ?? []).map((source) => ({ ...source, skuId }));
      const filled = fillPool(own, pieces);
      if (!filled) throw new DropStockShort(sumOf(own), ['skus', String(index), 'pieces']);
      return filled;
    });
    try {
      await this.catalog.openPools(tx, dropId, parts);
    } catch (error) {
      // Sold to others since it was read.
      if (error instanceof OutOfStock) throw new DropStockShort(0, ['skus']);
      throw error;
    }
  }
}

const sumOf = (sources: readonly PoolSource[]): number =>
  sources.flatMap(({ stocks }) => stocks).reduce((sum, { available }) => sum + available, 0);

/** A MARKUP price within the guards of every listing; in COMMISSION mode the supplier's. @throws Refusals, InvalidInput */
function priceInDrop(
  { sku, price }: Wanted,
  index: number,
  offers: readonly OfferTerms[],
  terms: SaleTerms & { readonly currency: CurrencyCode },
): SkuOnSale {
  const path = ['skus', String(index), 'price'];
  if (sku.mode === 'COMMISSION') {
    if (price == null) return sku;
    throw new InvalidInput('In commission mode the supplier sets the price. Leave it out.', path);
  }
  const wish = { skus: [{ skuId: sku.skuId, price: price ?? toDecimalText(sku.priceMinor, terms.currency) }] };
  const { prices, refusals } = priceListing({ mode: 'MARKUP', wish, skuIds: [sku.skuId], offers, terms, path: [] });
  const [priced] = prices;
  if (!priced) throw new Refusals(refusals);
  return { ...sku, priceMinor: priced.priceMinor };
}
