import { Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';

import { useRead } from '../../../api/reading.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { GoodsPicture } from '../../../components/goods-picture.js';
import { SidePanel } from '../../../components/side-panel.js';
import { type MyShopQuery, ProductDetailsDocument, type ProductDetailsQuery } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { ListForm } from './list-form.js';
import { OfferTable } from './offer-table.js';
import styles from './product-panel.module.css';

const texts = defineTexts({
  title: { zh: '商品详情', en: 'Goods' },
  offers: { zh: '货源', en: 'Offers' },
  list: { zh: '上架到我的店铺', en: 'List it in my shop' },
  noShop: { zh: '还没有店铺', en: 'You have no shop yet' },
  noShopText: { zh: '先开店，再把商品上架。', en: 'Open one first, then list goods in it.' },
  openShop: { zh: '去开店', en: 'Open a shop' },
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
        <Pictures product={product} />
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
        </div>
      </div>
      <section className={styles.block}>
        <h3 className={styles.heading}>{t.offers}</h3>
        <OfferTable skus={product.skus} />
      </section>
      {mayList && (
        <section className={styles.block}>
          <h3 className={styles.heading}>{t.list}</h3>
          {shop ? (
            <ListForm key={product.id} product={product} shop={shop} onListed={onListed} />
          ) : (
            <EmptyNote title={t.noShop} action={<Link to="/shop">{t.openShop}</Link>}>
              {t.noShopText}
            </EmptyNote>
          )}
        </section>
      )}
    </div>
  );
}

const PICTURES_MAX = 6;

function Pictures({ product }: { readonly product: Product }): ReactNode {
  const locale = useLocale();
  const [shown, setShown] = useState(0);
  const pictures = product.images.slice(0, PICTURES_MAX);
  return (
    <div className={styles.pictures}>
      <GoodsPicture src={pictures[shown]} alt={product.title[locale]} />
      {pictures.length > 1 && (
        <div className={styles.thumbs}>
          {pictures.map((picture, index) => (
            <button
              key={picture}
              type="button"
              aria-label={`${index + 1} / ${pictures.length}`}
              aria-pressed={index === shown}
              onClick={() => setShown(index)}
            >
              <GoodsPicture src={picture} sizePixels={44} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
