import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { SECOND_MS } from '@app/kernel';
import { Config, Database, Logger, MarketClock, newId, UnitOfWork } from '@app/platform';
import { TestApplication, testConfig } from '@app/platform/testing';

import { SettlementModule } from '../settlement.module.js';
import { SandboxAccountRepository } from './sandbox-account.repository.js';
import { SandboxPaymentProvider } from './sandbox-payment-provider.js';
import { SendSandboxCalls } from './send-sandbox-calls.js';

interface Call {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('the sandbox', () => {
  let test: TestApplication;
  let receiver: Server;
  let calls: Call[] = [];
  let answerWith = 200;

  beforeAll(async () => {
    test = await TestApplication.start([SettlementModule]);
    receiver = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        calls.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) });
        response.writeHead(answerWith).end();
      });
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
  });
  beforeEach(() => {
    calls = [];
    answerWith = 200;
  });
  afterAll(async () => {
    receiver.close();
    await test.stop();
  });

  const provider = () => test.get(SandboxPaymentProvider);
  const openPayment = () =>
    provider().createPayment({
      key: newId<'Payment'>(),
      amountMinor: 900n,
      currency: 'CNY',
      returnUrl: 'http://127.0.0.1/s/tea',
      description: 'DF1',
    });
  /** Sends what is due, long after everything was to be sent. */
  async function sendAll(): Promise<void> {
    const { database, home } = test.get(Config);
    const config = testConfig(database.url, home, (receiver.address() as AddressInfo).port);
    const account = test.get(SandboxAccountRepository);
    const sender = new SendSandboxCalls(test.get(UnitOfWork), account, provider(), config, test.get(Logger));
    await test.get(MarketClock).advance(60 * SECOND_MS);
    while (await sender.execute());
  }
  const told = () => calls.map(({ body, headers }) => provider().verifyNotification(body, headers));

  it('tells that a payment was paid, signed, at the webhook door', async () => {
    const { reference } = await openPayment();

    await provider().pay(reference);
    await sendAll();

    expect(new Set(calls.map(({ path }) => path))).toEqual(new Set(['/webhooks/payments/sandbox']));
    expect(told()[0]).toMatchObject({ kind: 'PAID', reference, amountMinor: 900n, currency: 'CNY' });
  });

  it('repeats itself with the same notification until it is answered with 2xx, and then no more', async () => {
    const { reference } = await openPayment();
    await provider().pay(reference);

    answerWith = 500;
    await sendAll();
    await sendAll();
    const refused = calls.length;
    answerWith = 200;
    await sendAll();
    const taken = calls.length;
    await sendAll();

    expect(refused).toBeGreaterThanOrEqual(2);
    expect(taken).toBeGreaterThan(refused);
    expect(calls).toHaveLength(taken);
    expect(new Set(told().map(({ notificationId }) => notificationId)).size).toBe(1);
  });

  it('sends what a killed process had taken but not sent', async () => {
    const { reference } = await openPayment();
    await provider().pay(reference);
    await test.get(MarketClock).advance(60 * SECOND_MS);
    const taken = await test
      .get(UnitOfWork)
      .transaction((tx) => test.get(SandboxAccountRepository).leaseDue(tx, 100, 10 * SECOND_MS));

    await sendAll();

    expect(calls).toHaveLength(taken.length);
  });

  it('neither pays what is closed nor closes what is paid', async () => {
    const [paid, closed] = [await openPayment(), await openPayment()];

    await provider().pay(paid.reference);
    await provider().close(paid.reference);
    await provider().close(closed.reference);
    await provider().pay(closed.reference);
    await sendAll();

    const kindsOf = (reference: string) =>
      new Set(
        told()
          .filter((one) => one.reference === reference)
          .map(({ kind }) => kind),
      );
    expect(kindsOf(paid.reference)).toEqual(new Set(['PAID']));
    expect(kindsOf(closed.reference)).toEqual(new Set(['CLOSED']));
  });

  it('refunds once per key, and never more than was paid', async () => {
    const { reference } = await openPayment();
    await provider().pay(reference);
    const request = { key: newId<'Refund'>(), reference, amountMinor: 600n, currency: 'CNY' };

    const answers = await Promise.all([provider().refund(request), provider().refund(request)]);
    const tooMuch = provider().refund({ ...request, key: newId<'Refund'>() });
    await expect(tooMuch).rejects.toThrow(/violates check/);
    await sendAll();

    expect(answers[0]).toBe(answers[1]);
    const refunds = told().filter(({ kind }) => kind === 'REFUNDED');
    expect(new Set(refunds.map(({ notificationId }) => notificationId)).size).toBe(1);
    expect(refunds[0]).toMatchObject({ refundKey: request.key, amountMinor: 600n });
  });

  it('refunds nothing that was not paid', async () => {
    const { reference } = await openPayment();

    const refund = provider().refund({ key: newId<'Refund'>(), reference, amountMinor: 1n, currency: 'CNY' });

    await expect(refund).rejects.toThrow(/no paid payment/);
  });

  it('keeps its books apart: the same key is the same payment', async () => {
    const payment = {
      key: newId<'Payment'>(),
      amountMinor: 900n,
      currency: 'CNY',
      returnUrl: 'http://127.0.0.1/a',
      description: '',
    };

    const first = await provider().createPayment(payment);
    const again = await provider().createPayment({ ...payment, returnUrl: 'http://127.0.0.1/b' });

    expect(again).toEqual(first);
    const kept = await test.get(SandboxAccountRepository).findPayment(test.get(Database).reader, first.reference);
    expect(kept).toMatchObject({ status: 'OPEN', returnUrl: 'http://127.0.0.1/b' });
  });
});
