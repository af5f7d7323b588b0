import type { ReactNode } from 'react';

import { Facts } from '../../components/facts.js';
import { Instant } from '../../components/instant.js';
import type { HoldingFragment } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useHoldWords } from './hold-words.js';
import styles from './holds.module.css';

const texts = defineTexts({
  title: { zh: '为什么拦截', en: 'Why it is held' },
  was: { zh: '曾被拦截', en: 'It was held' },
  due: { zh: '处理期限', en: 'To be decided by' },
  RELEASE: { zh: '到期自动放行', en: 'Then it is released by itself' },
  CANCEL: { zh: '到期自动取消并退款', en: 'Then it is cancelled and refunded by itself' },
  decided: { zh: '处理结果', en: 'What became of it' },
  RELEASED: { zh: '已放行', en: 'Released' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
  byTimer: { zh: '（到期自动处理）', en: ' by the timer' },
  decidedAt: { zh: '处理时间', en: 'When' },
});

interface HoldBlockProps {
  readonly hold: HoldingFragment;
  readonly currencyCode: string;
}

/** Why an order is or was held, and what becomes or became of it. */
export function HoldBlock({ hold, currencyCode }: HoldBlockProps): ReactNode {
  const t = useTexts(texts);
  const isOpen = hold.decision === null;
  const outcome = hold.decision === 'RELEASED' ? t.RELEASED : t.CANCELLED;
  return (
    <section className={styles.block} data-open={isOpen || undefined}>
      <h2 className={styles.heading}>{isOpen ? t.title : t.was}</h2>
      <HoldReasons hold={hold} currencyCode={currencyCode} />
      <Facts
        facts={[
          [
            t.due,
            isOpen && (
              <span key="due">
                <Instant at={hold.dueAt} /> · {t[hold.whenDue]}
              </span>
            ),
          ],
          [t.decided, !isOpen && `${outcome}${hold.decidedBy === 'TIMER' ? t.byTimer : ''}`],
          [t.decidedAt, hold.decidedAt && <Instant key="at" at={hold.decidedAt} />],
        ]}
      />
    </section>
  );
}

export function HoldReasons({ hold, currencyCode }: HoldBlockProps): ReactNode {
  const wordsOf = useHoldWords(currencyCode);
  return (
    <ul className={styles.reasons}>
      {hold.reasons.map((reason) => (
        <li key={reason.rule}>{wordsOf(reason)}</li>
      ))}
    </ul>
  );
}
