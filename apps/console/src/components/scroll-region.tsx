import type { ReactNode } from 'react';

import styles from './scroll-region.module.css';

interface ScrollRegionProps {
  /** What can be scrolled here, for people who cannot see it. */
  readonly label: string;
  readonly isFramed?: boolean;
  readonly children: ReactNode;
}

/** Around a table that may be wider than its place; the keyboard reaches it, and so scrolls it. */
export function ScrollRegion({ label, isFramed = false, children }: ScrollRegionProps): ReactNode {
  return (
    <div role="region" aria-label={label} tabIndex={0} className={styles.region} data-framed={isFramed || undefined}>
      {children}
    </div>
  );
}
