import { supplierOrderReady } from '@app/contracts';
import { MINUTE_MS, type OrganizationId, SECOND_MS, toGlobalId } from '@app/kernel';
import { MarketClock, newId, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { FORWARD_LISTENER } from '../domain/forwarding.rules.js';
import { FulfillmentFacade } from '../fulfillment.facade.js';
import { SupplierFulfillmentJobsModule } from '../jobs/index.js';
import { ConnectionQuery } from '../queries/connection.query.js';
import { ForwardingAttemptsQuery } from '../queries/forwarding-attempts.query.js';
import { SupplierOrdersQuery } from '../queries/supplier-orders.query.js';
import {
  anActorOf,
  aReadySupplierOrder,
  type BuiltSupplierOrder,
  handOverOf,
  RECIPIENT,
  SupplierSystem,
  TestRecipientsModule,
} from '../testing/index.js';
import { AcceptSupplierOrders } from './accept-supplier-orders.js';
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

describe('handing an order to its supplier', () => {
  it('is done at once for one who works in the portal', async () => {
    const built = await aReadySupplierOrder(app);

    await app.drain();

    expect(await read(built)).toMatchObject({ status: 'FORWARDED', forwardedAt: expect.any(Date) });
  });

  it('sends a signed message with what a label needs, and no price but his own', async () => {
    const { supplierId, secret } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId, quantities: [2] });

    await app.drain();

    const [message] = system.verified(secret);
    expect(system.received[0]?.id).toBe(`msg_${toGlobalId('SupplierOrder', built.supplierOrderId)}`);
    expect(message).toMatchObject({ type: 'supplier_order.created', timestamp: expect.any(String) });
    expect(message?.data).toEqual({
      id: toGlobalId('SupplierOrder', built.supplierOrderId),
      number: built.number,
      shopName: '小雨的好物铺',
      warehouseId: expect.stringMatching(/^whs_/),
      acceptBy: expect.any(String),
      dispatchBy: expect.any(String),
      recipient: { ...withoutProvince(RECIPIENT), province: '浙江', provinceCode: '33' },
      lines: [
        {
          id: toGlobalId('OrderLine', built.lineIds[0]!),
          supplierSku: 'CUP-1',
          titleZh: '不锈钢保温杯',
          titleEn: 'Vacuum mug',
          quantity: 2,
          supplyPrice: { amount: '30.00', currencyCode: 'CNY' },
        },
      ],
    });
    expect(await read(built)).toMatchObject({ status: 'FORWARDED' });
    expect(await attemptsOf(built)).toMatchObject([{ statusCode: 200, isAcknowledged: true, error: null }]);
  });

  it('tries again after failures, with the same id and the same body', async () => {
    const { supplierId, secret } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });
    system.answerWith(FAILURE, { status: 404 });

    await app.drain();
    const afterOne = await read(built);
    await later(SECOND_MS);
    await later(5 * SECOND_MS);

    expect(afterOne.status).toBe('READY');
    expect(await read(built)).toMatchObject({ status: 'FORWARDED' });
    expect(system.verified(secret)).toHaveLength(3);
    expect(new Set(system.received.map(({ id }) => id)).size).toBe(1);
    expect(new Set(system.received.map(({ body }) => body)).size).toBe(1);
    expect((await attemptsOf(built)).map(({ statusCode }) => statusCode)).toEqual([200, 404, 500]);
    expect(await connectionOf(supplierId)).toMatchObject({ failuresInRow: 0 });
  });

  it('notes that nobody answers', async () => {
    const { supplierId } = await aConnectedSupplier();
    await system.stop();
    const built = await aReadySupplierOrder(app, { supplierId });

    await app.drain();

    expect(await attemptsOf(built)).toMatchObject([
      { statusCode: null, isAcknowledged: false, error: expect.stringContaining('ECONNREFUSED') },
    ]);
    system = await SupplierSystem.start();
  });

  it('waits as long as the system asks for', async () => {
    const { supplierId } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });
    system.answerWith({ status: 429, headers: { 'retry-after': '120' } });

    await app.drain();
    await later(MINUTE_MS);
    const afterOneMinute = await read(built);
    await later(MINUTE_MS);

    expect(afterOneMinute.status).toBe('READY');
    expect(await read(built)).toMatchObject({ status: 'FORWARDED' });
  });

  it('goes back to the portal when the system is gone for good', async () => {
    const { supplierId } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });
    system.answerWith({ status: 410 });

    await app.drain();

    expect(await read(built)).toMatchObject({ status: 'FORWARDED' });
    expect(await attemptsOf(built)).toMatchObject([{ statusCode: 410, isAcknowledged: false }]);
    expect(await connectionOf(supplierId)).toMatchObject({ way: 'PORTAL', url: system.url });
  });

  it('sends nothing of an order that was cancelled before', async () => {
    const { supplierId } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });
    await app.get(UnitOfWork).transaction((tx) => app.get(FulfillmentFacade).cancel(tx, built.orderId));

    await app.drain();

    expect(system.received).toEqual([]);
    expect(await read(built)).toMatchObject({ status: 'CANCELLED' });
    expect(await handOverOf(app, built)).toMatchObject({ state: 'DONE' });
  });

  it('sends nothing of an order that was accepted in the portal while it waited', async () => {
    const { supplierId } = await aConnectedSupplier();
    const built = await aReadySupplierOrder(app, { supplierId });
    system.answerWith(FAILURE);
    await app.drain();
    await app.get(AcceptSupplierOrders).execute(built.actor, { supplierOrderIds: [built.supplierOrderId] });

    await later(MINUTE_MS);

    expect(system.received).toHaveLength(1);
    expect(await read(built)).toMatchObject({ status: 'ACCEPTED' });
    expect(await handOverOf(app, built)).toMatchObject({ state: 'DONE' });
  });
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

async function attemptsOf({ supplierId, supplierOrderId }: BuiltSupplierOrder) {
  const page = await app.get(ForwardingAttemptsQuery).list({ supplierId, supplierOrderId }, { first: 100 });
  return page.nodes;
}

function withoutProvince({ province: _, ...rest }: typeof RECIPIENT): Omit<typeof RECIPIENT, 'province'> {
  return rest;
}
