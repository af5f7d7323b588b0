import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';

import { useWrite, useWriteOnce } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import { SidePanel } from '../../../components/side-panel.js';
import {
  CreateFreightTemplateDocument,
  type CurrencyCode,
  type FreightRuleInput,
  type FreightTemplatesQuery,
  UpdateFreightTemplateDocument,
} from '../../../gql/graphql.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { FreightRuleFields } from './freight-rule-fields.js';

const texts = defineTexts({
  make: { zh: '新建运费模板', en: 'New freight template' },
  change: { zh: '修改运费模板', en: 'Change the freight template' },
  name: { zh: '名称', en: 'Name' },
  nameMissing: { zh: '请填写名称', en: 'Give it a name' },
  currency: { zh: '币种', en: 'Currency' },
  excluded: { zh: '不配送的地区', en: 'Not delivered to' },
  addRule: { zh: '增加一条地区规则', en: 'Add a rule for some regions' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '运费模板已保存', en: 'The template was saved' },
  note: {
    zh: '修改只影响之后的报价，已下的订单运费不变。',
    en: 'It counts from the next quote on; orders that were placed keep their freight.',
  },
});

type Template = FreightTemplatesQuery['freightTemplates'][number];

interface TemplateValues {
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly rules: readonly FreightRuleInput[];
  readonly excludedRegions: readonly string[];
}

/** What most parcels within China cost, to begin with. */
const FIRST_RULE: FreightRuleInput = {
  regions: [],
  basis: 'WEIGHT',
  firstUnits: 1_000,
  firstFee: '6.00',
  additionalUnits: 1_000,
  additionalFee: '2.00',
  transitDays: 3,
};
const NEW_TEMPLATE: TemplateValues = {
  name: '',
  currency: 'CNY',
  rules: [FIRST_RULE],
  excludedRegions: [],
};

const CURRENCIES: readonly CurrencyCode[] = ['CNY', 'HKD', 'USD', 'EUR', 'GBP', 'JPY', 'KRW', 'INR', 'BRL', 'SGD'];

interface FreightTemplatePanelProps {
  readonly isOpen: boolean;
  /** Null: a new one. */
  readonly template: Template | null;
  readonly onClose: () => void;
}

export function FreightTemplatePanel({ isOpen, template, onClose }: FreightTemplatePanelProps): ReactNode {
  const t = useTexts(texts);
  return (
    <SidePanel title={template ? t.change : t.make} isOpen={isOpen} onClose={onClose}>
      <TemplateForm template={template} onSaved={onClose} />
    </SidePanel>
  );
}

interface TemplateFormProps {
  readonly template: Template | null;
  readonly onSaved: () => void;
}

function TemplateForm({ template, onSaved }: TemplateFormProps): ReactNode {
  const t = useTexts(texts);
  const provinces = useProvinces();
  const [form] = Form.useForm<TemplateValues>();
  const { onDone } = useNotices()<unknown>({ done: t.saved, onDone: onSaved });
  const create = useWriteOnce(CreateFreightTemplateDocument, { onDone });
  const update = useWrite(UpdateFreightTemplateDocument, { onDone });
  const save = ({ currency, rules, ...rest }: TemplateValues): void => {
    // An emptied field says: never.
    const values = { ...rest, rules: rules.map((rule) => ({ ...rule, freeFrom: rule.freeFrom || null })) };
    if (template) void update.run({ ...values, freightTemplateId: template.id });
    else void create.run({ ...values, currency });
  };
  return (
    <Form<TemplateValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={template ? toValues(template) : NEW_TEMPLATE}
      onFinish={save}
    >
      {template && <p className="quiet">{t.note}</p>}
      <Form.Item
        name="name"
        label={t.name}
        rules={[{ required: true, whitespace: true, max: 60, message: t.nameMissing }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="currency" label={t.currency}>
        <Select disabled={template !== null} options={CURRENCIES.map((value) => ({ value }))} />
      </Form.Item>
      <Form.List name="rules">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <FreightRuleFields key={key} place={name} onRemove={fields.length > 1 ? () => remove(name) : undefined} />
            ))}
            <Button style={{ marginBottom: 24 }} onClick={() => add(FIRST_RULE)}>
              {t.addRule}
            </Button>
          </>
        )}
      </Form.List>
      <Form.Item name="excludedRegions" label={t.excluded}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={[...provinces.choices]} />
      </Form.Item>
      <FormFailure form={form} error={create.error ?? update.error} />
      <Button type="primary" htmlType="submit" loading={create.isRunning || update.isRunning}>
        {t.save}
      </Button>
    </Form>
  );
}

function toValues({ rules, ...template }: Template): TemplateValues {
  return {
    ...template,
    rules: rules.map(({ firstFee, additionalFee, freeFrom, ...rest }) => ({
      ...rest,
      firstFee: firstFee.amount,
      additionalFee: additionalFee.amount,
      freeFrom: freeFrom?.amount ?? null,
    })),
  };
}
