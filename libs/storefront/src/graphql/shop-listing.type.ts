import { Field, ID, ObjectType } from '@nestjs/graphql';

import { toNamedValues } from '@app/catalog';
import { type ShopId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, LocalizedTextType, MoneyType, toMoney } from '@app/platform';

import { type Availability, AVAILABILITIES } from '../domain/sale.rules.js';
import type { ListedSkuView, ListingView } from '../queries/listing-views.query.js';
import { AvailabilityEnum } from './enums.js';
import { ListingValueType } from './goods.type.js';

@ObjectType('ShopListingSku', { description: 'A variant that a shop sells.' })
@Access.everyone()
export class ShopListingSkuType {
  @Field(() => ID, { description: 'Opaque id of the variant; a cart names it together with the listing.' })
  id: string;

  @Field(() => [ListingValueType], { description: 'What tells it from its sisters: at most 3 options.' })
  options: ListingValueType[];

  @Field(() => String, { nullable: true, description: 'Address of its own picture; null: the product’s first.' })
  image: string | null;

  @Field(() => MoneyType, { description: 'Price of one piece.' })
  price: MoneyType;

  @Field(() => AvailabilityEnum, { description: 'Whether it can be bought.' })
  availability: Availability;
}

@ObjectType('ShopListing', {
  description: 'Goods in a shop, as shoppers see them: neither suppliers nor their prices.',
})
@Access.everyone()
export class ShopListingType {
  shopRef: ShopId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'Title.' })
  title: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'Description, several sentences; may be empty.' })
  description: LocalizedTextType;

  @Field(() => String, { description: 'Brand; may be empty.' })
  brand: string;

  @Field(() => [ListingValueType], { description: 'Attributes of the product, at most 50.' })
  attributes: ListingValueType[];

  @Field(() => [String], { description: 'Addresses of its pictures, the cover first.' })
  images: readonly string[];

  @Field(() => MoneyType, { description: 'Price of its cheapest variant that can be bought.' })
  fromPrice: MoneyType;

  @Field(() => AvailabilityEnum, { description: 'Whether any variant can be bought.' })
  availability: Availability;

  @Field(() => [ShopListingSkuType], { description: 'Its variants, at most 100.' })
  skus: ShopListingSkuType[];
}

export const ShopListingConnection = ConnectionOf(ShopListingType, 'ShopListingConnection');

export function toShopListingType({ listing, card, skus }: ListingView): ShopListingType {
  return {
    shopRef: listing.shopId,
    id: toGlobalId('Listing', listing.listingId),
    title: { zh: card.titleZh, en: card.titleEn },
    description: { zh: card.descriptionZh, en: card.descriptionEn },
    brand: card.brand,
    attributes: toNamedValues(card.attributes, card),
    images: card.images,
    fromPrice: toMoney(fromPriceMinor(skus), listing.currency),
    availability: bestAvailability(skus),
    skus: skus.map((sku) => ({
      id: toGlobalId('Sku', sku.skuId),
      options: toNamedValues(sku.options, card),
      image: sku.image,
      price: toMoney(sku.priceMinor, listing.currency),
      availability: sku.availability,
    })),
  };
}

export function fromPriceMinor(skus: readonly ListedSkuView[]): bigint {
  const buyable = skus.filter(({ availability }) => availability !== 'SOLD_OUT');
  const [first = 0n, ...others] = (buyable.length > 0 ? buyable : skus).map(({ priceMinor }) => priceMinor);
  return others.reduce((least, price) => (price < least ? price : least), first);
}

export function bestAvailability(skus: readonly ListedSkuView[]): Availability {
  return AVAILABILITIES.find((one) => skus.some(({ availability }) => availability === one)) ?? 'SOLD_OUT';
}
