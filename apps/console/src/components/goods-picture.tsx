import { type ReactNode, useState } from 'react';

import styles from './goods-picture.module.css';

interface GoodsPictureProps {
  readonly src: string | null | undefined;
  /** Empty where the title stands beside it. */
  readonly alt?: string;
  /** Side in pixels; without it the picture fills its place. */
  readonly sizePixels?: number;
}

/** A square picture of goods; a quiet square where there is none. */
export function GoodsPicture({ src, alt = '', sizePixels }: GoodsPictureProps): ReactNode {
  const [broken, setBroken] = useState<string | null>(null);
  const style = sizePixels === undefined ? undefined : { width: sizePixels };
  if (!src || broken === src) return <span className={styles.picture} style={style} aria-hidden="true" />;
  return (
    <img
      className={styles.picture}
      style={style}
      src={src}
      alt={alt}
      loading="lazy"
      decoding="async"
      onError={() => setBroken(src)}
    />
  );
}
