import type { ReactNode } from 'react';

import styles from './goods-line.module.css';
import { GoodsPicture } from './goods-picture.js';

interface GoodsLineProps {
  readonly image: string | null | undefined;
  readonly title: ReactNode;
  /** Variant, article number and the like. */
  readonly note?: ReactNode;
  readonly end?: ReactNode;
}

/** Picture, title and what belongs to it, in one row. */
export function GoodsLine({ image, title, note, end }: GoodsLineProps): ReactNode {
  return (
    <div className={styles.line}>
      <GoodsPicture src={image} sizePixels={44} />
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </div>
  );
}
