import type { ReactNode } from 'react';

import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useCategories } from './categories.js';
import styles from './category-picker.module.css';

const texts = defineTexts({
  label: { zh: '类目', en: 'Categories' },
  all: { zh: '全部类目', en: 'All categories' },
});

interface CategoryPickerProps {
  /** Path of the chosen category; empty: all. */
  readonly value: string;
  readonly onChange: (path: string) => void;
  /** How many products the other filters find, by path; unknown while it is counted. */
  readonly counts: ReadonlyMap<string, number> | undefined;
}

/** Goes down the category tree step by step: where one is above, where one can go below. */
export function CategoryPicker({ value, onChange, counts }: CategoryPickerProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const { lineageOf, childrenOf } = useCategories();
  const lineage = lineageOf(value);
  // Nothing lies below a leaf: its sisters stay in sight.
  const parent = lineage.at(-2)?.path ?? '';
  const isLeaf = value !== '' && childrenOf(value).length === 0;
  const shown = childrenOf(isLeaf ? parent : value);
  const above = isLeaf ? lineage.slice(0, -1) : lineage;
  return (
    <nav aria-label={t.label} className={styles.picker}>
      <ul className={styles.above}>
        {[{ path: '', name: t.all }, ...above].map(({ path, name }) => (
          <li key={path}>
            <button
              type="button"
              className={styles.step}
              aria-current={path === value ? 'true' : undefined}
              onClick={() => onChange(path)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <ul className={styles.below}>
        {shown.map(({ path, name }) => {
          const count = counts?.get(path);
          return (
            <li key={path}>
              <button
                type="button"
                className={styles.step}
                aria-current={path === value ? 'true' : undefined}
                onClick={() => onChange(path)}
              >
                {name}
                {count !== undefined && <span className={styles.count}>{format.number(count)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
