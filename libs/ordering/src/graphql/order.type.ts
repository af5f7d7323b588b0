import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type OrderId, type ShopId, type SupplierOrderId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, LocalizedTextType, MoneyType, toMoney } from '@app/platform';

import type { OrderHappeningRow, OrderLineRow, OrderRow } from '../queries/orders.query.js';
import type { OrderStatus } from '../domain/order.state.js';

export const OrderStatusEnum = {
  AWAITING_PAYMENT: 'AWAITING_PAYMENT',
  PAID: 'PAID',
  FULFILLING: 'FULFILLING',
  COMPLETED: 'COMPLETED',
  EXPIRED: 'EXPIRED',
  CANCELLED: 'CANCELLED',
} as const;
registerEnumType(OrderStatusEnum, {
  name: 'OrderStatus',
  description: 'Where an order stands.',
  valuesMap: {
    AWAITING_PAYMENT: { description: 'Placed; stock is reserved until the payment is due.' },
    PAID: { description: 'Paid; handed to the suppliers.' },
    FULFILLING: { description: 'At least one supplier has accepted his part.' },
    COMPLETED: { description: 'Every part was received, or refunded.' },
    EXPIRED: { description: 'Not paid in time; the stock went back.' },
    CANCELLED: { description: 'Cancelled, or no supplier could serve it; what was paid is refunded.' },
  },
});

@ObjectType('OrderRecipient', { description: 'Who gets the parcels. Masked unless the caller is the shopper.' })
@Access.toOrderLink(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderRecipientType {
  @Field(() => String, { description: 'Name, or its first character.' })
  name: string;

  @Field(() => String, { description: 'Phone, or its first and last digits.' })
  phone: string;

  @Field(() => String, { description: 'Province, two digits of GB/T 2260.' })
  province: string;

  @Field(() => String, { description: 'City.' })
  city: string;

  @Field(() => String, { description: 'District or county.' })
  district: string;

  @Field(() => String, { description: 'Street and house, or asterisks.' })
  street: string;
}

@ObjectType('OrderLine', { description: 'One kind of goods in an order.' })
@Access.toOrderLink(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderLineType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'Title when the order was placed.' })
  title: LocalizedTextType;

  @Field(() => [LocalizedTextType], { description: 'The variant, such as colour and size; at most 3.' })
  options: LocalizedTextType[];

  @Field(() => String, { nullable: true, description: 'Address of a picture; null when the goods have none.' })
  image: string | null;

  @Field(() => Int, { description: 'Pieces.' })
  quantity: number;

  @Field(() => MoneyType, { description: 'Price of one piece.' })
  unitPrice: MoneyType;

  @Field(() => ID, { description: 'The supplier order that ships it.' })
  supplierOrderId: string;

  @Field(() => MoneyType, { description: 'What one piece costs the creator, as frozen when the order was placed.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  supplyPrice: MoneyType;
}

@ObjectType('OrderHappening', { description: 'Something that happened to an order.' })
@Access.toOrderLink(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderHappeningType {
  @Field(() => String, {
    description:
      'PLACED, PAID, HELD, RELEASED, ACCEPTED, PARCEL_SHIPPED, SHIPPED, DELIVERED, RECEIVED, REJECTED, REROUTE_ASKED, REROUTED, REFUNDED, COMPLETED, EXPIRED, CANCELLED, LATE_PAYMENT_REFUNDED or SHOPPER_ERASED.',
  })
  kind: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The supplier order that it is about; null when it is about the whole.',
  })
  supplierOrderId: string | null;
}

@ObjectType('OrderStatusCount', { description: 'How many orders have a status.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderStatusCountType {
  @Field(() => OrderStatusEnum, { description: 'The status.' })
  status: OrderStatus;

  @Field(() => Int, { description: 'Number of orders.' })
  count: number;
}

@ObjectType('Order', { description: 'What one shopper bought from one shop.' })
@Access.toOrderLink(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderType {
  readonly ref: OrderId;
  readonly shopRef: ShopId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Number for people, such as DF2611224K7Q2MX.' })
  number: string;

  @Field(() => OrderStatusEnum, { description: 'Where it stands.' })
  status: OrderStatus;

  @Field(() => String, { description: 'Where it came from: STOREFRONT, LIVE, API or CSV.' })
  channel: string;

  @Field(() => String, { description: 'Name of the shop when the order was placed.' })
  shopName: string;

  @Field(() => MoneyType, { description: 'Price of the goods.' })
  goods: MoneyType;

  @Field(() => MoneyType, { description: 'Freight that the shopper pays.' })
  freight: MoneyType;

  @Field(() => MoneyType, { description: 'Goods and freight.' })
  total: MoneyType;

  @Field(() => MoneyType, { description: 'What went back to the shopper so far.' })
  refunded: MoneyType;

  @Field(() => String, { description: 'What the shopper wrote to the shop; may be empty.' })
  note: string;

  @Field(() => Boolean, { description: 'Whether it is kept back from its suppliers until somebody decides.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  isHeld: boolean;

  @Field(() => Date, { description: 'When it was placed.' })
  placedAt: Date;

  @Field(() => Date, { description: 'Until when it must be paid, or it expires.' })
  paymentDueAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was paid; null before.' })
  paidAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was completed, expired or cancelled; null before.' })
  endedAt: Date | null;
}

export const OrderConnection = ConnectionOf(OrderType, 'OrderConnection');

export function toOrderType(row: OrderRow): OrderType {
  return {
    ref: row.id,
    shopRef: row.shop_id as ShopId,
    id: toGlobalId('Order', row.id),
    number: row.number,
    status: row.status,
    channel: row.channel,
    shopName: row.shop_name,
    goods: toMoney(row.goods_minor, row.currency),
    freight: toMoney(row.freight_minor, row.currency),
    total: toMoney(row.total_minor, row.currency),
    refunded: toMoney(row.refunded_minor, row.currency),
    note: row.note,
    isHeld: row.hold_reason !== null,
    placedAt: row.placed_at,
    paymentDueAt: row.payment_due_at,
    paidAt: row.paid_at,
    endedAt: row.ended_at,
  };
}

export function toOrderLineType(row: OrderLineRow, currency: string): OrderLineType {
  return {
    id: toGlobalId('OrderLine', row.id),
    title: { zh: row.title_zh, en: row.title_en },
    options: Object.values(row.options as Record<string, LocalizedTextType>),
    image: row.image,
    quantity: row.quantity,
    unitPrice: toMoney(row.unit_price_minor, currency),
    supplierOrderId: toGlobalId('SupplierOrder', row.supplier_order_id),
    supplyPrice: toMoney(row.supply_price_minor, currency),
  };
}

export function toOrderHappeningType(row: OrderHappeningRow): OrderHappeningType {
  const supplierOrderId = row.supplier_order_id as SupplierOrderId | null;
  return {
    kind: row.kind,
    at: row.at,
    supplierOrderId: supplierOrderId && toGlobalId('SupplierOrder', supplierOrderId),
  };
}
