import type { ReactNode } from 'react';

import styles from './page-skeleton.module.css';

/** Stands where a page is still being loaded. */
export function PageSkeleton(): ReactNode {
  return (
    <div className={styles.page} aria-busy="true">
      <span className="skeleton-line" style={{ width: 180, height: 24 }} />
      <span className="skeleton-line" style={{ width: '40%' }} />
      <div className={styles.block}>
        <span className="skeleton-line" />
        <span className="skeleton-line" />
        <span className="skeleton-line" />
      </div>
    </div>
  );
}
