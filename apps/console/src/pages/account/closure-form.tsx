import { Button, Form, Input, Space } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../api/writing.js';
import { FormFailure } from '../../components/form-failure.js';
import { useNotices } from '../../components/notices.js';
import { Section } from '../../components/page.js';
import { ScheduleClosureDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';

const texts = defineTexts({
  title: { zh: '放假安排', en: 'Planned closure' },
  lead: {
    zh: '放假期间不会派新单给您；已接的订单仍需按时发货。',
    en: 'No new orders are routed to you on these days; what you accepted is still due.',
  },
  from: { zh: '第一天', en: 'First day' },
  until: { zh: '最后一天', en: 'Last day' },
  missing: { zh: '请选择日期', en: 'Choose a day' },
  save: { zh: '保存', en: 'Save' },
  remove: { zh: '取消放假', en: 'Take it back' },
  saved: { zh: '放假安排已保存', en: 'The closure is planned' },
  removed: { zh: '放假已取消', en: 'The closure was taken back' },
});

interface ClosureValues {
  readonly from: string;
  readonly until: string;
}

/** Days on which a supplier takes no new orders. */
export function ClosureForm(): ReactNode {
  const t = useTexts(texts);
  const { closedFrom, closedUntil } = useViewer().organization;
  const [form] = Form.useForm<{ closure: ClosureValues }>();
  const notices = useNotices();
  const { onDone } = notices<{ readonly organization: { readonly closedFrom: string | null } | null }>({
    done: t.saved,
  });
  const plan = useWrite(ScheduleClosureDocument, { onDone });
  const takeBack = useWrite(
    ScheduleClosureDocument,
    notices({ done: t.removed, onDone: () => form.setFieldsValue({ closure: { from: '', until: '' } }) }),
  );
  const rules = [{ required: true, message: t.missing }];
  return (
    <Section title={t.title} lead={t.lead}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ closure: { from: closedFrom, until: closedUntil } }}
        onFinish={({ closure }: { closure: ClosureValues }) => void plan.run({ closure })}
      >
        <Space size="middle" wrap style={{ display: 'flex' }}>
          <Form.Item name={['closure', 'from']} label={t.from} rules={rules}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name={['closure', 'until']} label={t.until} rules={rules}>
            <Input type="date" />
          </Form.Item>
        </Space>
        <FormFailure form={form} error={plan.error} />
        <Space>
          <Button htmlType="submit" loading={plan.isRunning}>
            {t.save}
          </Button>
          {closedFrom !== null && (
            <Button type="text" loading={takeBack.isRunning} onClick={() => void takeBack.run({ closure: null })}>
              {t.remove}
            </Button>
          )}
        </Space>
      </Form>
    </Section>
  );
}
