import { createHash, randomBytes } from 'node:crypto';

import type { DemoOrder } from '@app/demo-market';
import { addMs, DAY_MS, dayIn, splitByWeights, sumMinor, toOrderNumber } from '@app/kernel';
import { linkTokenOf, normalizeAddress, normalizePhone } from '@app/ordering';
import { newIdAt } from '@app/platform';

import { emptyRows, ORDER_TABLES, type OrderTable } from './order-tables.js';
import { toProvinceCode } from './province-code.js';
import { MoneyRows } from './seed-money.js';
import { FEE_BASIS_POINTS, type OrderHead, PartRows, weightOf } from './seed-parts.js';
import { at, CURRENCY, type Seeding, type TableRows } from './seeding.js';

const BATCH = 1_000;
// A few milliseconds of work.
const ORDERS_AT_A_TIME = 20;
const AFTER_SALE_MS = 7 * DAY_MS;
const PAYMENT_MS = 15 * 60_000;

/** Half a year of orders, with everything that became of them. */
export async function seedOrders(seeding: Seeding, from: number, share: number): Promise<void> {
  const money = new MoneyRows(seeding);
  const wanted = seeding.market.size.orders;
  let batch = new OrderBatch(seeding, money);
  for (const order of seeding.market.orders()) {
    batch.add(order);
    const made = order.index + 1;
    if (made % ORDERS_AT_A_TIME === 0) await seeding.letWrite();
    if (made % BATCH > 0) continue;
    await seeding.write([...batch.take(), ...money.take()]);
    batch = new OrderBatch(seeding, money);
    seeding.progress('orders', from + share * Math.min(1, made / wanted));
  }
  await seeding.write([...batch.take(), ...money.take()]);
  await seeding.written();
  await money.finish();
  await holdStock(seeding);
}

/** What open orders hold is set aside; a warehouse holds at least that. The stocks' history begins here. */
async function holdStock({ client }: Seeding): Promise<void> {
  await client.query(`
    with held as (
      select offer_id, warehouse_id, sum(quantity)::int as quantity from catalog.stock_reservation group by 1, 2
    )
    insert into catalog.offer_stock as stock (offer_id, warehouse_id, on_hand, reserved)
    select offer_id, warehouse_id, quantity, quantity from held
    on conflict (offer_id, warehouse_id) do update
    set reserved = excluded.reserved, on_hand = greatest(stock.on_hand, excluded.reserved)`);
  await client.query(`
    with held as (
      select offer_id, warehouse_id, min(created_at) as since from catalog.stock_reservation group by 1, 2
    )
    insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change)
    select offer_id, warehouse_id, coalesce(held.since, platform.now()), 'OPENING', stock.on_hand
    from catalog.offer_stock stock left join held using (offer_id, warehouse_id) where stock.on_hand > 0`);
}

class OrderBatch {
  private readonly rows = emptyRows();
  private readonly parts: PartRows;

  constructor(
    private readonly seeding: Seeding,
    private readonly money: MoneyRows,
  ) {
    this.parts = new PartRows(seeding, this.rows);
  }

  add(order: DemoOrder): void {
    const { market, keyRing, shops, creators } = this.seeding;
    const id = newIdAt<'Order'>(order.placedAt);
    const shop = at(market.shops, order.shopIndex);
    const number = toOrderNumber(dayIn('Asia/Shanghai', order.placedAt), [...randomBytes(6)]);
    const head: OrderHead = { id, number, order, creatorId: at(creators, shop.creatorIndex), shopName: shop.name.zh };
    this.rows['ordering."order"'].push([
      id,
      number,
      at(shops, order.shopIndex),
      shop.name.zh,
      head.creatorId,
      'STOREFRONT',
      order.status,
      CURRENCY,
      order.itemsTotalMinor,
      order.freightMinor,
      order.itemsTotalMinor + order.freightMinor,
      refundedOf(order),
      toProvinceCode(order.address.provinceCode),
      order.address.city,
      createHash('sha256').update(linkTokenOf(keyRing, id)).digest(),
      order.placedAt,
      this.paymentDueAt(order),
      order.paidAt,
      order.completedAt ?? order.expiredAt ?? order.cancelledAt,
    ]);
    this.addContact(head);
    this.addHappenings(head);
    this.addParts(head);
  }

  take(): TableRows[] {
    return Object.entries(ORDER_TABLES).map(([table, columns]) => ({
      table,
      columns,
      rows: this.rows[table as OrderTable],
    }));
  }

  /** What is still unpaid may be paid for a while after the first start. */
  private paymentDueAt(order: DemoOrder): Date {
    return order.status === 'AWAITING_PAYMENT'
      ? addMs(this.seeding.now, PAYMENT_MS)
      : addMs(order.placedAt, PAYMENT_MS);
  }

  private addContact({ id, order }: OrderHead): void {
    const { keyRing } = this.seeding;
    const { provinceCode, city, district, line } = order.address;
    const recipient = { ...order.shopper, province: toProvinceCode(provinceCode), city, district, street: line };
    this.rows['ordering.shopper_contact'].push([
      id,
      keyRing.seal(JSON.stringify(recipient), id),
      keyRing.hash(normalizePhone(recipient.phone), 'phone'),
      keyRing.hash(normalizeAddress(recipient), 'address'),
      order.placedAt,
    ]);
  }

  private addHappenings({ id, order }: OrderHead): void {
    const note = (kind: string, happenedAt: Date | undefined): void => {
      if (happenedAt) this.rows['ordering.order_happening'].push([newIdAt(happenedAt), id, happenedAt, kind, null]);
    };
    note('PLACED', order.placedAt);
    note('PAID', order.paidAt);
    note('EXPIRED', order.expiredAt);
    note('CANCELLED', order.cancelledAt);
    note('COMPLETED', order.completedAt);
  }

  private addParts(head: OrderHead): void {
    const { order } = head;
    const freights = freightsOf(order);
    const shares = this.money.openPayment(head.id, order, refundedOf(order));
    order.supplierOrders.forEach((part, index) => {
      const partId = newIdAt<'SupplierOrder'>(order.placedAt);
      this.parts.add({ ...head, part, partId, partNumber: `${head.number}-${index + 1}` });
      this.money.addSplit(shares, {
        part,
        partId,
        creatorId: head.creatorId,
        supplierId: at(this.seeding.suppliers, part.supplierIndex),
        freightPaidMinor: freights[index] ?? 0n,
        weights: part.lines.map((line) => weightOf(this.seeding, line)),
        releaseAt: part.receivedAt && addMs(part.receivedAt, AFTER_SALE_MS),
        feeBasisPoints: FEE_BASIS_POINTS,
      });
    });
  }
}

/** The shopper's freight that falls to each part, as ordering spreads it. */
function freightsOf(order: DemoOrder): bigint[] {
  const costs = order.supplierOrders.map(({ freightCostMinor }) => BigInt(freightCostMinor));
  return splitByWeights(BigInt(order.freightMinor), costs);
}

/** What went back to the shopper: all of the parts that ended before they were shipped. */
function refundedOf(order: DemoOrder): bigint {
  if (!order.paidAt) return 0n;
  const freights = freightsOf(order);
  const parts = order.supplierOrders.map(({ rejectedAt, cancelledAt, lines }, index) =>
    (rejectedAt ?? cancelledAt)
      ? sumMinor(lines.map((line) => BigInt(line.unitPriceMinor * line.quantity))) + (freights[index] ?? 0n)
      : 0n,
  );
  return sumMinor(parts);
}
