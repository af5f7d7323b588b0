import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

import { type CurrencyCode, type OfferId, type PriceRuleId, type SkuId, toGlobalId } from '@app/kernel';
import { Access, GlobalIdField, MoneyType, toMoney } from '@app/platform';

import { LISTING_MODES, type ListingMode } from '../domain/listing.state.js';
import type { ProvinceMargin } from '../domain/margin.simulation.js';
import type { SimulatedMargins } from '../queries/margins.query.js';
import { ListingModeEnum } from './enums.js';
import { PriceRuleInput } from './price-rule.input.js';

@InputType({ description: 'How a variant would be sold.' })
export class SimulateMarginInput {
  @GlobalIdField('Sku', { description: 'The variant.' })
  skuId: SkuId;

  @Field(() => ListingModeEnum, { description: 'Who sets the price.' })
  @IsIn(LISTING_MODES)
  mode: ListingMode;

  @Field(() => String, {
    nullable: true,
    description: 'MARKUP: its price as decimal text such as "39.90"; left out: by the rule.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  price?: string | null;

  @GlobalIdField('Offer', {
    nullable: true,
    description: 'COMMISSION: the offer that is to serve it; left out: the one in stock that earns most.',
  })
  offerId?: OfferId | null;

  @GlobalIdField('PriceRule', { nullable: true, description: 'MARKUP: a stored rule that makes the price.' })
  priceRuleId?: PriceRuleId | null;

  @Field(() => PriceRuleInput, {
    nullable: true,
    description: 'MARKUP: a rule that makes the price, in place of a stored one.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PriceRuleInput)
  rule?: PriceRuleInput | null;
}

@ObjectType('ProvinceMargin', {
  description: 'What is left to the creator of one piece sold to a province, and of what.',
})
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class ProvinceMarginType {
  @Field(() => MoneyType, {
    nullable: true,
    description: 'MARKUP: what the offer asks that costs least with its freight.',
  })
  supplyPrice: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'MARKUP: what the parcel costs.' })
  freight: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'MARKUP: what the shopper pays of the freight; nothing from the shop’s free freight on.',
  })
  freightPaid: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'MARKUP: the platform’s fee.' })
  fee: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'COMMISSION: the creator’s share of the price.' })
  commission: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'What returns are expected to cost; null: no data yet.' })
  expectedReturns: MoneyType | null;

  @Field(() => MoneyType, {
    description:
      'MARKUP: price − supply price − (freight − freight paid) − fee − expected returns. COMMISSION: commission − expected returns.',
  })
  left: MoneyType;
}

@ObjectType('ProvinceMarginRow', { description: 'A province and what would be left there.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class ProvinceMarginRowType {
  @Field(() => ID, { description: 'Code of the province, as `provinces` lists them.' })
  province: string;

  @Field(() => ProvinceMarginType, { nullable: true, description: 'Null where nobody delivers what is in stock.' })
  margin: ProvinceMarginType | null;
}

@ObjectType('MarginSimulation', {
  description: 'What would be left of a variant, province by province, before it is listed.',
})
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class MarginSimulationType {
  @Field(() => ID, { description: 'Opaque id of the variant.' })
  skuId: string;

  @Field(() => MoneyType, { description: 'What a shopper would pay for one piece.' })
  price: MoneyType;

  @Field(() => [ProvinceMarginRowType], { description: 'Every province; at most 34.' })
  provinces: ProvinceMarginRowType[];
}

export function toMarginSimulation(
  skuId: SkuId,
  { currency, priceMinor, provinces }: SimulatedMargins,
): MarginSimulationType {
  return {
    skuId: toGlobalId('Sku', skuId),
    price: toMoney(priceMinor, currency),
    provinces: provinces.map(({ code, margin }) => ({
      province: code,
      margin: margin && toProvinceMargin(margin, currency),
    })),
  };
}

function toProvinceMargin(margin: ProvinceMargin, currency: CurrencyCode): ProvinceMarginType {
  const money = (amountMinor: bigint | null): MoneyType | null =>
    amountMinor === null ? null : toMoney(amountMinor, currency);
  return {
    supplyPrice: money(margin.supplyPriceMinor),
    freight: money(margin.freightMinor),
    freightPaid: money(margin.freightPaidMinor),
    fee: money(margin.feeMinor),
    commission: money(margin.commissionMinor),
    expectedReturns: money(margin.expectedReturnsMinor),
    left: toMoney(margin.leftMinor, currency),
  };
}
