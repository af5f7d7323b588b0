import { sql } from 'kysely';

import { thePlatform } from '@app/identity/testing';
import { HOUR_MS } from '@app/kernel';
import { eventually } from '@app/platform/testing';
import { LedgerFindingsQuery } from '@app/settlement';

import { AppInBrowser } from '../support/app-in-browser.js';
import { PHONE, seriousFaults } from '../support/browser.js';
import {
  aRecipient,
  aSmallMarket,
  type Bought,
  buy,
  look,
  newKey,
  pay,
  placeOrder,
  type SmallMarket,
} from '../support/small-market.js';

const ORDERS = `query ($filter: OrderFilterInput) { orders(first: 5, filter: $filter) { nodes {
  id number isHeld hold { reasons { rule measured threshold problem } whenDue decision decidedBy } } } }`;

interface HeldOrder {
  readonly id: string;
  readonly number: string;
  readonly isHeld: boolean;
  readonly hold: { readonly reasons: readonly object[]; readonly decision: string | null } | null;
}

describe('a paid order with something odd', () => {
  let seen: AppInBrowser;

  beforeAll(async () => {
    seen = await AppInBrowser.start();
  }, 60_000);

  afterAll(() => seen.stop());

  it('waits with its reasons in figures, is told to its creator, and goes out when he releases it', async () => {
    const market = await aSmallMarket(seen.app);
    await setRule(market, 'HIGH_AMOUNT', '50.00');

    const bought = await buy(market);
    await pay(market, bought);

    const held = await theHeld(market);
    expect(held).toMatchObject({
      number: bought.number,
      isHeld: true,
      hold: {
        reasons: [{ rule: 'HIGH_AMOUNT', measured: '66.00', threshold: '50.00', problem: null }],
        whenDue: 'RELEASE',
        decision: null,
      },
    });
    expect((await look(market, bought)).parts).toMatchObject([{ status: 'AWAITING_PAYMENT' }]);
    await seen.app.drain();
    const { notifications } = await market.asCreator.ask<{ notifications: { nodes: { title: string }[] } }>(
      '{ notifications(first: 5) { nodes { title } } }',
    );
    expect(notifications.nodes.map(({ title }) => title)).toEqual([expect.stringContaining(bought.number)]);

    await decide(market, held, 'RELEASE');

    await eventually('the hand-over', async () => (await look(market, bought)).parts[0]?.status === 'FORWARDED');
    const { happenings } = await look(market, bought);
    expect(happenings.map(({ kind }) => kind)).toEqual(['PLACED', 'PAID', 'HELD', 'RELEASED']);
    expect(await heldOrders(market)).toEqual([]);
    await expect(decide(market, held, 'CANCEL')).rejects.toThrow('ORDER_NOT_HELD');
  });

  it('is cancelled by the operator: stock and money go back, and the books agree', async () => {
    const market = await aSmallMarket(seen.app, { stock: 3 });
    await setRule(market, 'ODD_PRICE', '0');
    const bought = await buy(market, 3);
    await pay(market, bought);
    const held = await theHeld(market);
    const operator = market.market.as((await thePlatform(seen.app)).headers);

    await operator.mutate(
      'decideHold',
      { idempotencyKey: newKey(), orderId: held.id, decision: 'CANCEL' },
      'order { id }',
    );

    await eventually('the refund', async () => (await look(market, bought)).refunded.amount === bought.total.amount);
    expect(await look(market, bought)).toMatchObject({ status: 'CANCELLED' });
    expect((await buy(market, 3)).number).toBeTruthy();
    expect((await seen.app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
  });

  it('does by itself what its rule says when nobody decides in time', async () => {
    const market = await aSmallMarket(seen.app);
    const good = await buy(market);
    const bad = await orderFor(market, { ...aRecipient(70_001), street: '测试' });
    await setRule(market, 'HIGH_AMOUNT', '50.00');
    await pay(market, good);
    await pay(market, bad);
    await eventually('both to be held', async () => (await heldOrders(market)).length === 2);

    await seen.app.advance(49 * HOUR_MS);

    await eventually('the release', async () => (await look(market, good)).parts[0]?.status === 'FORWARDED');
    await eventually('the refund', async () => (await look(market, bad)).refunded.amount === bad.total.amount);
    const { orders } = await market.asCreator.ask<{ orders: { nodes: HeldOrder[] } }>(ORDERS);
    expect(orders.nodes.map(({ hold }) => hold)).toMatchObject([
      { decision: 'CANCELLED', decidedBy: 'TIMER', whenDue: 'CANCEL' },
      { decision: 'RELEASED', decidedBy: 'TIMER' },
    ]);
  });

  it('may be cancelled by its shopper, and then nobody has to decide any more', async () => {
    const market = await aSmallMarket(seen.app);
    await setRule(market, 'HIGH_AMOUNT', '50.00');
    const bought = await buy(market);
    await pay(market, bought);
    const held = await theHeld(market);

    await market.market
      .withOrderLink(bought.linkToken)
      .mutate('cancelOrder', { idempotencyKey: newKey(), orderId: held.id }, 'order { status }');

    expect(await heldOrders(market)).toEqual([]);
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from ordering.hold where decision is null`.execute(seen.app.database.reader);
    expect(rows[0]?.open).toBe(0);
  });

  it('is counted by the keyed hash of its phone, of this creator’s orders alone', async () => {
    const market = await aSmallMarket(seen.app);
    const other = await aSmallMarket(seen.app);
    await setRule(market, 'PHONE_VELOCITY', '1');
    const recipient = aRecipient(70_002);
    await pay(other, await orderFor(other, recipient));
    const first = await orderFor(market, recipient);
    await pay(market, first);
    await eventually('the first to go out', async () => (await look(market, first)).parts[0]?.status === 'FORWARDED');

    await pay(market, await orderFor(market, { ...recipient, phone: '+86 199 0007 0002' }));

    const held = await theHeld(market);
    expect(held.hold?.reasons).toMatchObject([{ rule: 'PHONE_VELOCITY', measured: '2', threshold: '1' }]);
  });

  it('is seen, judged by rules that can be changed, and released on a page at a desk and on a phone', async () => {
    const market = await aSmallMarket(seen.app);
    await setRule(market, 'HIGH_AMOUNT', '50.00');
    const bought = await buy(market);
    await pay(market, bought);
    await theHeld(market);
    const page = await seen.signIn(market.creator);
    await page.goto(`${seen.app.url}/console/holds`);
    await page.getByText('The total is ¥66.00, more than ¥50.00').waitFor();
    const faults = await seriousFaults(page);

    await page.getByRole('button', { name: 'Rules' }).click();
    await page.getByRole('region', { name: 'High amount' }).getByLabel('More than (CNY)').fill('70');
    faults.push(...(await seriousFaults(page)));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved; they count').waitFor();

    await page.setViewportSize(PHONE);
    await page.goto(`${seen.app.url}/console/holds`);
    await page.getByText('The total is ¥66.00').first().waitFor();
    faults.push(...(await seriousFaults(page)));
    await page.getByText(bought.number).click();
    await page.getByRole('heading', { name: 'Why it is held' }).waitFor();
    faults.push(...(await seriousFaults(page)));
    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: 'Release' }).click();
    await page.getByText('It was held').waitFor();

    await eventually('the hand-over', async () => (await look(market, bought)).parts[0]?.status === 'FORWARDED');
    expect(faults).toEqual([]);
  }, 90_000);
});

async function heldOrders({ asCreator }: SmallMarket): Promise<readonly HeldOrder[]> {
  const { orders } = await asCreator.ask<{ orders: { nodes: HeldOrder[] } }>(ORDERS, { filter: { isHeld: true } });
  return orders.nodes;
}

/** The one that is held, once its payment was taken. */
function theHeld(market: SmallMarket): Promise<HeldOrder> {
  return eventually('an order to be held', async () => (await heldOrders(market))[0] ?? null);
}

async function decide(market: SmallMarket, { id: orderId }: HeldOrder, decision: string): Promise<void> {
  await market.asCreator.mutate('decideHold', { idempotencyKey: newKey(), orderId, decision }, 'order { status }');
}

async function setRule({ asCreator }: SmallMarket, kind: string, threshold: string): Promise<void> {
  const rules = [{ kind, isOn: true, threshold, hours: 24, whenDue: 'RELEASE' }];
  await asCreator.mutate('setHoldRules', { rules }, 'holdRules { kind }');
}

function orderFor(market: SmallMarket, recipient: object): Promise<Bought> {
  const { listingId, skuId } = market.shelf;
  const lines = [{ listingId, skuId, quantity: 1 }];
  return placeOrder(market, { idempotencyKey: newKey(), lines, expectedTotal: '66.00', recipient });
}
