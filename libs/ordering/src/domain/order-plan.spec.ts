import fc from 'fast-check';

import {
  type OfferId,
  type OrderId,
  type OrderLineId,
  type OrganizationId,
  sumMinor,
  type SupplierOrderId,
  type WarehouseId,
} from '@app/kernel';

import { type PlannedLine, type PlannedParcel, planSupplierOrders } from './order-plan.js';

const line = (index: number, quantity: number, price: bigint): PlannedLine => ({
  lineId: `line-${index}` as OrderLineId,
  offerId: `offer-${index}` as OfferId,
  warehouseId: 'warehouse' as WarehouseId,
  mode: index % 2 === 0 ? 'MARKUP' : 'COMMISSION',
  quantity,
  unitPriceMinor: price,
  supplyPriceMinor: price / 2n + 1n,
  commissionBasisPoints: 1500,
  feeBasisPoints: 200,
  weightGrams: 300,
});

const orders = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 20 }),
      price: fc.bigInt({ min: 1n, max: 100_000n }),
      parcel: fc.integer({ min: 0, max: 3 }),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      freight: fc.bigInt({ min: 0n, max: 9_999n }),
      costs: fc.array(fc.bigInt({ min: 0n, max: 5_000n }), { minLength: 4, maxLength: 4 }),
    }),
  );

describe('planSupplierOrders', () => {
  it('puts every line into one part, and its parts sum to the order', () => {
    fc.assert(
      fc.property(orders, ({ rows, freight, costs }) => {
        const lines = rows.map(({ quantity, price }, index) => line(index, quantity, price));
        const used = [...new Set(rows.map(({ parcel }) => parcel))];
        const parcels: PlannedParcel[] = used.map((parcel) => ({
          supplierId: `supplier-${parcel}` as OrganizationId,
          warehouseId: `warehouse-${parcel}` as WarehouseId,
          lineIds: lines.filter((_, index) => rows[index]?.parcel === parcel).map(({ lineId }) => lineId),
          weightGrams: 100,
          freightMinor: costs[parcel] ?? 0n,
          dispatchHours: 24,
        }));
        let made = 0;

        const parts = planSupplierOrders(
          { orderId: 'order' as OrderId, number: 'DF1', freightMinor: freight },
          lines,
          parcels,
          () => `part-${(made += 1)}` as SupplierOrderId,
        );

        expect(parts.flatMap((part) => part.lines.map(({ lineId }) => lineId)).sort()).toEqual(
          lines.map(({ lineId }) => lineId).sort(),
        );
        expect(sumMinor(parts.map(({ freightPaidMinor }) => freightPaidMinor))).toBe(freight);
        expect(parts.map(({ number }) => number)).toEqual(parcels.map((_, index) => `DF1-${index + 1}`));
      }),
    );
  });
});
