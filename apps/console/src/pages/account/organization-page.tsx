import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../api/writing.js';
import { FormFailure } from '../../components/form-failure.js';
import { useNotices } from '../../components/notices.js';
import { Page, Section } from '../../components/page.js';
import { type Locale, UpdateOrganizationDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';
import { usePersonRules } from '../entry/rules.js';
import styles from './account.module.css';
import { ClosureForm } from './closure-form.js';

const texts = defineTexts({
  title: { zh: '组织资料', en: 'Organization' },
  details: { zh: '基本资料', en: 'Details' },
  name: { zh: '组织名称', en: 'Name' },
  nameMissing: { zh: '请填写组织名称', en: 'Enter a name' },
  email: { zh: '联系邮箱', en: 'E-mail address for news' },
  locale: { zh: '邮件语言', en: 'Language of mail' },
  timeZone: { zh: '时区', en: 'Time zone' },
  timeZoneHint: { zh: '按此时区划分每一天，用于统计和对账。', en: 'Days in charts and statements go by it.' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
});

interface OrganizationValues {
  readonly name: string;
  readonly contactEmail: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

export function OrganizationPage(): ReactNode {
  const t = useTexts(texts);
  const { organization } = useViewer();
  return (
    <Page title={t.title}>
      <DetailsForm />
      {organization.kind === 'SUPPLIER' && <ClosureForm />}
    </Page>
  );
}

function DetailsForm(): ReactNode {
  const t = useTexts(texts);
  const { organization } = useViewer();
  const rules = usePersonRules();
  const [form] = Form.useForm<OrganizationValues>();
  const { onDone } = useNotices()<unknown>({ done: t.saved });
  const update = useWrite(UpdateOrganizationDocument, { onDone });
  return (
    <Section title={t.details}>
      <Form<OrganizationValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={organization}
        onFinish={(values) => void update.run(values)}
      >
        <Form.Item
          name="name"
          label={t.name}
          rules={[{ required: true, whitespace: true, max: 80, message: t.nameMissing }]}
        >
          <Input autoComplete="organization" />
        </Form.Item>
        <Form.Item name="contactEmail" label={t.email} rules={rules.email}>
          <Input type="email" />
        </Form.Item>
        <Form.Item name="locale" label={t.locale}>
          <Select<Locale>
            options={[
              { value: 'ZH', label: '中文' },
              { value: 'EN', label: 'English' },
            ]}
          />
        </Form.Item>
        <Form.Item name="timeZone" label={t.timeZone} extra={t.timeZoneHint}>
          <Select showSearch options={Intl.supportedValuesOf('timeZone').map((value) => ({ value }))} />
        </Form.Item>
        <FormFailure form={form} error={update.error} />
        <Button htmlType="submit" loading={update.isRunning}>
          {t.save}
        </Button>
      </Form>
    </Section>
  );
}
