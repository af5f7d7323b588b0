import { Radio } from 'antd';
import type { ReactNode } from 'react';

import { Section } from '../../../components/page.js';
import type { ReroutePolicy, UnansweredPolicy } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { REROUTE_POLICY, UNANSWERED_POLICY } from './labels.js';
import styles from './routing.module.css';
import type { RulesPartProps } from './weights.js';

const texts = defineTexts({
  title: { zh: '供应商不供货时', en: 'When a supplier does not serve an order' },
  lead: {
    zh: '拒单、超时未接单、盘点缺货或被暂停时。买家付的钱不变，也绝不会让您亏本。',
    en: 'He declines, does not answer, lacks the goods or is suspended. The shopper pays the same, and never at a loss to you.',
  },
  unanswered: { zh: '到期没有回答：', en: 'Without an answer in time:' },
});

const POLICIES: readonly ReroutePolicy[] = ['AUTO', 'ASK', 'REFUND'];
const UNANSWERED: readonly UnansweredPolicy[] = ['AUTO', 'REFUND'];

/** What becomes of a part of an order that its supplier does not serve. */
export function ReroutePolicies({ draft, onChange, isFixed }: RulesPartProps): ReactNode {
  const t = useTexts(texts);
  const policyName = useLabels(REROUTE_POLICY);
  const unansweredName = useLabels(UNANSWERED_POLICY);
  return (
    <Section title={t.title} lead={t.lead}>
      <Radio.Group
        className={styles.choices}
        disabled={isFixed}
        value={draft.reroutePolicy}
        onChange={({ target }) => onChange({ reroutePolicy: target.value as ReroutePolicy })}
        options={POLICIES.map((value) => ({ value, label: policyName(value) }))}
      />
      {draft.reroutePolicy === 'ASK' && (
        <p className={styles.unanswered}>
          {t.unanswered}{' '}
          <Radio.Group
            disabled={isFixed}
            value={draft.unansweredPolicy}
            onChange={({ target }) => onChange({ unansweredPolicy: target.value as UnansweredPolicy })}
            options={UNANSWERED.map((value) => ({ value, label: unansweredName(value) }))}
          />
        </p>
      )}
    </Section>
  );
}
