import type { OfferId, StockPoolId, WarehouseId } from '@app/kernel';

interface Stocked {
  readonly offerId: OfferId;
  readonly stocks: readonly {
    readonly warehouseId: WarehouseId;
    readonly available: number;
    readonly poolId?: StockPoolId | undefined;
  }[];
}

interface Taken {
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly quantity: number;
  readonly poolId?: StockPoolId | undefined;
}

/** What is left of stock that was read once, while orders that are placed together take from it one after the other. */
export class StockLeft {
  private readonly taken = new Map<string, number>();

  take({ offerId, warehouseId, quantity, poolId }: Taken): void {
    const key = keyOf(offerId, warehouseId, poolId);
    this.taken.set(key, (this.taken.get(key) ?? 0) + quantity);
  }

  /** Whether an order before this one took from any of these. */
  isTouched(offers: readonly Stocked[]): boolean {
    return offers.some(({ offerId, stocks }) =>
      stocks.some(({ warehouseId, poolId }) => this.taken.has(keyOf(offerId, warehouseId, poolId))),
    );
  }

  /** The offers with what is left of each. */
  of<Offer extends Stocked>(offers: readonly Offer[]): readonly Offer[] {
    if (!this.isTouched(offers)) return offers;
    return offers.map((offer) => ({
      ...offer,
      stocks: offer.stocks.map((stock) => ({
        ...stock,
        available: stock.available - (this.taken.get(keyOf(offer.offerId, stock.warehouseId, stock.poolId)) ?? 0),
      })),
    }));
  }
}

/** A pool's pieces are counted apart from what is there for everybody. */
const keyOf = (offerId: OfferId, warehouseId: WarehouseId, poolId: StockPoolId | undefined): string =>
  poolId ?? `${offerId} ${warehouseId}`;
