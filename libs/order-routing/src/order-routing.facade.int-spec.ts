import { sql } from 'kysely';

import { CreateApprovedOrganization } from '@app/identity';
import type { OrderId } from '@app/kernel';
import { newId, type Tx, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import type { Candidate } from './domain/candidates.js';
import { OrderRoutingFacade } from './order-routing.facade.js';
import { OrderRoutingModule } from './order-routing.module.js';
import { aWarehouse, type BuiltWarehouse, supplierActor } from './testing/index.js';
import { UpdateWarehouse } from './use-cases/update-warehouse.js';

let app: TestApplication;
let routing: OrderRoutingFacade;

beforeAll(async () => {
  app = await TestApplication.start([OrderRoutingModule]);
  routing = app.get(OrderRoutingFacade);
});

afterAll(() => app.stop());

const offerIn = ({ warehouseId, supplierId }: BuiltWarehouse, over: Partial<Candidate> = {}): Candidate => ({
  offerId: newId<'Offer'>(),
  skuId: newId<'Sku'>(),
  supplierId,
  currency: 'CNY',
  supplyPriceMinor: 1_000n,
  dispatchHours: 24,
  isActive: true,
  weightGrams: 600,
  stocks: [{ warehouseId, available: 5 }],
  ...over,
});
const lineOf = (...candidates: Candidate[]) => ({ lineId: newId<'OrderLine'>(), quantity: 1, candidates });
const db = () => app.database.reader;

describe('quoteParcels', () => {
  test('a parcel costs what the freight template says; where nothing is shipped to there is no quote', async () => {
    const warehouse = await aWarehouse(app, { firstFee: '8.50', excludedRegions: ['65'] });
    const parcels = [
      { warehouseId: warehouse.warehouseId, weightGrams: 900 },
      { warehouseId: newId<'Warehouse'>(), weightGrams: 900 },
      { warehouseId: warehouse.warehouseId, weightGrams: 2_100 },
    ];

    const [light, unknown, heavy] = await routing.quoteParcels(db(), parcels, '44');

    expect(light).toEqual({ feeMinor: 850n, currency: 'CNY', transitDays: 3 });
    expect(unknown).toBeNull();
    expect(heavy?.feeMinor).toBe(1_250n);
    expect(await routing.quoteParcels(db(), parcels, '65')).toEqual([null, null, null]);
  });

  test('a warehouse that is closed quotes nothing', async () => {
    const { warehouseId, supplierId } = await aWarehouse(app);

    await app.get(UpdateWarehouse).execute(supplierActor(supplierId), { warehouseId, isActive: false });

    expect(await routing.quoteParcels(db(), [{ warehouseId, weightGrams: 1 }], '44')).toEqual([null]);
    expect(await routing.findWarehouses(db(), [warehouseId])).toMatchObject([{ warehouseId, isActive: false }]);
  });
});

describe('route', () => {
  test('the cheapest whole order is chosen and kept with its reasons', async () => {
    const [near, far] = [await aWarehouse(app, { firstFee: '3.00' }), await aWarehouse(app, { firstFee: '9.00' })];
    const line = lineOf(offerIn(far, { supplyPriceMinor: 900n }), offerIn(near));
    const orderId = newId<'Order'>();

    const decision = await routing.route(db(), { province: '44', lines: [line] });
    await app
      .get(UnitOfWork)
      .transaction((tx) => routing.recordAll(tx, [{ orderId, creatorId: newId<'Organization'>(), decision }]));

    expect(decision.parcels).toMatchObject([{ warehouseId: near.warehouseId, weightGrams: 600, freightMinor: 300n }]);
    expect(await recordedLines(orderId)).toEqual([
      expect.objectContaining({
        warehouseId: near.warehouseId,
        added: { goodsMinor: '1000', freightMinor: '300', latenessMinor: '0', riskMinor: '0', splitMinor: '0' },
        runnerUp: expect.objectContaining({
          warehouseId: far.warehouseId,
          added: expect.objectContaining({ goodsMinor: '900', freightMinor: '900' }) as object,
        }) as object,
      }),
    ]);
  });

  test('what nobody delivers to the province is refused by its lines', async () => {
    const [here, there] = [await aWarehouse(app), await aWarehouse(app, { excludedRegions: ['54'] })];
    const lines = [lineOf(offerIn(here)), lineOf(offerIn(there))];

    const routed = routing.route(db(), { province: '54', lines });

    await expect(routed).rejects.toMatchObject({ code: 'NOT_DELIVERABLE', lineIds: [lines[1]?.lineId] });
  });

  test.each([
    ['suspended', sql`status = 'SUSPENDED'`],
    ['closed today', sql`closed_from = '2000-01-01', closed_until = '2999-12-31'`],
  ])('a supplier who is %s serves nothing', async (_, change) => {
    const { organizationId: supplierId } = await app.get(CreateApprovedOrganization).execute({
      kind: 'SUPPLIER',
      name: '金华市暖风日用品有限公司',
      owner: { email: `${newId()}@supplier.example`, name: '李暖', passwordHash: 'none' },
    });
    const request = { province: '44', lines: [lineOf(offerIn(await aWarehouse(app, { supplierId })))] };
    await routing.route(db(), request);

    await sql`update identity.organization set ${change} where id = ${supplierId}`.execute(db());

    await expect(routing.route(db(), request)).rejects.toMatchObject({ code: 'OUT_OF_STOCK' });
  });

  test('a warehouse serves its own supplier only', async () => {
    const { warehouseId } = await aWarehouse(app);
    const stranger: BuiltWarehouse = {
      warehouseId,
      supplierId: newId<'Organization'>(),
      freightTemplateId: newId(),
    };

    const routed = routing.route(db(), { province: '44', lines: [lineOf(offerIn(stranger))] });

    await expect(routed).rejects.toMatchObject({ code: 'OUT_OF_STOCK' });
  });
});

describe('the room of a warehouse that sends out so many pieces a day', () => {
  const inTransaction = <Result>(work: (tx: Tx) => Promise<Result>) => app.get(UnitOfWork).transaction(work);
  const piecesBegun = async ({ warehouseId }: BuiltWarehouse): Promise<number[]> => {
    const places = await routing.findPlaces(db(), [warehouseId]);
    return [...(places.get(warehouseId)?.piecesBegun.values() ?? [])];
  };

  test('is taken by what is routed there, and given back by what is not sent', async () => {
    const [here, there] = [await aWarehouse(app, { dailyPieces: 9 }), await aWarehouse(app, { dailyPieces: 9 })];
    const lines = [lineOf(offerIn(here)), lineOf(offerIn(there))];
    const [orderId, creatorId] = [newId<'Order'>(), newId<'Organization'>()];
    const decision = await routing.route(db(), { province: '44', lines });
    await inTransaction((tx) => routing.recordAll(tx, [{ orderId, creatorId, decision }]));
    const whenTaken = [await piecesBegun(here), await piecesBegun(there)];

    await inTransaction((tx) => routing.giveBackRoom(tx, orderId, [lines[0]?.lineId ?? newId()]));

    expect(whenTaken).toEqual([[1], [1]]);
    expect([await piecesBegun(here), await piecesBegun(there)]).toEqual([[], [1]]);
  });

  test('is taken where lines go that are routed anew, also beside another part of the order', async () => {
    const [first, second] = [await aWarehouse(app, { dailyPieces: 9 }), await aWarehouse(app, { dailyPieces: 9 })];
    const [moved, other] = [lineOf(offerIn(first)), lineOf(offerIn(second))];
    const [orderId, creatorId] = [newId<'Order'>(), newId<'Organization'>()];
    const decision = await routing.route(db(), { province: '44', lines: [moved, other] });
    await inTransaction((tx) => routing.recordAll(tx, [{ orderId, creatorId, decision }]));

    const anew = await routing.route(db(), { province: '44', lines: [{ ...moved, candidates: [offerIn(second)] }] });
    await inTransaction(async (tx) => {
      await routing.giveBackRoom(tx, orderId, [moved.lineId]);
      await routing.amend(tx, orderId, anew);
    });

    expect([await piecesBegun(first), await piecesBegun(second)]).toEqual([[], [2]]);
  });
});

async function recordedLines(orderId: OrderId): Promise<unknown> {
  const { rows } = await sql<{ lines: unknown }>`
    select lines from order_routing.decision where order_id = ${orderId}`.execute(db());
  return rows[0]?.lines;
}
