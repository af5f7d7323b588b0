import { sql } from 'kysely';

import { ActionNotAllowed, DAY_MS, IdempotencyKeyReused, NotFound, type SupplierOrderId } from '@app/kernel';
import { MarketClock, newId, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { FulfillmentFacade } from '../fulfillment.facade.js';
import { SupplierOrdersQuery } from '../queries/supplier-orders.query.js';
import { SupplierFulfillmentModule } from '../supplier-fulfillment.module.js';
import {
  anAcceptedSupplierOrder,
  anActorOf,
  aReadySupplierOrder,
  aSupplierOrder,
  aTrackingNumber,
  type BuiltSupplierOrder,
  countFacts,
  TestRecipientsModule,
} from '../testing/index.js';
import { AcceptSupplierOrders } from './accept-supplier-orders.js';
import { ReceiveUnconfirmed } from './receive-unconfirmed.js';
import { RejectSupplierOrder } from './reject-supplier-order.js';
import { RejectUnanswered } from './reject-unanswered.js';
import { ShipParcel } from './ship-parcel.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([SupplierFulfillmentModule, TestRecipientsModule]);
});

afterAll(() => app.stop());

describe('accepting supplier orders', () => {
  it('accepts each by itself: one that was cancelled does not hold up the others', async () => {
    const supplierId = newId<'Organization'>();
    const [wanted, cancelled, accepted] = [
      await aReadySupplierOrder(app, { supplierId }),
      await aReadySupplierOrder(app, { supplierId }),
      await anAcceptedSupplierOrder(app, { supplierId }),
    ];
    const unpaid = await aSupplierOrder(app, { supplierId });
    const foreign = await aReadySupplierOrder(app);
    await app.get(UnitOfWork).transaction((tx) => app.get(FulfillmentFacade).cancel(tx, cancelled.orderId));
    const all = [wanted, cancelled, accepted, unpaid, foreign].map(({ supplierOrderId }) => supplierOrderId);

    const outcomes = await app.get(AcceptSupplierOrders).execute(anActorOf(supplierId), { supplierOrderIds: all });

    expect(outcomes.map(({ supplierOrderId }) => supplierOrderId)).toEqual(all);
    expect(outcomes.map(({ refusal }) => refusal?.code ?? null)).toEqual([
      null,
      'ACTION_NOT_ALLOWED',
      null,
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(await read(wanted.supplierOrderId)).toMatchObject({ status: 'ACCEPTED', acceptedAt: expect.any(Date) });
    expect(await read(foreign.supplierOrderId)).toMatchObject({ status: 'READY' });
    expect(await countFacts(app, accepted, 'supplier-order-accepted')).toBe(1);
  });

  it('tells of it once when it is asked for ten times at once', async () => {
    const built = await aReadySupplierOrder(app);

    await Promise.all(
      Array.from({ length: 10 }, () =>
        app.get(AcceptSupplierOrders).execute(built.actor, { supplierOrderIds: [built.supplierOrderId] }),
      ),
    );

    expect(await countFacts(app, built, 'supplier-order-accepted')).toBe(1);
  });
});

describe('rejecting a supplier order', () => {
  it('is possible before and after the acceptance, and keeps the reason', async () => {
    for (const built of [await aReadySupplierOrder(app), await anAcceptedSupplierOrder(app)]) {
      await reject(built);

      expect(await read(built.supplierOrderId)).toMatchObject({
        status: 'REJECTED',
        rejectCode: 'OUT_OF_STOCK',
        rejectReason: '没货了',
        endedAt: expect.any(Date),
      });
      expect(await countFacts(app, built, 'supplier-order-rejected')).toBe(1);
    }
  });

  it('leaves the stock to ordering, which hears of it', async () => {
    const built = await aReadySupplierOrder(app, { quantities: [2] });

    await reject(built);

    const { rows } = await sql<{ reserved: number }>`
      select reserved from catalog.offer_stock where offer_id = ${built.offers[0]!.offerId}`.execute(
      app.database.reader,
    );
    expect(rows).toEqual([{ reserved: 2 }]);
  });

  it('happens once per key, and never to what has left', async () => {
    const built = await aReadySupplierOrder(app);
    const idempotencyKey = newId();
    await reject(built, idempotencyKey);
    const shipped = await anAcceptedSupplierOrder(app);
    await ship(shipped);

    await expect(reject(built, idempotencyKey)).resolves.toBe(built.supplierOrderId);
    await expect(reject({ ...shipped, actor: built.actor }, idempotencyKey)).rejects.toThrow(IdempotencyKeyReused);
    await expect(reject(built)).rejects.toThrow(ActionNotAllowed);
    await expect(reject(shipped)).rejects.toThrow(ActionNotAllowed);
    expect(await countFacts(app, built, 'supplier-order-rejected')).toBe(1);
  });

  it('is another supplier’s matter', async () => {
    const built = await aReadySupplierOrder(app);

    await expect(reject({ ...built, actor: anActorOf(newId()) })).rejects.toThrow(NotFound);
  });
});

describe('deadlines', () => {
  it('reject what was not answered in time, and nothing else, whoever sweeps', async () => {
    const late = await Promise.all(Array.from({ length: 5 }, () => aReadySupplierOrder(app)));
    const accepted = await anAcceptedSupplierOrder(app);
    await app.get(MarketClock).advance(DAY_MS + 1_000);
    const young = await aReadySupplierOrder(app);

    await Promise.all(Array.from({ length: 4 }, () => app.get(RejectUnanswered).execute()));

    for (const order of late) {
      expect(await read(order.supplierOrderId)).toMatchObject({ status: 'REJECTED', rejectCode: 'ACCEPTANCE_TIMEOUT' });
      expect(await countFacts(app, order, 'supplier-order-rejected')).toBe(1);
    }
    expect(await read(accepted.supplierOrderId)).toMatchObject({ status: 'ACCEPTED' });
    expect(await read(young.supplierOrderId)).toMatchObject({ status: 'READY' });
  });

  it('receive what no shopper confirmed in time, and nothing else, whoever sweeps', async () => {
    const unconfirmed = await Promise.all(Array.from({ length: 5 }, () => anAcceptedSupplierOrder(app)));
    for (const order of unconfirmed) await ship(order);
    await app.get(MarketClock).advance(10 * DAY_MS + 1_000);
    const young = await anAcceptedSupplierOrder(app);
    await ship(young);

    await Promise.all(Array.from({ length: 4 }, () => app.get(ReceiveUnconfirmed).execute()));

    for (const order of unconfirmed) {
      expect(await read(order.supplierOrderId)).toMatchObject({ status: 'RECEIVED', receivedAt: expect.any(Date) });
      expect(await countFacts(app, order, 'supplier-order-received')).toBe(1);
    }
    expect(await read(young.supplierOrderId)).toMatchObject({ status: 'SHIPPED' });
  });
});

const read = (supplierOrderId: SupplierOrderId) => app.get(SupplierOrdersQuery).get(supplierOrderId, null);

const reject = ({ actor, supplierOrderId }: BuiltSupplierOrder, idempotencyKey: string = newId()) =>
  app
    .get(RejectSupplierOrder)
    .execute(actor, { idempotencyKey, supplierOrderId, code: 'OUT_OF_STOCK', reason: '没货了' });

const ship = ({ actor, supplierOrderId }: BuiltSupplierOrder) =>
  app.get(ShipParcel).execute(actor, {
    idempotencyKey: newId(),
    supplierOrderId,
    carrier: 'SF',
    trackingNumber: aTrackingNumber(),
    lines: null,
  });
