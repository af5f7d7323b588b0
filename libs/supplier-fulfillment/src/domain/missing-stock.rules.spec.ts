import type { OrderLineId, SupplierOrderId } from '@app/kernel';

import { ordersToTake } from './missing-stock.rules.js';

const line = (name: string) => name as OrderLineId;
const part = (name: string) => name as SupplierOrderId;
const ORDERS = new Map([
  [line('l1'), part('p1')],
  [line('l2'), part('p2')],
  [line('l3'), part('p2')],
]);
const held = (...lines: readonly (readonly [string, number])[]) =>
  lines.map(([name, quantity]) => ({ orderLineId: line(name), quantity }));

test('the latest orders go, as few as cover what is missing', () => {
  expect(ordersToTake([{ missing: 2, holders: held(['l2', 3], ['l1', 5]) }], ORDERS)).toEqual(['p2']);
  expect(ordersToTake([{ missing: 4, holders: held(['l2', 3], ['l1', 5]) }], ORDERS)).toEqual(['p2', 'p1']);
});

test('lines that no paid order has are passed over', () => {
  expect(ordersToTake([{ missing: 1, holders: held(['unpaid', 9], ['l1', 1]) }], ORDERS)).toEqual(['p1']);
  expect(ordersToTake([{ missing: 1, holders: held(['unpaid', 9]) }], ORDERS)).toEqual([]);
});

test('an order that lacks two goods goes once', () => {
  const stocks = [
    { missing: 1, holders: held(['l2', 1]) },
    { missing: 1, holders: held(['l3', 1]) },
  ];

  expect(ordersToTake(stocks, ORDERS)).toEqual(['p2']);
});
