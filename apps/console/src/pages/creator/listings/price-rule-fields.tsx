import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';

import { type PriceRuleInput, PriceRulesDocument } from '../../../gql/graphql.js';
import { useRead } from '../../../api/reading.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './batch.module.css';
import { PRICE_ENDING, PRICE_ROUNDING } from './labels.js';

const texts = defineTexts({
  rule: { zh: '定价规则', en: 'Price rule' },
  own: { zh: '临时规则（只用这一次）', en: 'A rule that counts this once' },
  percent: { zh: '供货价的百分比', en: 'Percent of the supply price' },
  add: { zh: '再加', en: 'Plus' },
  ending: { zh: '尾数', en: 'Ending' },
  rounding: { zh: '取整', en: 'Rounding' },
});

/** A stored rule by its id, or one that counts this once. */
export interface RuleDraft {
  readonly priceRuleId: string | null;
  readonly rule: Required<PriceRuleInput>;
}

export const FIRST_RULE: RuleDraft = {
  priceRuleId: null,
  rule: { percentOfSupplyPrice: 180, add: '0', ending: 'NINETY', rounding: 'UP' },
};

/** How the draft is asked for. */
export function toRuleChoice({ priceRuleId, rule }: RuleDraft): {
  readonly priceRuleId: string | null;
  readonly rule: PriceRuleInput | null;
} {
  return priceRuleId === null ? { priceRuleId, rule } : { priceRuleId, rule: null };
}

interface PriceRuleFieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

export function PriceRuleFields({ draft, onChange }: PriceRuleFieldsProps): ReactNode {
  const t = useTexts(texts);
  const { data } = useRead(PriceRulesDocument, {});
  const stored = (data?.myPriceRules ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <label className={styles.field}>
        <span>{t.rule}</span>
        <Select
          style={{ width: 220 }}
          value={draft.priceRuleId ?? ''}
          onChange={(id) => onChange({ ...draft, priceRuleId: id || null })}
          options={[...stored, { value: '', label: t.own }]}
        />
      </label>
      {draft.priceRuleId === null && (
        <RuleTermFields rule={draft.rule} onChange={(rule) => onChange({ ...draft, rule })} />
      )}
    </>
  );
}

interface RuleTermFieldsProps {
  readonly rule: RuleDraft['rule'];
  readonly onChange: (rule: RuleDraft['rule']) => void;
}

export function RuleTermFields({ rule, onChange }: RuleTermFieldsProps): ReactNode {
  const t = useTexts(texts);
  const endingName = useLabels(PRICE_ENDING);
  const roundingName = useLabels(PRICE_ROUNDING);
  return (
    <>
      <label className={styles.field}>
        <span>{t.percent}</span>
        <InputNumber
          min={100}
          max={10_000}
          suffix="%"
          value={rule.percentOfSupplyPrice}
          onChange={(percent) => onChange({ ...rule, percentOfSupplyPrice: percent ?? 100 })}
        />
      </label>
      <label className={styles.field}>
        <span>{t.add}</span>
        <Input
          inputMode="decimal"
          style={{ width: 100 }}
          value={rule.add ?? ''}
          onChange={({ target }) => onChange({ ...rule, add: target.value.trim() })}
        />
      </label>
      <label className={styles.field}>
        <span>{t.ending}</span>
        <Select
          style={{ width: 150 }}
          value={rule.ending}
          onChange={(ending) => onChange({ ...rule, ending })}
          options={(['EXACT', 'WHOLE', 'NINETY', 'NINETY_NINE', 'EIGHT', 'NINE'] as const).map((value) => ({
            value,
            label: endingName(value),
          }))}
        />
      </label>
      <label className={styles.field}>
        <span>{t.rounding}</span>
        <Select
          style={{ width: 110 }}
          value={rule.rounding}
          onChange={(rounding) => onChange({ ...rule, rounding })}
          options={(['UP', 'NEAREST'] as const).map((value) => ({ value, label: roundingName(value) }))}
        />
      </label>
    </>
  );
}
