import type { ReactNode } from 'react';

import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './facets.module.css';

const texts = defineTexts({
  found: (count: string) => ({ zh: `找到 ${count} 个商品`, en: `${count} products` }),
  meant: { zh: '已按这个词搜索：', en: 'Shown for' },
  take: (words: string) => ({ zh: `改为搜索“${words}”`, en: `Search for ${words}` }),
});

interface FoundSummaryProps {
  /** Unknown while it is counted. */
  readonly total: number | undefined;
  /** What was looked for instead of what was typed. */
  readonly didYouMean: string | null;
  readonly onMeant: (words: string) => void;
}

/** How much was found; and for which words, when those that were typed are no words. */
export function FoundSummary({ total, didYouMean, onMeant }: FoundSummaryProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <div className={styles.summary} role="status">
      {total !== undefined && <span className="quiet">{t.found(format.number(total))}</span>}
      {didYouMean !== null && (
        <p className={styles.meant}>
          {t.meant}{' '}
          <button
            type="button"
            className={styles.whole}
            aria-label={t.take(didYouMean)}
            onClick={() => onMeant(didYouMean)}
          >
            {didYouMean}
          </button>
        </p>
      )}
    </div>
  );
}
