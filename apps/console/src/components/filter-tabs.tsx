import type { ReactNode } from 'react';

import { useFormat } from '../i18n/format.js';
import styles from './filter-tabs.module.css';

interface FilterTab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number | undefined;
}

interface FilterTabsProps<Value extends string> {
  /** What is chosen among, for people who cannot see it. */
  readonly label: string;
  readonly tabs: readonly FilterTab<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Which rows a list shows, one click each, with how many there are. */
export function FilterTabs<Value extends string>(props: FilterTabsProps<Value>): ReactNode {
  const format = useFormat();
  return (
    <div role="group" aria-label={props.label} className={styles.tabs}>
      {props.tabs.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          className={styles.tab}
          aria-pressed={value === props.value}
          onClick={() => props.onChange(value)}
        >
          {label}
          {count !== undefined && <span className={styles.count}>{format.number(count)}</span>}
        </button>
      ))}
    </div>
  );
}
