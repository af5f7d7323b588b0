import type { DemoOffer, DemoStock } from '../types.js';

/** What open orders hold back, so that no offer is promised beyond what is on hand. */
export class StockBook {
  private readonly reserved = new Map<string, number>();

  isFree(offer: DemoOffer, stock: DemoStock, quantity: number): boolean {
    return (this.reserved.get(keyOf(offer, stock)) ?? 0) + quantity <= stock.onHand;
  }

  reserve(offer: DemoOffer, stock: DemoStock, quantity: number): void {
    const key = keyOf(offer, stock);
    this.reserved.set(key, (this.reserved.get(key) ?? 0) + quantity);
  }
}

const keyOf = (offer: DemoOffer, stock: DemoStock) => `${offer.index}/${stock.warehouseIndex}`;
