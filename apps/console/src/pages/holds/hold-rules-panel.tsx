import { Button, Input, InputNumber, Select, Skeleton, Switch } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../api/reading.js';
import { useWrite } from '../../api/writing.js';
import { FailureNote } from '../../components/failure-note.js';
import { useNotices } from '../../components/notices.js';
import { SidePanel } from '../../components/side-panel.js';
import { HoldRulesDocument, type HoldRulesQuery, SetHoldRulesDocument } from '../../gql/graphql.js';
import { useLocale } from '../../i18n/locale.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useMay } from '../../session/viewer.js';
import { HOLD_RULE } from './hold-words.js';
import styles from './holds.module.css';

const texts = defineTexts({
  title: { zh: '拦截规则', en: 'Rules' },
  on: (rule: string) => ({ zh: `启用：${rule}`, en: `Use: ${rule}` }),
  hours: { zh: '处理时限（小时）', en: 'Hours to decide' },
  whenDue: { zh: '到期后', en: 'When nobody decides' },
  RELEASE: { zh: '自动放行', en: 'Release it' },
  CANCEL: { zh: '自动取消并退款', en: 'Cancel and refund it' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '规则已保存，之后付款的订单按新规则', en: 'Saved; they count from the next payment on' },
});

const HOURS_MAX = 720;

type Rule = HoldRulesQuery['holdRules'][number];

interface HoldRulesPanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function HoldRulesPanel({ isOpen, onClose }: HoldRulesPanelProps): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(HoldRulesDocument, {}, { isWanted: isOpen });
  return (
    <SidePanel title={t.title} isOpen={isOpen} onClose={onClose}>
      {error && !data && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton active />}
      {data && <HoldRulesForm rules={data.holdRules} />}
    </SidePanel>
  );
}

function HoldRulesForm({ rules }: { readonly rules: readonly Rule[] }): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('ORDERS_WRITE');
  const [draft, setDraft] = useState(rules);
  const save = useWrite(SetHoldRulesDocument, useNotices()({ done: t.saved }));
  const change = (changed: Rule): void =>
    setDraft((before) => before.map((rule) => (rule.kind === changed.kind ? changed : rule)));
  return (
    <div className={styles.rules}>
      {draft.map((rule) => (
        <RuleFields key={rule.kind} rule={rule} isDisabled={!mayWrite || save.isRunning} onChange={change} />
      ))}
      {mayWrite && (
        <div>
          <Button
            type="primary"
            loading={save.isRunning}
            onClick={() => void save.run({ rules: draft.map(({ unit: _, ...rule }) => rule) })}
          >
            {t.save}
          </Button>
        </div>
      )}
    </div>
  );
}

interface RuleFieldsProps {
  readonly rule: Rule;
  readonly isDisabled: boolean;
  readonly onChange: (rule: Rule) => void;
}

function RuleFields({ rule, isDisabled, onChange }: RuleFieldsProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const words = HOLD_RULE[rule.kind];
  const isOff = isDisabled || !rule.isOn;
  return (
    <section className={styles.rule} aria-label={words[locale]}>
      <div className={styles.ruleHead}>
        {words[locale]}
        <Switch
          aria-label={t.on(words[locale])}
          checked={rule.isOn}
          disabled={isDisabled}
          onChange={(isOn) => onChange({ ...rule, isOn })}
        />
      </div>
      <div className={styles.ruleFields}>
        {words.threshold && (
          <label>
            {words.threshold[locale]}
            <Input
              inputMode="decimal"
              value={rule.threshold}
              disabled={isOff}
              onChange={({ target }) => onChange({ ...rule, threshold: target.value })}
              style={{ width: 140 }}
            />
          </label>
        )}
        <label>
          {t.hours}
          <InputNumber
            min={1}
            max={HOURS_MAX}
            precision={0}
            value={rule.hours}
            disabled={isOff}
            onChange={(hours) => hours !== null && onChange({ ...rule, hours })}
            style={{ width: 110 }}
          />
        </label>
        <label>
          {t.whenDue}
          <Select
            aria-label={t.whenDue}
            value={rule.whenDue}
            disabled={isOff}
            onChange={(whenDue) => onChange({ ...rule, whenDue })}
            options={(['RELEASE', 'CANCEL'] as const).map((value) => ({ value, label: t[value] }))}
            style={{ width: 190 }}
          />
        </label>
      </div>
    </section>
  );
}
