import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';

import { eventually } from '@app/platform/testing';
import { LedgerFindingsQuery } from '@app/settlement';

import {
  aChannelRecipient,
  aShopifyOrder,
  aShopifyRefund,
  type ChannelListener,
  type ConnectedChannel,
  connectApi,
  connectShopify,
  payIn,
  prepaidOf,
  shuffled,
  startListener,
  tellShopify,
} from '../support/channels.js';
import { aSmallMarket, newKey, type SmallMarket } from '../support/small-market.js';
import { filesHave, tablesWith } from '../support/search-database.js';
import { RunningApp } from '../support/start-app.js';

interface Result {
  readonly externalId: string;
  readonly outcome: string;
  readonly orderId: string | null;
  readonly reasonCode: string | null;
}

const SKU = 'MUG-WHITE';
const PEOPLE = Array.from({ length: 20 }, (_, index) => aChannelRecipient(index));
// Supply price 30.00, freight 6.00, fee 2 % of 60.00.
const CHARGE = 37.2;

describe('orders of other channels', () => {
  let app: RunningApp;
  let market: SmallMarket;
  let shopify: ConnectedChannel;
  let api: { readonly id: string; readonly secret: string };
  let listener: ChannelListener;

  beforeAll(async () => {
    app = await RunningApp.start();
    market = await aSmallMarket(app, { stock: 1_000 });
    listener = await startListener();
    shopify = await connectShopify(market);
    api = await connectApi(market, listener.url);
    for (const channelId of [shopify.id, api.id]) {
      await market.asCreator.mutate(
        'mapChannelSku',
        { channelId, externalSku: SKU, skuId: market.shelf.skuId },
        'externalSku',
      );
    }
  }, 60_000);

  afterAll(async () => {
    listener.stop();
    await app.stop();
  });

  async function submit(orders: readonly object[]): Promise<readonly Result[]> {
    const { results } = await market.asCreator.mutate<{ results: readonly Result[] }>(
      'submitChannelOrders',
      { channelId: api.id, orders },
      'results { externalId outcome orderId reasonCode }',
    );
    return results;
  }

  const anOrder = (externalId: string, person = 0, quantity = 1, sku = SKU) => ({
    externalId,
    lines: [{ sku, quantity }],
    recipient: PEOPLE[person],
  });

  async function externalIdsPlaced(prefix: string): Promise<readonly string[]> {
    const { rows } = await sql<{ external_id: string }>`
      select external_id from ordering."order" where external_id like ${`${prefix}%`} order by 1`.execute(
      app.database.reader,
    );
    return rows.map((row) => row.external_id);
  }

  async function eventsOf(): Promise<Readonly<Record<string, string>>> {
    const { channelEvents } = await market.asCreator.ask<{
      channelEvents: { nodes: { externalId: string; topic: string; status: string; reasonCode: string | null }[] };
    }>(
      `query ($id: ID!) { channelEvents(channelId: $id, first: 100) { nodes { externalId topic status reasonCode } } }`,
      { id: shopify.id },
    );
    return Object.fromEntries(
      channelEvents.nodes.map(({ externalId, topic, status, reasonCode }) => [
        `${topic} ${externalId}`,
        reasonCode ?? status,
      ]),
    );
  }

  const statusOf = async (externalId: string): Promise<string | undefined> => {
    const { rows } = await sql<{ status: string }>`
      select status from ordering."order" where external_id = ${externalId}`.execute(app.database.reader);
    return rows[0]?.status;
  };

  it('are refused one by one, with what to do, and hold nothing', async () => {
    const results = await submit([
      anOrder('R-1'),
      anOrder('R-2', 1, 1, 'NOBODY-KNOWS'),
      { ...anOrder('R-3'), recipient: { ...PEOPLE[0], province: 'Atlantis' } },
    ]);

    expect(results.map(({ outcome, reasonCode }) => [outcome, reasonCode])).toEqual([
      ['REFUSED', 'INSUFFICIENT_BALANCE'],
      ['REFUSED', 'UNKNOWN_SKU'],
      ['REFUSED', 'INVALID_INPUT'],
    ]);
    expect(await externalIdsPlaced('R-')).toEqual([]);
  });

  it('go on by themselves once there is money', async () => {
    expect(await tellShopify(market, shopify, 'orders/create', aShopifyOrder('900', SKU, PEOPLE[9]!))).toBe(200);
    await eventually(
      'the lack of money',
      async () => (await eventsOf())['orders/create 900'] === 'INSUFFICIENT_BALANCE',
    );

    await payIn(market, '5000.00');

    await eventually('the order', async () => (await externalIdsPlaced('900')).length === 1);
    expect(await prepaidOf(market)).toBe((5_000 - CHARGE).toFixed(2));
  });

  it('become one order each, ten times over, shuffled and at once', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `T-${String(index).padStart(2, '0')}`);
    const tenTimes = shuffled(Array.from({ length: 10 }, () => names).flat());
    const calls = Array.from({ length: 20 }, (_, index) => tenTimes.slice(index * 15, index * 15 + 15));
    const before = Number(await prepaidOf(market));

    const answers = await Promise.all(
      calls.map((call) => submit(call.map((name) => anOrder(name, Number(name.slice(2)) % PEOPLE.length)))),
    );

    const results = answers.flat();
    expect(results).toHaveLength(300);
    expect(results.filter(({ outcome }) => outcome === 'ACCEPTED')).toHaveLength(30);
    expect(results.filter(({ outcome }) => outcome === 'ALREADY_THERE')).toHaveLength(270);
    expect(new Set(results.map(({ externalId, orderId }) => `${externalId} ${orderId}`)).size).toBe(30);
    expect(await externalIdsPlaced('T-')).toEqual(names);
    expect(Number(await prepaidOf(market))).toBeCloseTo(before - 30 * CHARGE, 2);
  });

  it('are refused when their number comes with other content', async () => {
    const [first] = await submit([anOrder('C-1')]);
    const [again, other] = await submit([anOrder('C-1'), anOrder('C-1', 0, 2)]);

    expect(first?.outcome).toBe('ACCEPTED');
    expect(again).toMatchObject({ outcome: 'ALREADY_THERE', orderId: first?.orderId });
    expect(other).toMatchObject({ outcome: 'REFUSED', reasonCode: 'CONTENT_DIFFERS' });
  });

  it('come as a file too, row by row, and the same file again changes nothing', async () => {
    const { name, phone, province, city, district, street } = PEOPLE[1]!;
    const place = [name, phone, province, city, district, street].join(',');
    const file = {
      name: 'orders.csv',
      text: `order,sku,quantity,name,phone,province,city,district,street\nF-1,${SKU},2,${place}\nF-2,${SKU},x,${place}\n`,
    };

    const once = await market.asCreator.upload(`/channels/${api.id}/orders`, file);
    const twice = await market.asCreator.upload(`/channels/${api.id}/orders`, file);

    expect(once).toMatchObject({ rows: 2, accepted: 1, alreadyThere: 0, refused: 1 });
    expect(twice).toMatchObject({ rows: 2, accepted: 0, alreadyThere: 1, refused: 1 });
    expect(JSON.stringify([once, twice])).not.toContain(phone);
  });

  it('of Shopify are taken once each, ten times over and shuffled, and forged or replayed ones are refused', async () => {
    const orders = Array.from({ length: 12 }, (_, index) => ({
      webhookId: randomUUID(),
      body: aShopifyOrder(String(1_001 + index), SKU, PEOPLE[index]!),
    }));
    const tenTimes = shuffled(Array.from({ length: 10 }, () => orders).flat());
    const [one] = orders;

    const statuses = await Promise.all(
      tenTimes.map(({ webhookId, body }) => tellShopify(market, shopify, 'orders/create', body, { webhookId })),
    );
    const refusals = await Promise.all([
      tellShopify(market, shopify, 'orders/create', one!.body, { secret: 'of somebody else' }),
      tellShopify(market, shopify, 'orders/create', one!.body, { domain: 'other.myshopify.com' }),
      tellShopify(market, shopify, 'orders/create', one!.body),
      tellShopify(market, shopify, 'orders/create', aShopifyOrder('1999', SKU, PEOPLE[0]!), one),
    ]);

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(refusals).toEqual([401, 401, 409, 409]);
    await eventually('the orders', async () => (await externalIdsPlaced('10')).length === 12);
    expect(await externalIdsPlaced('1999')).toEqual([]);
  });

  it('of Shopify are cancelled by their refund, whichever of the two comes first', async () => {
    const before = Number(await prepaidOf(market));

    await tellShopify(market, shopify, 'refunds/create', aShopifyRefund('2001'));
    await app.drain();
    await tellShopify(market, shopify, 'orders/create', aShopifyOrder('2001', SKU, PEOPLE[2]!));
    await tellShopify(market, shopify, 'orders/create', aShopifyOrder('2002', SKU, PEOPLE[3]!));
    await eventually('the order', async () => (await externalIdsPlaced('2002')).length === 1);
    await tellShopify(market, shopify, 'refunds/create', aShopifyRefund('2002'));
    await tellShopify(market, shopify, 'orders/create', aShopifyOrder('2003', SKU, PEOPLE[4]!, 2));
    await eventually('the order', async () => (await externalIdsPlaced('2003')).length === 1);
    await tellShopify(market, shopify, 'refunds/create', aShopifyRefund('2003'));

    await eventually('the cancel', async () => (await statusOf('2002')) === 'CANCELLED');
    await app.drain();
    expect(await externalIdsPlaced('2001')).toEqual([]);
    expect(await eventsOf()).toMatchObject({
      'orders/create 2001': 'DONE',
      'refunds/create 2002': 'DONE',
      'refunds/create 2003': 'PARTLY_REFUNDED',
    });
    expect(await statusOf('2003')).not.toBe('CANCELLED');
    // Two pieces of one order are left to be paid.
    expect(Number(await prepaidOf(market))).toBeGreaterThan(before - 2 * CHARGE);
  });

  it('are told of by a signed call, tried again, and by a cursor that misses nothing', async () => {
    const [order] = await submit([anOrder('U-1', 5)]);
    const part = await eventually('the hand-over', async () => {
      const { order: seen } = await market.asCreator.ask<{ order: { parts: { id: string; status: string }[] } }>(
        'query ($id: ID!) { order(id: $id) { parts { id status } } }',
        { id: order?.orderId },
      );
      return seen.parts[0]?.status === 'FORWARDED' ? seen.parts[0].id : null;
    });
    await market.asSupplier.mutate('acceptSupplierOrders', { supplierOrderIds: [part] }, '__typename');
    const parcel = { carrier: 'SF', trackingNumber: 'SF1234567890123' };
    await market.asSupplier.mutate(
      'shipParcel',
      { idempotencyKey: newKey(), supplierOrderId: part, ...parcel },
      '__typename',
    );

    const call = await eventually('the call', () =>
      Promise.resolve(listener.told.find(({ body }) => body.includes('U-1') && body.includes('SHIPPED'))),
    );
    const { channelOrderUpdates } = await market.asCreator.ask<{
      channelOrderUpdates: { nodes: { kind: string; externalId: string; parcel: object | null }[] };
    }>(
      `query ($id: ID!) { channelOrderUpdates(channelId: $id) { nodes { kind externalId parcel { carrier trackingNumber } } } }`,
      { id: api.id },
    );

    expect(() => new Webhook(api.secret).verify(call.body, call.headers)).not.toThrow();
    expect(() => new Webhook(api.secret).verify(`${call.body} `, call.headers)).toThrow('No matching signature found');
    expect(channelOrderUpdates.nodes).toContainEqual({ kind: 'SHIPPED', externalId: 'U-1', parcel });
  });

  it('leave a balanced ledger', async () => {
    await app.drain();

    expect((await app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
  });

  it('leave nothing of their shoppers in the database, its files, or the queue', async () => {
    await app.drain();
    const secrets = PEOPLE.slice(0, 12).flatMap(({ phone, street }) => [phone, street]);

    expect(await tablesWith(app, secrets)).toEqual([]);
    expect(
      await filesHave(
        app,
        PEOPLE.map(({ phone }) => phone),
      ),
    ).toBe(false);
    // What is not secret is found there, so the search does look.
    expect(await filesHave(app, ['T-07'])).toBe(true);
  });

  it('are another creator’s to nobody else', async () => {
    const other = await aSmallMarket(app);
    const asked = (query: string) => other.asCreator.ask(query, { id: api.id });

    await expect(
      other.asCreator.mutate('submitChannelOrders', { channelId: api.id, orders: [anOrder('X-1')] }, '__typename'),
    ).rejects.toThrow('NOT_FOUND');
    await expect(asked('query ($id: ID!) { channelOrderUpdates(channelId: $id) { nodes { id } } }')).rejects.toThrow(
      'NOT_FOUND',
    );
  });
});
