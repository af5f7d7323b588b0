import { Field, ID, ObjectType } from '@nestjs/graphql';

import { type OfferTerms, type ProductCard, toNamedValues } from '@app/catalog';
import { type CurrencyCode, type ListingId, type PriceRuleId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, LocalizedTextType, MoneyType, Payload, toMoney } from '@app/platform';

import type { ListingMode, ListingStatus, PauseReason } from '../domain/listing.state.js';
import type { Availability } from '../domain/sale.rules.js';
import type { ListedSkuView, ListingView } from '../queries/listing-views.query.js';
import { AvailabilityEnum, ListingModeEnum, ListingStatusEnum, PauseReasonEnum } from './enums.js';
import { ListingValueType } from './goods.type.js';
import { bestAvailability, fromPriceMinor } from './shop-listing.type.js';

@ObjectType('ListingSku', { description: 'A variant on sale, with what the creator earns by it.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class ListingSkuType {
  referenceRef: OfferTerms | null;
  currencyRef: CurrencyCode;

  @Field(() => ID, { description: 'Opaque id of the variant.' })
  id: string;

  @Field(() => [ListingValueType], { description: 'What tells it from its sisters: at most 3 options.' })
  options: ListingValueType[];

  @Field(() => String, { nullable: true, description: 'Address of its own picture; null: the product’s first.' })
  image: string | null;

  @Field(() => MoneyType, { description: 'What a shopper pays for one piece now.' })
  price: MoneyType;

  @Field(() => AvailabilityEnum, { description: 'Whether it can be bought at this price.' })
  availability: Availability;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'MARKUP: the lowest price that the suppliers and the fee allow; null: it is not yours to set.',
  })
  lowestPrice: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'MARKUP: supply price of the cheapest offer that serves it. Null in COMMISSION mode, or when none does.',
  })
  supplyPrice: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'MARKUP: the platform’s fee on one piece. Null in COMMISSION mode, where the supplier pays it.',
  })
  fee: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What the creator earns by one piece, before freight; null when no offer serves it.',
  })
  earning: MoneyType | null;
}

@ObjectType('ListedProduct', { description: 'The product that a listing sells.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class ListedProductType {
  @Field(() => ID, { description: 'Opaque id, as the catalogue has it.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'Title.' })
  title: LocalizedTextType;

  @Field(() => String, { description: 'Brand; may be empty.' })
  brand: string;

  @Field(() => [String], { description: 'Addresses of its pictures, the cover first.' })
  images: readonly string[];
}

@ObjectType('Listing', { description: 'A product on sale in the calling creator’s shop.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class ListingType {
  ref: ListingId;
  priceRuleRef: PriceRuleId | null;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ListedProductType, { description: 'What it sells.' })
  product: ListedProductType;

  @Field(() => ListingModeEnum, { description: 'Who sets the price.' })
  mode: ListingMode;

  @Field(() => ListingStatusEnum, { description: 'Whether it is on sale.' })
  status: ListingStatus;

  @Field(() => PauseReasonEnum, { nullable: true, description: 'Why it is paused; null when it is not.' })
  pauseReason: PauseReason | null;

  @Field(() => MoneyType, { description: 'Price of its cheapest variant that can be bought.' })
  fromPrice: MoneyType;

  @Field(() => AvailabilityEnum, { description: 'Whether any variant can be bought.' })
  availability: Availability;

  @Field(() => [ListingSkuType], { description: 'Its variants, at most 100.' })
  skus: ListingSkuType[];

  @Field(() => Date, { description: 'When it was listed.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When its prices or its status last changed.' })
  updatedAt: Date;
}

export const ListingConnection = ConnectionOf(ListingType, 'ListingConnection');

@ObjectType({ isAbstract: true })
abstract class ListingsPayload extends Payload {
  @Field(() => [ListingType], {
    nullable: true,
    description: 'The listings in the order of the input, at most 100; nothing when refused.',
  })
  listings?: ListingType[] | null;
}

@ObjectType({ isAbstract: true })
abstract class ListingPayload extends Payload {
  @Field(() => ListingType, { nullable: true, description: 'The listing as it is now; nothing when refused.' })
  listing?: ListingType | null;
}

@ObjectType({ description: 'What became of createListings.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class CreateListingsPayload extends ListingsPayload {}

@ObjectType({ description: 'What became of changeListingPrices.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class ChangeListingPricesPayload extends ListingsPayload {}

@ObjectType({ description: 'What became of pauseListing.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class PauseListingPayload extends ListingPayload {}

@ObjectType({ description: 'What became of resumeListing.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class ResumeListingPayload extends ListingPayload {}

@ObjectType({ description: 'What became of removeListing.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class RemoveListingPayload extends ListingPayload {}

export function toListedProduct({ productId, titleZh, titleEn, brand, images }: ProductCard): ListedProductType {
  return { id: toGlobalId('Product', productId), title: { zh: titleZh, en: titleEn }, brand, images };
}

export function toListingType({ listing, card, skus }: ListingView): ListingType {
  const { listingId, mode, status, pauseReason, currency, createdAt, updatedAt } = listing;
  return {
    ref: listingId,
    id: toGlobalId('Listing', listingId),
    priceRuleRef: listing.priceRuleId,
    product: toListedProduct(card),
    mode,
    status,
    pauseReason,
    fromPrice: toMoney(fromPriceMinor(skus), currency),
    availability: bestAvailability(skus),
    skus: skus.map((sku) => toListingSkuType(sku, card, currency)),
    createdAt,
    updatedAt,
  };
}

function toListingSkuType(sku: ListedSkuView, card: ProductCard, currency: CurrencyCode): ListingSkuType {
  const money = (amountMinor: bigint | null | undefined): MoneyType | null =>
    amountMinor == null ? null : toMoney(amountMinor, currency);
  return {
    referenceRef: sku.reference,
    currencyRef: currency,
    id: toGlobalId('Sku', sku.skuId),
    options: toNamedValues(sku.options, card),
    image: sku.image,
    price: toMoney(sku.priceMinor, currency),
    availability: sku.availability,
    lowestPrice: money(sku.lowestPriceMinor),
    supplyPrice: money(sku.margin?.supplyPriceMinor),
    fee: money(sku.margin?.feeMinor),
    earning: money(sku.margin?.earningMinor),
  };
}
