import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { type CategoryId, type ProductId, type SkuId, toGlobalId } from '@app/kernel';
import { Access, LocalizedTextType, MoneyType } from '@app/platform';

import { type ProductCard, toNamedValues } from '../domain/goods.js';

@ObjectType('ProductValue', { description: 'One attribute of a product, such as its material.' })
@Access.everyone()
export class ProductValueType {
  @Field(() => String, { description: 'Which attribute, for programs: the same for all goods of a category.' })
  key: string;

  @Field(() => LocalizedTextType, {
    description:
      'What the attribute is called; one that only its supplier knows, by the supplier’s word in both languages.',
  })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'Its value.' })
  value: LocalizedTextType;
}

@ObjectType('Sku', { description: 'One variant of a product.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class SkuType {
  readonly ref: SkuId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => [LocalizedTextType], {
    description: 'What tells it from its sisters, such as colour and size; at most 3.',
  })
  options: LocalizedTextType[];

  @Field(() => String, { nullable: true, description: 'Address of its own picture; null when it has none.' })
  image: string | null;
}

@ObjectType('Product', { description: 'What is sold, once, whoever supplies it.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class ProductType {
  readonly ref: ProductId;
  readonly categoryRef: CategoryId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'Title.' })
  title: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'Description; may be empty.' })
  description: LocalizedTextType;

  @Field(() => String, { description: 'Brand; may be empty.' })
  brand: string;

  @Field(() => [ProductValueType], { description: 'Its attributes; at most 50.' })
  attributes: ProductValueType[];

  @Field(() => [String], { description: 'Addresses of its pictures; at most 20.' })
  images: readonly string[];

  @Field(() => [SkuType], { description: 'Its variants; at most 500.' })
  skus: SkuType[];
}

@ObjectType('ProductOfferSummary', { description: 'The range of what suppliers offer a product for.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class ProductOfferSummaryType {
  @Field(() => MoneyType, { description: 'The lowest supply price.' })
  supplyPriceFrom: MoneyType;

  @Field(() => MoneyType, { description: 'The lowest retail price.' })
  retailPriceFrom: MoneyType;

  @Field(() => Int, { description: 'The highest commission, in 1/10,000.' })
  commissionBasisPointsTo: number;

  @Field(() => Int, { description: 'The shortest time to dispatch, in hours.' })
  dispatchHoursFrom: number;

  @Field(() => Int, { description: 'Number of suppliers.' })
  suppliers: number;

  @Field(() => Boolean, { description: 'Whether any of it is left.' })
  isInStock: boolean;
}

@ObjectType('ProductHit', { description: 'A product that a search found.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class ProductHitType {
  @Field(() => ProductType, { description: 'The product.' })
  product: ProductType;
}

export function toProductType(card: ProductCard): ProductType {
  return {
    ref: card.productId,
    categoryRef: card.categoryId,
    id: toGlobalId('Product', card.productId),
    title: { zh: card.titleZh, en: card.titleEn },
    description: { zh: card.descriptionZh, en: card.descriptionEn },
    brand: card.brand,
    attributes: toNamedValues(card.attributes, card),
    images: card.images,
    skus: card.skus.map(({ skuId, options, image }) => ({
      ref: skuId,
      id: toGlobalId('Sku', skuId),
      options: Object.values(options),
      image,
    })),
  };
}
