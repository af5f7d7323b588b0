import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { EmptyNote } from '../../../components/empty-note.js';
import type { ProductDetailsQuery } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import type { Shop } from './drafts.js';
import { ListForm } from './list-form.js';

const texts = defineTexts({
  noShop: { zh: '还没有店铺', en: 'You have no shop yet' },
  noShopText: { zh: '先开店，再把商品上架。', en: 'Open one first, then list goods in it.' },
  openShop: { zh: '去开店', en: 'Open a shop' },
});

interface ListItProps {
  readonly product: ProductDetailsQuery['product'];
  readonly shop: Shop | null;
  readonly onListed: () => void;
}

/** Lists a product in the creator's shop; or the way to a shop, while there is none. */
export function ListIt({ product, shop, onListed }: ListItProps): ReactNode {
  const t = useTexts(texts);
  if (shop) return <ListForm key={product.id} product={product} shop={shop} onListed={onListed} />;
  return (
    <EmptyNote title={t.noShop} action={<Link to="/shop">{t.openShop}</Link>}>
      {t.noShopText}
    </EmptyNote>
  );
}
