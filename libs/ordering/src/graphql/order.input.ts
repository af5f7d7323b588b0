import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import type { DropId, ListingId, OrderId, ShopId, SkuId } from '@app/kernel';
import { GlobalIdField } from '@app/platform';

import type { OrderStatus } from '../domain/order.state.js';
import { OrderStatusEnum } from './order.type.js';

const KEY = 'Made by the client once per intent (16–64 characters, random) and kept over retries.';

const PHONE = /^\+?[\d\s()-]{6,24}$/;
const PHONE_PROBLEM = 'phone must have 6–20 digits';

@InputType({ description: 'Where parcels go.' })
export class RecipientInput {
  @Field(() => String, { description: 'Name, at most 50 characters.' })
  @IsString()
  @Length(1, 50)
  name: string;

  @Field(() => String, { description: 'Phone, 6–20 digits; spaces, dashes and a leading + are fine.' })
  @Matches(PHONE, { message: PHONE_PROBLEM })
  phone: string;

  @Field(() => String, { description: 'Province: two digits of GB/T 2260, as `provinces` lists them.' })
  @Matches(/^\d{2}$/, { message: 'province must be two digits, as the list of provinces gives them' })
  province: string;

  @Field(() => String, { description: 'City, at most 50 characters.' })
  @IsString()
  @Length(1, 50)
  city: string;

  @Field(() => String, { description: 'District or county, at most 50 characters; may be empty.' })
  @IsString()
  @MaxLength(50)
  district: string;

  @Field(() => String, { description: 'Street and house, at most 200 characters.' })
  @IsString()
  @Length(1, 200)
  street: string;
}

@InputType({ description: 'What to buy.' })
export class PlaceOrderLineInput {
  @GlobalIdField('Listing', { description: 'The listing.' })
  listingId: ListingId;

  @GlobalIdField('Sku', { description: 'The variant.' })
  skuId: SkuId;

  @Field(() => Int, { description: 'Pieces, 1–999.' })
  @IsInt()
  @Min(1)
  @Max(999)
  quantity: number;
}

@InputType({ description: 'Input of placeOrder.' })
export class PlaceOrderInput {
  @Field(() => ID, { description: KEY })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('Shop', { description: 'The shop.' })
  shopId: ShopId;

  @Field(() => [PlaceOrderLineInput], { description: 'What to buy: at least one line, at most 50.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PlaceOrderLineInput)
  lines: PlaceOrderLineInput[];

  @Field(() => RecipientInput, { description: 'Who gets it.' })
  @ValidateNested()
  @Type(() => RecipientInput)
  recipient: RecipientInput;

  @Field(() => String, { description: 'The total that the shopper saw, such as "58.00"; another total is refused.' })
  @Matches(/^\d{1,10}(\.\d{1,3})?$/, { message: 'expectedTotal must be an amount such as 58.00' })
  expectedTotal: string;

  @Field(() => String, { nullable: true, description: 'A word to the shop, at most 200 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  note?: string | null;

  @GlobalIdField('Drop', {
    nullable: true,
    description: 'The drop that it is bought in, out of its stock and at its prices; nothing: the usual ones.',
  })
  dropId?: DropId | null;
}

@InputType({ description: 'Input of cancelOrder.' })
export class CancelOrderInput {
  @Field(() => ID, { description: KEY })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('Order', { description: 'The order.' })
  orderId: OrderId;
}

@InputType({ description: 'Input of revealRecipient.' })
export class RevealRecipientInput {
  @GlobalIdField('Order', { description: 'The order.' })
  orderId: OrderId;
}

@InputType({ description: 'Input of confirmReceipt.' })
export class ConfirmReceiptInput {
  @Field(() => ID, { description: KEY })
  @Length(16, 64)
  idempotencyKey: string;
}

@InputType({ description: 'Input of findOrderLink.' })
export class FindOrderLinkInput {
  @Field(() => String, { description: 'The order’s number.' })
  @Length(8, 24)
  number: string;

  @Field(() => String, { description: 'The phone that the order was placed with.' })
  @Length(6, 30)
  phone: string;
}

@InputType({ description: 'Which orders.' })
export class OrderFilterInput {
  @Field(() => [OrderStatusEnum], { nullable: true, description: 'Only these statuses; all when left out. At most 6.' })
  @IsOptional()
  @ArrayMaxSize(6)
  @IsIn(Object.values(OrderStatusEnum), { each: true })
  statuses?: OrderStatus[] | null;

  @Field(() => String, { nullable: true, description: 'The beginning of the number.' })
  @IsOptional()
  @Matches(/^[0-9A-Za-z]{2,20}$/, { message: 'number must be the beginning of an order number' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'The whole phone that the order was placed with.' })
  @IsOptional()
  @Matches(PHONE, { message: PHONE_PROBLEM })
  phone?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those that are held.' })
  @IsBoolean()
  isHeld: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Oldest first instead of newest first.' })
  @IsBoolean()
  oldestFirst: boolean;
}
