import { Button, Input, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { useWrite, useWriteOnce } from '../../../api/writing.js';
import { FailureNote } from '../../../components/failure-note.js';
import { useNotices } from '../../../components/notices.js';
import { Section } from '../../../components/page.js';
import { CreatePriceRuleDocument, DeletePriceRuleDocument, PriceRulesDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from '../listings/batch.module.css';
import { PRICE_ENDING, PRICE_ROUNDING } from '../listings/labels.js';
import { FIRST_RULE, RuleTermFields } from '../listings/price-rule-fields.js';

const texts = defineTexts({
  title: { zh: '定价规则', en: 'Price rules' },
  lead: {
    zh: '上架和改价时选用；跟随规则的商品在供货价变动时可自动改价。',
    en: 'For listing and repricing. Listings that follow a rule can be repriced by themselves when their cost changes.',
  },
  name: { zh: '名称', en: 'Name' },
  add: { zh: '新增规则', en: 'Keep this rule' },
  added: { zh: '规则已保存', en: 'The rule is kept' },
  remove: { zh: '删除', en: 'Delete' },
  removeAsk: {
    zh: '删除这个规则？跟随它的商品售价不变。',
    en: 'Delete it? Listings that follow it keep their prices.',
  },
  removed: { zh: '规则已删除', en: 'The rule is gone' },
});

/** The rules that the shop keeps under names. */
export function PriceRules(): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const endingName = useLabels(PRICE_ENDING);
  const roundingName = useLabels(PRICE_ROUNDING);
  const mayWrite = useMay('SHOP_WRITE');
  const { data, error, refetch } = useRead(PriceRulesDocument, {});
  const notices = useNotices();
  const remove = useWrite(DeletePriceRuleDocument, notices({ done: t.removed }));
  return (
    <Section title={t.title} lead={t.lead}>
      {error && !data && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !data && <span className="skeleton-line" />}
      <ul className={styles.figures}>
        {(data?.myPriceRules ?? []).map(({ id, name, terms }) => (
          <li key={id}>
            <strong>{name}</strong> {terms.percentOfSupplyPrice} % + {format.money(terms.add)} ·{' '}
            {endingName(terms.ending)} · {roundingName(terms.rounding)}{' '}
            {mayWrite && (
              <Popconfirm title={t.removeAsk} okText={t.remove} onConfirm={() => void remove.run({ priceRuleId: id })}>
                <Button type="link" size="small" danger aria-label={`${t.remove}: ${name}`}>
                  {t.remove}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && <NewRule />}
    </Section>
  );
}

function NewRule(): ReactNode {
  const t = useTexts(texts);
  const [name, setName] = useState('');
  const [rule, setRule] = useState(FIRST_RULE.rule);
  const notices = useNotices();
  const create = useWriteOnce(CreatePriceRuleDocument, notices({ done: t.added, onDone: () => setName('') }));
  return (
    <div className={styles.plan}>
      <label className={styles.field}>
        <span>{t.name}</span>
        <Input maxLength={40} style={{ width: 160 }} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <RuleTermFields rule={rule} onChange={setRule} />
      <Button
        disabled={name.trim() === ''}
        loading={create.isRunning}
        onClick={() => void create.run({ name: name.trim(), rule })}
      >
        {t.add}
      </Button>
    </div>
  );
}
