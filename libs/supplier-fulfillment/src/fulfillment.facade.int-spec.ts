import { ActionNotAllowed } from '@app/kernel';
import { newId, type Tx, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { FulfillmentFacade } from './fulfillment.facade.js';
import { SupplierFulfillmentModule } from './supplier-fulfillment.module.js';
import {
  anAcceptedSupplierOrder,
  aReadySupplierOrder,
  aSupplierOrder,
  aTrackingNumber,
  type BuiltSupplierOrder,
  factsAbout,
  TestRecipientsModule,
} from './testing/index.js';
import { RejectSupplierOrder } from './use-cases/reject-supplier-order.js';
import { ShipParcel } from './use-cases/ship-parcel.js';

let app: TestApplication;
let fulfillment: FulfillmentFacade;

beforeAll(async () => {
  app = await TestApplication.start([SupplierFulfillmentModule, TestRecipientsModule]);
  fulfillment = app.get(FulfillmentFacade);
});

afterAll(() => app.stop());

describe('what ordering does to the parts of an order', () => {
  it('opens them unpaid and releases each once', async () => {
    const orderId = newId<'Order'>();
    const parts = [await aSupplierOrder(app, { orderId }), await aSupplierOrder(app, { orderId })];

    const opened = await find(orderId);
    await write((tx) => fulfillment.makeReady(tx, orderId));
    await write((tx) => fulfillment.makeReady(tx, orderId));

    expect(opened.map(({ status, acceptBy, dispatchBy }) => ({ status, acceptBy, dispatchBy }))).toEqual([
      { status: 'AWAITING_PAYMENT', acceptBy: null, dispatchBy: null },
      { status: 'AWAITING_PAYMENT', acceptBy: null, dispatchBy: null },
    ]);
    for (const { status, acceptBy, dispatchBy } of await find(orderId)) {
      expect(status).toBe('READY');
      expect(dispatchBy!.getTime() - acceptBy!.getTime()).toBe(24 * 3_600_000);
    }
    for (const part of parts) expect(await factsAbout(app, part)).toEqual(['supplier-order-ready']);
  });

  it('cancels what nobody has accepted, passing over what was rejected', async () => {
    const orderId = newId<'Order'>();
    const rejected = await aReadySupplierOrder(app, { orderId });
    await reject(rejected);
    await aReadySupplierOrder(app, { orderId });

    await write((tx) => fulfillment.cancel(tx, orderId));

    expect((await find(orderId)).map(({ status }) => status).sort()).toEqual(['CANCELLED', 'REJECTED']);
  });

  it('cancels nothing at all when one part is accepted', async () => {
    const orderId = newId<'Order'>();
    await anAcceptedSupplierOrder(app, { orderId });
    await aReadySupplierOrder(app, { orderId });

    const cancelling = write((tx) => fulfillment.cancel(tx, orderId));

    await expect(cancelling).rejects.toThrow(ActionNotAllowed);
    expect((await find(orderId)).map(({ status }) => status).sort()).toEqual(['ACCEPTED', 'READY']);
  });

  it('reopens what expired when its money came after all', async () => {
    const { orderId } = await aSupplierOrder(app);
    await write((tx) => fulfillment.cancel(tx, orderId));

    await write(async (tx) => {
      await fulfillment.reopen(tx, orderId);
      await fulfillment.makeReady(tx, orderId);
    });

    expect(await find(orderId)).toMatchObject([{ status: 'READY' }]);
  });

  it('takes the shopper’s word for what was shipped, once', async () => {
    const orderId = newId<'Order'>();
    const shipped = await anAcceptedSupplierOrder(app, { orderId });
    const unshipped = await anAcceptedSupplierOrder(app, { orderId });
    await ship(shipped);

    await write((tx) => fulfillment.confirmReceipt(tx, orderId));
    await write((tx) => fulfillment.confirmReceipt(tx, orderId));

    const parts = await find(orderId);
    expect(parts.find(({ number }) => number === shipped.number)).toMatchObject({ status: 'RECEIVED' });
    expect(parts.find(({ number }) => number === unshipped.number)).toMatchObject({ status: 'ACCEPTED' });
    expect((await factsAbout(app, shipped)).filter((name) => name === 'supplier-order-received')).toHaveLength(1);
  });

  it('does not take it for what never left', async () => {
    const { orderId } = await anAcceptedSupplierOrder(app);

    await expect(write((tx) => fulfillment.confirmReceipt(tx, orderId))).rejects.toThrow(ActionNotAllowed);
  });

  it('shows the parts of several orders with their parcels', async () => {
    const one = await anAcceptedSupplierOrder(app, { quantities: [2] });
    const other = await aReadySupplierOrder(app);
    await ship(one);

    const views = await fulfillment.findByOrders(app.database.reader, [one.orderId, other.orderId]);

    expect(views.find(({ orderId }) => orderId === one.orderId)?.parcels).toMatchObject([
      { carrier: 'SF', scans: [], deliveredAt: null, lines: [{ lineId: one.lineIds[0], quantity: 2 }] },
    ]);
    expect(views.find(({ orderId }) => orderId === other.orderId)?.parcels).toEqual([]);
  });

  it('lets the cancelling or the acceptance win, never both', async () => {
    const built = await Promise.all(Array.from({ length: 10 }, () => aReadySupplierOrder(app)));

    const outcomes = await Promise.all(
      built.map(({ orderId, actor, supplierOrderId }) =>
        Promise.allSettled([
          write((tx) => fulfillment.cancel(tx, orderId)),
          app.get(RejectSupplierOrder).execute(actor, {
            idempotencyKey: newId(),
            supplierOrderId,
            code: 'OTHER',
            reason: 'not now',
          }),
        ]),
      ),
    );

    for (const [index, [, rejecting]] of outcomes.entries()) {
      const [part] = await find(built[index]!.orderId);
      expect(part?.status).toBe(rejecting.status === 'fulfilled' ? 'REJECTED' : 'CANCELLED');
    }
  });
});

const find = (orderId: BuiltSupplierOrder['orderId']) => fulfillment.findByOrders(app.database.reader, [orderId]);
const write = (work: (tx: Tx) => Promise<void>) => app.get(UnitOfWork).transaction(work);

const reject = ({ actor, supplierOrderId }: BuiltSupplierOrder) =>
  app
    .get(RejectSupplierOrder)
    .execute(actor, { idempotencyKey: newId(), supplierOrderId, code: 'OUT_OF_STOCK', reason: '没货了' });

const ship = ({ actor, supplierOrderId }: BuiltSupplierOrder) =>
  app.get(ShipParcel).execute(actor, {
    idempotencyKey: newId(),
    supplierOrderId,
    carrier: 'SF',
    trackingNumber: aTrackingNumber(),
    lines: null,
  });
