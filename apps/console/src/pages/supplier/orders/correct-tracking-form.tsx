import { Button, Form, Input, Select, Space } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import { CorrectTrackingDocument } from '../../../gql/graphql.js';
import { useCarriers } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import type { SupplierOrder } from './supplier-order.js';

const texts = defineTexts({
  carrier: { zh: '快递公司', en: 'Carrier' },
  number: { zh: '运单号', en: 'Tracking number' },
  missing: { zh: '请填写运单号', en: 'Enter the tracking number' },
  save: { zh: '保存', en: 'Save' },
  keep: { zh: '不改了', en: 'Leave it' },
  saved: { zh: '运单号已更正', en: 'The number was corrected' },
});

interface TrackingValues {
  readonly carrier: string;
  readonly trackingNumber: string;
}

interface CorrectTrackingFormProps {
  readonly shipment: SupplierOrder['shipments'][number];
  readonly onClose: () => void;
}

export function CorrectTrackingForm({ shipment, onClose }: CorrectTrackingFormProps): ReactNode {
  const t = useTexts(texts);
  const carriers = useCarriers();
  const [form] = Form.useForm<TrackingValues>();
  const { onDone } = useNotices()<unknown>({ done: t.saved, onDone: onClose });
  const correct = useWrite(CorrectTrackingDocument, { onDone });
  return (
    <Form<TrackingValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={shipment}
      onFinish={(values) => void correct.run({ ...values, shipmentId: shipment.id })}
    >
      <Form.Item name="carrier" label={t.carrier}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...carriers.choices]} />
      </Form.Item>
      <Form.Item name="trackingNumber" label={t.number} rules={[{ required: true, message: t.missing }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <FormFailure form={form} error={correct.error} />
      <Space>
        <Button type="primary" htmlType="submit" loading={correct.isRunning}>
          {t.save}
        </Button>
        <Button onClick={onClose}>{t.keep}</Button>
      </Space>
    </Form>
  );
}
