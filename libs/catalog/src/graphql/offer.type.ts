import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type OrganizationId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, LocalizedTextType, MoneyType, toMoney } from '@app/platform';

import type { MorePrice } from '../domain/feed/more-prices.js';
import { type StockBand, stockBandOf } from '../domain/offer.rules.js';
import type { OfferView } from '../queries/offer-views.query.js';

export const OfferStatusEnum = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED' } as const;
registerEnumType(OfferStatusEnum, {
  name: 'OfferStatus',
  description: 'Whether an offer serves new orders.',
  valuesMap: {
    ACTIVE: { description: 'It does.' },
    PAUSED: { description: 'Its supplier took it off the market for now.' },
  },
});

export const StockBandEnum = { NONE: 'NONE', LOW: 'LOW', MEDIUM: 'MEDIUM', PLENTY: 'PLENTY' } as const;
registerEnumType(StockBandEnum, {
  name: 'StockBand',
  description: 'How much is left.',
  valuesMap: {
    NONE: { description: 'Sold out.' },
    LOW: { description: 'Fewer than 10 pieces.' },
    MEDIUM: { description: 'Fewer than 100 pieces.' },
    PLENTY: { description: '100 pieces or more.' },
  },
});

@ObjectType('OfferStock', { description: 'What lies in one warehouse.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class OfferStockType {
  @Field(() => ID, { description: 'The warehouse.' })
  warehouseId: string;

  @Field(() => Int, { description: 'Pieces in the warehouse.' })
  onHand: number;

  @Field(() => Int, { description: 'Pieces of them that are set aside for orders.' })
  reserved: number;

  @Field(() => Int, {
    description: 'Pieces that orders hold and a count did not find; others are to serve those orders.',
  })
  missing: number;

  @Field(() => Int, { description: 'Pieces that may still be sold: what is not set aside, less the safety stock.' })
  available: number;
}

export const OfferPriceKindEnum = { TIER: 'TIER', MARKET: 'MARKET', SALE: 'SALE', COMPARE_AT: 'COMPARE_AT' } as const;
registerEnumType(OfferPriceKindEnum, {
  name: 'OfferPriceKind',
  description: 'What a further price of an offer is for.',
  valuesMap: {
    TIER: { description: 'For many pieces at once.' },
    MARKET: { description: 'For one market or currency.' },
    SALE: { description: 'For the time of a sale.' },
    COMPARE_AT: { description: 'To be shown crossed out beside the price.' },
  },
});

@ObjectType('OfferPrice', { description: 'A further price as the supplier told it; orders do not use it.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class OfferPriceType {
  @Field(() => OfferPriceKindEnum, { description: 'What it is for.' })
  kind: MorePrice['kind'];

  @Field(() => String, { nullable: true, description: 'The market as the supplier calls it; null: every one.' })
  market: string | null;

  @Field(() => Int, { description: 'From how many pieces on.' })
  minQuantity: number;

  @Field(() => String, { description: 'The amount as decimal text, such as "12.50".' })
  amount: string;

  @Field(() => String, { description: 'ISO code of its currency, which may be one that no shop uses.' })
  currency: string;
}

@ObjectType('Offer', { description: 'One supplier’s terms for one variant of a product.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class OfferType {
  readonly supplierRef: OrganizationId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ID, { description: 'The variant.' })
  skuId: string;

  @Field(() => ID, { description: 'The product.' })
  productId: string;

  @Field(() => String, { description: 'What the supplier calls it.' })
  supplierSku: string;

  @Field(() => LocalizedTextType, { description: 'Title of the product.' })
  title: LocalizedTextType;

  @Field(() => [LocalizedTextType], { description: 'The variant, such as colour and size; at most 3.' })
  options: LocalizedTextType[];

  @Field(() => String, { nullable: true, description: 'Address of a picture; null when there is none.' })
  image: string | null;

  @Field(() => MoneyType, { description: 'What the supplier gets for a piece in MARKUP mode.' })
  supplyPrice: MoneyType;

  @Field(() => MoneyType, { description: 'What a shopper pays in COMMISSION mode.' })
  retailPrice: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'The lowest price that a listing may have; null: any.' })
  minimumRetailPrice: MoneyType | null;

  @Field(() => [OfferPriceType], {
    description: 'Further prices: for many pieces, for markets, for sales; at most 60.',
  })
  morePrices: OfferPriceType[];

  @Field(() => Int, {
    description: 'Share of the retail price that the creator earns in COMMISSION mode, in 1/10,000.',
  })
  commissionBasisPoints: number;

  @Field(() => Int, { description: 'Hours within which it leaves the warehouse.' })
  dispatchHours: number;

  @Field(() => OfferStatusEnum, { description: 'Whether it serves new orders.' })
  status: keyof typeof OfferStatusEnum;

  @Field(() => StockBandEnum, { description: 'How much is left, all warehouses together.' })
  stockBand: StockBand;

  @Field(() => Int, {
    nullable: true,
    description: 'Pieces in each warehouse that are not sold; null: as the supplier’s rule says.',
  })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
  safetyStock: number | null;

  @Field(() => [OfferStockType], { description: 'What lies in each warehouse; at most 100.' })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
  stocks: OfferStockType[];
}

export const OfferConnection = ConnectionOf(OfferType, 'OfferConnection');

export function toOfferType(offer: OfferView): OfferType {
  const left = offer.stocks.reduce((sum, { available }) => sum + available, 0);
  return {
    supplierRef: offer.supplierId,
    id: toGlobalId('Offer', offer.offerId),
    skuId: toGlobalId('Sku', offer.skuId),
    productId: toGlobalId('Product', offer.productId),
    supplierSku: offer.supplierSku,
    title: { zh: offer.titleZh, en: offer.titleEn },
    options: Object.values(offer.options),
    image: offer.image,
    supplyPrice: toMoney(offer.supplyPriceMinor, offer.currency),
    retailPrice: toMoney(offer.retailPriceMinor, offer.currency),
    minimumRetailPrice: offer.mapMinor === 0n ? null : toMoney(offer.mapMinor, offer.currency),
    morePrices: [...offer.morePrices],
    commissionBasisPoints: offer.commissionBasisPoints,
    dispatchHours: offer.dispatchHours,
    status: offer.status,
    stockBand: stockBandOf(left),
    safetyStock: offer.safetyStock,
    stocks: offer.stocks.map((stock) => ({ ...stock, warehouseId: toGlobalId('Warehouse', stock.warehouseId) })),
  };
}
