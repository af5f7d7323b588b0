import { Button, Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { useWriteOnce } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import { type ChannelKind, ConnectChannelDocument, MyShopDocument } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { CHANNEL_KIND } from './labels.js';

const texts = defineTexts({
  kind: { zh: '接单方式', en: 'How orders come' },
  name: { zh: '名称', en: 'Name' },
  nameWrong: { zh: '请填写名称', en: 'Enter a name' },
  domain: { zh: 'Shopify 域名', en: 'Shopify domain' },
  domainWrong: { zh: '请填写 xxx.myshopify.com', en: 'Enter my-shop.myshopify.com' },
  secret: { zh: 'Webhook 签名密钥', en: 'Secret that webhooks are signed with' },
  secretHelp: {
    zh: '在 Shopify 后台“设置 → 通知 → Webhook”中可以看到',
    en: 'Shown in Shopify under Settings → Notifications → Webhooks',
  },
  secretWrong: { zh: '请填写密钥', en: 'Enter the secret' },
  updateUrl: { zh: '回传地址（可选）', en: 'Address for updates (optional)' },
  updateUrlHelp: {
    zh: '发货、退款会以签名请求推送到这里；不填则自行拉取',
    en: 'Tracking and refunds are sent there, signed; leave it empty to fetch them',
  },
  updateUrlWrong: { zh: '请填写以 https:// 开头的地址', en: 'Enter an address that begins with https://' },
  connect: { zh: '接入', en: 'Connect' },
  connected: { zh: '渠道已接入', en: 'Connected' },
});

interface ConnectValues {
  readonly kind: ChannelKind;
  readonly name: string;
  readonly domain?: string;
  readonly secret?: string;
  readonly updateUrl?: string;
}

interface ConnectFormProps {
  /** @param secret that was made, to be shown once; null: the channel has its own. */
  readonly onDone: (channelId: string, secret: string | null) => void;
}

export function ConnectForm({ onDone }: ConnectFormProps): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(CHANNEL_KIND);
  const [form] = Form.useForm<ConnectValues>();
  const kind = Form.useWatch('kind', form) ?? 'API';
  const notices = useNotices();
  const { data } = useRead(MyShopDocument, {});
  const { onDone: onConnected } = notices<{
    readonly channel: { readonly id: string } | null;
    readonly secret: string | null;
  }>({
    done: t.connected,
    onDone: ({ channel, secret }) => onDone(channel?.id ?? '', secret),
  });
  const connect = useWriteOnce(ConnectChannelDocument, { onDone: onConnected });
  const submit = (values: ConnectValues): void => {
    const isShopify = values.kind === 'SHOPIFY';
    void connect.run({
      shopId: data?.myShop?.id ?? '',
      kind: values.kind,
      name: values.name,
      domain: isShopify ? (values.domain ?? null) : null,
      secret: isShopify ? (values.secret ?? null) : null,
      updateUrl: isShopify ? null : values.updateUrl || null,
    });
  };
  return (
    <Form<ConnectValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind: 'API' }}
      onFinish={submit}
    >
      <Form.Item name="kind" label={t.kind}>
        <Radio.Group
          options={(['API', 'CSV', 'SHOPIFY'] as const).map((value) => ({ value, label: kindName(value) }))}
        />
      </Form.Item>
      <Form.Item name="name" label={t.name} rules={[{ required: true, max: 60, message: t.nameWrong }]}>
        <Input autoComplete="off" />
      </Form.Item>
      {kind === 'SHOPIFY' ? (
        <>
          <Form.Item
            name="domain"
            label={t.domain}
            rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/i, message: t.domainWrong }]}
          >
            <Input autoComplete="off" placeholder="my-shop.myshopify.com" />
          </Form.Item>
          <Form.Item
            name="secret"
            label={t.secret}
            extra={t.secretHelp}
            rules={[{ required: true, min: 16, message: t.secretWrong }]}
          >
            <Input.Password autoComplete="off" />
          </Form.Item>
        </>
      ) : (
        <Form.Item
          name="updateUrl"
          label={t.updateUrl}
          extra={t.updateUrlHelp}
          rules={[{ type: 'url', message: t.updateUrlWrong }]}
        >
          <Input inputMode="url" autoComplete="off" placeholder="https://erp.example.com/daifa" />
        </Form.Item>
      )}
      <FormFailure form={form} error={connect.error} />
      <Button type="primary" htmlType="submit" loading={connect.isRunning} disabled={!data?.myShop}>
        {t.connect}
      </Button>
    </Form>
  );
}
