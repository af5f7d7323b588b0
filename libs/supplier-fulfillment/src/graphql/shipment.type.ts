import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { toGlobalId } from '@app/kernel';
import { Access } from '@app/platform';

import { type Carrier, trackingUrlOf } from '../domain/carriers.js';
import type { Parcel } from '../queries/parcels.query.js';
import { ScanCodeEnum } from './supplier-order.enums.js';

@ObjectType('Carrier', { description: 'A carrier that parcels may go by.' })
@Access.everyone()
export class CarrierType {
  @Field(() => String, { description: 'What `shipParcel` takes.' })
  code: string;

  @Field(() => String, { description: 'Name in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn: string;

  @Field(() => String, {
    nullable: true,
    description: 'How one of its tracking numbers looks; null when they have no one form.',
  })
  example: string | null;
}

export function toCarrierType({ code, nameZh, nameEn, example }: Carrier): CarrierType {
  return { code, nameZh, nameEn, example: example || null };
}

@ObjectType('TrackingScan', { description: 'What a carrier reported of a parcel.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class TrackingScanType {
  @Field(() => ScanCodeEnum, { description: 'What happened.' })
  code: keyof typeof ScanCodeEnum;

  @Field(() => String, { description: 'Where; may be empty.' })
  place: string;

  @Field(() => Date, { description: 'When, by the carrier’s word.' })
  occurredAt: Date;
}

@ObjectType('ShipmentLine', { description: 'What of a line is in a parcel.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class ShipmentLineType {
  @Field(() => ID, { description: 'Id of the line.' })
  lineId: string;

  @Field(() => Int, { description: 'Pieces of it in this parcel.' })
  quantity: number;
}

@ObjectType('Shipment', { description: 'A parcel that left the warehouse.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class ShipmentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Code of the carrier, as `carriers` lists them.' })
  carrier: string;

  @Field(() => String, { description: 'Tracking number.' })
  trackingNumber: string;

  @Field(() => String, {
    nullable: true,
    description: 'Page on which a person can follow it; null when the carrier has none.',
  })
  trackingUrl: string | null;

  @Field(() => Date, { description: 'When it left.' })
  shippedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it arrived; null before.' })
  deliveredAt: Date | null;

  @Field(() => [ShipmentLineType], { description: 'What is in it, at most 100 lines.' })
  lines: ShipmentLineType[];

  @Field(() => [TrackingScanType], {
    description: 'What the carrier reported, oldest first, at most 100 of the latest.',
  })
  scans: TrackingScanType[];
}

export function toShipmentType(parcel: Parcel): ShipmentType {
  return {
    id: toGlobalId('Shipment', parcel.shipmentId),
    carrier: parcel.carrier,
    trackingNumber: parcel.trackingNumber,
    trackingUrl: trackingUrlOf(parcel),
    shippedAt: parcel.shippedAt,
    deliveredAt: parcel.deliveredAt,
    lines: parcel.lines.map(({ lineId, quantity }) => ({ lineId: toGlobalId('OrderLine', lineId), quantity })),
    scans: parcel.scans.map(({ code, place, occurredAt }) => ({ code, place, occurredAt })),
  };
}
