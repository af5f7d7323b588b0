import {
  type DomainError,
  type ListingId,
  nextState,
  type PriceRuleId,
  type ProductId,
  type SkuId,
  type Transitions,
} from '@app/kernel';

import { AlreadyListed, NoPriceRule, NotListed, ProductNotFound, SupplierSetsPrice } from './errors.js';
import { type PricedSku, priceListing } from './listing-prices.js';
import { LISTING_TRANSITIONS, type ListingMode, type ListingStatus } from './listing.state.js';
import type { PriceFloor, PriceRule } from './price.rules.js';
import { marginOf, type SaleOffer, type SaleTerms, type SkuOnSale } from './sale.rules.js';

/** More than this is chosen in several batches. */
export const BATCH_ROWS_MAX = 2_000;

export const BATCH_ACTIONS = ['LIST', 'REPRICE', 'PAUSE', 'RESUME', 'REMOVE'] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

export const BATCH_STATUSES = ['DRAFT', 'RUNNING', 'DONE'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

export const BATCH_TRANSITIONS = {
  choose: { from: ['DRAFT'], to: 'DRAFT' },
  start: { from: ['DRAFT'], to: 'RUNNING' },
  finish: { from: ['RUNNING'], to: 'DONE' },
} as const satisfies Transitions<BatchStatus, string>;

export const ROW_OUTCOMES = ['PENDING', 'DONE', 'UNCHANGED', 'REFUSED'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What a batch does to each of its products. */
export interface BatchPlan {
  readonly action: BatchAction;
  /** LIST only. */
  readonly mode: ListingMode | null;
  /** LIST in MARKUP mode and REPRICE; null: each listing's own. */
  readonly rule: PriceRule | null;
  /** The stored rule that the prices are to follow from now on; null: none, the rule counts this once. */
  readonly priceRuleId: PriceRuleId | null;
}

export interface ListedBefore {
  readonly listingId: ListingId;
  readonly mode: ListingMode;
  readonly status: ListingStatus;
  readonly isPausedByCreator: boolean;
  /** The stored rule that it follows. */
  readonly rule: PriceRule | null;
  readonly priceRuleId: PriceRuleId | null;
  readonly skus: readonly SkuOnSale[];
}

/** A product of a batch as it stands in the catalogue and in the shop. */
export interface BatchGoods {
  /** null: the catalogue has no such product. */
  readonly product: { readonly productId: ProductId; readonly skuIds: readonly SkuId[] } | null;
  readonly listing: ListedBefore | null;
  readonly offers: readonly SaleOffer[];
}

/** What a batch does to one sku. */
export interface SkuFigures {
  readonly skuId: SkuId;
  /** null: it was not on sale. */
  readonly oldPriceMinor: bigint | null;
  readonly newPriceMinor: bigint;
  /** null in COMMISSION mode. */
  readonly supplyPriceMinor: bigint | null;
  /** What the creator earns by a piece at the new price, before freight. */
  readonly earningMinor: bigint;
  readonly raisedTo: PriceFloor | null;
}

export interface RowPlan {
  /** PENDING: there is something to do. */
  readonly outcome: Exclude<RowOutcome, 'DONE'>;
  /** Why nothing is done. */
  readonly refusal: DomainError | null;
  readonly figures: readonly SkuFigures[];
  readonly prices: readonly PricedSku[];
}

/** Says what a batch would do to one of its products. The same goods, plan and terms give the same answer. */
export function planRow(plan: BatchPlan, goods: BatchGoods, terms: SaleTerms): RowPlan {
  switch (plan.action) {
    case 'LIST':
      return planListing(plan, goods, terms);
    case 'REPRICE':
      return planPrices(plan, goods, terms);
    case 'PAUSE':
    case 'RESUME':
    case 'REMOVE':
      return planStatus(plan.action, goods.listing);
  }
}

const nothing = (outcome: 'UNCHANGED' | 'REFUSED', refusal: DomainError | null): RowPlan => ({
  outcome,
  refusal,
  figures: [],
  prices: [],
});

function planListing({ mode, rule }: BatchPlan, goods: BatchGoods, terms: SaleTerms): RowPlan {
  if (!goods.product) return nothing('REFUSED', new ProductNotFound());
  if (goods.listing) return nothing('UNCHANGED', new AlreadyListed([]));
  return price(mode ?? 'MARKUP', rule, goods.product.skuIds, goods, terms);
}

function planPrices(plan: BatchPlan, goods: BatchGoods, terms: SaleTerms): RowPlan {
  const { listing, product } = goods;
  if (!listing || !product) return nothing('REFUSED', new NotListed());
  if (listing.mode === 'COMMISSION') return nothing('REFUSED', new SupplierSetsPrice());
  const rule = plan.rule ?? listing.rule;
  if (!rule) return nothing('REFUSED', new NoPriceRule());
  const onSale = listing.skus.map(({ skuId }) => skuId);
  const row = price('MARKUP', rule, onSale, goods, terms);
  const isSame = row.figures.every(({ oldPriceMinor, newPriceMinor }) => oldPriceMinor === newPriceMinor);
  return row.outcome === 'PENDING' && isSame ? { ...row, outcome: 'UNCHANGED' } : row;
}

const STATUS_ACTIONS = { PAUSE: 'pause', RESUME: 'resume', REMOVE: 'remove' } as const;

function planStatus(action: keyof typeof STATUS_ACTIONS, listing: ListedBefore | null): RowPlan {
  if (!listing) return nothing(action === 'REMOVE' ? 'UNCHANGED' : 'REFUSED', new NotListed());
  const next = nextState('The listing', LISTING_TRANSITIONS, listing.status, STATUS_ACTIONS[action]);
  const isSame = next === listing.status && (next !== 'PAUSED' || listing.isPausedByCreator);
  return { outcome: isSame ? 'UNCHANGED' : 'PENDING', refusal: null, figures: [], prices: [] };
}

function price(
  mode: ListingMode,
  rule: PriceRule | null,
  skuIds: readonly SkuId[],
  { offers, listing }: BatchGoods,
  terms: SaleTerms,
): RowPlan {
  const { prices, refusals } = priceListing({ mode, wish: { rule }, skuIds, offers, terms, path: [] });
  const [refusal] = refusals;
  if (refusal) return nothing('REFUSED', refusal);
  const old = new Map(listing?.skus.map(({ skuId, priceMinor }) => [skuId, priceMinor]));
  const figures = prices.flatMap(({ skuId, offerId, priceMinor, supplyPriceMinor, raisedTo }) => {
    const reference = offers.find((offer) => offer.offerId === offerId);
    if (!reference) return [];
    const { earningMinor } = marginOf(mode, priceMinor, reference, terms);
    const oldPriceMinor = old.get(skuId) ?? null;
    return { skuId, oldPriceMinor, newPriceMinor: priceMinor, supplyPriceMinor, earningMinor, raisedTo };
  });
  return { outcome: 'PENDING', refusal: null, figures, prices };
}
