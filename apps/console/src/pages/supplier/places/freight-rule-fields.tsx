import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';

import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './places.module.css';

const texts = defineTexts({
  rule: (place: number) => ({ zh: `规则 ${place}`, en: `Rule ${place}` }),
  remove: { zh: '删除', en: 'Remove' },
  regions: { zh: '送达地区', en: 'To' },
  regionsHint: { zh: '留空表示其他规则没有提到的所有地区。', en: 'Empty: everywhere that no other rule names.' },
  everywhere: { zh: '其他所有地区', en: 'Everywhere else' },
  basis: { zh: '计费方式', en: 'Counted by' },
  WEIGHT: { zh: '按重量（克）', en: 'Weight (g)' },
  PIECES: { zh: '按件数', en: 'Pieces' },
  first: { zh: '首重 / 首件', en: 'First' },
  firstFee: { zh: '首费', en: 'Fee for it' },
  additional: { zh: '续重 / 续件', en: 'Each further' },
  additionalFee: { zh: '续费', en: 'Fee for each' },
  freeFrom: { zh: '满额包邮（货款）', en: 'Free from goods worth' },
  freeFromPieces: { zh: '满件包邮', en: 'Free from pieces' },
  never: { zh: '不包邮', en: 'Never' },
  transit: { zh: '运输天数', en: 'Days on the way' },
  amountWrong: { zh: '请填写金额，例如 6.00', en: 'Enter an amount such as 6.00' },
  missing: { zh: '必填', en: 'Needed' },
});

const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;
const UNITS_MAX = 1_000_000;
const TRANSIT_MAX_DAYS = 60;

interface FreightRuleFieldsProps {
  /** Its place in the list of rules. */
  readonly place: number;
  readonly onRemove: (() => void) | undefined;
}

/** One rule of a freight template, inside of its form. */
export function FreightRuleFields({ place, onRemove }: FreightRuleFieldsProps): ReactNode {
  const t = useTexts(texts);
  const provinces = useProvinces();
  const amount = [{ required: true, pattern: AMOUNT, message: t.amountWrong }];
  const needed = [{ required: true, message: t.missing }];
  const units = <InputNumber min={1} max={UNITS_MAX} precision={0} style={{ width: '100%' }} />;
  return (
    <fieldset className={styles.rule} style={{ border: 0, marginInline: 0 }}>
      <div className={styles.ruleHead}>
        <strong>{t.rule(place + 1)}</strong>
        {onRemove && (
          <Button size="small" type="text" onClick={onRemove}>
            {t.remove}
          </Button>
        )}
      </div>
      <Form.Item name={[place, 'regions']} label={t.regions} extra={t.regionsHint}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t.everywhere}
          options={[...provinces.choices]}
        />
      </Form.Item>
      <Form.Item name={[place, 'basis']} label={t.basis}>
        <Select options={(['WEIGHT', 'PIECES'] as const).map((value) => ({ value, label: t[value] }))} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name={[place, 'firstUnits']} label={t.first} rules={needed}>
          {units}
        </Form.Item>
        <Form.Item name={[place, 'firstFee']} label={t.firstFee} rules={amount}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={[place, 'additionalUnits']} label={t.additional} rules={needed}>
          {units}
        </Form.Item>
        <Form.Item name={[place, 'additionalFee']} label={t.additionalFee} rules={amount}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={[place, 'freeFrom']} label={t.freeFrom} rules={[{ pattern: AMOUNT, message: t.amountWrong }]}>
          <Input inputMode="decimal" placeholder={t.never} />
        </Form.Item>
        <Form.Item name={[place, 'freeFromPieces']} label={t.freeFromPieces}>
          <InputNumber min={1} max={UNITS_MAX} precision={0} placeholder={t.never} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name={[place, 'transitDays']} label={t.transit} rules={needed}>
          <InputNumber min={0} max={TRANSIT_MAX_DAYS} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
    </fieldset>
  );
}
