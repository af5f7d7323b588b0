import { Alert, Button, Form, Input } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';

import { useWrite } from '../../api/writing.js';
import { FormFailure } from '../../components/form-failure.js';
import { SignInDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { openSession } from '../../session/session.js';
import styles from './entry.module.css';

const texts = defineTexts({
  title: { zh: '登录', en: 'Sign in' },
  lead: { zh: '代发工作台：选品、接单、发货、结算。', en: 'Your place to pick goods, take orders, ship and get paid.' },
  ended: {
    zh: '登录已失效，请重新登录，之后会回到刚才的页面。',
    en: 'Your session has ended. Sign in to go on where you were.',
  },
  email: { zh: '邮箱', en: 'E-mail address' },
  password: { zh: '密码', en: 'Password' },
  emailMissing: { zh: '请填写邮箱', en: 'Enter your e-mail address' },
  passwordMissing: { zh: '请填写密码', en: 'Enter your password' },
  submit: { zh: '登录', en: 'Sign in' },
  newHere: { zh: '还没有账号？', en: 'New here?' },
  apply: { zh: '申请入驻', en: 'Apply to join' },
});

interface SignInValues {
  readonly email: string;
  readonly password: string;
}

export function SignInPage({ hasEnded }: { readonly hasEnded: boolean }): ReactNode {
  const t = useTexts(texts);
  const [form] = Form.useForm<SignInValues>();
  const signIn = useWrite(SignInDocument, { onDone: openSession });
  useEffect(() => {
    document.title = `${t.title} · Daifa`;
  }, [t]);
  return (
    <div className={styles.card}>
      <h1 className={styles.title}>{t.title}</h1>
      <p className={styles.lead}>{t.lead}</p>
      {hasEnded && <Alert type="info" showIcon title={t.ended} style={{ marginBottom: 16 }} />}
      <Form<SignInValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => void signIn.run(values)}
      >
        <Form.Item name="email" label={t.email} rules={[{ required: true, message: t.emailMissing }]}>
          <Input type="email" autoComplete="username" size="large" autoFocus />
        </Form.Item>
        <Form.Item name="password" label={t.password} rules={[{ required: true, message: t.passwordMissing }]}>
          <Input.Password autoComplete="current-password" size="large" />
        </Form.Item>
        <FormFailure form={form} error={signIn.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.isRunning}>
          {t.submit}
        </Button>
      </Form>
      <p className={styles.below}>
        {t.newHere} <Link to="/apply">{t.apply}</Link>
      </p>
    </div>
  );
}
