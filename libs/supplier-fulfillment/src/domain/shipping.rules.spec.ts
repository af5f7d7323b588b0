import fc from 'fast-check';

import { InvalidInput, NotFound, type OrderLineId } from '@app/kernel';

import { MoreThanLeft } from './errors.js';
import { isSameContent, planParcel, type ShippableLine } from './shipping.rules.js';

const id = (text: string): OrderLineId => text as OrderLineId;
const line = (lineId: string, quantity: number, shippedQuantity = 0): ShippableLine => ({
  lineId: id(lineId),
  supplierSku: `SKU-${lineId}`,
  quantity,
  shippedQuantity,
});

describe('planning a parcel', () => {
  it('takes everything that is left when no lines are named', () => {
    const planned = planParcel([line('a', 3, 1), line('b', 2, 2), line('c', 1)], null);

    expect(planned).toEqual({
      lines: [
        { lineId: 'a', quantity: 2 },
        { lineId: 'c', quantity: 1 },
      ],
      isLast: true,
    });
  });

  it('is not the last one while a piece is left', () => {
    const planned = planParcel([line('a', 3), line('b', 1)], [{ lineId: id('a'), quantity: 3 }]);

    expect(planned.isLast).toBe(false);
  });

  it('refuses more than is left, and says how many are', () => {
    const lines = [line('a', 3, 2)];

    expect(() => planParcel(lines, [{ lineId: id('a'), quantity: 2 }])).toThrow(MoreThanLeft);
    expect(() => planParcel(lines, [{ lineId: id('a'), quantity: 2 }])).toThrow('1 are left');
  });

  it('refuses a line of another order', () => {
    expect(() => planParcel([line('a', 1)], [{ lineId: id('b'), quantity: 1 }])).toThrow(NotFound);
  });

  it.each([
    ['nothing', []],
    ['a quantity of 0', [{ lineId: id('a'), quantity: 0 }]],
    ['half a piece', [{ lineId: id('a'), quantity: 0.5 }]],
    [
      'a line named twice',
      [
        { lineId: id('a'), quantity: 1 },
        { lineId: id('a'), quantity: 1 },
      ],
    ],
  ])('refuses %s', (_, asked) => {
    expect(() => planParcel([line('a', 5)], asked)).toThrow(InvalidInput);
  });

  it('refuses a further parcel when everything has left', () => {
    expect(() => planParcel([line('a', 1, 1)], null)).toThrow(InvalidInput);
  });

  it('ships every piece exactly once, however the parcels are cut', () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(quantities, fc.infiniteStream(fc.nat()), (wanted, choices) => {
        let lines = wanted.map((quantity, index) => line(String(index), quantity));
        let parcels = 0;
        let isLast = false;
        while (!isLast) {
          const left = lines.filter((one) => one.shippedQuantity < one.quantity);
          const chosen = left[Number(choices.next().value) % left.length]!;
          const quantity = 1 + (Number(choices.next().value) % (chosen.quantity - chosen.shippedQuantity));
          ({ isLast } = planParcel(lines, [{ lineId: chosen.lineId, quantity }]));
          lines = lines.map((one) =>
            one.lineId === chosen.lineId ? { ...one, shippedQuantity: one.shippedQuantity + quantity } : one,
          );
          parcels += 1;
        }
        expect(lines.every((one) => one.shippedQuantity === one.quantity)).toBe(true);
        expect(parcels).toBeLessThanOrEqual(wanted.reduce((sum, quantity) => sum + quantity, 0));
      }),
    );
  });
});

describe('comparing parcels', () => {
  it('minds the pieces and not their order', () => {
    const one = [
      { lineId: id('a'), quantity: 1 },
      { lineId: id('b'), quantity: 2 },
    ];

    expect(isSameContent(one, [...one].reverse())).toBe(true);
    expect(isSameContent(one, one.slice(1))).toBe(false);
    expect(
      isSameContent(one, [
        { lineId: id('a'), quantity: 2 },
        { lineId: id('b'), quantity: 1 },
      ]),
    ).toBe(false);
  });
});
