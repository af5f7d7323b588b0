import { supplierOrderReady } from '@app/contracts';
import { DAY_MS, MINUTE_MS, type OrganizationId, SECOND_MS, type SupplierOrderId } from '@app/kernel';
import { MarketClock, newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { BREAKER_OPENS_AT, FORWARD_LISTENER } from '../domain/forwarding.rules.js';
import { SupplierFulfillmentJobsModule } from '../jobs/index.js';
import { ConnectionQuery } from '../queries/connection.query.js';
import { SupplierOrdersQuery } from '../queries/supplier-orders.query.js';
import {
  anActorOf,
  aReadySupplierOrder,
  type BuiltSupplierOrder,
  factsAbout,
  handOverOf,
  SupplierSystem,
  TestRecipientsModule,
} from '../testing/index.js';
import { ReplayForwarding } from './replay-forwarding.js';
import { SetConnection } from './set-connection.js';

const FAILURE = { status: 500 };

let app: TestApplication;
let system: SupplierSystem;

beforeAll(async () => {
  const subscriptions = { [supplierOrderReady.name]: [FORWARD_LISTENER] };
  app = await TestApplication.start([SupplierFulfillmentJobsModule, TestRecipientsModule], subscriptions);
});

afterAll(() => app.stop());

beforeEach(async () => {
  system = await SupplierSystem.start();
});

afterEach(() => system.stop());

describe('a system that keeps failing', () => {
  it('is left alone for a while, is tried by one order, and gets the others when it works again', async () => {
    const { supplierId } = await aConnectedSupplier();
    const orders: BuiltSupplierOrder[] = [];
    for (let count = 0; count < BREAKER_OPENS_AT + 3; count += 1) {
      orders.push(await aReadySupplierOrder(app, { supplierId }));
    }
    system.answerWith(...Array.from({ length: BREAKER_OPENS_AT + 1 }, () => FAILURE));

    await app.drain();
    const receivedWhenOpen = system.received.length;
    const paused = await connectionOf(supplierId);
    await later(40 * SECOND_MS);
    const receivedAfterProbe = system.received.length;
    await later(40 * SECOND_MS);
    await later(40 * SECOND_MS);
    await later(10 * MINUTE_MS);

    expect(receivedWhenOpen).toBe(BREAKER_OPENS_AT);
    expect(paused).toMatchObject({ failuresInRow: BREAKER_OPENS_AT, pausedUntil: expect.any(Date) });
    expect(receivedAfterProbe).toBe(BREAKER_OPENS_AT + 1);
    expect(await connectionOf(supplierId)).toMatchObject({ failuresInRow: 0, pausedUntil: null });
    for (const order of orders) expect(await read(order)).toMatchObject({ status: 'FORWARDED' });
  });

  it('costs an order that only waited no try', async () => {
    const { supplierId } = await aConnectedSupplier();
    const orders: BuiltSupplierOrder[] = [];
    for (let count = 0; count < BREAKER_OPENS_AT + 1; count += 1) {
      orders.push(await aReadySupplierOrder(app, { supplierId }));
    }
    system.answerWith(...Array.from({ length: BREAKER_OPENS_AT }, () => FAILURE));

    await app.drain();

    expect(await handOverOf(app, orders.at(-1)!)).toMatchObject({ state: 'PENDING', attempts: 0 });
    expect(await handOverOf(app, orders[0]!)).toMatchObject({ state: 'PENDING', attempts: 1 });
  });

  it('holds up no other supplier', async () => {
    const broken = await aConnectedSupplier();
    system.answerWith(...Array.from({ length: BREAKER_OPENS_AT }, () => FAILURE));
    for (let count = 0; count < BREAKER_OPENS_AT; count += 1) {
      await aReadySupplierOrder(app, { supplierId: broken.supplierId });
    }
    await app.drain();
    const { supplierId } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });

    await app.drain();

    expect(await read(built)).toMatchObject({ status: 'FORWARDED' });
  });
});

describe('an order that forwarding gave up on', () => {
  it('is shown as stuck, told of, and goes out when it is replayed', async () => {
    const { supplierId } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });
    await failUntilDead(built);

    const stuck = await app.get(SupplierOrdersQuery).listStuck({ first: 100 });
    const replayed = await replay(built, built.actor);
    await app.drain();

    expect(stuck.nodes.map(({ supplierOrderId }) => supplierOrderId)).toContain(built.supplierOrderId);
    expect(stuck.nodes[0]).toMatchObject({ attention: ['FORWARDING_STUCK'] });
    expect(await factsAbout(app, built)).toContain('supplier-order-stuck');
    expect(replayed).toEqual([built.supplierOrderId]);
    expect(await read(built)).toMatchObject({ status: 'FORWARDED', stuckAt: null, attention: [] });
  });

  it('is replayed by the platform too, and by no other supplier', async () => {
    const { supplierId } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });
    await failUntilDead(built);

    expect(await replay(built, anActorOf(newId()))).toEqual([]);
    expect(await replay(built, anActorOf(newId(), 'PLATFORM'))).toEqual([built.supplierOrderId]);
  });

  it('need not have been given up to be replayed: waiting ends at once', async () => {
    const { supplierId } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });
    system.answerWith(FAILURE);
    await app.drain();

    await replay(built, built.actor);
    await app.drain();

    expect(await read(built)).toMatchObject({ status: 'FORWARDED' });
  });

  async function failUntilDead(built: BuiltSupplierOrder): Promise<void> {
    system.answerWith(...Array.from({ length: 11 }, () => FAILURE));
    await app.drain();
    for (let tries = 1; tries < 11; tries += 1) await later(DAY_MS);
    expect(await handOverOf(app, built)).toMatchObject({ state: 'DEAD', attempts: 11 });
  }

  function replay(
    { supplierOrderId }: BuiltSupplierOrder,
    actor: BuiltSupplierOrder['actor'],
  ): Promise<SupplierOrderId[]> {
    return app.get(ReplayForwarding).execute(actor, { supplierOrderIds: [supplierOrderId] });
  }
});

async function aConnectedSupplier(): Promise<{ supplierId: OrganizationId; secret: string }> {
  const supplierId = newId<'Organization'>();
  const secret = await app.get(SetConnection).execute(anActorOf(supplierId), { way: 'WEBHOOK', url: system.url });
  return { supplierId, secret: secret ?? '' };
}

async function later(passedMs: number): Promise<void> {
  await app.get(MarketClock).advance(passedMs);
  await app.drain();
}

const read = ({ supplierOrderId }: BuiltSupplierOrder) => app.get(SupplierOrdersQuery).get(supplierOrderId, null);
const connectionOf = (supplierId: OrganizationId) => app.get(ConnectionQuery).get(supplierId);
