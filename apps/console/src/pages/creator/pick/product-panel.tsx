import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useRead } from '../../../api/reading.js';
import { FailureNote } from '../../../components/failure-note.js';
import { SidePanel } from '../../../components/side-panel.js';
import { type MyShopQuery, ProductDetailsDocument, type ProductDetailsQuery } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { ListIt } from './list-it.js';
import { OfferTable } from './offer-table.js';
import styles from './product-panel.module.css';
import { ProductPictures } from './product-pictures.js';

const texts = defineTexts({
  title: { zh: '商品详情', en: 'Goods' },
  whole: { zh: '打开商品页', en: 'Open its own page' },
  offers: { zh: '货源', en: 'Offers' },
  list: { zh: '上架到我的店铺', en: 'List it in my shop' },
});

type Product = ProductDetailsQuery['product'];
type Shop = NonNullable<MyShopQuery['myShop']>;

interface ProductPanelProps {
  /** Empty: closed. */
  readonly productId: string;
  readonly shop: Shop | null;
  readonly onClose: () => void;
}

/** A quick look at a product: what it is, who supplies it for how much, and listing it in place. */
export function ProductPanel({ productId, shop, onClose }: ProductPanelProps): ReactNode {
  const t = useTexts(texts);
  const isOpen = productId !== '';
  const { data, error, refetch, isPlaceholderData } = useRead(
    ProductDetailsDocument,
    { id: productId },
    { isWanted: isOpen },
  );
  const product = isPlaceholderData ? undefined : data?.product;
  return (
    <SidePanel title={t.title} isOpen={isOpen} onClose={onClose} widthPixels={760}>
      {error && !product && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !product && <Skeleton active />}
      {product && <ProductLook product={product} shop={shop} onListed={onClose} />}
    </SidePanel>
  );
}

interface ProductLookProps {
  readonly product: Product;
  readonly shop: Shop | null;
  readonly onListed: () => void;
}

function ProductLook({ product, shop, onListed }: ProductLookProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const mayList = useMay('SHOP_WRITE');
  return (
    <div className={styles.look}>
      <div className={styles.top}>
        <ProductPictures product={product} />
        <div>
          <h2 className={styles.title}>{product.title[locale]}</h2>
          <p className="quiet">
            {product.category.name[locale]}
            {product.brand !== '' && ` · ${product.brand}`}
          </p>
          <p>{product.description[locale]}</p>
          <ul className={styles.values}>
            {product.attributes.map(({ key, value }) => (
              <li key={key}>{value[locale]}</li>
            ))}
          </ul>
          <p>
            <Link to={`/goods/${product.id}`}>{t.whole}</Link>
          </p>
        </div>
      </div>
      <section className={styles.block}>
        <h3 className={styles.heading}>{t.offers}</h3>
        <OfferTable skus={product.skus} />
      </section>
      {mayList && (
        <section className={styles.block}>
          <h3 className={styles.heading}>{t.list}</h3>
          <ListIt product={product} shop={shop} onListed={onListed} />
        </section>
      )}
    </div>
  );
}
