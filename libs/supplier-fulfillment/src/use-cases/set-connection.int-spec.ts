import { sql } from 'kysely';
import { WebhookVerificationError } from 'standardwebhooks';

import { supplierOrderReady } from '@app/contracts';
import { HOUR_MS, InvalidInput, type TenantActor } from '@app/kernel';
import { MarketClock, newId, TooManyAttempts } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { NoWebhook, WebhookAddressRefused } from '../domain/errors.js';
import { FORWARD_LISTENER } from '../domain/forwarding.rules.js';
import { SupplierFulfillmentJobsModule } from '../jobs/index.js';
import { ConnectionQuery } from '../queries/connection.query.js';
import { anActorOf, aReadySupplierOrder, SupplierSystem, TestRecipientsModule } from '../testing/index.js';
import { RotateConnectionSecret } from './rotate-connection-secret.js';
import { SendTestWebhook } from './send-test-webhook.js';
import { SetConnection } from './set-connection.js';

let app: TestApplication;
let system: SupplierSystem;
let actor: TenantActor;

beforeAll(async () => {
  const subscriptions = { [supplierOrderReady.name]: [FORWARD_LISTENER] };
  app = await TestApplication.start([SupplierFulfillmentJobsModule, TestRecipientsModule], subscriptions);
});

afterAll(() => app.stop());

beforeEach(async () => {
  system = await SupplierSystem.start();
  actor = anActorOf(newId());
});

afterEach(() => system.stop());

describe('how a supplier is handed his orders', () => {
  it('is the portal until he says otherwise', async () => {
    expect(await connection()).toEqual({
      way: 'PORTAL',
      url: null,
      failuresInRow: 0,
      pausedUntil: null,
      oldSecretUntil: null,
    });
  });

  it('shows the secret once and keeps it sealed', async () => {
    const secret = await setWebhook();

    const again = await setWebhook();

    expect(secret).toMatch(/^whsec_[A-Za-z\d+/]{43}=$/);
    expect(again).toBeNull();
    const { rows } = await sql<{ sealed_secret: Buffer }>`
      select sealed_secret from supplier_fulfillment.connection where supplier_id = ${actor.organizationId}`.execute(
      app.database.reader,
    );
    expect(rows[0]?.sealed_secret.toString('latin1')).not.toContain(secret!.slice(6, 30));
  });

  it('keeps address and secret while the portal is used in between', async () => {
    const secret = await setWebhook();
    await app.get(SetConnection).execute(actor, { way: 'PORTAL', url: null });
    const between = await connection();

    await setWebhook();
    await sendOrder();

    expect(between).toMatchObject({ way: 'PORTAL', url: system.url });
    expect(system.verified(secret!)).toHaveLength(1);
  });

  it('refuses a webhook without an address, or with a wrong one', async () => {
    const set = app.get(SetConnection);

    await expect(set.execute(actor, { way: 'WEBHOOK', url: null })).rejects.toThrow(InvalidInput);
    await expect(set.execute(actor, { way: 'WEBHOOK', url: 'ftp://erp.example' })).rejects.toThrow(
      WebhookAddressRefused,
    );
    expect(await connection()).toMatchObject({ way: 'PORTAL' });
  });
});

describe('the secret', () => {
  it('is replaced without losing an order: both sign for a while', async () => {
    const old = await setWebhook();

    const fresh = await app.get(RotateConnectionSecret).execute(actor, 24);
    await sendOrder();

    expect(system.verified(old!)).toHaveLength(1);
    expect(system.verified(fresh)).toHaveLength(1);
    expect(await connection()).toMatchObject({ oldSecretUntil: expect.any(Date) });
  });

  it('signs no more when its time is over', async () => {
    const old = await setWebhook();
    const fresh = await app.get(RotateConnectionSecret).execute(actor, 24);
    await app.get(MarketClock).advance(25 * HOUR_MS);

    await sendOrder();

    expect(system.verified(fresh)).toHaveLength(1);
    expect(() => system.verified(old!)).toThrow(WebhookVerificationError);
    expect(await connection()).toMatchObject({ oldSecretUntil: null });
  });

  it('signs no more at once when it has leaked', async () => {
    const old = await setWebhook();
    await app.get(RotateConnectionSecret).execute(actor, 0);

    await sendOrder();

    expect(() => system.verified(old!)).toThrow(WebhookVerificationError);
  });

  it('cannot be replaced where there is none', async () => {
    await expect(app.get(RotateConnectionSecret).execute(actor, 24)).rejects.toThrow(NoWebhook);
  });
});

describe('a test message', () => {
  it('says whether the system answers, and is no order', async () => {
    const secret = await setWebhook();

    const result = await app.get(SendTestWebhook).execute(actor, null);

    expect(result).toMatchObject({ isAcknowledged: true, statusCode: 200, error: null });
    expect(system.verified(secret!)).toMatchObject([{ type: 'connection.test' }]);
  });

  it('says what is wrong with an address before it is set', async () => {
    await setWebhook();
    const other = await SupplierSystem.start();
    other.answerWith({ status: 401 });

    const result = await app.get(SendTestWebhook).execute(actor, other.url);
    await other.stop();

    expect(result).toMatchObject({ isAcknowledged: false, statusCode: 401, error: 'It answered 401.' });
    expect(system.received).toEqual([]);
  });

  it('is sent ten times a minute at most, and not at all without a webhook', async () => {
    const send = app.get(SendTestWebhook);
    await expect(send.execute(actor, null)).rejects.toThrow(NoWebhook);
    await setWebhook();

    const sending = Array.from({ length: 30 }, () => send.execute(actor, null));

    const outcomes = await Promise.allSettled(sending);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(refused[0]).toMatchObject({ reason: expect.any(TooManyAttempts) });
  });
});

const setWebhook = () => app.get(SetConnection).execute(actor, { way: 'WEBHOOK', url: system.url });
const connection = () => app.get(ConnectionQuery).get(actor.organizationId);

async function sendOrder(): Promise<void> {
  await aReadySupplierOrder(app, { supplierId: actor.organizationId });
  await app.drain();
}
