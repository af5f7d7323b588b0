import { type Actor, toGlobalId } from '@app/kernel';
import { MarketSettings, newId, UnitOfWork } from '@app/platform';
import { eventually, type GraphqlServer } from '@app/platform/testing';

import { FulfillmentFacade } from '../fulfillment.facade.js';
import {
  aReadySupplierOrder,
  anAcceptedSupplierOrder,
  anActorOf,
  aTrackingNumber,
  type BuiltSupplierOrder,
  startFulfillmentServer,
  RECIPIENT,
  SupplierSystem,
} from '../testing/index.js';

let server: GraphqlServer;
let system: SupplierSystem;

beforeAll(async () => {
  server = await startFulfillmentServer();
  system = await SupplierSystem.start();
  await server.get(UnitOfWork).transaction((tx) => server.get(MarketSettings).set(tx, { sandboxTransitSeconds: 1 }));
});

afterAll(async () => {
  await system.stop();
  await server.stop();
});

const ORDER = `id number status attention isDispatchLate supplyTotal { amount currencyCode }
  deadline { step actor otherwise standing dueAt }
  lines { id supplierSku titleZh quantity shippedQuantity supplyPrice { amount } options { name valueZh valueEn } }
  shipments { id carrier trackingNumber trackingUrl deliveredAt lines { lineId quantity } scans { code place occurredAt } }
  recipient { name phone province city district street isMasked }`;

interface Order {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly deadline: Record<string, string> | null;
  readonly lines: { id: string; quantity: number; shippedQuantity: number }[];
  readonly shipments: { id: string; trackingUrl: string; deliveredAt: string | null; scans: { code: string }[] }[];
  readonly recipient: Record<string, unknown>;
}

interface Refused {
  readonly code: string;
  readonly path: string[];
  readonly left?: number;
}

describe("a supplier's system over the API", () => {
  it('takes an order from its webhook to the door', async () => {
    const actor = anActorOf(newId());
    const { setConnection } = await server.expect<{ setConnection: { secret: string } }>(
      actor,
      `mutation ($url: String) { setConnection(input: { way: WEBHOOK, url: $url }) {
        secret connection { way url pausedUntil } userErrors { code } } }`,
      { url: system.url },
    );
    await aReadySupplierOrder(server, { supplierId: actor.organizationId, quantities: [2] });

    const [message] = await eventually('the message', () => {
      const messages = system.verified(setConnection.secret);
      return Promise.resolve(messages.length > 0 ? messages : null);
    });
    const id = message!.data['id'] as string;
    await eventually('the hand-over', async () => (await read(actor, id)).status === 'FORWARDED');
    const accepted = await server.expect<{
      acceptSupplierOrders: { outcomes: { refusal: null; supplierOrder: Order }[] };
    }>(
      actor,
      `mutation ($ids: [ID!]!) { acceptSupplierOrders(input: { supplierOrderIds: $ids }) {
        outcomes { supplierOrderId refusal { code } supplierOrder { status deadline { step otherwise standing } } }
        userErrors { code } } }`,
      { ids: [id] },
    );
    const trackingNumber = aTrackingNumber();
    const shipped = await ship(actor, id, { trackingNumber });

    expect(accepted.acceptSupplierOrders.outcomes[0]).toMatchObject({
      refusal: null,
      supplierOrder: {
        status: 'ACCEPTED',
        deadline: { step: 'DISPATCH', otherwise: 'MARKED_LATE', standing: 'IN_TIME' },
      },
    });
    expect(shipped).toMatchObject({ userErrors: [], supplierOrder: { status: 'SHIPPED' } });
    expect(shipped.shipment.trackingUrl).toContain(trackingNumber);
    const delivered = await eventually('the delivery', async () => {
      const order = await read(actor, id);
      return order.status === 'DELIVERED' && order.shipments[0]?.scans.length === 4 ? order : null;
    });
    expect(delivered.shipments[0]?.scans.map(({ code }) => code)).toEqual([
      'PICKED_UP',
      'IN_TRANSIT',
      'OUT_FOR_DELIVERY',
      'DELIVERED',
    ]);
    expect(delivered.lines).toMatchObject([{ quantity: 2, shippedQuantity: 2 }]);
  });

  it('is followed under its real number after a correction', async () => {
    const built = await anAcceptedSupplierOrder(server);
    const id = toGlobalId('SupplierOrder', built.supplierOrderId);
    const { shipment } = await ship(built.actor, id, { trackingNumber: aTrackingNumber() });
    const right = aTrackingNumber();

    await server.expect(
      built.actor,
      `mutation ($input: CorrectTrackingInput!) { correctTracking(input: $input) { shipment { trackingNumber } userErrors { code } } }`,
      { input: { shipmentId: shipment.id, carrier: 'SF', trackingNumber: right } },
    );

    await eventually('the delivery', async () => (await read(built.actor, id)).status === 'DELIVERED');
  });

  it('is told what is wrong with its input, with figures', async () => {
    const built = await anAcceptedSupplierOrder(server, { quantities: [2] });
    const id = toGlobalId('SupplierOrder', built.supplierOrderId);
    const lineId = toGlobalId('OrderLine', built.lineIds[0]!);

    const tooMany = await ship(built.actor, id, { lines: [{ lineId, quantity: 3 }] });
    const unknown = await ship(built.actor, id, { carrier: 'PIGEON' });
    const malformed = await ship(built.actor, 'ord_1', {});

    expect(tooMany.userErrors).toEqual([expect.objectContaining({ code: 'MORE_THAN_LEFT', left: 2, path: ['lines'] })]);
    expect(unknown.userErrors).toEqual([expect.objectContaining({ code: 'UNKNOWN_CARRIER', path: ['carrier'] })]);
    expect(malformed.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID_INPUT', path: expect.arrayContaining(['supplierOrderId']) }),
    ]);
  });
});

describe('who sees what', () => {
  it('the supplier sees the address while he needs it, and never again', async () => {
    const built = await anAcceptedSupplierOrder(server);
    const id = toGlobalId('SupplierOrder', built.supplierOrderId);

    const needed = await read(built.actor, id);
    await ship(built.actor, id, {});
    await server.get(UnitOfWork).transaction((tx) => server.get(FulfillmentFacade).confirmReceipt(tx, built.orderId));
    const afterwards = await read(built.actor, id);

    expect(needed.recipient).toEqual({ ...RECIPIENT, isMasked: false });
    expect(afterwards.recipient).toEqual({
      ...RECIPIENT,
      name: '王**',
      phone: '199****1234',
      street: '****',
      isMasked: true,
    });
  });

  it('the platform sees the order but not the address', async () => {
    const built = await anAcceptedSupplierOrder(server);

    const order = await read(anActorOf(newId(), 'PLATFORM'), toGlobalId('SupplierOrder', built.supplierOrderId));

    expect(order).toMatchObject({ number: built.number, recipient: { isMasked: true, street: '****' } });
  });

  it.each<[string, () => Actor, string]>([
    ['a guest', () => ({ kind: 'GUEST' }), 'UNAUTHENTICATED'],
    ['a creator', () => anActorOf(newId(), 'CREATOR'), 'FORBIDDEN'],
    ['a supplier without the permission', () => ({ ...anActorOf(newId()), permissions: new Set() }), 'FORBIDDEN'],
    ['another supplier', () => anActorOf(newId()), 'NOT_FOUND'],
  ])('%s is shown nothing', async (_, actor, code) => {
    const built = await anAcceptedSupplierOrder(server);

    const { data, errors } = await server.ask(actor(), `query ($id: ID!) { supplierOrder(id: $id) { number } }`, {
      id: toGlobalId('SupplierOrder', built.supplierOrderId),
    });

    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('no list but the platform’s own shows what is stuck', async () => {
    const query = `{ stuckSupplierOrders(first: 5) { nodes { id } } }`;

    expect((await server.ask(anActorOf(newId()), query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await server.ask(anActorOf(newId(), 'PLATFORM'), query)).errors).toBeUndefined();
  });
});

describe('a list over the API', () => {
  it('takes the same number of statements however long it is', async () => {
    const actor = anActorOf(newId());
    const count = async (): Promise<number> => {
      let statements = 0;
      const note = (): number => (statements += 1);
      server.database.pool.on('acquire', note);
      const query = `{ supplierOrders(tab: TO_SHIP, first: 50) { nodes { ${ORDER} } pageInfo { hasNextPage endCursor } } }`;
      await server.expect(actor, query);
      server.database.pool.off('acquire', note);
      return statements;
    };
    await anAcceptedSupplierOrder(server, { supplierId: actor.organizationId });
    const least = async (): Promise<number> => Math.min(...[await count(), await count(), await count()]);

    const one = await least();
    for (let made = 0; made < 6; made += 1) await anAcceptedSupplierOrder(server, { supplierId: actor.organizationId });

    // The worker beside it takes connections too, now and then: the least of three counts is the list's own.
    expect(await least()).toBeLessThanOrEqual(one + 1);
    expect(one).toBeLessThanOrEqual(5);
  });

  it('counts what there is to do, and knows the carriers', async () => {
    const built = await anAcceptedSupplierOrder(server);

    const found = await server.expect<{
      supplierOrderCounts: object;
      carriers: { code: string }[];
      connection: object;
    }>(
      built.actor,
      `{ supplierOrderCounts { toAccept toShip shipped overdue needingAttention }
        carriers { code nameZh nameEn example } connection { way url failuresInRow }
        forwardingAttempts(first: 5) { nodes { id } } }`,
    );

    expect(found.supplierOrderCounts).toEqual({ toAccept: 0, toShip: 1, shipped: 0, overdue: 0, needingAttention: 0 });
    expect(found.carriers.map(({ code }) => code)).toEqual(expect.arrayContaining(['SF', 'YTO', 'DHL', 'OTHER']));
    expect(found.connection).toEqual({ way: 'PORTAL', url: null, failuresInRow: 0 });
  });
});

describe('the carriers’ door', () => {
  it('refuses what the carrier gateway did not sign', async () => {
    const body = JSON.stringify({ scans: [] });
    const forged = await fetch(`${server.url}/webhooks/carriers/sandbox`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': 'x',
        'webhook-timestamp': '1',
        'webhook-signature': 'v1,x',
      },
      body,
    });
    const unknown = await fetch(`${server.url}/webhooks/carriers/pigeon`, { method: 'POST', body });

    expect(forged.status).toBe(401);
    expect(unknown.status).toBeGreaterThanOrEqual(400);
  });
});

async function read(actor: Actor, id: string): Promise<Order> {
  const { supplierOrder } = await server.expect<{ supplierOrder: Order }>(
    actor,
    `query ($id: ID!) { supplierOrder(id: $id) { ${ORDER} } }`,
    { id },
  );
  return supplierOrder;
}

async function ship(
  actor: BuiltSupplierOrder['actor'],
  supplierOrderId: string,
  wish: { carrier?: string; trackingNumber?: string; lines?: { lineId: string; quantity: number }[] },
) {
  const { shipParcel } = await server.expect<{
    shipParcel: { shipment: Order['shipments'][0]; supplierOrder: Order; userErrors: Refused[] };
  }>(
    actor,
    `mutation ($input: ShipParcelInput!) { shipParcel(input: $input) {
      shipment { id trackingUrl } supplierOrder { status }
      userErrors { code message path ... on MoreThanLeft { left supplierSku } } } }`,
    {
      input: {
        idempotencyKey: newId(),
        supplierOrderId,
        carrier: wish.carrier ?? 'SF',
        trackingNumber: wish.trackingNumber ?? aTrackingNumber(),
        lines: wish.lines,
      },
    },
  );
  return shipParcel;
}
