import { type ReactNode, useState } from 'react';

import { GoodsPicture } from '../../../components/goods-picture.js';
import type { ProductDetailsQuery } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import styles from './product-panel.module.css';

const PICTURES_MAX = 6;

interface ProductPicturesProps {
  readonly product: Pick<ProductDetailsQuery['product'], 'title' | 'images'>;
}

/** One picture large, the others to choose from. */
export function ProductPictures({ product }: ProductPicturesProps): ReactNode {
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
