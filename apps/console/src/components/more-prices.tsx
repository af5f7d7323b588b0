import type { ReactNode } from 'react';

import { Amount } from './amount.js';
import type { MorePriceFragment, OfferPriceKind } from '../gql/graphql.js';
import { useLocale } from '../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../i18n/texts.js';
import styles from './more-prices.module.css';

const texts = defineTexts({
  pieces: (count: number) => ({ zh: `${count} 件起`, en: `${count}+` }),
});

const KIND: Readonly<Record<OfferPriceKind, Both | null>> = {
  TIER: null,
  MARKET: null,
  SALE: { zh: '促销价', en: 'Sale' },
  COMPARE_AT: { zh: '划线价', en: 'Compare at' },
};

/** What else a supplier told of an offer's prices: for many pieces, for markets, for sales. */
export function MorePrices({ prices }: { readonly prices: readonly MorePriceFragment[] }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  if (prices.length === 0) return null;
  const nameOf = ({ kind, market, minQuantity, currency }: MorePriceFragment): string =>
    [kind === 'TIER' ? t.pieces(minQuantity) : KIND[kind]?.[locale], market ?? (kind === 'MARKET' ? currency : null)]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul className={styles.prices}>
      {prices.map((price) => (
        <li key={`${price.kind} ${price.market ?? ''} ${price.currency} ${price.minQuantity}`}>
          {nameOf(price)} <Amount value={{ amount: price.amount, currencyCode: price.currency }} />
        </li>
      ))}
    </ul>
  );
}
