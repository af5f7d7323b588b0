import type { ReactNode } from 'react';

import styles from './marks.module.css';

/** QUIET: over, or nothing to do. NOTE: on its way. WARNING: somebody has to act. */
export type StatusTone = 'quiet' | 'note' | 'good' | 'warning' | 'bad';

/** A state in a word, with a dot in its colour. */
export function StatusMark({ tone, children }: { readonly tone: StatusTone; readonly children: ReactNode }): ReactNode {
  return (
    <span className={styles.status} data-tone={tone}>
      {children}
    </span>
  );
}
