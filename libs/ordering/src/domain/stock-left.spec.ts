import type { OfferId, WarehouseId } from '@app/kernel';

import { StockLeft } from './stock-left.js';

const WAREHOUSE = 'w' as WarehouseId;
const cup = { offerId: 'cup' as OfferId, stocks: [{ warehouseId: WAREHOUSE, available: 5 }] };
const bowl = { offerId: 'bowl' as OfferId, stocks: [{ warehouseId: WAREHOUSE, available: 5 }] };

describe('StockLeft', () => {
  it('gives what was read as long as nobody took of it', () => {
    const left = new StockLeft();

    expect(left.of([cup, bowl])).toEqual([cup, bowl]);
    expect(left.isTouched([cup])).toBe(false);
  });

  it('takes off what the orders before took, all of them together', () => {
    const left = new StockLeft();

    left.take({ offerId: cup.offerId, warehouseId: WAREHOUSE, quantity: 2 });
    left.take({ offerId: cup.offerId, warehouseId: WAREHOUSE, quantity: 1 });

    expect(left.of([cup, bowl])).toEqual([{ ...cup, stocks: [{ warehouseId: WAREHOUSE, available: 2 }] }, bowl]);
    expect(left.isTouched([cup])).toBe(true);
    expect(left.isTouched([bowl])).toBe(false);
  });
});
