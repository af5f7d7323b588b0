import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type CurrencyCode, type ProductId, type SkuId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, LocalizedTextType, MoneyType, toMoney, UserError } from '@app/platform';

import { DROP_PHASES, type DropOnSale, type DropPhase, phaseOf, piecesLeft } from '../domain/drop.rules.js';
import type { Drop } from '../queries/drops.query.js';
import { toEnum } from './enums.js';

export const DropPhaseEnum = toEnum(DROP_PHASES);
registerEnumType(DropPhaseEnum, {
  name: 'DropPhase',
  description: 'Where a drop stands.',
  valuesMap: {
    PLANNED: { description: 'Its stock is set aside; it has yet to start.' },
    RUNNING: { description: 'Shoppers buy.' },
    ENDED: { description: 'It is over; what was left went back.' },
  },
});

@ObjectType('ShopDropSku', { description: 'A variant in a drop, as shoppers see it.' })
@Access.everyone()
export class ShopDropSkuType {
  @Field(() => ID, { description: 'Opaque id of the variant.' })
  skuId: string;

  @Field(() => MoneyType, { description: 'Price of one piece in the drop.' })
  price: MoneyType;

  @Field(() => Int, { description: 'Pieces that can still be bought.' })
  piecesLeft: number;
}

@ObjectType('ShopDrop', { description: 'A limited sale of stock that was set aside, as shoppers see it.' })
@Access.everyone()
export class ShopDropType {
  @Field(() => ID, { description: 'Opaque id; placeOrder and quoteCart name it as `dropId`.' })
  id: string;

  @Field(() => DropPhaseEnum, { description: 'Where it stands.' })
  phase: DropPhase;

  @Field(() => Date, { description: 'When it starts, or started.' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it ends, or ended.' })
  endsAt: Date;

  @Field(() => Int, { description: 'Pieces that one shopper may buy in it.' })
  piecesPerShopper: number;

  @Field(() => [ShopDropSkuType], { description: 'What is sold in it, at most 100 variants.' })
  skus: ShopDropSkuType[];
}

@ObjectType('DropSku', { description: 'A variant in a drop, as its host sees it.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class DropSkuType {
  @Field(() => ID, { description: 'Opaque id of the variant.' })
  skuId: string;

  @Field(() => [LocalizedTextType], { description: 'What tells it from its sisters: at most 3 options.' })
  options: LocalizedTextType[];

  @Field(() => MoneyType, { description: 'Price of one piece in the drop.' })
  price: MoneyType;

  @Field(() => Int, { description: 'Pieces that were set aside.' })
  pieces: number;

  @Field(() => Int, { description: 'Pieces that nobody has ordered.' })
  piecesLeft: number;
}

@ObjectType('Drop', { description: 'A limited sale of stock that was set aside, as its host sees it.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class DropType {
  readonly drop: Drop;
  readonly productRef: ProductId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ID, { description: 'The listing that is sold.' })
  listingId: string;

  @Field(() => DropPhaseEnum, { description: 'Where it stands.' })
  phase: DropPhase;

  @Field(() => Date, { description: 'When it starts, or started.' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it ends, or ended.' })
  endsAt: Date;

  @Field(() => Int, { description: 'Pieces that one shopper may buy in it.' })
  piecesPerShopper: number;
}

export const DropConnection = ConnectionOf(DropType, 'DropConnection');

@ObjectType('DropNotStarted', { implements: () => [UserError], description: 'The drop has yet to start.' })
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class DropNotStartedType extends UserError {
  @Field(() => Date, { description: 'When it does.' })
  startsAt: Date;
}

const toHead = (drop: DropOnSale, now: Date) => ({
  id: toGlobalId('Drop', drop.dropId),
  phase: phaseOf(drop, now),
  startsAt: drop.startsAt,
  endsAt: drop.endsAt,
  piecesPerShopper: drop.piecesPerShopper,
});

export function toShopDropType(drop: DropOnSale & { readonly currency: CurrencyCode }, now: Date): ShopDropType {
  return {
    ...toHead(drop, now),
    skus: [...drop.prices].map(([skuId, priceMinor]) => ({
      skuId: toGlobalId('Sku', skuId),
      price: toMoney(priceMinor, drop.currency),
      piecesLeft: piecesLeft(drop, skuId),
    })),
  };
}

export function toDropType(drop: Drop, now: Date): DropType {
  return {
    ...toHead(drop, now),
    drop,
    productRef: drop.productId,
    listingId: toGlobalId('Listing', drop.listingId),
  };
}

/** @param options by the variant. */
export function toDropSkuTypes(drop: Drop, options: ReadonlyMap<SkuId, LocalizedTextType[]>): DropSkuType[] {
  return [...drop.prices].map(([skuId, priceMinor]) => {
    const pools = drop.pools.filter((pool) => pool.skuId === skuId);
    return {
      skuId: toGlobalId('Sku', skuId),
      options: options.get(skuId) ?? [],
      price: toMoney(priceMinor, drop.currency),
      pieces: pools.reduce((sum, { size }) => sum + size, 0),
      piecesLeft: pools.reduce((sum, { piecesLeft: left }) => sum + left, 0),
    };
  });
}
