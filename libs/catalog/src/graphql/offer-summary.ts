import { toMoney } from '@app/platform';

import type { OfferSummary } from '../queries/offers-of-products.query.js';
import type { ProductOfferSummaryType } from './product.type.js';

export function toOfferSummaryType(summary: OfferSummary): ProductOfferSummaryType {
  const { currency, supplyPriceFromMinor, retailPriceFromMinor, ...rest } = summary;
  return {
    ...rest,
    supplyPriceFrom: toMoney(supplyPriceFromMinor, currency),
    retailPriceFrom: toMoney(retailPriceFromMinor, currency),
  };
}
