import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { type FreightTemplateId, toGlobalId } from '@app/kernel';
import { Access, Payload } from '@app/platform';

import { findProvince } from '../domain/provinces.js';
import type { Warehouse } from '../queries/warehouses.query.js';
import { ProvinceType, toProvinceType } from './province.type.js';

@ObjectType('Warehouse', { description: 'Where a supplier ships from.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class WarehouseType {
  freightTemplateRef: FreightTemplateId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'What the supplier calls it.' })
  name: string;

  @Field(() => ProvinceType, { description: 'The province it lies in.' })
  province: ProvinceType;

  @Field(() => String, { description: 'The city it lies in.' })
  city: string;

  @Field(() => String, { description: 'IANA name of its time zone.' })
  timeZone: string;

  @Field(() => Int, {
    description: 'Orders from this minute of the day on (0–1,439, in its time zone) are begun the day after.',
  })
  cutoffMinutes: number;

  @Field(() => [Int], { description: 'Weekdays on which it is closed: 1 is Monday, 7 is Sunday.' })
  closedWeekdays: readonly number[];

  @Field(() => [String], { description: 'Dates on which it is closed, as YYYY-MM-DD. There are at most 100.' })
  closedOn: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Pieces that it sends out a day; nothing: as many as come.' })
  dailyPieces: number | null;

  @Field(() => Boolean, { description: 'Whether it serves new orders.' })
  isActive: boolean;
}

@ObjectType({ description: 'What became of createWarehouse.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:write' })
export class CreateWarehousePayload extends Payload {
  @Field(() => WarehouseType, { nullable: true, description: 'The new warehouse; nothing when refused.' })
  warehouse?: WarehouseType | null;
}

@ObjectType({ description: 'What became of updateWarehouse.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:write' })
export class UpdateWarehousePayload extends Payload {
  @Field(() => WarehouseType, { nullable: true, description: 'The warehouse as it is now; nothing when refused.' })
  warehouse?: WarehouseType | null;
}

export function toWarehouseType({ warehouseId, freightTemplateId, province, ...plain }: Warehouse): WarehouseType {
  const known = findProvince(province) ?? { code: province, zh: province, en: province };
  return {
    freightTemplateRef: freightTemplateId,
    id: toGlobalId('Warehouse', warehouseId),
    name: plain.name,
    province: toProvinceType(known),
    city: plain.city,
    timeZone: plain.timeZone,
    cutoffMinutes: plain.cutoffMinutes,
    closedWeekdays: plain.closedWeekdays,
    closedOn: plain.closedOn,
    dailyPieces: plain.dailyPieces,
    isActive: plain.isActive,
  };
}
