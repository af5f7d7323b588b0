import { thePlatform } from '@app/identity/testing';

import type { MarketClient } from '../../apps/demo/src/market-client.js';
import { aRecipient, aSmallMarket, newKey, placeOrder, type SmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

const FIELDS = `id number note goods { amount } freight { amount } total { amount } placedAt paymentDueAt shopName
  recipient { name phone province city district street }
  lines { title { zh } quantity unitPrice { amount } } parts { number status } happenings { kind }`;
const IN_FULL = { name: '顾客7', phone: '19900000007', street: '天河路 7 号' };
const MASKED = { name: '顾**', phone: '199****0007', street: '****' };
const REGION = { province: '44', city: '广州市', district: '天河区' };

interface SeenOrder {
  readonly id: string;
  readonly recipient: object;
}

let app: RunningApp;
let market: SmallMarket;
let byLink: MarketClient;
let own: SeenOrder;

beforeAll(async () => {
  app = await RunningApp.start();
  market = await aSmallMarket(app);
  const { linkToken } = await order(7, '请用纸箱');
  byLink = market.market.withOrderLink(linkToken);
  own = (await byLink.ask<{ linkedOrder: SeenOrder }>(`{ linkedOrder { ${FIELDS} } }`)).linkedOrder;
});
afterAll(() => app.stop());

function order(index: number, note = '') {
  const { listingId, skuId } = market.shelf;
  return placeOrder(market, {
    idempotencyKey: newKey(),
    lines: [{ listingId, skuId, quantity: 2 }],
    expectedTotal: '126.00',
    recipient: aRecipient(index),
    note,
  });
}

const seenBy = async (client: MarketClient): Promise<SeenOrder> =>
  (await client.ask<{ order: SeenOrder }>(`query($id: ID!) { order(id: $id) { ${FIELDS} } }`, { id: own.id })).order;

it('the shopper sees all of his own by its link, himself in full', () => {
  expect(own).toMatchObject({
    number: expect.stringMatching(/^DF/),
    note: '请用纸箱',
    goods: { amount: '120.00' },
    freight: { amount: '6.00' },
    total: { amount: '126.00' },
    shopName: '小满的好物',
    recipient: { ...IN_FULL, ...REGION },
    lines: [{ quantity: 2, unitPrice: { amount: '60.00' } }],
    parts: [{ status: 'AWAITING_PAYMENT' }],
    happenings: [{ kind: 'PLACED' }],
  });
});

it('the creator and the operator see the same order, with the shopper masked', async () => {
  const platform = await thePlatform(app);

  const seen = await Promise.all([seenBy(market.asCreator), seenBy(market.market.as(platform.headers))]);

  const masked = { ...own, recipient: { ...MASKED, ...REGION } };
  expect(seen).toEqual([masked, masked]);
});

it('neither its supplier nor the holder of another link sees it', async () => {
  const other = await order(8);
  const otherLink = market.market.withOrderLink(other.linkToken);

  const { linkedOrder } = await otherLink.ask<{ linkedOrder: SeenOrder }>(`{ linkedOrder { ${FIELDS} } }`);

  expect(JSON.stringify(linkedOrder)).not.toMatch(/顾客7|19900000007/);
  await expect(seenBy(market.asSupplier)).rejects.toThrow('FORBIDDEN');
  await expect(seenBy(otherLink)).rejects.toThrow('FORBIDDEN');
});
