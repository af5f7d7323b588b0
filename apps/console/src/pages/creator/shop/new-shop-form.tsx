import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';

import { useWriteOnce } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import { Section } from '../../../components/page.js';
import { CreateShopDocument, type CurrencyCode } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay, useViewer } from '../../../session/viewer.js';
import styles from './shop.module.css';

const texts = defineTexts({
  section: { zh: '店铺资料', en: 'Your shop' },
  name: { zh: '店铺名称', en: 'Name' },
  nameMissing: { zh: '请填写店铺名称', en: 'Give the shop a name' },
  slug: { zh: '店铺地址', en: 'Address' },
  slugHint: {
    zh: '小写字母、数字和短横线，以后不能修改。',
    en: 'Small letters, digits and dashes. It stays as it is.',
  },
  slugWrong: {
    zh: '3 到 40 个小写字母、数字或短横线，例如 mei-home',
    en: '3 to 40 small letters, digits or dashes, such as mei-home',
  },
  tagline: { zh: '一句话介绍', en: 'In one line' },
  currency: { zh: '币种', en: 'Currency' },
  currencyHint: { zh: '只能上架同币种的货源，以后不能修改。', en: 'It sells goods offered in it, and stays as it is.' },
  open: { zh: '开店', en: 'Open the shop' },
  opened: { zh: '店铺已开业', en: 'Your shop is open' },
  mayNot: { zh: '您的角色不能开店，请联系组织的所有者。', en: 'Your role may not open a shop. Ask an owner.' },
});

const SLUG = /^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/;
const CURRENCIES: readonly CurrencyCode[] = ['CNY', 'HKD', 'USD', 'EUR', 'GBP', 'JPY', 'KRW', 'INR', 'BRL', 'SGD'];

interface NewShopValues {
  readonly name: string;
  readonly slug: string;
  readonly tagline?: string;
  readonly currency: CurrencyCode;
}

export function NewShopForm(): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('SHOP_WRITE');
  const { organization } = useViewer();
  const [form] = Form.useForm<NewShopValues>();
  const { onDone } = useNotices()<unknown>({ done: t.opened });
  const create = useWriteOnce(CreateShopDocument, { onDone });
  if (!mayWrite) return <p className="quiet">{t.mayNot}</p>;
  return (
    <Section title={t.section}>
      <Form<NewShopValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={{ name: organization.name, currency: 'CNY' }}
        onFinish={({ tagline = '', ...values }) => void create.run({ ...values, tagline })}
      >
        <Form.Item
          name="name"
          label={t.name}
          rules={[{ required: true, whitespace: true, max: 40, message: t.nameMissing }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="slug"
          label={t.slug}
          extra={t.slugHint}
          rules={[{ required: true, pattern: SLUG, message: t.slugWrong }]}
        >
          <Input prefix={`${window.location.host}/s/`} autoComplete="off" autoCapitalize="none" />
        </Form.Item>
        <Form.Item name="tagline" label={t.tagline}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="currency" label={t.currency} extra={t.currencyHint}>
          <Select options={CURRENCIES.map((value) => ({ value }))} />
        </Form.Item>
        <FormFailure form={form} error={create.error} />
        <Button type="primary" htmlType="submit" loading={create.isRunning}>
          {t.open}
        </Button>
      </Form>
    </Section>
  );
}
