import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import {
  type OrganizationRowFragment,
  RefuseOrganizationDocument,
  SuspendOrganizationDocument,
} from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  refuseTitle: (name: string) => ({ zh: `拒绝 ${name}`, en: `Refuse ${name}` }),
  suspendTitle: (name: string) => ({ zh: `暂停 ${name}`, en: `Suspend ${name}` }),
  suspendText: {
    zh: '其成员和 API 密钥立即不能操作，直到您恢复。',
    en: 'Its members and API keys can do nothing from now on, until you reinstate it.',
  },
  reason: { zh: '原因（对方会看到）', en: 'Reason, which they will read' },
  reasonMissing: { zh: '请写明原因', en: 'Say why' },
  refuse: { zh: '拒绝', en: 'Refuse' },
  suspend: { zh: '暂停', en: 'Suspend' },
  back: { zh: '返回', en: 'Back' },
  refused: { zh: '已拒绝', en: 'It was refused' },
  suspended: { zh: '已暂停', en: 'It is suspended' },
});

export type Objection = 'refuse' | 'suspend';

interface ObjectionDialogProps {
  readonly organization: OrganizationRowFragment;
  /** Null: closed. */
  readonly objection: Objection | null;
  readonly onClose: () => void;
}

/** Refusing or suspending an organization, with the reason that it is told. */
export function ObjectionDialog({ organization, objection, onClose }: ObjectionDialogProps): ReactNode {
  const t = useTexts(texts);
  const notices = useNotices();
  const [form] = Form.useForm<{ reason: string }>();
  const { onDone: onRefused } = notices<unknown>({ done: t.refused, onDone: onClose });
  const { onDone: onSuspended } = notices<unknown>({ done: t.suspended, onDone: onClose });
  const refuse = useWrite(RefuseOrganizationDocument, { onDone: onRefused });
  const suspend = useWrite(SuspendOrganizationDocument, { onDone: onSuspended });
  const isRefusal = objection === 'refuse';
  const { name, id: organizationId } = organization;
  return (
    <Modal
      title={isRefusal ? t.refuseTitle(name) : t.suspendTitle(name)}
      open={objection !== null}
      onCancel={onClose}
      onOk={form.submit}
      okText={isRefusal ? t.refuse : t.suspend}
      cancelText={t.back}
      okButtonProps={{ danger: true, loading: refuse.isRunning || suspend.isRunning }}
      destroyOnHidden
    >
      {!isRefusal && <p className="quiet">{t.suspendText}</p>}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        clearOnDestroy
        onFinish={({ reason }: { reason: string }) =>
          void (isRefusal ? refuse : suspend).run({ organizationId, reason })
        }
      >
        <Form.Item
          name="reason"
          label={t.reason}
          rules={[{ required: true, whitespace: true, max: 500, message: t.reasonMissing }]}
        >
          <Input.TextArea rows={3} />
        </Form.Item>
        <FormFailure form={form} error={refuse.error ?? suspend.error} />
      </Form>
    </Modal>
  );
}
