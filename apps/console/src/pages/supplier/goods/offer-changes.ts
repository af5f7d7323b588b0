import type { OfferChangeInput, OfferRowFragment } from '../../../gql/graphql.js';

const BASIS_POINTS_PER_PERCENT = 100;

/** An offer as its form holds it. */
export interface OfferValues {
  readonly supplyPrice: string;
  readonly retailPrice: string;
  /** Empty: none. */
  readonly minimumRetailPrice: string;
  readonly commissionPercent: number;
  readonly dispatchHours: number;
  /** Pieces on hand by warehouse. */
  readonly stock: Readonly<Record<string, number>>;
}

export function toValues(offer: OfferRowFragment): OfferValues {
  return {
    supplyPrice: offer.supplyPrice.amount,
    retailPrice: offer.retailPrice.amount,
    minimumRetailPrice: offer.minimumRetailPrice?.amount ?? '',
    commissionPercent: offer.commissionBasisPoints / BASIS_POINTS_PER_PERCENT,
    dispatchHours: offer.dispatchHours,
    stock: Object.fromEntries(offer.stocks.map(({ warehouseId, onHand }) => [warehouseId, onHand])),
  };
}

/**
 * Only what was changed, so that a stock that sold in the meantime is not counted anew. One warehouse goes into one
 * change; further ones follow.
 */
export function changesOf(offer: OfferRowFragment, values: OfferValues): OfferChangeInput[] {
  const before = toValues(offer);
  const terms: Omit<OfferChangeInput, 'offerId' | 'stock'> = {
    ...(values.supplyPrice === before.supplyPrice ? {} : { supplyPrice: values.supplyPrice }),
    ...(values.retailPrice === before.retailPrice ? {} : { retailPrice: values.retailPrice }),
    ...(values.minimumRetailPrice === before.minimumRetailPrice
      ? {}
      : { minimumRetailPrice: values.minimumRetailPrice || '0' }),
    ...(values.commissionPercent === before.commissionPercent
      ? {}
      : { commissionBasisPoints: Math.round(values.commissionPercent * BASIS_POINTS_PER_PERCENT) }),
    ...(values.dispatchHours === before.dispatchHours ? {} : { dispatchHours: values.dispatchHours }),
  };
  const stocks = Object.entries(values.stock)
    .filter(([warehouseId, onHand]) => onHand !== before.stock[warehouseId])
    .map(([warehouseId, onHand]) => ({ stock: { warehouseId, onHand } }));
  const [first = {}, ...others] = stocks;
  return [{ ...terms, ...first }, ...others]
    .filter((change) => Object.keys(change).length > 0)
    .map((change) => ({ ...change, offerId: offer.id }));
}
