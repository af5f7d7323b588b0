import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useReadEach } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { FailureNote } from '../../../components/failure-note.js';
import { GoodsPicture } from '../../../components/goods-picture.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { ProductDetailsDocument, type ProductDetailsQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './comparison.module.css';

const texts = defineTexts({
  caption: { zh: '商品对比', en: 'Products side by side' },
  what: { zh: '项目', en: 'What' },
  look: { zh: '查看并上架', en: 'Look and list' },
  remove: { zh: '移出对比', en: 'Take out' },
  supply: { zh: '供货价', en: 'Supply price' },
  retail: { zh: '零售价', en: 'Retail price' },
  commission: { zh: '佣金', en: 'Commission' },
  suppliers: { zh: '供应商', en: 'Suppliers' },
  dispatch: { zh: '发货', en: 'Ships within' },
  hours: (count: number) => ({ zh: `${count} 小时`, en: `${count} h` }),
  stock: { zh: '库存', en: 'Stock' },
  inStock: { zh: '有货', en: 'In stock' },
  soldOut: { zh: '缺货', en: 'Sold out' },
  variants: { zh: '规格数', en: 'Variants' },
  brand: { zh: '品牌', en: 'Brand' },
  category: { zh: '类目', en: 'Category' },
});

type Product = ProductDetailsQuery['product'];

interface ComparisonTableProps {
  readonly productIds: readonly string[];
  readonly onOpen: (productId: string) => void;
  readonly onRemove: (productId: string) => void;
}

/** Products in columns, what there is to know of them in rows. */
export function ComparisonTable({ productIds, onOpen, onRemove }: ComparisonTableProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const answers = useReadEach(
    ProductDetailsDocument,
    productIds.map((id) => ({ id })),
  );
  const rows = useRows();
  const failed = answers.find(({ error, data }) => error && !data);
  if (failed?.error) return <FailureNote error={failed.error} onRetry={() => void failed.refetch()} />;
  const products = answers.flatMap(({ data }) => (data ? [data.product] : []));
  if (products.length < productIds.length) return <Skeleton active />;
  return (
    <ScrollRegion label={t.caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.what}</span>
            </th>
            {products.map((product) => (
              <th key={product.id} scope="col" className={styles.product}>
                <GoodsPicture src={product.images[0]} sizePixels={96} />
                <span className={styles.title}>{product.title[locale]}</span>
                <span className={styles.tools}>
                  <Button type="primary" size="small" onClick={() => onOpen(product.id)}>
                    {t.look}
                  </Button>
                  <Button size="small" onClick={() => onRemove(product.id)}>
                    {t.remove}
                  </Button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...attributeRows(products, locale)].map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {products.map((product) => (
                <td key={product.id}>{cell(product)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface Row {
  readonly name: string;
  readonly cell: (product: Product) => ReactNode;
}

const NOTHING = '—';

function useRows(): readonly Row[] {
  const t = useTexts(texts);
  const format = useFormat();
  const locale = useLocale();
  type Summary = NonNullable<Product['offerSummary']>;
  const term = (name: string, cell: (summary: Summary) => ReactNode): Row => ({
    name,
    cell: ({ offerSummary }) => (offerSummary ? cell(offerSummary) : NOTHING),
  });
  return [
    term(t.supply, ({ supplyPriceFrom }) => <Amount value={supplyPriceFrom} />),
    term(t.retail, ({ retailPriceFrom }) => <Amount value={retailPriceFrom} />),
    term(t.commission, ({ commissionBasisPointsTo }) => format.percent(commissionBasisPointsTo)),
    term(t.suppliers, ({ suppliers }) => format.number(suppliers)),
    term(t.dispatch, ({ dispatchHoursFrom }) => t.hours(dispatchHoursFrom)),
    term(t.stock, ({ isInStock }) => (isInStock ? t.inStock : t.soldOut)),
    { name: t.variants, cell: ({ skus }) => format.number(skus.length) },
    { name: t.brand, cell: ({ brand }) => brand || NOTHING },
    { name: t.category, cell: ({ category }) => category.name[locale] },
  ];
}

/** Every attribute that one of them has. */
function attributeRows(products: readonly Product[], locale: 'zh' | 'en'): readonly Row[] {
  const names = new Map(
    products.flatMap(({ attributes }) => attributes.map(({ key, name }) => [key, name[locale]] as const)),
  );
  return [...names].map(([key, name]) => ({
    name,
    cell: ({ attributes }) => attributes.find((attribute) => attribute.key === key)?.value[locale] ?? NOTHING,
  }));
}
