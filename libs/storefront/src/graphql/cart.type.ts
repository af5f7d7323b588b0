import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsString, Max, Min, ValidateNested } from 'class-validator';

import { type CurrencyCode, type DropId, type ListingId, type ShopId, type SkuId, toGlobalId } from '@app/kernel';
import { Access, GlobalIdField, MoneyType, toMoney } from '@app/platform';

import { CART_LINES_MAX, LINE_QUANTITY_MAX } from '../domain/cart.rules.js';
import type { Unavailability, UnavailableLine } from '../domain/errors.js';
import type { CartQuote, JudgedCart } from '../queries/cart.query.js';
import { UnavailabilityEnum } from './enums.js';

@InputType({ description: 'What a shopper wants to buy.' })
export class CartLineInput {
  @GlobalIdField('Listing', { description: 'The listing.' })
  listingId: ListingId;

  @GlobalIdField('Sku', { description: 'The variant of it.' })
  skuId: SkuId;

  @Field(() => Int, { description: 'Pieces, 1–999.' })
  @IsInt()
  @Min(1)
  @Max(LINE_QUANTITY_MAX)
  quantity: number;
}

@InputType({ description: 'A cart and where it is to go.' })
export class QuoteCartInput {
  @GlobalIdField('Shop', { description: 'The shop.' })
  shopId: ShopId;

  @Field(() => [CartLineInput], { description: 'What to buy, each variant once; at most 50 lines.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(CART_LINES_MAX)
  @ValidateNested({ each: true })
  @Type(() => CartLineInput)
  lines: CartLineInput[];

  @Field(() => String, { description: 'Code of the province, as `provinces` lists them.' })
  @IsString()
  province: string;

  @GlobalIdField('Drop', {
    nullable: true,
    description: 'The drop that it is bought in; nothing: the usual stock and prices.',
  })
  dropId?: DropId | null;
}

@ObjectType('QuotedLine', { description: 'A line of a cart that can be bought.' })
@Access.everyone()
export class QuotedLineType {
  @Field(() => ID, { description: 'Opaque id of the listing.' })
  listingId: string;

  @Field(() => ID, { description: 'Opaque id of the variant.' })
  skuId: string;

  @Field(() => Int, { description: 'Pieces.' })
  quantity: number;

  @Field(() => MoneyType, { description: 'Price of one piece.' })
  unitPrice: MoneyType;

  @Field(() => MoneyType, { description: 'Price of all of them.' })
  total: MoneyType;
}

@ObjectType('UnavailableLine', { description: 'A line of a cart that cannot be bought as it is.' })
@Access.everyone()
export class UnavailableLineType {
  @Field(() => Int, { description: 'Its place in the cart, from 0 on.' })
  position: number;

  @Field(() => ID, { description: 'Opaque id of the listing.' })
  listingId: string;

  @Field(() => ID, { description: 'Opaque id of the variant.' })
  skuId: string;

  @Field(() => UnavailabilityEnum, { description: 'Why.' })
  reason: Unavailability;

  @Field(() => Int, { description: 'Pieces that could be bought instead; 0: none.' })
  availableQuantity: number;
}

@ObjectType('CartQuote', {
  description: 'What a cart costs and when it comes. placeOrder takes it at this total, or tells what has changed.',
})
@Access.everyone()
export class CartQuoteType {
  @Field(() => [QuotedLineType], { description: 'What can be bought, at most 50 lines.' })
  lines: QuotedLineType[];

  @Field(() => [UnavailableLineType], { description: 'What cannot: no part of the sums. At most 50 lines.' })
  unavailable: UnavailableLineType[];

  @Field(() => MoneyType, { description: 'Sum of the lines.' })
  goods: MoneyType;

  @Field(() => MoneyType, { description: 'What the delivery costs.' })
  freight: MoneyType;

  @Field(() => MoneyType, { description: 'Goods and freight: what the shopper pays.' })
  total: MoneyType;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when all of it is with the shopper; null: there is nothing.',
  })
  expectedAt: Date | null;
}

const NOTHING = { lines: [], goodsMinor: 0n, freightMinor: 0n, totalMinor: 0n, expectedAt: null };

export function toCartQuoteType({ quote, unavailable }: JudgedCart, currency: CurrencyCode): CartQuoteType {
  const { lines, goodsMinor, freightMinor, totalMinor, expectedAt } = quote ?? NOTHING;
  const money = (amountMinor: bigint): MoneyType => toMoney(amountMinor, currency);
  return {
    lines: lines.map((line) => toQuotedLine(line, money)),
    unavailable: unavailable.map(toUnavailableLine),
    goods: money(goodsMinor),
    freight: money(freightMinor),
    total: money(totalMinor),
    expectedAt,
  };
}

function toQuotedLine(line: CartQuote['lines'][number], money: (amountMinor: bigint) => MoneyType): QuotedLineType {
  const { listingId, skuId, quantity, priceMinor } = line;
  return {
    listingId: toGlobalId('Listing', listingId),
    skuId: toGlobalId('Sku', skuId),
    quantity,
    unitPrice: money(priceMinor),
    total: money(priceMinor * BigInt(quantity)),
  };
}

function toUnavailableLine({ listingId, skuId, ...line }: UnavailableLine): UnavailableLineType {
  return { ...line, listingId: toGlobalId('Listing', listingId), skuId: toGlobalId('Sku', skuId) };
}
