import { Form, Input, Modal, Radio } from 'antd';
import type { ReactNode } from 'react';

import { useWriteOnce } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import { type RejectCode, RejectSupplierOrderDocument } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { REJECT_CODE } from './labels.js';
import type { SupplierOrder } from './supplier-order.js';

const texts = defineTexts({
  title: (number: string) => ({ zh: `拒绝供货单 ${number}`, en: `Reject ${number}` }),
  lead: {
    zh: '拒单后这部分货款会退给买家，且不能撤回。',
    en: 'Its lines are refunded to the shopper. This cannot be taken back.',
  },
  code: { zh: '原因', en: 'Why' },
  reason: { zh: '说明', en: 'In your words' },
  reasonHint: {
    zh: '会显示给店铺，请不要写买家的个人信息。',
    en: 'The shop reads it. Leave the shopper’s data out.',
  },
  reasonMissing: { zh: '请说明原因', en: 'Say why' },
  reject: { zh: '确认拒单', en: 'Reject' },
  keep: { zh: '不拒单', en: 'Keep it' },
  done: { zh: '已拒单', en: 'It was rejected' },
});

interface RejectValues {
  readonly code: RejectCode;
  readonly reason: string;
}

interface RejectDialogProps {
  readonly order: SupplierOrder;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function RejectDialog({ order, isOpen, onClose }: RejectDialogProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const [form] = Form.useForm<RejectValues>();
  const { onDone } = useNotices()<unknown>({ done: t.done, onDone: onClose });
  const reject = useWriteOnce(RejectSupplierOrderDocument, { onDone });
  return (
    <Modal
      title={t.title(order.number)}
      open={isOpen}
      onCancel={onClose}
      onOk={form.submit}
      okText={t.reject}
      cancelText={t.keep}
      okButtonProps={{ danger: true, loading: reject.isRunning }}
      destroyOnHidden
    >
      <p className="quiet">{t.lead}</p>
      <Form<RejectValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ code: 'OUT_OF_STOCK' }}
        onFinish={(values) => void reject.run({ ...values, supplierOrderId: order.id })}
      >
        <Form.Item name="code" label={t.code}>
          <Radio.Group
            style={{ display: 'flex', flexDirection: 'column', gap: 8 }}
            options={Object.entries(REJECT_CODE).map(([value, both]) => ({ value, label: both[locale] }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t.reason}
          extra={t.reasonHint}
          rules={[{ required: true, whitespace: true, max: 500, message: t.reasonMissing }]}
        >
          <Input.TextArea rows={3} />
        </Form.Item>
        <FormFailure form={form} error={reject.error} />
      </Form>
    </Modal>
  );
}
