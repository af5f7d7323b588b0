import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../api/writing.js';
import { FormFailure } from '../../components/form-failure.js';
import { useNotices } from '../../components/notices.js';
import { Page, Section } from '../../components/page.js';
import { ChangePasswordDocument, UpdateAccountDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';
import { usePersonRules } from '../entry/rules.js';
import styles from './account.module.css';

const texts = defineTexts({
  title: { zh: '个人资料与密码', en: 'Profile and password' },
  profile: { zh: '个人资料', en: 'Profile' },
  name: { zh: '姓名', en: 'Name' },
  email: { zh: '登录邮箱', en: 'E-mail address' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  password: { zh: '修改密码', en: 'Change your password' },
  passwordLead: {
    zh: '修改后，其他设备上的登录会全部结束。',
    en: 'All your other sessions end with it.',
  },
  current: { zh: '当前密码', en: 'Current password' },
  currentMissing: { zh: '请填写当前密码', en: 'Enter your current password' },
  next: { zh: '新密码', en: 'New password' },
  nextHint: { zh: '至少 10 个字符。', en: 'At least 10 characters.' },
  change: { zh: '修改密码', en: 'Change the password' },
  changed: { zh: '密码已修改', en: 'The password was changed' },
});

export function ProfilePage(): ReactNode {
  const t = useTexts(texts);
  return (
    <Page title={t.title}>
      <ProfileForm />
      <PasswordForm />
    </Page>
  );
}

function ProfileForm(): ReactNode {
  const t = useTexts(texts);
  const { account } = useViewer();
  const rules = usePersonRules();
  const [form] = Form.useForm<{ name: string }>();
  const update = useWrite(UpdateAccountDocument, useNotices()({ done: t.saved }));
  return (
    <Section title={t.profile}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={{ name: account?.name }}
        onFinish={(values) => void update.run(values)}
      >
        <Form.Item label={t.email} htmlFor="profile-email">
          <Input id="profile-email" value={account?.email} readOnly />
        </Form.Item>
        <Form.Item name="name" label={t.name} rules={rules.name}>
          <Input autoComplete="name" />
        </Form.Item>
        <Button htmlType="submit" loading={update.isRunning}>
          {t.save}
        </Button>
      </Form>
    </Section>
  );
}

interface PasswordValues {
  readonly currentPassword: string;
  readonly newPassword: string;
}

function PasswordForm(): ReactNode {
  const t = useTexts(texts);
  const { account } = useViewer();
  const rules = usePersonRules();
  const [form] = Form.useForm<PasswordValues>();
  const notices = useNotices();
  const { onDone } = notices<unknown>({ done: t.changed, onDone: () => form.resetFields() });
  const change = useWrite(ChangePasswordDocument, { onDone });
  return (
    <Section title={t.password} lead={t.passwordLead}>
      <Form<PasswordValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        onFinish={(values) => void change.run(values)}
      >
        <input type="text" autoComplete="username" value={account?.email ?? ''} readOnly hidden />
        <Form.Item name="currentPassword" label={t.current} rules={[{ required: true, message: t.currentMissing }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="newPassword" label={t.next} extra={t.nextHint} rules={rules.newPassword}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <FormFailure form={form} error={change.error} />
        <Button htmlType="submit" loading={change.isRunning}>
          {t.change}
        </Button>
      </Form>
    </Section>
  );
}
