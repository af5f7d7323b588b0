import { sql } from 'kysely';

import { IdempotencyKeyReused, NotFound, type OrderLineId, type SupplierOrderId } from '@app/kernel';
import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { MoreThanLeft, NotAcceptedYet, TrackingNumberUsed, UnknownCarrier } from '../domain/errors.js';
import { ParcelsQuery } from '../queries/parcels.query.js';
import { SupplierOrdersQuery } from '../queries/supplier-orders.query.js';
import { SupplierFulfillmentModule } from '../supplier-fulfillment.module.js';
import {
  aReadySupplierOrder,
  aTrackingNumber,
  anAcceptedSupplierOrder,
  anActorOf,
  type BuiltSupplierOrder,
  factsAbout,
  TestRecipientsModule,
} from '../testing/index.js';
import { ShipParcel } from './ship-parcel.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([SupplierFulfillmentModule, TestRecipientsModule]);
});

afterAll(() => app.stop());

describe('shipping a parcel', () => {
  it('ships everything that is left when no lines are named, and takes it out of the stock', async () => {
    const built = await anAcceptedSupplierOrder(app, { quantities: [2, 3] });

    await ship(built);

    const order = await read(built.supplierOrderId);
    expect(order).toMatchObject({ status: 'SHIPPED', shippedAt: expect.any(Date), receiveBy: expect.any(Date) });
    expect(await stockOf(built)).toEqual([
      { on_hand: 98, reserved: 0 },
      { on_hand: 97, reserved: 0 },
    ]);
    expect(await factsAbout(app, built)).toEqual([
      'supplier-order-ready',
      'supplier-order-accepted',
      'parcel-shipped',
      'supplier-order-shipped',
    ]);
  });

  it('ships in parts, several parcels to a line, until the last piece has left', async () => {
    const built = await anAcceptedSupplierOrder(app, { quantities: [3, 1] });
    const [first, second] = built.lineIds as [OrderLineId, OrderLineId];

    await ship(built, { lines: [{ lineId: first, quantity: 1 }] });
    const afterOne = await read(built.supplierOrderId);
    await ship(built, {
      lines: [
        { lineId: first, quantity: 2 },
        { lineId: second, quantity: 1 },
      ],
    });

    expect(afterOne).toMatchObject({ status: 'PARTLY_SHIPPED', shippedAt: null, receiveBy: null });
    expect(await read(built.supplierOrderId)).toMatchObject({ status: 'SHIPPED' });
    expect(await stockOf(built)).toEqual([
      { on_hand: 97, reserved: 0 },
      { on_hand: 99, reserved: 0 },
    ]);
    expect(await parcelsOf(built)).toHaveLength(2);
  });

  it('refuses more than is left and changes nothing', async () => {
    const built = await anAcceptedSupplierOrder(app, { quantities: [2] });
    const [lineId] = built.lineIds as [OrderLineId];
    await ship(built, { lines: [{ lineId, quantity: 1 }] });

    const shipping = ship(built, { lines: [{ lineId, quantity: 2 }] });

    await expect(shipping).rejects.toThrow(MoreThanLeft);
    expect(await parcelsOf(built)).toHaveLength(1);
    expect(await stockOf(built)).toEqual([{ on_hand: 99, reserved: 1 }]);
  });

  it('takes the same parcel told twice for one, whatever the key', async () => {
    const built = await anAcceptedSupplierOrder(app, { quantities: [2] });
    const trackingNumber = aTrackingNumber();
    const idempotencyKey = newId();

    const first = await ship(built, { trackingNumber, idempotencyKey });
    const sameKey = await ship(built, { trackingNumber, idempotencyKey });
    const otherKey = await ship(built, { trackingNumber: trackingNumber.toLowerCase() });

    expect([sameKey, otherKey]).toEqual([first, first]);
    expect(await parcelsOf(built)).toHaveLength(1);
    expect(await stockOf(built)).toEqual([{ on_hand: 98, reserved: 0 }]);
  });

  it('refuses other pieces under a number that is taken, and another parcel under a key that is taken', async () => {
    const built = await anAcceptedSupplierOrder(app, { quantities: [3] });
    const [lineId] = built.lineIds as [OrderLineId];
    const trackingNumber = aTrackingNumber();
    const idempotencyKey = newId();
    await ship(built, { trackingNumber, idempotencyKey, lines: [{ lineId, quantity: 1 }] });

    await expect(ship(built, { trackingNumber, lines: [{ lineId, quantity: 2 }] })).rejects.toThrow(TrackingNumberUsed);
    await expect(ship(built, { idempotencyKey })).rejects.toThrow(IdempotencyKeyReused);
  });

  it('ships one parcel when the same is told twenty times at once', async () => {
    const built = await anAcceptedSupplierOrder(app, { quantities: [5] });
    const trackingNumber = aTrackingNumber();

    const ids = await Promise.all(Array.from({ length: 20 }, () => ship(built, { trackingNumber })));

    expect(new Set(ids).size).toBe(1);
    expect(await stockOf(built)).toEqual([{ on_hand: 95, reserved: 0 }]);
  });

  it('never ships more than was ordered when different parcels are told at once', async () => {
    const built = await anAcceptedSupplierOrder(app, { quantities: [5] });
    const [lineId] = built.lineIds as [OrderLineId];

    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, () => ship(built, { lines: [{ lineId, quantity: 1 }] })),
    );

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await stockOf(built)).toEqual([{ on_hand: 95, reserved: 0 }]);
    expect(await read(built.supplierOrderId)).toMatchObject({ status: 'SHIPPED' });
  });

  it('asks for the acceptance first', async () => {
    const built = await aReadySupplierOrder(app);

    await expect(ship(built)).rejects.toThrow(NotAcceptedYet);
  });

  it('refuses an unknown carrier', async () => {
    const built = await anAcceptedSupplierOrder(app);

    await expect(ship(built, { carrier: 'PIGEON' })).rejects.toThrow(UnknownCarrier);
  });

  it('shows another supplier’s order to nobody', async () => {
    const built = await anAcceptedSupplierOrder(app);

    await expect(ship({ ...built, actor: anActorOf(newId()) })).rejects.toThrow(NotFound);
  });
});

function ship(
  { supplierOrderId, actor }: BuiltSupplierOrder,
  wish: {
    carrier?: string;
    trackingNumber?: string;
    idempotencyKey?: string;
    lines?: { lineId: OrderLineId; quantity: number }[];
  } = {},
) {
  return app.get(ShipParcel).execute(actor, {
    idempotencyKey: wish.idempotencyKey ?? newId(),
    supplierOrderId,
    carrier: wish.carrier ?? 'SF',
    trackingNumber: wish.trackingNumber ?? aTrackingNumber(),
    lines: wish.lines ?? null,
  });
}

const read = (supplierOrderId: SupplierOrderId) => app.get(SupplierOrdersQuery).get(supplierOrderId, null);

const parcelsOf = ({ supplierOrderId }: BuiltSupplierOrder) =>
  app.get(ParcelsQuery).findOfSupplierOrders(app.database.reader, [supplierOrderId]);

async function stockOf({ offers }: BuiltSupplierOrder): Promise<{ on_hand: number; reserved: number }[]> {
  const { rows } = await sql<{ on_hand: number; reserved: number }>`
    select on_hand, reserved from catalog.offer_stock
    join unnest(${offers.map(({ offerId }) => offerId)}::uuid[]) with ordinality as wanted (id, position) on id = offer_id
    order by position`.execute(app.database.reader);
  return rows;
}
