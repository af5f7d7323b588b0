import type { ListingMode, ListingSkuInput, MyShopQuery, ProductDetailsQuery } from '../../../gql/graphql.js';
import { bestCommission, markupOutcome, priceByShare, sellableOffers } from './price-guards.js';

type Sku = ProductDetailsQuery['product']['skus'][number];
export type Shop = NonNullable<MyShopQuery['myShop']>;

/** A variant as it is about to be listed. */
export interface SkuDraft {
  readonly sku: Sku;
  /** Those that the shop may sell. */
  readonly offers: Sku['offers'];
  readonly isWanted: boolean;
  readonly price: string;
}

const FIRST_RULE = { percent: 160, hundredths: 90 };

/** The variants that the shop may sell, at the prices that most begin with. */
export function draftsOf(skus: readonly Sku[], { currency, feeBasisPoints }: Shop): readonly SkuDraft[] {
  return skus
    .map((sku) => ({ sku, offers: sellableOffers(sku.offers, currency) }))
    .filter(({ offers }) => offers.length > 0)
    .map(({ sku, offers }) => ({
      sku,
      offers,
      isWanted: true,
      price: priceByShare(offers, currency, feeBasisPoints, FIRST_RULE),
    }));
}

/** What the server is told; null while nothing is chosen or a price is not allowed. */
export function inputOf(mode: ListingMode, drafts: readonly SkuDraft[], shop: Shop): ListingSkuInput[] | null {
  const wanted = drafts.filter(({ isWanted }) => isWanted);
  if (wanted.length === 0) return null;
  if (mode === 'COMMISSION') {
    return wanted.map(({ sku, offers }) => ({
      skuId: sku.id,
      offerId: bestCommission(offers, shop.currency)?.offer.id ?? null,
    }));
  }
  const isAllowed = ({ price, offers }: SkuDraft): boolean =>
    markupOutcome(price, offers, shop.currency, shop.feeBasisPoints)?.earningMinor != null;
  return wanted.every(isAllowed) ? wanted.map(({ sku, price }) => ({ skuId: sku.id, price })) : null;
}
