import type { ReactNode } from 'react';

import { Amount } from '../../../components/amount.js';
import { MorePrices } from '../../../components/more-prices.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { StatusMark, type StatusTone } from '../../../components/status-mark.js';
import type { ProductDetailsQuery, StockBand } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './product-panel.module.css';

const texts = defineTexts({
  caption: { zh: '每个规格的货源', en: 'Offers of each variant' },
  variant: { zh: '规格', en: 'Variant' },
  only: { zh: '标准', en: 'Standard' },
  supplier: { zh: '供应商', en: 'Supplier' },
  supply: { zh: '供货价', en: 'Supply price' },
  retail: { zh: '零售价', en: 'Retail' },
  map: { zh: '最低售价', en: 'Minimum' },
  none: { zh: '不限', en: 'none' },
  commission: { zh: '佣金', en: 'Commission' },
  dispatch: { zh: '发货', en: 'Ships in' },
  hours: (count: number) => ({ zh: `${count} 小时`, en: `${count} h` }),
  stock: { zh: '库存', en: 'Stock' },
});

const BAND: Readonly<Record<StockBand, Both & { readonly tone: StatusTone }>> = {
  PLENTY: { zh: '充足', en: 'Plenty', tone: 'good' },
  MEDIUM: { zh: '一般', en: 'Some', tone: 'good' },
  LOW: { zh: '紧张', en: 'Few left', tone: 'warning' },
  NONE: { zh: '缺货', en: 'None', tone: 'quiet' },
};

type Sku = ProductDetailsQuery['product']['skus'][number];

/** Who supplies each variant, and on which terms. */
export function OfferTable({ skus }: { readonly skus: readonly Sku[] }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const locale = useLocale();
  return (
    <ScrollRegion label={t.caption} isFramed>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.variant}</th>
            <th scope="col">{t.supplier}</th>
            <th scope="col" data-align="end">
              {t.supply}
            </th>
            <th scope="col" data-align="end">
              {t.retail}
            </th>
            <th scope="col" data-align="end">
              {t.map}
            </th>
            <th scope="col" data-align="end">
              {t.commission}
            </th>
            <th scope="col">{t.dispatch}</th>
            <th scope="col">{t.stock}</th>
          </tr>
        </thead>
        <tbody>
          {skus.flatMap((sku) =>
            sku.offers.map((offer, index) => (
              <tr key={offer.id}>
                <td data-text>{index === 0 && <VariantName sku={sku} />}</td>
                <td data-text>{offer.supplierName}</td>
                <td data-align="end">
                  <Amount value={offer.supplyPrice} />
                </td>
                <td data-align="end">
                  <Amount value={offer.retailPrice} />
                  <MorePrices prices={offer.morePrices} />
                </td>
                <td data-align="end">
                  {offer.minimumRetailPrice ? <Amount value={offer.minimumRetailPrice} /> : t.none}
                </td>
                <td data-align="end">{format.percent(offer.commissionBasisPoints)}</td>
                <td>{t.hours(offer.dispatchHours)}</td>
                <td>
                  <StatusMark tone={BAND[offer.stockBand].tone}>{BAND[offer.stockBand][locale]}</StatusMark>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** "Red / XL"; a word where there is but one variant. */
export function VariantName({ sku }: { readonly sku: Pick<Sku, 'options'> }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  return sku.options.length === 0 ? t.only : sku.options.map((option) => option[locale]).join(' / ');
}
