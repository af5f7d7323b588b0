import { Button, Form, Input, Popconfirm, Typography } from 'antd';
import { type ReactNode, useState } from 'react';

import { useWrite } from '../../../api/writing.js';
import { Facts } from '../../../components/facts.js';
import { Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import { SecretOnce } from '../../../components/secret-once.js';
import { SidePanel } from '../../../components/side-panel.js';
import { type ChannelsQuery, RotateChannelSecretDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { ChannelEvents } from './channel-events.js';
import { ChannelFile } from './channel-file.js';
import { ChannelMappings } from './channel-mappings.js';
import { RefusedOrders } from './refused-orders.js';

const texts = defineTexts({
  id: { zh: '渠道编号（接口用）', en: 'Id, for the API' },
  domain: { zh: 'Shopify 域名', en: 'Shopify domain' },
  webhookUrl: { zh: 'Webhook 地址', en: 'Webhook address' },
  webhookHelp: {
    zh: '在 Shopify 为 orders/create 和 refunds/create 填写这个地址，格式选 JSON。',
    en: 'Enter it at Shopify for orders/create and refunds/create, as JSON.',
  },
  updateUrl: { zh: '回传地址', en: 'Address for updates' },
  oldUntil: { zh: '旧密钥有效至', en: 'The old secret is good until' },
  rotate: { zh: '更换密钥', en: 'New secret' },
  rotateAsk: { zh: '旧密钥还会并行 24 小时。', en: 'The old one is good beside it for 24 hours.' },
  rotated: { zh: '密钥已更换', en: 'The secret was changed' },
  newSecret: { zh: 'Shopify 的新密钥', en: 'The new secret of Shopify' },
});

type Channel = ChannelsQuery['channels'][number];

interface ChannelPanelProps {
  readonly channel: Channel | null;
  readonly onClose: () => void;
}

/** One channel: what it is called where, what came by it, and what failed. */
export function ChannelPanel({ channel, onClose }: ChannelPanelProps): ReactNode {
  const t = useTexts(texts);
  const mayManage = useMay('ORGANIZATION_MANAGE');
  return (
    <SidePanel title={channel?.name} isOpen={channel !== null} onClose={onClose} widthPixels={720}>
      {channel && (
        <>
          <Facts
            facts={[
              [t.id, <Copyable key="id" text={channel.id} />],
              [t.domain, channel.domain],
              [t.webhookUrl, channel.webhookUrl && <Copyable text={channel.webhookUrl} />],
              [t.updateUrl, channel.updateUrl],
              [t.oldUntil, channel.oldSecretUntil && <Instant at={channel.oldSecretUntil} />],
            ]}
          />
          {channel.webhookUrl !== null && <p className="quiet">{t.webhookHelp}</p>}
          {mayManage && <RotateSecret channel={channel} />}
          {channel.kind !== 'SHOPIFY' && <ChannelFile channelId={channel.id} />}
          <ChannelMappings channelId={channel.id} />
          <RefusedOrders channelId={channel.id} />
          {channel.kind === 'SHOPIFY' && <ChannelEvents channelId={channel.id} />}
        </>
      )}
    </SidePanel>
  );
}

function Copyable({ text }: { readonly text: string }): ReactNode {
  return (
    <Typography.Text code copyable style={{ overflowWrap: 'anywhere' }}>
      {text}
    </Typography.Text>
  );
}

const OLD_SECRET_HOURS = 24;

function RotateSecret({ channel: { id, kind } }: { readonly channel: Channel }): ReactNode {
  const t = useTexts(texts);
  const [form] = Form.useForm<{ readonly secret: string }>();
  const [made, setMade] = useState<string | null>(null);
  const notices = useNotices();
  const rotate = useWrite(
    RotateChannelSecretDocument,
    notices({
      done: t.rotated,
      onDone: ({ secret }) => {
        setMade(secret);
        form.resetFields();
      },
    }),
  );
  const run = (secret: string | null): void =>
    void rotate.run({ channelId: id, secret, oldSecretHours: OLD_SECRET_HOURS });
  if (kind === 'SHOPIFY') {
    return (
      <Form form={form} layout="inline" onFinish={({ secret }) => run(secret)}>
        <Form.Item name="secret" rules={[{ required: true, min: 16, message: t.newSecret }]}>
          <Input.Password aria-label={t.newSecret} placeholder={t.newSecret} autoComplete="off" />
        </Form.Item>
        <Button htmlType="submit" loading={rotate.isRunning}>
          {t.rotate}
        </Button>
      </Form>
    );
  }
  return (
    <>
      {made !== null && <SecretOnce secret={made} />}
      <Popconfirm title={t.rotateAsk} okText={t.rotate} onConfirm={() => run(null)}>
        <Button loading={rotate.isRunning}>{t.rotate}</Button>
      </Popconfirm>
    </>
  );
}
