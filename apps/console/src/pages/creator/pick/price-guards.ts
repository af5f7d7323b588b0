import { type CurrencyCode, isCurrencyCode, parseDecimalText, shareOf, toDecimalText } from '@app/kernel';

import type { ProductDetailsQuery } from '../../../gql/graphql.js';

type Offer = ProductDetailsQuery['product']['skus'][number]['offers'][number];

const BASIS_POINTS = 10_000n;

/** What a shop may sell: offers in its currency that are on the market and have stock. */
export function sellableOffers(offers: readonly Offer[], currency: string): readonly Offer[] {
  return offers.filter(
    ({ status, stockBand, supplyPrice }) =>
      status === 'ACTIVE' && stockBand !== 'NONE' && supplyPrice.currencyCode === currency,
  );
}

/** What a price in MARKUP mode comes to, as the server will reckon it. */
export interface MarkupOutcome {
  /** The lowest price that supplier and fee allow. */
  readonly lowestMinor: bigint;
  /** What is left of the price for the creator, before freight; null where the price is none or too low. */
  readonly earningMinor: bigint | null;
}

/** @returns null when nobody offers it. */
export function markupOutcome(
  priceText: string,
  offers: readonly Offer[],
  currency: CurrencyCode,
  feeBasisPoints: number,
): MarkupOutcome | null {
  const terms = offers.map(({ supplyPrice, minimumRetailPrice }) => {
    const supplyMinor = minorOf(supplyPrice.amount, currency);
    const mapMinor = minimumRetailPrice ? minorOf(minimumRetailPrice.amount, currency) : 0n;
    const coveringMinor = leastCovering(supplyMinor, feeBasisPoints);
    return { supplyMinor, lowestMinor: mapMinor > coveringMinor ? mapMinor : coveringMinor };
  });
  const [lowest] = terms.map(({ lowestMinor }) => lowestMinor).sort(ascending);
  if (lowest === undefined) return null;
  const priceMinor = parseDecimalText(priceText, currency);
  // Of the suppliers who allow the price, the cheapest serves.
  const [supplyMinor] = terms
    .filter(({ lowestMinor }) => priceMinor !== null && lowestMinor <= priceMinor)
    .map((term) => term.supplyMinor)
    .sort(ascending);
  if (priceMinor === null || supplyMinor === undefined) return { lowestMinor: lowest, earningMinor: null };
  return { lowestMinor: lowest, earningMinor: priceMinor - shareOf(priceMinor, feeBasisPoints) - supplyMinor };
}

/** The offer that earns a creator most in COMMISSION mode. */
export function bestCommission(
  offers: readonly Offer[],
  currency: CurrencyCode,
): { readonly offer: Offer; readonly earningMinor: bigint } | null {
  const earning = (offer: Offer): bigint =>
    shareOf(minorOf(offer.retailPrice.amount, currency), offer.commissionBasisPoints);
  const [best] = offers
    .map((offer) => ({ offer, earningMinor: earning(offer) }))
    .sort((one, other) => ascending(other.earningMinor, one.earningMinor));
  return best ?? null;
}

/** The least price that covers the supply price after the fee; the fee is rounded, so it may be one unit off. */
function leastCovering(supplyMinor: bigint, feeBasisPoints: number): bigint {
  const kept = BASIS_POINTS - BigInt(feeBasisPoints);
  const covers = (priceMinor: bigint): boolean => priceMinor - shareOf(priceMinor, feeBasisPoints) >= supplyMinor;
  const aboutMinor = (supplyMinor * BASIS_POINTS + kept - 1n) / kept;
  return [aboutMinor - 1n, aboutMinor, aboutMinor + 1n].find(covers) ?? aboutMinor;
}

/** A share of the supply price, in whole percent, that ends as wanted; never below the lowest that is allowed. */
export function priceByShare(
  offers: readonly Offer[],
  currency: CurrencyCode,
  feeBasisPoints: number,
  { percent, hundredths }: { readonly percent: number; readonly hundredths: number | null },
): string {
  const outcome = markupOutcome('', offers, currency, feeBasisPoints);
  const [supplyMinor] = offers.map(({ supplyPrice }) => minorOf(supplyPrice.amount, currency)).sort(ascending);
  if (!outcome || supplyMinor === undefined) return '';
  const exactMinor = shareOf(supplyMinor, percent * 100);
  const priceMinor = exactMinor > outcome.lowestMinor ? exactMinor : outcome.lowestMinor;
  return toDecimalText(raise(priceMinor, hundredths), currency);
}

function raise(priceMinor: bigint, hundredths: number | null): bigint {
  if (hundredths === null) return priceMinor;
  return priceMinor + ((((BigInt(hundredths) - priceMinor) % 100n) + 100n) % 100n);
}

export function toMoney(
  amountMinor: bigint,
  currencyCode: CurrencyCode,
): { amount: string; currencyCode: CurrencyCode } {
  return { amount: toDecimalText(amountMinor, currencyCode), currencyCode };
}

const ascending = (one: bigint, other: bigint): number => (one < other ? -1 : Number(one > other));

function minorOf(amount: string, currency: string): bigint {
  return (isCurrencyCode(currency) ? parseDecimalText(amount, currency) : null) ?? 0n;
}
