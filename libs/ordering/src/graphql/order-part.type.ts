import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { toGlobalId } from '@app/kernel';
import { Access } from '@app/platform';
import { type SupplierOrderView, trackingUrlOf } from '@app/supplier-fulfillment';

@ObjectType('ParcelScan', { description: 'What a carrier reported of a parcel.' })
@Access.toOrderLink(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class ParcelScanType {
  @Field(() => String, { description: 'PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED or EXCEPTION.' })
  code: string;

  @Field(() => String, { description: 'Where; may be empty.' })
  place: string;

  @Field(() => Date, { description: 'When, by the carrier’s word.' })
  occurredAt: Date;
}

@ObjectType('OrderParcelLine', { description: 'What of an order line is in a parcel.' })
@Access.toOrderLink(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderParcelLineType {
  @Field(() => ID, { description: 'The order line.' })
  lineId: string;

  @Field(() => Int, { description: 'Pieces in this parcel.' })
  quantity: number;
}

@ObjectType('OrderParcel', { description: 'A parcel on its way to the shopper.' })
@Access.toOrderLink(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderParcelType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Code of the carrier.' })
  carrier: string;

  @Field(() => String, { description: 'Tracking number.' })
  trackingNumber: string;

  @Field(() => String, {
    nullable: true,
    description: 'Public page that shows where it is; null where its carrier has none.',
  })
  trackingUrl: string | null;

  @Field(() => Date, { description: 'When it left the warehouse.' })
  shippedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it arrived; null before.' })
  deliveredAt: Date | null;

  @Field(() => [ParcelScanType], { description: 'What the carrier reported, oldest first; at most 200.' })
  scans: ParcelScanType[];

  @Field(() => [OrderParcelLineType], { description: 'What is in it; at most 50 lines.' })
  lines: OrderParcelLineType[];
}

@ObjectType('OrderPart', { description: 'The part of an order that one supplier ships; the shopper sees no supplier.' })
@Access.toOrderLink(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderPartType {
  readonly supplierRef: SupplierOrderView['supplierId'];

  @Field(() => ID, { description: 'Opaque id of the supplier order.' })
  id: string;

  @Field(() => String, { description: 'The order’s number with -1, -2 and so on.' })
  number: string;

  @Field(() => String, {
    description:
      'AWAITING_PAYMENT, READY, FORWARDED, ACCEPTED, PARTLY_SHIPPED, SHIPPED, DELIVERED, RECEIVED, REJECTED or CANCELLED.',
  })
  status: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when it should leave the warehouse; null before it is paid.',
  })
  dispatchBy: Date | null;

  @Field(() => [OrderParcelType], { description: 'Its parcels; at most 100.' })
  parcels: OrderParcelType[];
}

export function toOrderPartType(part: SupplierOrderView): OrderPartType {
  return {
    supplierRef: part.supplierId,
    id: toGlobalId('SupplierOrder', part.supplierOrderId),
    number: part.number,
    status: part.status,
    dispatchBy: part.dispatchBy,
    parcels: part.parcels.map((parcel) => ({
      id: toGlobalId('Shipment', parcel.shipmentId),
      carrier: parcel.carrier,
      trackingNumber: parcel.trackingNumber,
      trackingUrl: trackingUrlOf(parcel),
      shippedAt: parcel.shippedAt,
      deliveredAt: parcel.deliveredAt,
      scans: parcel.scans.map(({ code, place, occurredAt }) => ({ code, place, occurredAt })),
      lines: parcel.lines.map(({ lineId, quantity }) => ({ lineId: toGlobalId('OrderLine', lineId), quantity })),
    })),
  };
}
