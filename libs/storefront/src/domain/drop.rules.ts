import {
  type DropId,
  InvalidInput,
  type ListingId,
  type OfferId,
  type SkuId,
  type StockPoolId,
  type WarehouseId,
} from '@app/kernel';

import { DropEnded, DropNotStarted, DropSoldOut, NotInDrop } from './errors.js';
import type { SaleOffer, SkuOnSale } from './sale.rules.js';

/** Stock that is set aside for a drop. */
export interface DropPool {
  readonly poolId: StockPoolId;
  readonly skuId: SkuId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly size: number;
  readonly piecesLeft: number;
  readonly isOpen: boolean;
}

/** What selling looks at of a drop. */
export interface DropOnSale {
  readonly dropId: DropId;
  readonly listingId: ListingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isEnded: boolean;
  readonly piecesPerShopper: number;
  readonly prices: ReadonlyMap<SkuId, bigint>;
  readonly pools: readonly DropPool[];
}

export const DROP_PHASES = ['PLANNED', 'RUNNING', 'ENDED'] as const;
export type DropPhase = (typeof DROP_PHASES)[number];

export function phaseOf({ startsAt, endsAt, isEnded }: Omit<DropOnSale, 'prices' | 'pools'>, now: Date): DropPhase {
  if (isEnded || now >= endsAt) return 'ENDED';
  return now < startsAt ? 'PLANNED' : 'RUNNING';
}

/** Pieces of a sku that can still be bought in it. */
export function piecesLeft({ pools }: Pick<DropOnSale, 'pools'>, skuId: SkuId): number {
  return pools.filter((pool) => pool.skuId === skuId && pool.isOpen).reduce((sum, pool) => sum + pool.piecesLeft, 0);
}

/** @throws DropNotStarted, DropEnded, NotInDrop, DropSoldOut when nothing of a sku is left. */
export function assertOnSale(
  drop: DropOnSale,
  lines: readonly { readonly listingId: ListingId; readonly skuId: SkuId }[],
  now: Date,
): void {
  const phase = phaseOf(drop, now);
  if (phase === 'PLANNED') throw new DropNotStarted(drop.startsAt);
  if (phase === 'ENDED') throw new DropEnded();
  for (const [position, { listingId, skuId }] of lines.entries()) {
    const path = ['lines', String(position)];
    if (listingId !== drop.listingId || !drop.prices.has(skuId)) throw new NotInDrop(path);
    if (piecesLeft(drop, skuId) === 0) throw new DropSoldOut(path);
  }
}

/** The sku at the drop's price. */
export function pricedInDrop<Sku extends SkuOnSale>(sku: Sku, { prices }: DropOnSale): Sku {
  return { ...sku, priceMinor: prices.get(sku.skuId) ?? sku.priceMinor };
}

/** The offers that the sku's pools were filled from, each with what is left of its pools and nothing else. */
export function pooledOffers<Offer extends SaleOffer>(
  offers: readonly Offer[],
  { pools }: DropOnSale,
  skuId: SkuId,
): Offer[] {
  return offers.flatMap((offer) => {
    const own = pools.filter((pool) => pool.skuId === skuId && pool.offerId === offer.offerId && pool.isOpen);
    if (own.length === 0) return [];
    const stocks = own
      .filter((pool) => pool.piecesLeft > 0)
      .map((pool) => ({ warehouseId: pool.warehouseId, available: pool.piecesLeft, poolId: pool.poolId }));
    return { ...offer, stocks };
  });
}

const HOUR_MS = 3_600_000;
export const DROP_HOURS_MAX = 24;
const PLAN_AHEAD_DAYS_MAX = 60;

/** @throws InvalidInput */
export function assertDropTimes(startsAt: Date, endsAt: Date, now: Date): void {
  if (endsAt <= startsAt) throw new InvalidInput('The drop must end after it starts.', ['endsAt']);
  if (endsAt <= now) throw new InvalidInput('That time is past. Choose a later one.', ['endsAt']);
  if (endsAt.getTime() - startsAt.getTime() > DROP_HOURS_MAX * HOUR_MS) {
    throw new InvalidInput(`A drop lasts at most ${DROP_HOURS_MAX} hours. Let it end sooner.`, ['endsAt']);
  }
  if (startsAt.getTime() - now.getTime() > PLAN_AHEAD_DAYS_MAX * 24 * HOUR_MS) {
    throw new InvalidInput(`A drop sets stock aside at once: plan it at most ${PLAN_AHEAD_DAYS_MAX} days ahead.`, [
      'startsAt',
    ]);
  }
}
