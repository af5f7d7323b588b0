import type { OfferId, SkuId, StockPoolId, WarehouseId } from '@app/kernel';

/** What each pool loses or gains. */
export function sumByPool(
  claims: readonly { readonly poolId?: StockPoolId | undefined; readonly quantity: number }[],
): Map<StockPoolId, number> {
  const sums = new Map<StockPoolId, number>();
  for (const { poolId, quantity } of claims) if (poolId) sums.set(poolId, (sums.get(poolId) ?? 0) + quantity);
  return sums;
}

/** Stock that pools may be filled from, the best first. */
export interface PoolSource {
  readonly skuId: SkuId;
  readonly offerId: OfferId;
  readonly stocks: readonly { readonly warehouseId: WarehouseId; readonly available: number }[];
}

export interface PoolPart {
  readonly skuId: SkuId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly size: number;
}

/** Where so many pieces of a sku come from: of each source what it has, the fullest warehouse first. @returns null: too few. */
export function fillPool(sources: readonly PoolSource[], pieces: number): PoolPart[] | null {
  const parts: PoolPart[] = [];
  let missing = pieces;
  for (const { skuId, offerId, stocks } of sources) {
    for (const { warehouseId, available } of [...stocks].sort((a, b) => b.available - a.available)) {
      const size = Math.min(missing, available);
      if (size > 0) parts.push({ skuId, offerId, warehouseId, size });
      missing -= Math.max(size, 0);
    }
  }
  return missing > 0 ? null : parts;
}
