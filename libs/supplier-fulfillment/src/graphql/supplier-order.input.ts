import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import type { OrderLineId, ShipmentId, SupplierOrderId } from '@app/kernel';
import { GlobalIdField, PageArgs } from '@app/platform';

import { OLD_SECRET_HOURS } from '../domain/connection.rules.js';
import { ConnectionWayEnum, RejectCodeEnum, SupplierOrderTabEnum } from './supplier-order.enums.js';

const KEY = 'Made by the client once per intent (16–64 characters, random) and kept over retries.';

@ArgsType()
export class SupplierOrdersArgs extends PageArgs {
  @Field(() => SupplierOrderTabEnum, { nullable: true, description: 'Only those of this tab; all when left out.' })
  @IsOptional()
  @IsEnum(SupplierOrderTabEnum)
  tab?: keyof typeof SupplierOrderTabEnum | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those past the deadline for accepting or shipping.' })
  @IsBoolean()
  isOverdue: boolean = false;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those that a person should look at.' })
  @IsBoolean()
  needsAttention: boolean = false;

  @Field(() => String, { nullable: true, description: 'The beginning of a number, or a whole tracking number.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  search?: string | null;
}

@ArgsType()
export class ForwardingAttemptsArgs extends PageArgs {
  @GlobalIdField('SupplierOrder', { description: 'Only those of this supplier order.', nullable: true })
  @IsOptional()
  supplierOrderId?: SupplierOrderId | null;
}

@InputType({ description: 'Input of acceptSupplierOrders.' })
export class AcceptSupplierOrdersInput {
  @GlobalIdField('SupplierOrder', { description: 'What to accept, at most 100.', isList: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  supplierOrderIds: SupplierOrderId[];
}

@InputType({ description: 'Input of rejectSupplierOrder.' })
export class RejectSupplierOrderInput {
  @Field(() => ID, { description: KEY })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('SupplierOrder', { description: 'What to reject.' })
  supplierOrderId: SupplierOrderId;

  @Field(() => RejectCodeEnum, { description: 'Why.' })
  @IsEnum(RejectCodeEnum)
  code: keyof typeof RejectCodeEnum;

  @Field(() => String, { description: 'The same in your words, 1–500 characters; no shopper’s data.' })
  @Length(1, 500)
  reason: string;
}

@InputType({ description: 'Pieces of a line in a parcel.' })
export class ShipParcelLineInput {
  @GlobalIdField('OrderLine', { description: 'The line.' })
  lineId: OrderLineId;

  @Field(() => Int, { description: 'How many pieces, at least 1.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  quantity: number;
}

@InputType({ description: 'Input of shipParcel.' })
export class ShipParcelInput {
  @Field(() => ID, { description: KEY })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('SupplierOrder', { description: 'What it belongs to.' })
  supplierOrderId: SupplierOrderId;

  @Field(() => String, { description: 'Code of the carrier, as `carriers` lists them.' })
  @Length(1, 30)
  carrier: string;

  @Field(() => String, { description: 'Tracking number, at most 50 characters.' })
  @Length(1, 50)
  trackingNumber: string;

  @Field(() => [ShipParcelLineInput], {
    nullable: true,
    description: 'What is in it, at most 100 lines; everything that is left when left out.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ShipParcelLineInput)
  lines?: ShipParcelLineInput[] | null;
}

@InputType({ description: 'Input of correctTracking.' })
export class CorrectTrackingInput {
  @GlobalIdField('Shipment', { description: 'The parcel.' })
  shipmentId: ShipmentId;

  @Field(() => String, { description: 'Code of its real carrier.' })
  @Length(1, 30)
  carrier: string;

  @Field(() => String, { description: 'Its real tracking number, at most 50 characters.' })
  @Length(1, 50)
  trackingNumber: string;
}

@InputType({ description: 'Input of setConnection.' })
export class SetConnectionInput {
  @Field(() => ConnectionWayEnum, { description: 'The way.' })
  @IsEnum(ConnectionWayEnum)
  way: keyof typeof ConnectionWayEnum;

  @Field(() => String, { nullable: true, description: 'With WEBHOOK: the https address that orders are sent to.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  url?: string | null;
}

@InputType({ description: 'Input of rotateConnectionSecret.' })
export class RotateConnectionSecretInput {
  @Field(() => Int, {
    defaultValue: OLD_SECRET_HOURS,
    description: 'How many hours the old secret goes on signing beside the new one, 0–168; 0 when it has leaked.',
  })
  @IsInt()
  @Min(0)
  @Max(168)
  oldSecretHours: number = OLD_SECRET_HOURS;
}

@InputType({ description: 'Input of sendTestWebhook.' })
export class SendTestWebhookInput {
  @Field(() => String, {
    nullable: true,
    description: 'Another address, to try it before it is set; the one that is set when left out.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  url?: string | null;
}

@InputType({ description: 'Input of replayForwarding.' })
export class ReplayForwardingInput {
  @GlobalIdField('SupplierOrder', { description: 'What to hand over again, at most 100.', isList: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  supplierOrderIds: SupplierOrderId[];
}
