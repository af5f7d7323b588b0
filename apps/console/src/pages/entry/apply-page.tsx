import { Button, Form, Input } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';

import { useWrite } from '../../api/writing.js';
import { FormFailure } from '../../components/form-failure.js';
import { type ApplicantKind, SignUpDocument } from '../../gql/graphql.js';
import { useLocale } from '../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../i18n/texts.js';
import { openSession } from '../../session/session.js';
import styles from './entry.module.css';
import { usePersonRules } from './rules.js';

const texts = defineTexts({
  title: { zh: '申请入驻', en: 'Apply to join' },
  lead: {
    zh: '提交后由运营方审核，通过后即可使用。',
    en: 'The operator checks each application; then everything opens.',
  },
  kind: { zh: '您是', en: 'You are' },
  organizationName: { zh: '组织名称', en: 'Name of your organization' },
  organizationHint: { zh: '公司或工作室的名称，会显示给合作方。', en: 'Company or studio; your partners will see it.' },
  organizationMissing: { zh: '请填写组织名称', en: 'Enter the name of your organization' },
  name: { zh: '您的姓名', en: 'Your name' },
  email: { zh: '邮箱', en: 'E-mail address' },
  password: { zh: '密码', en: 'Password' },
  passwordHint: {
    zh: '至少 10 个字符，几个词连在一起就很好。',
    en: 'At least 10 characters. A few words in a row do well.',
  },
  submit: { zh: '提交申请', en: 'Apply' },
  known: { zh: '已有账号？', en: 'You have an account?' },
  signIn: { zh: '去登录', en: 'Sign in' },
});

const KINDS: readonly { readonly kind: ApplicantKind; readonly name: Both; readonly text: Both }[] = [
  {
    kind: 'CREATOR',
    name: { zh: '创作者', en: 'Creator' },
    text: { zh: '我有观众，想卖货，没有库存。', en: 'I have an audience and want to sell, without stock.' },
  },
  {
    kind: 'SUPPLIER',
    name: { zh: '供应商', en: 'Supplier' },
    text: { zh: '我有货源，可以代发。', en: 'I have goods and ship them for others.' },
  },
];

interface ApplyValues {
  readonly kind: ApplicantKind;
  readonly organizationName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export function ApplyPage(): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const rules = usePersonRules();
  const [form] = Form.useForm<ApplyValues>();
  const signUp = useWrite(SignUpDocument, { onDone: openSession });
  useEffect(() => {
    document.title = `${t.title} · Daifa`;
  }, [t]);
  const apply = (values: ApplyValues): void => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    void signUp.run({ ...values, timeZone, locale: locale === 'zh' ? 'ZH' : 'EN', refreshTokenIn: 'COOKIE' });
  };
  return (
    <div className={`${styles.card} ${styles.wide}`}>
      <h1 className={styles.title}>{t.title}</h1>
      <p className={styles.lead}>{t.lead}</p>
      <Form<ApplyValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'CREATOR' }}
        onFinish={apply}
      >
        <Form.Item name="kind" label={t.kind}>
          <KindChoice />
        </Form.Item>
        <Form.Item
          name="organizationName"
          label={t.organizationName}
          extra={t.organizationHint}
          rules={[{ required: true, whitespace: true, max: 80, message: t.organizationMissing }]}
        >
          <Input autoComplete="organization" />
        </Form.Item>
        <Form.Item name="name" label={t.name} rules={rules.name}>
          <Input autoComplete="name" />
        </Form.Item>
        <Form.Item name="email" label={t.email} rules={rules.email}>
          <Input type="email" autoComplete="username" />
        </Form.Item>
        <Form.Item name="password" label={t.password} extra={t.passwordHint} rules={rules.newPassword}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <FormFailure form={form} error={signUp.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={signUp.isRunning}>
          {t.submit}
        </Button>
      </Form>
      <p className={styles.below}>
        {t.known} <Link to="/sign-in">{t.signIn}</Link>
      </p>
    </div>
  );
}

interface KindChoiceProps {
  readonly value?: ApplicantKind;
  readonly onChange?: (kind: ApplicantKind) => void;
}

/** Filled and heard by the form item around it. */
function KindChoice({ value, onChange }: KindChoiceProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <div role="radiogroup" aria-label={t.kind} className={styles.kinds}>
      {KINDS.map(({ kind, name, text }) => (
        <label key={kind} className={styles.kind}>
          <input
            type="radio"
            name="kind"
            className="visually-hidden"
            checked={value === kind}
            onChange={() => onChange?.(kind)}
          />
          <span className={styles.kindName}>{name[locale]}</span>
          <span className={styles.kindText}>{text[locale]}</span>
        </label>
      ))}
    </div>
  );
}
