import type { DemoOrder, DemoSupplierOrder } from '@app/demo-market';
import { addMs, DAY_MS, HOUR_MS, type OrderId } from '@app/kernel';
import { newIdAt } from '@app/platform';

import { Json } from './copy.js';
import type { OrderRows } from './order-tables.js';
import { toProvinceCode } from './province-code.js';
import { at, CURRENCY, type Seeding } from './seeding.js';

export const FEE_BASIS_POINTS = 200;

const RECEIVE_MS = 10 * DAY_MS;

export interface OrderHead {
  readonly id: OrderId;
  readonly number: string;
  readonly order: DemoOrder;
  readonly creatorId: string;
  readonly shopName: string;
}

/** One supplier's part of an order. */
interface OrderPart extends OrderHead {
  readonly part: DemoSupplierOrder;
  readonly partId: string;
  readonly partNumber: string;
}

type Line = DemoSupplierOrder['lines'][number];

interface PlacedLine {
  readonly line: Line;
  readonly lineId: string;
  readonly position: number;
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
const REJECTION = { code: 'OUT_OF_STOCK', reason: '库存不足' };

const later = (a: Date, b: Date): Date => (a.getTime() > b.getTime() ? a : b);

/** Weight of one piece, in grams. */
export function weightOf(seeding: Seeding, line: Line): number {
  return skuOf(seeding, line)?.weightGrams ?? 1;
}

function skuOf({ market }: Seeding, line: Line) {
  return market.productAt(line.productIndex).skus.find(({ index }) => index === line.skuIndex);
}

/** Rows of supplier orders, their lines, shipments and reservations. */
export class PartRows {
  constructor(
    private readonly seeding: Seeding,
    private readonly rows: OrderRows,
  ) {}

  add(place: OrderPart): void {
    this.addSupplierOrder(place);
    const lines = place.part.lines.map((line, index) => ({
      line,
      lineId: newIdAt(place.order.placedAt),
      position: index + 1,
    }));
    for (const line of lines) this.addLine(place, line);
    if (place.part.shippedAt) this.addShipment(place, place.part.shippedAt, lines);
    if (HOLDS_STOCK.has(STATUS[place.part.status])) this.addReservations(place, lines);
  }

  private addSupplierOrder({ id, order, creatorId, shopName, part, partId, partNumber }: OrderPart): void {
    const status = STATUS[part.status];
    const weightGrams = part.lines.reduce((sum, line) => sum + weightOf(this.seeding, line) * line.quantity, 0);
    const soon = addMs(this.seeding.now, (2 + (weightGrams % 22)) * HOUR_MS);
    const dispatchHours = Math.max(...part.lines.map((line) => this.dispatchHoursOf(line)));
    const rejection = status === 'REJECTED' ? REJECTION : null;
    this.rows['supplier_fulfillment.supplier_order'].push([
      partId,
      partNumber,
      id,
      at(this.seeding.suppliers, part.supplierIndex),
      creatorId,
      shopName,
      at(this.seeding.warehouses, part.warehouseIndex),
      status,
      CURRENCY,
      part.lines.reduce((sum, line) => sum + line.unitSupplyPriceMinor * line.quantity, 0),
      part.freightCostMinor,
      weightGrams,
      toProvinceCode(order.address.provinceCode),
      order.address.city,
      dispatchHours,
      order.placedAt,
      order.paidAt,
      ...timesOfForwarding(order, part, soon),
      part.acceptedAt,
      part.acceptedAt && addMs(part.acceptedAt, dispatchHours * HOUR_MS),
      part.shippedAt,
      part.deliveredAt,
      part.shippedAt && later(addMs(part.shippedAt, RECEIVE_MS), soon),
      part.receivedAt,
      endOf(order, part),
      rejection?.code,
      rejection?.reason,
    ]);
  }

  private addLine({ id, part, partId }: OrderPart, { line, lineId, position }: PlacedLine): void {
    const { listings, products, skus, offers, warehouses } = this.seeding;
    const { titleZh, titleEn, options, image, supplierSku } = this.termsOf(line);
    const offerId = at(offers, line.offerIndex);
    this.rows['ordering.order_line'].push([
      lineId,
      id,
      position,
      at(listings, line.listingIndex),
      at(products, line.productIndex),
      at(skus, line.skuIndex),
      offerId,
      at(warehouses, part.warehouseIndex),
      partId,
      line.mode,
      titleZh,
      titleEn,
      options,
      image,
      line.quantity,
      line.unitPriceMinor,
      line.unitSupplyPriceMinor,
      line.commissionBasisPoints,
      FEE_BASIS_POINTS,
    ]);
    this.rows['supplier_fulfillment.supplier_order_line'].push([
      lineId,
      partId,
      position,
      offerId,
      supplierSku,
      titleZh,
      titleEn,
      options,
      image,
      line.quantity,
      part.shippedAt ? line.quantity : 0,
      line.unitSupplyPriceMinor,
    ]);
  }

  private addShipment({ part, partId }: OrderPart, shippedAt: Date, lines: readonly PlacedLine[]): void {
    const { sales } = this.seeding;
    for (const { line } of lines) sales.set(line.productIndex, (sales.get(line.productIndex) ?? 0) + line.quantity);
    if (!part.parcel) return;
    const { carrierCode, trackingNumber } = part.parcel;
    const shipmentId = newIdAt(shippedAt);
    this.rows['supplier_fulfillment.shipment'].push([
      shipmentId,
      partId,
      carrierCode,
      trackingNumber,
      shippedAt,
      part.deliveredAt,
    ]);
    for (const { line, lineId } of lines)
      this.rows['supplier_fulfillment.shipment_line'].push([shipmentId, lineId, line.quantity]);
  }

  private addReservations({ order, part }: OrderPart, lines: readonly PlacedLine[]): void {
    const warehouseId = at(this.seeding.warehouses, part.warehouseIndex);
    for (const { line, lineId } of lines) {
      const offerId = at(this.seeding.offers, line.offerIndex);
      this.rows['catalog.stock_reservation'].push([lineId, offerId, warehouseId, line.quantity, order.placedAt]);
    }
  }

  private termsOf(line: Line): { titleZh: string; titleEn: string; options: Json; image: string; supplierSku: string } {
    const { title, imageKey } = this.seeding.market.productAt(line.productIndex);
    const sku = skuOf(this.seeding, line);
    const options = Object.fromEntries(
      (sku?.options ?? []).map(({ key, text }) => [key, { zh: text.zh, en: text.en }]),
    );
    return {
      titleZh: title.zh,
      titleEn: title.en,
      options: new Json(options),
      image: `/images/goods/${sku?.imageKey ?? imageKey}.svg`,
      supplierSku: sku?.offers.find(({ index }) => index === line.offerIndex)?.supplierSkuCode ?? '',
    };
  }

  private dispatchHoursOf(line: Line): number {
    const offers = skuOf(this.seeding, line)?.offers ?? [];
    return offers.find(({ index }) => index === line.offerIndex)?.dispatchHours ?? 48;
  }
}

/** When it was forwarded, and by when it must be accepted: nothing runs out in the moment of the first start. */
function timesOfForwarding(order: DemoOrder, part: DemoSupplierOrder, soon: Date): [Date?, Date?] {
  const forwardedAt = part.forwardedAt ?? (STATUS[part.status] === 'FORWARDED' ? order.paidAt : undefined);
  return forwardedAt ? [forwardedAt, later(addMs(forwardedAt, DAY_MS), soon)] : [undefined, undefined];
}

function endOf(order: DemoOrder, part: DemoSupplierOrder): Date | undefined {
  const ownEnd = part.receivedAt ?? part.rejectedAt ?? part.cancelledAt;
  return ownEnd ?? (STATUS[part.status] === 'CANCELLED' ? order.expiredAt : undefined);
}
