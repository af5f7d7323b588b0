import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { useRead } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Facts } from '../../../components/facts.js';
import { Figures } from '../../../components/figures.js';
import { Page, Section } from '../../../components/page.js';
import { MyShopDocument, ProductDetailsDocument, type ProductDetailsQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { ListIt } from '../pick/list-it.js';
import { OfferTable } from '../pick/offer-table.js';
import { ProductPictures } from '../pick/product-pictures.js';
import styles from './product-page.module.css';

const texts = defineTexts({
  title: { zh: '商品', en: 'Goods' },
  back: { zh: '返回选品', en: 'Back to picking' },
  about: { zh: '商品信息', en: 'About it' },
  category: { zh: '类目', en: 'Category' },
  brand: { zh: '品牌', en: 'Brand' },
  supply: { zh: '供货价（最低）', en: 'Supply price, from' },
  retail: { zh: '零售价（最低）', en: 'Retail price, from' },
  commission: { zh: '佣金（最高）', en: 'Commission, up to' },
  suppliers: { zh: '供应商', en: 'Suppliers' },
  dispatch: { zh: '发货（最快）', en: 'Ships within' },
  hours: (count: number) => ({ zh: `${count} 小时`, en: `${count} h` }),
  offers: { zh: '全部货源', en: 'All offers' },
  offersLead: {
    zh: '每个规格由谁供货、什么条件；派单时按价格、库存和时效自动选择。',
    en: 'Who supplies each variant, and on which terms. Orders go to the offer that serves them best.',
  },
  noOffer: { zh: '暂时没有人供货', en: 'Nobody offers it now' },
  noOfferText: { zh: '有供应商上货后，就能在这里看到。', en: 'As soon as a supplier does, it shows here.' },
  list: { zh: '上架到我的店铺', en: 'List it in my shop' },
});

type Product = ProductDetailsQuery['product'];

/** A product with all its offers: what it is, who supplies it for how much, and listing it. */
export function ProductPage(): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const { productId = '' } = useParams();
  const { data, error, refetch } = useRead(ProductDetailsDocument, { id: productId });
  const product = data?.product;
  return (
    <Page title={product?.title[locale] ?? t.title} actions={<Link to="/goods">{t.back}</Link>}>
      {error && !product && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !product && <Skeleton active />}
      {product && <ProductView key={product.id} product={product} />}
    </Page>
  );
}

function ProductView({ product }: { readonly product: Product }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const navigate = useNavigate();
  const mayList = useMay('SHOP_WRITE');
  const { data } = useRead(MyShopDocument, {}, { isWanted: mayList });
  const hasOffers = product.skus.some(({ offers }) => offers.length > 0);
  return (
    <>
      <div className={styles.top}>
        <ProductPictures product={product} />
        <div className={styles.about}>
          {product.offerSummary && <Terms summary={product.offerSummary} />}
          <Section title={t.about}>
            {product.description[locale] !== '' && <p className={styles.description}>{product.description[locale]}</p>}
            <Facts facts={factsOf(product, locale, t)} />
          </Section>
        </div>
      </div>
      <Section title={t.offers} lead={t.offersLead}>
        {hasOffers ? <OfferTable skus={product.skus} /> : <EmptyNote title={t.noOffer}>{t.noOfferText}</EmptyNote>}
      </Section>
      {mayList && hasOffers && data && (
        <Section title={t.list}>
          <ListIt product={product} shop={data.myShop ?? null} onListed={() => void navigate('/listings')} />
        </Section>
      )}
    </>
  );
}

/** Category, brand, and every attribute. */
function factsOf(
  { category, brand, attributes }: Product,
  locale: 'zh' | 'en',
  t: { readonly category: string; readonly brand: string },
): readonly (readonly [string, string])[] {
  return [
    [t.category, category.name[locale]],
    [t.brand, brand],
    ...attributes.map(({ name, value }) => [name[locale], value[locale]] as const),
  ];
}

function Terms({ summary }: { readonly summary: NonNullable<Product['offerSummary']> }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const { supplyPriceFrom, retailPriceFrom, commissionBasisPointsTo, suppliers, dispatchHoursFrom } = summary;
  return (
    <Figures
      figures={[
        { key: 'supply', name: t.supply, value: <Amount value={supplyPriceFrom} /> },
        { key: 'retail', name: t.retail, value: <Amount value={retailPriceFrom} /> },
        { key: 'commission', name: t.commission, value: format.percent(commissionBasisPointsTo) },
        { key: 'suppliers', name: t.suppliers, value: format.number(suppliers) },
        { key: 'dispatch', name: t.dispatch, value: t.hours(dispatchHoursFrom) },
      ]}
    />
  );
}
