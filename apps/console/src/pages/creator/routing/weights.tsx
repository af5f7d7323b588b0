import { Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';

import { Section } from '../../../components/page.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import type { RulesDraft } from './rules-state.js';
import styles from './routing.module.css';

const texts = defineTexts({
  title: { zh: '除价格和运费外', en: 'Beside prices and freight' },
  lead: {
    zh: '把它们折算成钱：数值越大，越值得为它多付一点。',
    en: 'Each is held against money: the larger, the more it may cost to avoid it.',
  },
  splitPenalty: { zh: '每多一个包裹', en: 'Every further parcel' },
  lateDay: { zh: '每晚到一天', en: 'Every day late' },
  expectedDays: { zh: '几天内到不算晚', en: 'Not late within (days)' },
  failure: { zh: '供应商拒单一次', en: 'A line that its supplier fails' },
  failureHint: { zh: '按他过去拒单的比例折算', en: 'Counts by how often he does' },
});

export interface RulesPartProps {
  readonly draft: RulesDraft;
  readonly onChange: (changes: Partial<RulesDraft>) => void;
  readonly isFixed: boolean;
}

/** What is weighed beside money, in money. */
export function Weights({ draft, onChange, isFixed }: RulesPartProps): ReactNode {
  const t = useTexts(texts);
  const amount = (name: 'splitPenalty' | 'lateDay' | 'failure'): ReactNode => (
    <label className={styles.field}>
      <span>{t[name]}</span>
      <Input
        inputMode="decimal"
        suffix="CNY"
        disabled={isFixed}
        value={draft[name]}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
      {name === 'failure' && <span className="quiet">{t.failureHint}</span>}
    </label>
  );
  return (
    <Section title={t.title} lead={t.lead}>
      <div className={styles.fields}>
        {amount('splitPenalty')}
        {amount('lateDay')}
        <label className={styles.field}>
          <span>{t.expectedDays}</span>
          <InputNumber
            min={0}
            max={60}
            precision={0}
            disabled={isFixed}
            style={{ width: '100%' }}
            value={draft.expectedDays}
            onChange={(expectedDays) => onChange({ expectedDays: expectedDays ?? 0 })}
          />
        </label>
        {amount('failure')}
      </div>
    </Section>
  );
}
