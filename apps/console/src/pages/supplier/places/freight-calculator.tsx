import { Form, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';

import { useFailureText } from '../../../api/failure-texts.js';
import { useRead } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { type FreightTemplatesQuery, ParcelFreightDocument } from '../../../gql/graphql.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './places.module.css';

const texts = defineTexts({
  title: { zh: '试算', en: 'Try it' },
  to: { zh: '送达省份', en: 'To' },
  weight: { zh: '重量（克）', en: 'Weight (g)' },
  pieces: { zh: '件数', en: 'Pieces' },
  goods: { zh: '货款（供货价）', en: 'Goods at supply prices' },
  fee: { zh: '运费', en: 'Freight' },
  days: (days: number) => ({ zh: `运输 ${days} 天`, en: days === 1 ? '1 day on the way' : `${days} days on the way` }),
  notDelivered: { zh: '不配送到该省份', en: 'Not delivered there' },
});

const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;

interface Parcel {
  readonly province: string;
  readonly weightGrams: number | null;
  readonly pieces: number | null;
  readonly goods: string;
}

const FIRST_PARCEL: Parcel = { province: '44', weightGrams: 1_500, pieces: 2, goods: '60.00' };

/** What a parcel would cost by a template. */
export function FreightCalculator({
  template,
}: {
  readonly template: FreightTemplatesQuery['freightTemplates'][number];
}): ReactNode {
  const t = useTexts(texts);
  const provinces = useProvinces();
  const [{ province, weightGrams, pieces, goods }, setParcel] = useState(FIRST_PARCEL);
  const textOf = useFailureText();
  const { data, error } = useRead(
    ParcelFreightDocument,
    { input: { freightTemplateId: template.id, province, weightGrams: weightGrams ?? 0, pieces: pieces ?? 0, goods } },
    { isWanted: weightGrams !== null && pieces !== null && AMOUNT.test(goods) },
  );
  const freight = data?.parcelFreight;
  return (
    <details className={styles.calculator}>
      <summary>{t.title}</summary>
      <Form<Parcel>
        layout="inline"
        initialValues={FIRST_PARCEL}
        onValuesChange={(_, parcel) => setParcel(parcel)}
        style={{ rowGap: 8 }}
      >
        <Form.Item name="province" label={t.to}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={[...provinces.choices]}
            style={{ minWidth: 120 }}
          />
        </Form.Item>
        <Form.Item name="weightGrams" label={t.weight}>
          <InputNumber min={0} max={1_000_000} precision={0} />
        </Form.Item>
        <Form.Item name="pieces" label={t.pieces}>
          <InputNumber min={1} max={100_000} precision={0} />
        </Form.Item>
        <Form.Item name="goods" label={t.goods}>
          <Input inputMode="decimal" style={{ width: 110 }} />
        </Form.Item>
        <output aria-label={t.fee}>
          {error && textOf(error).message}
          {!error && freight && (
            <>
              <strong>
                <Amount value={freight.fee} />
              </strong>{' '}
              <span className="quiet">{t.days(freight.transitDays)}</span>
            </>
          )}
          {!error && data && !freight && t.notDelivered}
        </output>
      </Form>
    </details>
  );
}
