import { type ReactNode, useState } from 'react';

import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './facets.module.css';

const texts = defineTexts({
  more: (count: number) => ({ zh: `再显示 ${count} 个`, en: `${count} more` }),
  fewer: { zh: '收起', en: 'Fewer' },
});

export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  /** Products that are found with it, if the other conditions stay. */
  readonly count: number;
}

interface FacetGroupProps {
  readonly title: string;
  readonly choices: readonly FacetChoice[];
  readonly isChosen: (value: string) => boolean;
  readonly onToggle: (value: string) => void;
}

const SHOWN_FIRST = 6;

/** What one property of the goods can be narrowed down to, with how many there are of each. */
export function FacetGroup({ title, choices, isChosen, onToggle }: FacetGroupProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  if (choices.length === 0) return null;
  const shown = isWhole ? choices : choices.filter(({ value }, place) => place < SHOWN_FIRST || isChosen(value));
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.choices}>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={isChosen(value)}
              onClick={() => onToggle(value)}
            >
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{format.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length > SHOWN_FIRST && (
        <button type="button" className={styles.whole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.fewer : t.more(choices.length - shown.length)}
        </button>
      )}
    </section>
  );
}
