import type { ProductPageQuery } from '../../gql/graphql.js';
import type { Money } from '../../i18n/money.js';
import type { Variant } from './variants.js';

export type Listing = NonNullable<ProductPageQuery['shopListing']>;
type Sku = Listing['skus'][number];

export interface ListedVariant extends Variant {
  readonly image: string | null;
  readonly price: Money;
  readonly availability: Sku['availability'];
}

export function toVariants({ skus }: Listing): ListedVariant[] {
  return skus.map(({ id, options, image, price, availability }) => ({
    id,
    options: options.map(({ value }) => value),
    isSoldOut: availability === 'SOLD_OUT',
    image: image ?? null,
    price,
    availability,
  }));
}

/** Every picture once: the product's, then those that only a variant has. */
export function picturesOf({ images, skus }: Listing): string[] {
  return [...new Set([...images, ...skus.flatMap(({ image }) => image ?? [])])];
}
