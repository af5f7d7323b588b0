import { InvalidInput, type ListingId, type SkuId, type WarehouseId } from '@app/kernel';

import type { Unavailability } from './errors.js';
import { mostInOnePlace, type SaleOffer } from './sale.rules.js';

export interface CartLine {
  readonly listingId: ListingId;
  readonly skuId: SkuId;
  readonly quantity: number;
}

export const CART_LINES_MAX = 50;
export const LINE_QUANTITY_MAX = 999;

/** @throws InvalidInput when a cart is empty or too large, or names a sku twice. */
export function assertCart(lines: readonly CartLine[]): void {
  if (lines.length === 0 || lines.length > CART_LINES_MAX) {
    throw new InvalidInput(`A cart holds 1–${CART_LINES_MAX} lines.`, ['lines']);
  }
  const seen = new Set<string>();
  for (const [position, { listingId, skuId, quantity }] of lines.entries()) {
    const path = ['lines', String(position)];
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > LINE_QUANTITY_MAX) {
      throw new InvalidInput(`A line holds 1–${LINE_QUANTITY_MAX} pieces.`, [...path, 'quantity']);
    }
    const key = `${listingId} ${skuId}`;
    if (seen.has(key)) throw new InvalidInput('This variant stands in the cart twice. Add the quantities up.', path);
    seen.add(key);
  }
}

export type LineVerdict<Offer> =
  { readonly reference: Offer } | { readonly reason: Unavailability; readonly availableQuantity: number };

/**
 * Whether a line can be bought: the reference is the first of the serving offers that has the quantity in one warehouse
 * that delivers.
 * @param serving cheapest first; null: not on sale at all.
 */
export function judgeLine<Offer extends SaleOffer>(
  quantity: number,
  serving: readonly Offer[] | null,
  delivers: (warehouseId: WarehouseId) => boolean,
): LineVerdict<Offer> {
  if (!serving || serving.length === 0) return { reason: 'NOT_ON_SALE', availableQuantity: 0 };
  const most = mostInOnePlace(serving);
  if (most < quantity) return { reason: 'OUT_OF_STOCK', availableQuantity: most };
  const near = serving.map((offer) => ({
    offer,
    here: { ...offer, stocks: offer.stocks.filter(({ warehouseId }) => delivers(warehouseId)) },
  }));
  const reference = near.find(({ here }) => mostInOnePlace([here]) >= quantity);
  if (reference) return { reference: reference.offer };
  const mostHere = mostInOnePlace(near.map(({ here }) => here));
  return { reason: mostHere > 0 ? 'OUT_OF_STOCK' : 'NOT_DELIVERABLE', availableQuantity: mostHere };
}
