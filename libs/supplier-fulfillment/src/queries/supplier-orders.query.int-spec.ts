import { sql } from 'kysely';

import { DAY_MS, HOUR_MS, InvalidInput, NotFound, type OrganizationId } from '@app/kernel';
import { MarketClock, newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import type { SupplierOrderTab } from '../domain/supplier-order.state.js';
import { SupplierFulfillmentModule } from '../supplier-fulfillment.module.js';
import {
  anAcceptedSupplierOrder,
  aReadySupplierOrder,
  aSupplierOrder,
  aTrackingNumber,
  type BuiltSupplierOrder,
  TestRecipientsModule,
} from '../testing/index.js';
import { RecordScans } from '../use-cases/record-scans.js';
import { RejectSupplierOrder } from '../use-cases/reject-supplier-order.js';
import { ShipParcel } from '../use-cases/ship-parcel.js';
import { type SupplierOrderFilter, SupplierOrdersQuery } from './supplier-orders.query.js';

let app: TestApplication;
let supplierId: OrganizationId;

beforeAll(async () => {
  app = await TestApplication.start([SupplierFulfillmentModule, TestRecipientsModule]);
});

afterAll(() => app.stop());

beforeEach(() => {
  supplierId = newId();
});

describe("a supplier's list", () => {
  it('shows in each tab what belongs there, and nothing unpaid', async () => {
    await aSupplierOrder(app, { supplierId });
    const ready = await aReadySupplierOrder(app, { supplierId });
    const accepted = await anAcceptedSupplierOrder(app, { supplierId });
    const shipped = await anAcceptedSupplierOrder(app, { supplierId });
    await ship(shipped);
    const rejected = await aReadySupplierOrder(app, { supplierId });
    await reject(rejected);

    expect(await numbers({ tab: 'TO_ACCEPT' })).toEqual([ready.number]);
    expect(await numbers({ tab: 'TO_SHIP' })).toEqual([accepted.number]);
    expect(await numbers({ tab: 'SHIPPED' })).toEqual([shipped.number]);
    expect(await numbers({ tab: 'RECEIVED' })).toEqual([]);
    expect(await numbers({ tab: 'CLOSED' })).toEqual([rejected.number]);
    expect(await numbers({})).toEqual([rejected.number, shipped.number, accepted.number, ready.number]);
    expect(await app.get(SupplierOrdersQuery).count(supplierId)).toEqual({
      toAccept: 1,
      toShip: 1,
      shipped: 1,
      overdue: 0,
      needingAttention: 0,
    });
  });

  it('puts what is due first at the top of what has to be shipped', async () => {
    const slow = await anAcceptedSupplierOrder(app, { supplierId, dispatchHours: 72 });
    const urgent = await anAcceptedSupplierOrder(app, { supplierId, dispatchHours: 4 });
    const usual = await anAcceptedSupplierOrder(app, { supplierId, dispatchHours: 48 });

    expect(await numbers({ tab: 'TO_SHIP' })).toEqual([urgent.number, usual.number, slow.number]);
  });

  it.each<SupplierOrderTab | null>(['TO_SHIP', null])(
    'goes on exactly behind the last row of a page (tab %s)',
    async (tab) => {
      const all = [];
      for (let count = 0; count < 7; count += 1) all.push(await anAcceptedSupplierOrder(app, { supplierId }));

      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await app.get(SupplierOrdersQuery).list(filter({ tab }), { first: 3, after });
        seen.push(...page.nodes.map(({ number }) => number));
        after = page.hasNextPage ? page.endCursor : null;
      } while (after !== null);

      expect(seen).toHaveLength(7);
      expect(new Set(seen)).toEqual(new Set(all.map(({ number }) => number)));
    },
  );

  it('refuses the cursor of another list', async () => {
    await anAcceptedSupplierOrder(app, { supplierId });
    const { endCursor } = await app.get(SupplierOrdersQuery).list(filter({}), { first: 1 });

    const listing = app.get(SupplierOrdersQuery).list(filter({ tab: 'TO_SHIP' }), { first: 1, after: endCursor });

    await expect(listing).rejects.toThrow(InvalidInput);
  });

  it('is found by the beginning of a number, and by a whole tracking number', async () => {
    const built = await anAcceptedSupplierOrder(app, { supplierId });
    await aReadySupplierOrder(app, { supplierId });
    const trackingNumber = await ship(built);

    expect(await numbers({ search: built.number.slice(0, -2).toLowerCase() })).toEqual([built.number]);
    expect(await numbers({ search: ` ${trackingNumber} ` })).toEqual([built.number]);
    expect(await numbers({ search: trackingNumber.slice(0, -1) })).toEqual([]);
    expect(await numbers({ search: '%' })).toEqual([]);
  });

  it('is nobody else’s', async () => {
    const built = await aReadySupplierOrder(app, { supplierId });
    const query = app.get(SupplierOrdersQuery);

    expect((await query.list({ ...filter({}), supplierId: newId() }, { first: 10 })).nodes).toEqual([]);
    await expect(query.get(built.supplierOrderId, newId())).rejects.toThrow(NotFound);
    expect(await query.findMany([built.supplierOrderId], newId())).toEqual([]);
  });

  it('costs one statement, however long it is', async () => {
    for (let count = 0; count < 5; count += 1) await anAcceptedSupplierOrder(app, { supplierId });
    let statements = 0;
    const noteStatement = (): number => (statements += 1);
    app.database.pool.on('acquire', noteStatement);

    await numbers({ tab: 'TO_SHIP', needsAttention: false });

    app.database.pool.off('acquire', noteStatement);
    expect(statements).toBe(1);
  });
});

describe('what needs attention', () => {
  it('is what should have left by now', async () => {
    const late = await anAcceptedSupplierOrder(app, { supplierId, dispatchHours: 2 });
    await anAcceptedSupplierOrder(app, { supplierId, dispatchHours: 72 });

    await app.get(MarketClock).advance(3 * HOUR_MS);

    expect(await numbers({ isOverdue: true })).toEqual([late.number]);
    expect(await attentionOf(late)).toEqual(['LATE_DISPATCH']);
    expect(await numbers({ needsAttention: true })).toEqual([late.number]);
    expect(await app.get(SupplierOrdersQuery).count(supplierId)).toMatchObject({ overdue: 1, needingAttention: 1 });
  });

  it('is a parcel that no carrier has seen for two days', async () => {
    const [unseen, seen] = [
      await anAcceptedSupplierOrder(app, { supplierId }),
      await anAcceptedSupplierOrder(app, { supplierId }),
    ];
    await ship(unseen);
    await scan(await ship(seen), 'PICKED_UP', 0);

    const before = await numbers({ needsAttention: true });
    await app.get(MarketClock).advance(2 * DAY_MS);

    expect(before).toEqual([]);
    expect(await numbers({ needsAttention: true })).toEqual([unseen.number]);
    expect(await attentionOf(unseen)).toEqual(['NO_SCAN']);
  });

  it('is a parcel with which something is wrong, until the carrier says otherwise', async () => {
    const built = await anAcceptedSupplierOrder(app, { supplierId });
    const trackingNumber = await ship(built);

    await scan(trackingNumber, 'EXCEPTION', 1);
    const wrong = await attentionOf(built);
    await scan(trackingNumber, 'OUT_FOR_DELIVERY', 2);

    expect(wrong).toEqual(['DELIVERY_EXCEPTION']);
    expect(await attentionOf(built)).toEqual([]);
  });
});

describe('with a year of orders behind a supplier', () => {
  it('lists read an index instead of all of them', async () => {
    await sql`insert into supplier_fulfillment.supplier_order (id, number, order_id, supplier_id, creator_id, shop_name,
        warehouse_id, status, currency, supply_minor, freight_minor, weight_grams, province, city, dispatch_hours, opened_at,
        accept_by, dispatch_by)
      select gen_random_uuid(), 'OLD' || n, gen_random_uuid(), ${supplierId}, gen_random_uuid(), 'x', gen_random_uuid(),
        case when n % 50 = 0 then 'ACCEPTED' else 'RECEIVED' end, 'CNY', 1, 1, 1, '33', 'x', 48, platform.now(),
        platform.now(), platform.now() + n * interval '1 second'
      from generate_series(1, 20000) n`.execute(app.database.reader);
    await sql`analyze supplier_fulfillment.supplier_order`.execute(app.database.reader);

    for (const tab of ['TO_SHIP', 'RECEIVED', null] as const) {
      const { rows } = await sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>`explain (analyze, format json)
        select so.id from supplier_fulfillment.supplier_order so where so.supplier_id = ${supplierId}
          and ${tab === 'TO_SHIP' ? sql`so.status in ('ACCEPTED', 'PARTLY_SHIPPED')` : tab === 'RECEIVED' ? sql`so.status in ('RECEIVED')` : sql`so.status <> 'AWAITING_PAYMENT'`}
        order by ${tab === 'TO_SHIP' ? sql`so.dispatch_by, so.id` : sql`so.id desc`} limit 26`.execute(
        app.database.reader,
      );

      expect(rowsReadBy(rows[0]!['QUERY PLAN'][0]!.Plan)).toBeLessThanOrEqual(100);
    }
  });
});

interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

function rowsReadBy(plan: PlanNode): number {
  const own = plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0);
  return Math.max(own, ...(plan.Plans ?? []).map(rowsReadBy));
}

function filter(wish: Partial<SupplierOrderFilter>): SupplierOrderFilter {
  return { supplierId, tab: null, isOverdue: false, needsAttention: false, search: null, ...wish };
}

async function numbers(wish: Partial<SupplierOrderFilter>): Promise<string[]> {
  const { nodes } = await app.get(SupplierOrdersQuery).list(filter(wish), { first: 100 });
  return nodes.map(({ number }) => number);
}

async function attentionOf({ supplierOrderId }: BuiltSupplierOrder): Promise<readonly string[]> {
  return (await app.get(SupplierOrdersQuery).get(supplierOrderId, supplierId)).attention;
}

async function ship({ actor, supplierOrderId }: BuiltSupplierOrder): Promise<string> {
  const trackingNumber = aTrackingNumber();
  await app
    .get(ShipParcel)
    .execute(actor, { idempotencyKey: newId(), supplierOrderId, carrier: 'SF', trackingNumber, lines: null });
  return trackingNumber;
}

function scan(
  trackingNumber: string,
  code: 'PICKED_UP' | 'OUT_FOR_DELIVERY' | 'EXCEPTION',
  hour: number,
): Promise<number> {
  const occurredAt = new Date(Date.UTC(2026, 2, 1, hour));
  return app
    .get(RecordScans)
    .execute('test', [{ carrier: 'SF', trackingNumber, carrierEventId: newId(), code, place: '', occurredAt }]);
}

const reject = ({ actor, supplierOrderId }: BuiltSupplierOrder) =>
  app
    .get(RejectSupplierOrder)
    .execute(actor, { idempotencyKey: newId(), supplierOrderId, code: 'PRICE', reason: 'too cheap' });
