import { Button, Form, Input } from 'antd';
import { type ReactNode, useEffect } from 'react';

import { useRead } from '../../api/reading.js';
import { useWrite } from '../../api/writing.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FailureNote } from '../../components/failure-note.js';
import { FormFailure } from '../../components/form-failure.js';
import { AcceptInvitationDocument, OpenInvitationDocument, type OpenInvitationQuery } from '../../gql/graphql.js';
import { ROLE, useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { EntryFrame } from './entry-frame.js';
import styles from './entry.module.css';
import { usePersonRules } from './rules.js';

const texts = defineTexts({
  title: { zh: '接受邀请', en: 'Accept the invitation' },
  lead: (organization: string, role: string) => ({
    zh: `${organization} 邀请您以“${role}”的身份加入。`,
    en: `${organization} invites you as “${role}”.`,
  }),
  closed: { zh: '这个邀请已不能使用', en: 'This invitation cannot be used any more' },
  closedText: {
    zh: '它可能已被使用、撤回或过期。请让邀请人重新发送。',
    en: 'It was used, withdrawn, or has run out. Ask for a new one.',
  },
  toSignIn: { zh: '去登录', en: 'Sign in' },
  email: { zh: '邮箱', en: 'E-mail address' },
  name: { zh: '您的姓名', en: 'Your name' },
  password: { zh: '您的密码', en: 'Your password' },
  newPassword: { zh: '设置密码', en: 'Choose a password' },
  hint: { zh: '至少 10 个字符。', en: 'At least 10 characters.' },
  passwordMissing: { zh: '请填写密码', en: 'Enter your password' },
  accept: { zh: '接受并登录', en: 'Accept and sign in' },
});

/** What the link of an invitation's mail opens. The token stands behind the #, where no server's log sees it. */
export function InvitationScreen(): ReactNode {
  const t = useTexts(texts);
  const token = window.location.hash.slice(1);
  const { data, error, refetch } = useRead(OpenInvitationDocument, { token });
  useEffect(() => {
    document.title = `${t.title} · Daifa`;
  }, [t]);
  return (
    <EntryFrame>
      <div className={styles.card}>
        <h1 className={styles.title}>{t.title}</h1>
        {error && <FailureNote error={error} onRetry={() => void refetch()} />}
        {data?.openInvitation && <AcceptForm token={token} invitation={data.openInvitation} />}
        {data?.openInvitation === null && (
          <EmptyNote title={t.closed} action={<a href="/console/">{t.toSignIn}</a>}>
            {t.closedText}
          </EmptyNote>
        )}
      </div>
    </EntryFrame>
  );
}

interface AcceptValues {
  readonly name?: string;
  readonly password: string;
}

interface AcceptFormProps {
  readonly token: string;
  readonly invitation: NonNullable<OpenInvitationQuery['openInvitation']>;
}

function AcceptForm({ token, invitation }: AcceptFormProps): ReactNode {
  const t = useTexts(texts);
  const roleName = useLabels(ROLE);
  const rules = usePersonRules();
  const [form] = Form.useForm<AcceptValues>();
  // The session is in the cookie by now; the console starts anew with it, for the new organization.
  const accept = useWrite(AcceptInvitationDocument, { onDone: () => window.location.assign('/console/') });
  const { email, hasAccount, organizationName, role } = invitation;
  return (
    <>
      <p className={styles.lead}>{t.lead(organizationName, roleName(role))}</p>
      <Form<AcceptValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => void accept.run({ ...values, token, refreshTokenIn: 'COOKIE' })}
      >
        <Form.Item label={t.email} htmlFor="invited-email">
          <Input id="invited-email" value={email} readOnly autoComplete="username" />
        </Form.Item>
        {!hasAccount && (
          <Form.Item name="name" label={t.name} rules={rules.name}>
            <Input autoComplete="name" />
          </Form.Item>
        )}
        <Form.Item
          name="password"
          label={hasAccount ? t.password : t.newPassword}
          extra={hasAccount ? undefined : t.hint}
          rules={hasAccount ? [{ required: true, message: t.passwordMissing }] : rules.newPassword}
        >
          <Input.Password autoComplete={hasAccount ? 'current-password' : 'new-password'} />
        </Form.Item>
        <FormFailure form={form} error={accept.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={accept.isRunning}>
          {t.accept}
        </Button>
      </Form>
    </>
  );
}
