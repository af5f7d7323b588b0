import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';

import type { FreightTemplateId, WarehouseId } from '@app/kernel';
import { GlobalIdField } from '@app/platform';

const NAME = 'What to call it, 1–60 characters.';
const PROVINCE = 'Code of the province it lies in, as `provinces` lists them.';
const CITY = 'The city it lies in, 1–40 characters.';
const TIME_ZONE = 'IANA name of its time zone.';
const CUTOFF = 'Orders from this minute of the day on (0–1,439, in its time zone) are begun the day after.';
const LAST_MINUTE = 1_439;

@InputType({ description: 'A new warehouse.' })
export class CreateWarehouseInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => String, { description: NAME })
  @Length(1, 60)
  name: string;

  @Field(() => String, { description: PROVINCE })
  @IsString()
  province: string;

  @Field(() => String, { description: CITY })
  @Length(1, 40)
  city: string;

  @GlobalIdField('FreightTemplate', { description: 'What its parcels cost.' })
  freightTemplateId: FreightTemplateId;

  @Field(() => String, { description: TIME_ZONE, defaultValue: 'Asia/Shanghai' })
  @IsString()
  timeZone: string;

  @Field(() => Int, { description: CUTOFF, defaultValue: 960 })
  @IsInt()
  @Min(0)
  @Max(LAST_MINUTE)
  cutoffMinutes: number;

  @Field(() => [Int], {
    description: 'Weekdays on which it is closed: 1 is Monday, 7 is Sunday; at most 6.',
    defaultValue: [],
  })
  @ArrayMaxSize(6)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  closedWeekdays: number[];

  @Field(() => [String], { description: 'Dates on which it is closed, as YYYY-MM-DD, at most 100.', defaultValue: [] })
  @ArrayMaxSize(100)
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    each: true,
    message: 'Write dates as YYYY-MM-DD, such as 2027-02-06.',
  })
  closedOn: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Pieces that it sends out a day, 1–1,000,000; nothing: as many as come.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  dailyPieces: number | null = null;
}

@InputType({ description: 'Changes to a warehouse. What is left out stays.' })
export class UpdateWarehouseInput {
  @GlobalIdField('Warehouse', { description: 'The warehouse.' })
  warehouseId: WarehouseId;

  @Field(() => String, { nullable: true, description: NAME })
  @IsOptional()
  @Length(1, 60)
  name?: string;

  @Field(() => String, { nullable: true, description: PROVINCE })
  @IsOptional()
  @IsString()
  province?: string;

  @Field(() => String, { nullable: true, description: CITY })
  @IsOptional()
  @Length(1, 40)
  city?: string;

  @GlobalIdField('FreightTemplate', { nullable: true, description: 'What its parcels cost.' })
  freightTemplateId?: FreightTemplateId;

  @Field(() => String, { nullable: true, description: TIME_ZONE })
  @IsOptional()
  @IsString()
  timeZone?: string;

  @Field(() => Int, { nullable: true, description: CUTOFF })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LAST_MINUTE)
  cutoffMinutes?: number;

  @Field(() => [Int], {
    nullable: true,
    description: 'Weekdays on which it is closed: 1 is Monday, 7 is Sunday; at most 6.',
  })
  @IsOptional()
  @ArrayMaxSize(6)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  closedWeekdays?: number[] | null;

  @Field(() => [String], { nullable: true, description: 'Dates on which it is closed, as YYYY-MM-DD, at most 100.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    each: true,
    message: 'Write dates as YYYY-MM-DD, such as 2027-02-06.',
  })
  closedOn?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Pieces that it sends out a day, 1–1,000,000; nothing: as many as come.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  dailyPieces?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it serves new orders.' })
  @IsOptional()
  @IsBoolean()
  isActive?: boolean;
}
