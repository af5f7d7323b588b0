import { Checkbox } from 'antd';
import type { ReactNode } from 'react';

import { Amount } from '../../../components/amount.js';
import { GoodsPicture } from '../../../components/goods-picture.js';
import { StatusMark } from '../../../components/status-mark.js';
import type { SearchProductsQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import comparisonStyles from './comparison.module.css';
import styles from './pick.module.css';

const texts = defineTexts({
  supply: { zh: '供货价', en: 'supply price' },
  retail: { zh: '零售', en: 'retail' },
  commission: (share: string) => ({ zh: `佣金 ${share}`, en: `${share} commission` }),
  suppliers: (count: number) => ({ zh: `${count} 家供货`, en: count === 1 ? '1 supplier' : `${count} suppliers` }),
  hours: (count: number) => ({ zh: `${count} 小时发货`, en: `ships in ${count} h` }),
  inStock: { zh: '有货', en: 'In stock' },
  soldOut: { zh: '缺货', en: 'Sold out' },
  compare: { zh: '对比', en: 'Compare' },
  compareOf: (title: string) => ({ zh: `对比${title}`, en: `Compare ${title}` }),
  noOffer: { zh: '暂无供货', en: 'Nobody offers it now' },
});

type Product = SearchProductsQuery['searchProducts']['nodes'][number]['product'];

interface ProductCardProps {
  readonly product: Product;
  readonly onOpen: () => void;
  readonly isCompared: boolean;
  /** Null while no more can be compared. */
  readonly onCompare: (() => void) | null;
}

export function ProductCard({ product, onOpen, isCompared, onCompare }: ProductCardProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <li className={styles.card}>
      <GoodsPicture src={product.images[0]} />
      <div className={styles.cardBody}>
        <h2 className={styles.cardTitle}>
          <button type="button" onClick={onOpen}>
            {product.title[locale]}
          </button>
        </h2>
        <Terms product={product} />
      </div>
      <Checkbox
        className={comparisonStyles.choice}
        aria-label={t.compareOf(product.title[locale])}
        checked={isCompared}
        disabled={onCompare === null}
        onChange={() => onCompare?.()}
      >
        {t.compare}
      </Checkbox>
    </li>
  );
}

function Terms({ product: { offerSummary } }: Pick<ProductCardProps, 'product'>): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  if (!offerSummary) return <span className={styles.note}>{t.noOffer}</span>;
  const { supplyPriceFrom, retailPriceFrom, commissionBasisPointsTo, suppliers, dispatchHoursFrom, isInStock } =
    offerSummary;
  return (
    <>
      <div className={styles.prices}>
        <span className={styles.note}>{t.supply}</span>
        <span className={styles.supply}>
          <Amount value={supplyPriceFrom} />
        </span>
      </div>
      <div className={styles.note}>
        {t.retail} <Amount value={retailPriceFrom} /> · {t.commission(format.percent(commissionBasisPointsTo))}
        <br />
        {t.suppliers(suppliers)} · {t.hours(dispatchHoursFrom)}
      </div>
      <div className={styles.note}>
        <StatusMark tone={isInStock ? 'good' : 'quiet'}>{isInStock ? t.inStock : t.soldOut}</StatusMark>
      </div>
    </>
  );
}
