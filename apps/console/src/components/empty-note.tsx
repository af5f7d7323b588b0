import type { ReactNode } from 'react';

import styles from './notes.module.css';

interface EmptyNoteProps {
  readonly title: string;
  /** What fills the list, or what to do now. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where a list has no rows. */
export function EmptyNote({ title, children, action }: EmptyNoteProps): ReactNode {
  return (
    <div className={styles.empty}>
      <svg width="56" height="44" viewBox="0 0 56 44" aria-hidden="true" className={styles.emptyDrawing}>
        <path d="M6 16 28 5l22 11v17L28 41 6 33z" />
        <path d="m6 16 22 9 22-9M28 25v16" />
      </svg>
      <p className={styles.emptyTitle}>{title}</p>
      {children !== undefined && <p className={styles.emptyText}>{children}</p>}
      {action}
    </div>
  );
}
