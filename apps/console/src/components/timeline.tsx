import type { ReactNode } from 'react';

import { Instant } from './instant.js';
import styles from './timeline.module.css';

interface Moment {
  readonly key: string;
  readonly what: ReactNode;
  readonly at: string;
}

/** What happened, in order. */
export function Timeline({
  label,
  moments,
}: {
  readonly label: string;
  readonly moments: readonly Moment[];
}): ReactNode {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {moments.map(({ key, what, at }) => (
        <li key={key} className={styles.moment}>
          <span>{what}</span>
          <span className={styles.at}>
            <Instant at={at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
