import fc from 'fast-check';

import { ActionNotAllowed, type OrderLineId, type ShipmentId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { TrackingNumberUsed } from '../domain/errors.js';
import type { CarrierScan, ScanCode } from '../domain/scan.rules.js';
import { FulfillmentFacade } from '../fulfillment.facade.js';
import { ParcelsQuery } from '../queries/parcels.query.js';
import { SupplierOrdersQuery } from '../queries/supplier-orders.query.js';
import { SupplierFulfillmentModule } from '../supplier-fulfillment.module.js';
import {
  anAcceptedSupplierOrder,
  aTrackingNumber,
  type BuiltSupplierOrder,
  countFacts,
  TestRecipientsModule,
} from '../testing/index.js';
import { CorrectTracking } from './correct-tracking.js';
import { RecordScans } from './record-scans.js';
import { ShipParcel } from './ship-parcel.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([SupplierFulfillmentModule, TestRecipientsModule]);
});

afterAll(() => app.stop());

describe("a carrier's reports", () => {
  it('deliver an order when all its parcels have arrived', async () => {
    const { built, numbers } = await inTwoParcels();

    await record(journeyOf(numbers[0]!));
    const afterOne = await read(built);
    await record(journeyOf(numbers[1]!));

    expect(afterOne.status).toBe('SHIPPED');
    expect(await read(built)).toMatchObject({ status: 'DELIVERED', deliveredAt: at(3) });
    expect(await countDelivered(built)).toBe(1);
  });

  it('end in the same state in any order, repeated, one by one or together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1_000)), async (choices) => {
        const { built, numbers } = await inTwoParcels();
        const reports = numbers.flatMap((number) => [...journeyOf(number), ...journeyOf(number)]);
        const shuffled = reports
          .map((scan) => ({ scan, key: Number(choices.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ scan }) => scan);

        while (shuffled.length > 0) await record(shuffled.splice(0, 1 + (Number(choices.next().value) % 4)));

        expect(await read(built)).toMatchObject({ status: 'DELIVERED', deliveredAt: at(3) });
        expect(await countDelivered(built)).toBe(1);
        for (const parcel of await parcelsOf(built)) {
          expect(parcel.scans.map(({ code }) => code)).toEqual([
            'PICKED_UP',
            'IN_TRANSIT',
            'OUT_FOR_DELIVERY',
            'DELIVERED',
          ]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('deliver once when everything is reported at the same moment', async () => {
    const { built, numbers } = await inTwoParcels();

    await Promise.all(
      numbers.flatMap((number) => [...journeyOf(number), ...journeyOf(number)]).map((scan) => record([scan])),
    );

    expect(await read(built)).toMatchObject({ status: 'DELIVERED' });
    expect(await countDelivered(built)).toBe(1);
  });

  it('do not deliver what has not wholly left', async () => {
    const built = await anAcceptedSupplierOrder(app, { quantities: [2] });
    const trackingNumber = aTrackingNumber();
    await ship(built, trackingNumber, [{ lineId: built.lineIds[0]!, quantity: 1 }]);

    await record(journeyOf(trackingNumber));
    const inPart = await read(built);
    const rest = aTrackingNumber();
    await ship(built, rest);
    await record(journeyOf(rest));

    expect(inPart.status).toBe('PARTLY_SHIPPED');
    expect(await read(built)).toMatchObject({ status: 'DELIVERED' });
  });

  it('change nothing after the receipt, and nothing at all when they are of others’ parcels', async () => {
    const built = await anAcceptedSupplierOrder(app);
    const trackingNumber = aTrackingNumber();
    await ship(built, trackingNumber);
    await app.get(UnitOfWork).transaction((tx) => app.get(FulfillmentFacade).confirmReceipt(tx, built.orderId));

    const added = await record(journeyOf(trackingNumber));
    const others = await record(journeyOf('SF9999999999999'));

    expect(added).toBe(4);
    expect(others).toBe(0);
    expect(await read(built)).toMatchObject({ status: 'RECEIVED' });
    expect(await countDelivered(built)).toBe(0);
  });

  it('count for every order that is in the same parcel', async () => {
    const [one, other] = [await anAcceptedSupplierOrder(app), await anAcceptedSupplierOrder(app)];
    const trackingNumber = aTrackingNumber();
    await ship(one, trackingNumber);
    await ship(other, trackingNumber);

    await record(journeyOf(trackingNumber));

    expect(await read(one)).toMatchObject({ status: 'DELIVERED' });
    expect(await read(other)).toMatchObject({ status: 'DELIVERED' });
  });
});

describe('correcting a tracking number', () => {
  it('drops what was reported of somebody else’s parcel, the delivery among it', async () => {
    const built = await anAcceptedSupplierOrder(app);
    const [wrong, right] = [aTrackingNumber(), aTrackingNumber()];
    const shipmentId = await ship(built, wrong);
    await record(journeyOf(wrong));

    await correct(built, shipmentId, right);

    expect(await read(built)).toMatchObject({ status: 'SHIPPED', deliveredAt: null });
    expect(await parcelsOf(built)).toMatchObject([{ trackingNumber: right, deliveredAt: null, scans: [] }]);
    expect(await record(journeyOf(wrong))).toBe(0);
    await record(journeyOf(right));
    expect(await read(built)).toMatchObject({ status: 'DELIVERED' });
  });

  it('to the same number changes nothing, and tells nobody', async () => {
    const built = await anAcceptedSupplierOrder(app);
    const trackingNumber = aTrackingNumber();
    const shipmentId = await ship(built, trackingNumber);
    await record(journeyOf(trackingNumber));

    await correct(built, shipmentId, trackingNumber);

    expect(await read(built)).toMatchObject({ status: 'DELIVERED' });
    expect(await countFacts(app, built, 'parcel-tracking-corrected')).toBe(0);
  });

  it('is refused for a number of a sister parcel, and once the order is received', async () => {
    const { built, numbers } = await inTwoParcels();
    const [first] = await parcelsOf(built);
    const sister = numbers.find((number) => number !== first!.trackingNumber)!;

    await expect(correct(built, first!.shipmentId, sister)).rejects.toThrow(TrackingNumberUsed);
    await app.get(UnitOfWork).transaction((tx) => app.get(FulfillmentFacade).confirmReceipt(tx, built.orderId));
    await expect(correct(built, first!.shipmentId, aTrackingNumber())).rejects.toThrow(ActionNotAllowed);
  });
});

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 1, hour));

function journeyOf(trackingNumber: string): CarrierScan[] {
  const codes: ScanCode[] = ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'];
  return codes.map((code, index) => ({
    carrier: 'SF',
    trackingNumber,
    carrierEventId: `${trackingNumber}-${code}`,
    code,
    place: '杭州市',
    occurredAt: at(index),
  }));
}

async function inTwoParcels(): Promise<{ built: BuiltSupplierOrder; numbers: string[] }> {
  const built = await anAcceptedSupplierOrder(app, { quantities: [2] });
  const numbers = [aTrackingNumber(), aTrackingNumber()];
  await ship(built, numbers[0]!, [{ lineId: built.lineIds[0]!, quantity: 1 }]);
  await ship(built, numbers[1]!);
  return { built, numbers };
}

const record = (scans: readonly CarrierScan[]) => app.get(RecordScans).execute('test', scans);
const read = ({ supplierOrderId }: BuiltSupplierOrder) => app.get(SupplierOrdersQuery).get(supplierOrderId, null);
const parcelsOf = ({ supplierOrderId }: BuiltSupplierOrder) =>
  app.get(ParcelsQuery).findOfSupplierOrders(app.database.reader, [supplierOrderId]);

const correct = ({ actor }: BuiltSupplierOrder, shipmentId: ShipmentId, trackingNumber: string) =>
  app.get(CorrectTracking).execute(actor, { shipmentId, carrier: 'SF', trackingNumber });

function ship(
  { actor, supplierOrderId }: BuiltSupplierOrder,
  trackingNumber: string,
  lines: { lineId: OrderLineId; quantity: number }[] | null = null,
): Promise<ShipmentId> {
  return app
    .get(ShipParcel)
    .execute(actor, { idempotencyKey: newId(), supplierOrderId, carrier: 'SF', trackingNumber, lines });
}

const countDelivered = (built: BuiltSupplierOrder) => countFacts(app, built, 'supplier-order-delivered');
