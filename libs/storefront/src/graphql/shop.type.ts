import { Field, ID, ObjectType } from '@nestjs/graphql';

import { type CurrencyCode, type ShopId, toGlobalId } from '@app/kernel';
import { Access, CurrencyCodeEnum, MoneyType, Payload, toMoney } from '@app/platform';

import type { CostChangePolicy } from '../domain/follow.rules.js';
import type { ShopStatus } from '../domain/shop.rules.js';
import type { ShopTerms } from '../queries/shops.query.js';
import { CostChangePolicyEnum, ShopStatusEnum } from './enums.js';

@ObjectType('Shop', { description: 'A creator’s shop.' })
@Access.everyone()
export class ShopType {
  ref: ShopId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Last part of its address.' })
  slug: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'One line about it; may be empty.' })
  tagline: string;

  @Field(() => CurrencyCodeEnum, { description: 'Currency of all its prices.' })
  currency: CurrencyCode;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'From this amount of goods on, freight is free; null: it is always paid.',
  })
  freeFreightFrom: MoneyType | null;

  @Field(() => Boolean, { description: 'Whether it takes orders now.' })
  isOpen: boolean;

  @Field(() => ShopStatusEnum, { description: 'What its creator has set.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  status: ShopStatus;

  @Field(() => CostChangePolicyEnum, {
    description: 'What becomes of its MARKUP listings when their supply price changes.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  onCostChange: CostChangePolicy;

  @Field(() => Boolean, { description: 'Whether a listing is paused while all of it is sold out.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  pausesSoldOut: boolean;
}

@ObjectType({ isAbstract: true })
abstract class ShopPayload extends Payload {
  @Field(() => ShopType, { nullable: true, description: 'The shop as it is now; nothing when refused.' })
  shop?: ShopType | null;
}

@ObjectType({ description: 'What became of createShop.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class CreateShopPayload extends ShopPayload {}

@ObjectType({ description: 'What became of updateShop.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class UpdateShopPayload extends ShopPayload {}

@ObjectType({ description: 'What became of openShop.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class OpenShopPayload extends ShopPayload {}

@ObjectType({ description: 'What became of closeShop.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class CloseShopPayload extends ShopPayload {}

export function toShopType(shop: ShopTerms): ShopType {
  const { shopId, slug, name, tagline, currency, freeFreightFromMinor, isOpen, status } = shop;
  return {
    ref: shopId,
    id: toGlobalId('Shop', shopId),
    slug,
    name,
    tagline,
    currency,
    freeFreightFrom: freeFreightFromMinor === null ? null : toMoney(freeFreightFromMinor, currency),
    isOpen,
    status,
    ...shop.policy,
  };
}
