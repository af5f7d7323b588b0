import type { ReactNode } from 'react';
import { Link } from 'react-router';

import styles from './figures.module.css';

interface Figure {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
  /** One line below the figure. */
  readonly note?: ReactNode;
  readonly to?: string;
  /** Somebody has to act. */
  readonly isUrgent?: boolean;
}

/** A row of figures that say at a glance how things stand. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  return (
    <ul className={styles.figures}>
      {figures.map(({ key, name, value, note, to, isUrgent }) => (
        <li key={key} className={styles.figure} data-urgent={isUrgent || undefined}>
          <span className={styles.name}>{to === undefined ? name : <Link to={to}>{name}</Link>}</span>
          <span className={styles.value}>{value}</span>
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
