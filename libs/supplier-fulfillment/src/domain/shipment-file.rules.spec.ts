import type { OrderLineId, SupplierOrderId } from '@app/kernel';

import { TrackingNumberUsed } from './errors.js';
import {
  gatherParcels,
  isKnownParcel,
  type ShipmentRow,
  type ShippableOrder,
  type ToldParcel,
  toParcelLines,
} from './shipment-file.rules.js';

const id = (text: string): OrderLineId => text as OrderLineId;
const line = (lineId: string, supplierSku: string, quantity: number, shippedQuantity = 0) => ({
  lineId: id(lineId),
  supplierSku,
  quantity,
  shippedQuantity,
});
const ORDER: ShippableOrder = {
  supplierOrderId: 'order' as SupplierOrderId,
  number: 'DF-1',
  lines: [line('a', 'CUP', 2), line('b', 'CUP', 3), line('c', 'LID', 1)],
  parcels: [],
};
const ORDERS = new Map([[ORDER.number, ORDER]]);
const row = (wish: Partial<ShipmentRow> = {}): ShipmentRow => ({
  line: 2,
  number: 'DF-1',
  sku: 'CUP',
  quantity: '2',
  carrier: 'SF',
  tracking: 'SF1234567890123',
  ...wish,
});

describe('gathering the rows of a file', () => {
  it('makes one parcel of rows with one number, however carrier and number are written', () => {
    const rows = [
      row({ line: 2 }),
      row({ line: 3, carrier: 'sf', tracking: 'sf 1234567890123' }),
      row({ line: 4, sku: 'LID', quantity: '1' }),
      row({ line: 5, tracking: 'SF1234567890124' }),
    ];

    const { parcels, refused } = gatherParcels(rows, ORDERS);

    expect(refused).toEqual([]);
    expect(parcels.map(({ trackingNumber, pieces }) => [trackingNumber, [...(pieces ?? [])]])).toEqual([
      [
        'SF1234567890123',
        [
          ['CUP', 4],
          ['LID', 1],
        ],
      ],
      ['SF1234567890124', [['CUP', 2]]],
    ]);
  });

  it('takes a row without goods for everything that is left', () => {
    const { parcels } = gatherParcels([row({ sku: '', quantity: '', carrier: '顺丰速运' })], ORDERS);

    expect(parcels).toMatchObject([{ carrier: 'SF', pieces: null }]);
  });

  it.each<[string, Partial<ShipmentRow>]>([
    ['number', { number: 'DF-9' }],
    ['sku', { sku: 'MUG' }],
    ['sku', { sku: '' }],
    ['quantity', { quantity: '0' }],
    ['quantity', { quantity: '1.5' }],
    ['quantity', { quantity: '' }],
    ['carrier', { carrier: 'pigeon' }],
    ['carrier', { carrier: '' }],
    ['tracking', { tracking: '123' }],
    ['tracking', { tracking: '' }],
  ])('refuses a row whose %s is wrong, and says so: %p', (column, wrong) => {
    const { parcels, refused } = gatherParcels([row(wrong)], ORDERS);

    expect(parcels).toEqual([]);
    expect(refused.map(({ reason }) => reason.split(':')[0])).toEqual([column]);
  });

  it('refuses a parcel whole when one of its rows is wrong, and none of the others', () => {
    const wrong = row({ line: 3, sku: 'MUG' });
    const rows = [row({ line: 2 }), wrong, row({ line: 4, tracking: 'SF1234567890124' })];

    const { parcels, refused } = gatherParcels(rows, ORDERS);

    expect(parcels.map(({ trackingNumber }) => trackingNumber)).toEqual(['SF1234567890124']);
    expect(refused.map((one) => one.row.line)).toEqual([2, 3]);
    expect(refused[0]?.reason).toContain('Line 3');
  });

  it('refuses a parcel of which one row names goods and another does not', () => {
    const { parcels, refused } = gatherParcels([row(), row({ line: 3, sku: '', quantity: '' })], ORDERS);

    expect(parcels).toEqual([]);
    expect(refused).toHaveLength(2);
  });
});

describe('a parcel of a file', () => {
  const told = (pieces: [string, number][] | null, order = ORDER): ToldParcel => ({
    carrier: 'SF',
    trackingNumber: 'SF1234567890123',
    order,
    rows: [],
    pieces: pieces && new Map(pieces),
  });
  const shippedBefore: ShippableOrder = {
    ...ORDER,
    parcels: [
      {
        carrier: 'SF',
        trackingNumber: 'SF1234567890123',
        lines: [
          { lineId: id('a'), quantity: 2 },
          { lineId: id('b'), quantity: 1 },
        ],
      },
    ],
  };

  it('is known by its number and its goods, on whichever lines they stand', () => {
    expect(isKnownParcel(told([['CUP', 3]]))).toBe(false);
    expect(isKnownParcel(told([['CUP', 3]], shippedBefore))).toBe(true);
    expect(isKnownParcel(told(null, shippedBefore))).toBe(true);
    expect(() => isKnownParcel(told([['CUP', 2]], shippedBefore))).toThrow(TrackingNumberUsed);
    expect(() =>
      isKnownParcel(
        told(
          [
            ['CUP', 3],
            ['LID', 1],
          ],
          shippedBefore,
        ),
      ),
    ).toThrow(TrackingNumberUsed);
  });

  it('takes its goods from the lines that still have some', () => {
    const lines = [line('a', 'CUP', 2, 1), line('b', 'CUP', 3), line('c', 'LID', 1)];

    expect(
      toParcelLines(
        new Map([
          ['CUP', 3],
          ['LID', 1],
        ]),
        lines,
      ),
    ).toEqual([
      { lineId: 'a', quantity: 1 },
      { lineId: 'b', quantity: 2 },
      { lineId: 'c', quantity: 1 },
    ]);
  });

  it('keeps what is too much, so that shipping refuses it', () => {
    expect(toParcelLines(new Map([['CUP', 9]]), ORDER.lines)).toEqual([
      { lineId: 'a', quantity: 2 },
      { lineId: 'b', quantity: 7 },
    ]);
  });
});
