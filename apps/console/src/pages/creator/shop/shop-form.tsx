import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import { Section } from '../../../components/page.js';
import { type MyShopQuery, UpdateShopDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './shop.module.css';

const texts = defineTexts({
  title: { zh: '店铺资料', en: 'What shoppers see' },
  name: { zh: '店铺名称', en: 'Name' },
  nameMissing: { zh: '请填写店铺名称', en: 'Give the shop a name' },
  tagline: { zh: '一句话介绍', en: 'In one line' },
  free: { zh: '满额包邮', en: 'Free freight from' },
  freeHint: { zh: '商品金额达到后买家免运费，留空表示不包邮。', en: 'Goods of this value travel free. Empty: never.' },
  amountWrong: { zh: '请填写金额，例如 99.00', en: 'Enter an amount such as 99.00' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '店铺资料已保存', en: 'Saved' },
});

const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;

interface ShopValues {
  readonly name: string;
  readonly tagline: string;
  readonly freeFreightFrom: string;
}

export function ShopForm({ shop }: { readonly shop: NonNullable<MyShopQuery['myShop']> }): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('SHOP_WRITE');
  const [form] = Form.useForm<ShopValues>();
  const { onDone } = useNotices()<unknown>({ done: t.saved });
  const update = useWrite(UpdateShopDocument, { onDone });
  return (
    <Section title={t.title}>
      <Form<ShopValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={!mayWrite}
        className={styles.form}
        initialValues={{
          name: shop.name,
          tagline: shop.tagline,
          freeFreightFrom: shop.freeFreightFrom?.amount ?? '',
        }}
        onFinish={({ freeFreightFrom, ...values }) =>
          void update.run({ ...values, shopId: shop.id, freeFreightFrom: freeFreightFrom || null })
        }
      >
        <Form.Item
          name="name"
          label={t.name}
          rules={[{ required: true, whitespace: true, max: 40, message: t.nameMissing }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="tagline" label={t.tagline}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="freeFreightFrom"
          label={t.free}
          extra={t.freeHint}
          rules={[{ pattern: AMOUNT, message: t.amountWrong }]}
        >
          <Input inputMode="decimal" suffix={shop.currency} style={{ width: 180 }} />
        </Form.Item>
        <FormFailure form={form} error={update.error} />
        {mayWrite && (
          <Button type="primary" htmlType="submit" loading={update.isRunning}>
            {t.save}
          </Button>
        )}
      </Form>
    </Section>
  );
}
