import { sql } from 'kysely';

import { type Actor, type OrganizationId, toGlobalId } from '@app/kernel';
import { Config, Database, localSecret, newId } from '@app/platform';
import { eventually, type GraphqlServer } from '@app/platform/testing';

import { writeBody } from '../sandbox/notification-body.js';
import { sign, SIGNATURE_HEADER } from '../sandbox/signature.js';
import { SettlementFacade } from '../settlement.facade.js';
import {
  anOpenedOrder,
  aPaidOrder,
  countEvents,
  inTransaction,
  ledgerFindings,
  type OpenedOrder,
  paidNotification,
  postedKinds,
  refund,
} from '../testing/index.js';
import { anOwnerOf, startSettlementServer } from '../testing/settlement-server.js';

const START =
  'mutation { startPayment(input: { returnPath: "/s/tea/orders/1" }) { payUrl userErrors { code message } } }';

const GUEST: Actor = { kind: 'GUEST' };
const linkOf = ({ orderId }: OpenedOrder): Actor => ({ kind: 'ORDER_LINK', orderId });

interface Started {
  readonly startPayment: { readonly payUrl: string; readonly userErrors: readonly { readonly code: string }[] };
}

describe('payments over HTTP', () => {
  let server: GraphqlServer;
  beforeAll(async () => {
    server = await startSettlementServer();
  });
  afterAll(() => server.stop());

  async function start(order: OpenedOrder): Promise<string> {
    const { data } = await server.ask<Started>(linkOf(order), START);
    return data!.startPayment.payUrl;
  }
  const press = (payUrl: string, action: string) =>
    fetch(payUrl, { method: 'POST', body: new URLSearchParams({ action }), redirect: 'manual' });
  const paymentOf = async ({ orderId }: OpenedOrder) => {
    const [payment] = await server.get(SettlementFacade).findPayments(server.get(Database).reader, [orderId]);
    return payment!;
  };
  const becomes = (order: OpenedOrder, status: string) =>
    eventually(`the payment to be ${status}`, async () => (await paymentOf(order)).status === status);
  const deliver = (body: string, secret: string, provider = 'sandbox') =>
    fetch(`${server.url}/webhooks/payments/${provider}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: sign(secret, body, Date.now()) },
      body,
    });
  const secret = () => localSecret(server.get(Config).home, 'sandbox-payments');

  it('lead the shopper to the provider, and its notification back to the ledger', async () => {
    const order = await anOpenedOrder(server);

    const payUrl = await start(order);
    const page = await fetch(payUrl, { headers: { 'accept-language': 'en-GB' } });
    const back = await press(payUrl, 'pay');
    await becomes(order, 'CAPTURED');

    expect(payUrl).toMatch(new RegExp(`^${server.url}/sandbox/pay/SBXP`));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('¥108.00');
    expect([back.status, back.headers.get('location')]).toEqual([303, `${server.url}/s/tea/orders/1`]);
    expect(await ledgerFindings(server)).toEqual([]);
  });

  it('are the same payment at the provider however often the shopper starts', async () => {
    const order = await anOpenedOrder(server);

    const addresses = await Promise.all(Array.from({ length: 5 }, () => start(order)));

    expect(new Set(addresses).size).toBe(1);
  });

  it('are captured once however often the shopper presses and the sandbox repeats itself', async () => {
    const orders = await Promise.all(Array.from({ length: 16 }, () => anOpenedOrder(server)));

    const addresses = await Promise.all(orders.map(start));
    await Promise.all([...addresses, ...addresses].map((payUrl) => press(payUrl, 'pay')));
    await eventually('every call of the sandbox to be taken', async () => {
      const { rows } = await sql`select from sandbox.payment_call where sent_at is null`.execute(
        server.get(Database).reader,
      );
      return rows.length === 0;
    });

    for (const order of orders) {
      expect((await paymentOf(order)).status).toBe('CAPTURED');
      expect(await postedKinds(server, order.orderId)).toEqual(['CAPTURE']);
    }
    expect(await ledgerFindings(server)).toEqual([]);
  });

  it('may be declined and paid after all', async () => {
    const order = await anOpenedOrder(server);
    const payUrl = await start(order);

    const declined = await press(payUrl, 'decline');
    expect(declined.status).toBe(303);
    expect((await paymentOf(order)).status).toBe('PENDING');

    await press(payUrl, 'pay');
    await becomes(order, 'CAPTURED');
  });

  it('are closed at the provider when the order ends, so that nobody can pay any more', async () => {
    const order = await anOpenedOrder(server);
    const payUrl = await start(order);
    await inTransaction(server, (tx) => server.get(SettlementFacade).closePayment(tx, order.orderId));
    await eventually('the page to say so', async () => (await (await fetch(payUrl)).text()).includes('支付已关闭'));

    await press(payUrl, 'pay');

    expect((await paymentOf(order)).status).toBe('CLOSED');
    const { data } = await server.ask<Started>(linkOf(order), START);
    expect(data!.startPayment).toMatchObject({ payUrl: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED' }] });
  });

  it('are refunded at the provider, which confirms it', async () => {
    const order = await anOpenedOrder(server);
    await press(await start(order), 'pay');
    await becomes(order, 'CAPTURED');

    await refund(server, order, order.splits[0]!.supplierOrderId);
    await eventually(
      'the refund to be done',
      async () => (await countEvents(server, 'settlement.refund-done.v1', order.orderId)) > 0,
    );

    const query = '{ orderPayment { status refunded { amount } refunds { status amount { amount } reason } } }';
    const { data } = await server.ask<{ orderPayment: unknown }>(linkOf(order), query);
    expect(data!.orderPayment).toEqual({
      status: 'CAPTURED',
      refunded: { amount: '108.00' },
      refunds: [{ status: 'DONE', amount: { amount: '108.00' }, reason: 'REJECTED' }],
    });
  });

  it('give no address to come back to on another site', async () => {
    const order = await anOpenedOrder(server);
    const paths = ['//evil.example', 'https://evil.example', '/\\\\evil.example', 's'];

    const answers = await Promise.all(
      paths.map((path) => server.ask<Started>(linkOf(order), START.replace('/s/tea/orders/1', path))),
    );

    for (const { data } of answers)
      expect(data!.startPayment.userErrors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT' })]);
  });

  describe('at the webhook door', () => {
    it('are refused without the provider’s signature', async () => {
      const order = await anOpenedOrder(server);
      const body = writeBody(paidNotification(order));

      const responses = [
        await deliver(body, 'another secret'),
        await fetch(`${server.url}/webhooks/payments/sandbox`, {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        }),
      ];

      expect(responses.map(({ status }) => status)).toEqual([401, 401]);
      expect((await paymentOf(order)).status).toBe('PENDING');
    });

    it('are refused when they are about nothing of ours, or of a provider that is not in use', async () => {
      const order = await anOpenedOrder(server);

      const unknown = await deliver(writeBody(paidNotification(order, { paymentKey: newId() })), secret());
      const elsewhere = await deliver(writeBody(paidNotification(order)), secret(), 'elsewhere');

      expect([unknown.status, elsewhere.status]).toEqual([404, 404]);
    });

    it('are taken once and answered the same when they come again', async () => {
      const order = await anOpenedOrder(server);
      const body = writeBody(paidNotification(order));

      const responses = await Promise.all([1, 2, 3].map(() => deliver(body, secret())));

      expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await postedKinds(server, order.orderId)).toEqual(['CAPTURE']);
    });
  });

  it('that the sandbox does not know have a page that says so', async () => {
    const response = await fetch(`${server.url}/sandbox/pay/SBXP0`);

    expect(response.status).toBe(404);
    expect(await response.text()).toContain('没有找到这笔支付');
  });

  describe('in the schema', () => {
    const EARNINGS_OF_CREATOR =
      '{ wallet { balances { pending { amount } } } earnings { nodes { orderId total { amount } fee { amount } share { amount } } } }';
    const EARNINGS_OF_SUPPLIER =
      '{ wallet { balances { pending { amount currencyCode } } } earnings { nodes { supplierOrderId status share { amount } } } statementEntries { nodes { kind amount { amount } } } earningsByDay(days: 2) { earned { amount } } }';

    it('show a creator the whole of his sales', async () => {
      const order = await aPaidOrder(server);

      const { data } = await server.ask(anOwnerOf('CREATOR', order.creatorId), EARNINGS_OF_CREATOR);

      const share = { amount: '40.00' };
      expect(data).toEqual({
        wallet: { balances: [{ pending: share }] },
        earnings: {
          nodes: [
            {
              orderId: toGlobalId('Order', order.orderId),
              total: { amount: '108.00' },
              fee: { amount: '2.00' },
              share,
            },
          ],
        },
      });
    });

    it('show a supplier his own share, and refuse him what the shopper paid', async () => {
      const order = await aPaidOrder(server);
      const supplier = anOwnerOf('SUPPLIER', order.splits[0]!.supplierId);

      const own = await server.ask<{ earnings: { nodes: unknown[] } }>(supplier, EARNINGS_OF_SUPPLIER);
      const retail = await server.ask(supplier, EARNINGS_OF_CREATOR);

      expect(own.data).toMatchObject({
        earnings: { nodes: [{ status: 'HELD', share: { amount: '66.00' } }] },
        statementEntries: { nodes: [{ kind: 'CAPTURE', amount: { amount: '66.00' } }] },
        earningsByDay: [{ earned: { amount: '0.00' } }, { earned: { amount: '66.00' } }],
      });
      expect(retail.errors![0]!.extensions.code).toBe('FORBIDDEN');
    });

    it('show another organization nothing', async () => {
      await aPaidOrder(server);

      const { data } = await server.ask(anOwnerOf('SUPPLIER', newId() as OrganizationId), EARNINGS_OF_SUPPLIER);

      expect(data).toMatchObject({
        wallet: { balances: [] },
        earnings: { nodes: [] },
        statementEntries: { nodes: [] },
      });
    });

    it('show of lists only what was asked for', async () => {
      const order = await aPaidOrder(server);
      const creator = anOwnerOf('CREATOR', order.creatorId);
      const query =
        '{ held: earnings(status: HELD) { nodes { status } } refunded: earnings(status: REFUNDED) { nodes { status } } available: statementEntries(account: AVAILABLE) { nodes { kind } } }';
      const ofOperator =
        '{ closed: payments(status: CLOSED) { nodes { status } } failed: refunds(status: FAILED) { nodes { id } } }';

      const own = await server.ask(creator, query);
      const all = await server.ask<{ closed: { nodes: { status: string }[] } }>(anOwnerOf('PLATFORM'), ofOperator);

      expect(own.data).toEqual({
        held: { nodes: [{ status: 'HELD' }] },
        refunded: { nodes: [] },
        available: { nodes: [] },
      });
      expect(all.data).toMatchObject({ closed: { nodes: [{ status: 'CLOSED' }] }, failed: { nodes: [] } });
    });

    it('show the operator the ledger, payments and refunds, and nobody else', async () => {
      const query =
        '{ ledgerCheck { isZero mismatches totals { kind balance { amount } } lastVerification { findings { check } } } payments(status: CAPTURED) { nodes { id providerReference refunds { id } } } refunds { nodes { id } } }';

      const operator = await server.ask<{ ledgerCheck: unknown }>(anOwnerOf('PLATFORM'), query);
      const others = await Promise.all(
        [anOwnerOf('CREATOR'), anOwnerOf('SUPPLIER'), GUEST].map((caller) => server.ask(caller, query)),
      );

      expect(operator.data).toMatchObject({ ledgerCheck: { isZero: true } });
      expect(others.map(({ errors }) => errors![0]!.extensions.code)).toEqual([
        'FORBIDDEN',
        'FORBIDDEN',
        'UNAUTHENTICATED',
      ]);
    });
  });
});
