import type { OfferId, WarehouseId } from '@app/kernel';

interface Stocked {
  readonly offerId: OfferId;
  readonly stocks: readonly { readonly warehouseId: WarehouseId; readonly available: number }[];
}

interface Taken {
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly quantity: number;
}

/** What is left of stock that was read once, while orders that are placed together take from it one after the other. */
export class StockLeft {
  private readonly taken = new Map<string, number>();

  take({ offerId, warehouseId, quantity }: Taken): void {
    const key = keyOf(offerId, warehouseId);
    this.taken.set(key, (this.taken.get(key) ?? 0) + quantity);
  }

  /** Whether an order before this one took from any of these. */
  isTouched(offers: readonly Stocked[]): boolean {
    return offers.some(({ offerId, stocks }) =>
      stocks.some(({ warehouseId }) => this.taken.has(keyOf(offerId, warehouseId))),
    );
  }

  /** The offers with what is left of each. */
  of<Offer extends Stocked>(offers: readonly Offer[]): readonly Offer[] {
    if (!this.isTouched(offers)) return offers;
    return offers.map((offer) => ({
      ...offer,
      stocks: offer.stocks.map(({ warehouseId, available }) => ({
        warehouseId,
        available: available - (this.taken.get(keyOf(offer.offerId, warehouseId)) ?? 0),
      })),
    }));
  }
}

const keyOf = (offerId: OfferId, warehouseId: WarehouseId): string => `${offerId} ${warehouseId}`;
