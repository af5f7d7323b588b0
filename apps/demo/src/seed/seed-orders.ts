import { createHash, randomBytes } from 'node:crypto';

import type { DemoOrder, DemoSupplierOrder } from '@app/demo-market';
import { addMs, DAY_MS, dayIn, HOUR_MS, splitByWeights, toOrderNumber } from '@app/kernel';
import { linkTokenOf, normalizeAddress, normalizePhone } from '@app/ordering';

import { type Cell, Json } from './copy.js';
import { toProvinceCode } from './province-code.js';
import { MoneyRows } from './seed-money.js';
import { at, CURRENCY, idAt, inBatches, type Seeding } from './seeding.js';

const BATCH = 1_000;
const FEE_BASIS_POINTS = 200;
const AFTER_SALE_MS = 7 * DAY_MS;
const RECEIVE_MS = 10 * DAY_MS;
const PAYMENT_MS = 15 * 60_000;

const TABLES = {
  'ordering."order"': [
    'id',
    'number',
    'shop_id',
    'shop_name',
    'creator_id',
    'channel',
    'status',
    'currency',
    'goods_minor',
    'freight_minor',
    'total_minor',
    'refunded_minor',
    'province',
    'city',
    'link_token_hash',
    'placed_at',
    'payment_due_at',
    'paid_at',
    'ended_at',
  ],
  'ordering.order_line': [
    'id',
    'order_id',
    'position',
    'listing_id',
    'product_id',
    'sku_id',
    'offer_id',
    'warehouse_id',
    'supplier_order_id',
    'mode',
    'title_zh',
    'title_en',
    'options',
    'image',
    'quantity',
    'unit_price_minor',
    'supply_price_minor',
    'commission_basis_points',
    'fee_basis_points',
  ],
  'ordering.shopper_contact': ['order_id', 'sealed', 'phone_hash', 'address_hash', 'placed_at'],
  'ordering.order_happening': ['id', 'order_id', 'at', 'kind', 'supplier_order_id'],
  'supplier_fulfillment.supplier_order': [
    'id',
    'number',
    'order_id',
    'supplier_id',
    'creator_id',
    'shop_name',
    'warehouse_id',
    'status',
    'currency',
    'supply_minor',
    'freight_minor',
    'weight_grams',
    'province',
    'city',
    'dispatch_hours',
    'opened_at',
    'ready_at',
    'forwarded_at',
    'accept_by',
    'accepted_at',
    'dispatch_by',
    'shipped_at',
    'delivered_at',
    'receive_by',
    'received_at',
    'ended_at',
    'reject_code',
    'reject_reason',
  ],
  'supplier_fulfillment.supplier_order_line': [
    'id',
    'supplier_order_id',
    'position',
    'offer_id',
    'supplier_sku',
    'title_zh',
    'title_en',
    'options',
    'image',
    'quantity',
    'shipped_quantity',
    'supply_price_minor',
  ],
  'supplier_fulfillment.shipment': [
    'id',
    'supplier_order_id',
    'carrier',
    'tracking_number',
    'shipped_at',
    'delivered_at',
  ],
  'supplier_fulfillment.shipment_line': ['shipment_id', 'line_id', 'quantity'],
  'catalog.stock_reservation': ['order_line_id', 'offer_id', 'warehouse_id', 'quantity', 'created_at'],
} as const;

type Table = keyof typeof TABLES;

/** Half a year of orders, with everything that became of them. */
export async function seedOrders(seeding: Seeding, from: number, share: number): Promise<void> {
  const money = new MoneyRows(seeding);
  const wanted = seeding.market.size.orders;
  for (const orders of inBatches(seeding.market.orders(), BATCH)) {
    const batch = new OrderBatch(seeding, money);
    for (const order of orders) batch.add(order);
    for (const [table, columns] of Object.entries(TABLES))
      await seeding.copy(table, columns, batch.rows[table as Table]);
    await money.flush();
    const last = orders.at(-1);
    seeding.progress('orders', from + share * Math.min(1, (last?.index ?? 0) / wanted));
  }
  await money.finish();
  await holdStock(seeding);
}

/** What open orders hold is set aside; a warehouse holds at least that. */
async function holdStock({ client }: Seeding): Promise<void> {
  await client.query(`
    with held as (
      select offer_id, warehouse_id, sum(quantity)::int as quantity from catalog.stock_reservation group by 1, 2
    )
    insert into catalog.offer_stock as stock (offer_id, warehouse_id, on_hand, reserved)
    select offer_id, warehouse_id, quantity, quantity from held
    on conflict (offer_id, warehouse_id) do update
    set reserved = excluded.reserved, on_hand = greatest(stock.on_hand, excluded.reserved)`);
}

/** How each state of the generator is stored; what was about to be forwarded counts as forwarded. */
const STATUS: Readonly<Record<DemoSupplierOrder['status'], string>> = {
  AWAITING_PAYMENT: 'AWAITING_PAYMENT',
  TO_FORWARD: 'FORWARDED',
  FORWARDED: 'FORWARDED',
  ACCEPTED: 'ACCEPTED',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
  RECEIVED: 'RECEIVED',
  REJECTED: 'REJECTED',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'CANCELLED',
};
const HOLDS_STOCK = new Set(['AWAITING_PAYMENT', 'FORWARDED', 'ACCEPTED']);

class OrderBatch {
  readonly rows = Object.fromEntries(Object.keys(TABLES).map((table) => [table, []])) as unknown as Record<
    Table,
    Cell[][]
  >;

  constructor(
    private readonly seeding: Seeding,
    private readonly money: MoneyRows,
  ) {}

  add(order: DemoOrder): void {
    const { market, keyRing, shops, creators } = this.seeding;
    const id = idAt<'Order'>(order.placedAt);
    const shop = at(market.shops, order.shopIndex);
    const number = toOrderNumber(dayIn('Asia/Shanghai', order.placedAt), [...randomBytes(6)]);
    const head: Head = { id, number, order, creatorId: at(creators, shop.creatorIndex), shopName: shop.name.zh };
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
      order.refundedMinor,
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

  /** What is still unpaid may be paid for a while after the first start. */
  private paymentDueAt(order: DemoOrder): Date {
    return order.status === 'AWAITING_PAYMENT'
      ? addMs(this.seeding.now, PAYMENT_MS)
      : addMs(order.placedAt, PAYMENT_MS);
  }

  private addContact({ id, order }: Head): void {
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

  private addHappenings({ id, order }: Head): void {
    const note = (kind: string, happenedAt: Date | undefined): void => {
      if (happenedAt) this.rows['ordering.order_happening'].push([idAt(happenedAt), id, happenedAt, kind, null]);
    };
    note('PLACED', order.placedAt);
    note('PAID', order.paidAt);
    note('EXPIRED', order.expiredAt);
    note('CANCELLED', order.cancelledAt);
    note('COMPLETED', order.completedAt);
  }

  private addParts(head: Head): void {
    const { order } = head;
    const costs = order.supplierOrders.map(({ freightCostMinor }) => BigInt(freightCostMinor));
    const freights = splitByWeights(BigInt(order.freightMinor), costs);
    const shares = this.money.openPayment(head.id, order);
    order.supplierOrders.forEach((part, index) => {
      const partId = idAt<'SupplierOrder'>(order.placedAt);
      this.addPart(head, part, partId, `${head.number}-${index + 1}`);
      this.money.addSplit(shares, {
        part,
        partId,
        creatorId: head.creatorId,
        supplierId: at(this.seeding.suppliers, part.supplierIndex),
        freightPaidMinor: freights[index] ?? 0n,
        weights: part.lines.map((line) => this.weightOf(line)),
        releaseAt: part.receivedAt && addMs(part.receivedAt, AFTER_SALE_MS),
        feeBasisPoints: FEE_BASIS_POINTS,
      });
    });
  }

  private addPart(head: Head, part: DemoSupplierOrder, partId: string, number: string): void {
    const status = STATUS[part.status];
    const supplyMinor = part.lines.reduce((sum, line) => sum + line.unitSupplyPriceMinor * line.quantity, 0);
    const weightGrams = part.lines.reduce((sum, line) => sum + this.weightOf(line) * line.quantity, 0);
    const dispatchHours = Math.max(...part.lines.map((line) => this.dispatchHoursOf(line)));
    const soon = addMs(this.seeding.now, (2 + (weightGrams % 22)) * HOUR_MS);
    const forwardedAt = status === 'FORWARDED' ? (part.forwardedAt ?? head.order.paidAt) : part.forwardedAt;
    this.rows['supplier_fulfillment.supplier_order'].push([
      partId,
      number,
      head.id,
      at(this.seeding.suppliers, part.supplierIndex),
      head.creatorId,
      head.shopName,
      at(this.seeding.warehouses, part.warehouseIndex),
      status,
      CURRENCY,
      supplyMinor,
      part.freightCostMinor,
      weightGrams,
      toProvinceCode(head.order.address.provinceCode),
      head.order.address.city,
      dispatchHours,
      head.order.placedAt,
      head.order.paidAt,
      forwardedAt,
      // Nothing runs out in the moment of the first start.
      forwardedAt && later(addMs(forwardedAt, DAY_MS), soon),
      part.acceptedAt,
      part.acceptedAt && addMs(part.acceptedAt, dispatchHours * HOUR_MS),
      part.shippedAt,
      part.deliveredAt,
      part.shippedAt && later(addMs(part.shippedAt, RECEIVE_MS), soon),
      part.receivedAt,
      part.receivedAt ?? part.rejectedAt ?? part.cancelledAt ?? (status === 'CANCELLED' ? head.order.expiredAt : null),
      status === 'REJECTED' ? 'OUT_OF_STOCK' : null,
      status === 'REJECTED' ? '库存不足' : null,
    ]);
    this.addLines(head, part, { partId, status: status });
  }

  private addLines(head: Head, part: DemoSupplierOrder, { partId, status }: { partId: string; status: string }): void {
    const isShipped = part.shippedAt !== undefined;
    const shipmentId = isShipped && part.parcel ? idAt(part.shippedAt) : null;
    if (shipmentId) {
      const { carrierCode, trackingNumber } = part.parcel ?? { carrierCode: '', trackingNumber: '' };
      this.rows['supplier_fulfillment.shipment'].push([
        shipmentId,
        partId,
        carrierCode,
        trackingNumber,
        part.shippedAt,
        part.deliveredAt,
      ]);
    }
    part.lines.forEach((line, index) => {
      const lineId = idAt(head.order.placedAt);
      const terms = this.termsOf(line);
      const warehouse = at(this.seeding.warehouses, part.warehouseIndex);
      this.rows['ordering.order_line'].push([
        lineId,
        head.id,
        index + 1,
        at(this.seeding.listings, line.listingIndex),
        at(this.seeding.products, line.productIndex),
        at(this.seeding.skus, line.skuIndex),
        at(this.seeding.offers, line.offerIndex),
        warehouse,
        partId,
        line.mode,
        terms.titleZh,
        terms.titleEn,
        terms.options,
        terms.image,
        line.quantity,
        line.unitPriceMinor,
        line.unitSupplyPriceMinor,
        line.commissionBasisPoints,
        FEE_BASIS_POINTS,
      ]);
      this.rows['supplier_fulfillment.supplier_order_line'].push([
        lineId,
        partId,
        index + 1,
        at(this.seeding.offers, line.offerIndex),
        terms.supplierSku,
        terms.titleZh,
        terms.titleEn,
        terms.options,
        terms.image,
        line.quantity,
        isShipped ? line.quantity : 0,
        line.unitSupplyPriceMinor,
      ]);
      if (shipmentId) this.rows['supplier_fulfillment.shipment_line'].push([shipmentId, lineId, line.quantity]);
      if (HOLDS_STOCK.has(status)) {
        this.rows['catalog.stock_reservation'].push([
          lineId,
          at(this.seeding.offers, line.offerIndex),
          warehouse,
          line.quantity,
          head.order.placedAt,
        ]);
      }
      if (isShipped)
        this.seeding.sales.set(line.productIndex, (this.seeding.sales.get(line.productIndex) ?? 0) + line.quantity);
    });
  }

  private termsOf(line: Line): { titleZh: string; titleEn: string; options: Json; image: string; supplierSku: string } {
    const product = this.seeding.market.productAt(line.productIndex);
    const sku = product.skus.find(({ index }) => index === line.skuIndex);
    const options = Object.fromEntries(
      (sku?.options ?? []).map(({ key, text }) => [key, { zh: text.zh, en: text.en }]),
    );
    return {
      titleZh: product.title.zh,
      titleEn: product.title.en,
      options: new Json(options),
      image: `/images/goods/${sku?.imageKey ?? product.imageKey}.svg`,
      supplierSku: sku?.offers.find(({ index }) => index === line.offerIndex)?.supplierSkuCode ?? '',
    };
  }

  private weightOf(line: Line): number {
    const { skus } = this.seeding.market.productAt(line.productIndex);
    return skus.find(({ index }) => index === line.skuIndex)?.weightGrams ?? 1;
  }

  private dispatchHoursOf(line: Line): number {
    const { skus } = this.seeding.market.productAt(line.productIndex);
    const offers = skus.find(({ index }) => index === line.skuIndex)?.offers ?? [];
    return offers.find(({ index }) => index === line.offerIndex)?.dispatchHours ?? 48;
  }
}

type Line = DemoSupplierOrder['lines'][number];

interface Head {
  readonly id: ReturnType<typeof idAt<'Order'>>;
  readonly number: string;
  readonly order: DemoOrder;
  readonly creatorId: string;
  readonly shopName: string;
}

const later = (a: Date, b: Date): Date => (a.getTime() > b.getTime() ? a : b);
