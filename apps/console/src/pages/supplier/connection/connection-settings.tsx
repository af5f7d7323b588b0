import { Alert, Button, Form, Input, Popconfirm, Radio, Space } from 'antd';
import { type ReactNode, useState } from 'react';

import { useWrite } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import { Section } from '../../../components/page.js';
import { SecretOnce } from '../../../components/secret-once.js';
import {
  type ConnectionQuery,
  type ConnectionWay,
  RotateConnectionSecretDocument,
  SetConnectionDocument,
} from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './connection.module.css';
import { TestWebhook } from './test-webhook.js';

const texts = defineTexts({
  title: { zh: '接单方式', en: 'How orders reach you' },
  portal: { zh: '控制台', en: 'This console' },
  portalText: {
    zh: '新订单出现在“待发货”，由您的同事接单、填运单号。',
    en: 'New orders come in under “To ship”; your people accept them and enter tracking numbers.',
  },
  webhook: { zh: '推送到我的系统', en: 'Send them to my system' },
  webhookText: {
    zh: '每个订单以签名的 HTTP 请求推送（Standard Webhooks），失败自动重试约两天。',
    en: 'Each order goes out as a signed HTTP request (Standard Webhooks), tried again for about two days.',
  },
  url: { zh: '接收地址', en: 'Address of your system' },
  urlMissing: { zh: '请填写以 https:// 开头的地址', en: 'Enter an address that begins with https://' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '接单方式已保存', en: 'Saved' },
  rotate: { zh: '更换密钥', en: 'New secret' },
  rotateAsk: {
    zh: '新密钥立即生效；旧密钥还会并行签名 24 小时，方便您切换。',
    en: 'The new one signs at once; the old one goes on beside it for 24 hours.',
  },
  rotated: { zh: '密钥已更换', en: 'The secret was changed' },
  oldUntil: { zh: '旧密钥有效至', en: 'The old secret signs until' },
  paused: (failures: number) => ({
    zh: `您的系统连续 ${failures} 次没有确认，推送已暂停，将自动恢复。`,
    en: `Your system did not acknowledge ${failures} times in a row. Sending is paused and resumes by itself.`,
  }),
  until: { zh: '恢复时间', en: 'Resumes' },
});

type Connection = ConnectionQuery['connection'];

interface ConnectionValues {
  readonly way: ConnectionWay;
  readonly url?: string;
}

export function ConnectionSettings({ connection }: { readonly connection: Connection }): ReactNode {
  const t = useTexts(texts);
  const mayManage = useMay('ORGANIZATION_MANAGE');
  const [secret, setSecret] = useState<string | null>(null);
  const { pausedUntil, failuresInRow, oldSecretUntil, way } = connection;
  return (
    <Section title={t.title}>
      {pausedUntil !== null && (
        <Alert
          type="warning"
          showIcon
          title={t.paused(failuresInRow)}
          description={
            <>
              {t.until} <Instant at={pausedUntil} />
            </>
          }
        />
      )}
      {secret !== null && <SecretOnce secret={secret} />}
      <WayForm connection={connection} mayManage={mayManage} onSecret={setSecret} />
      {way === 'WEBHOOK' && mayManage && (
        <Space wrap align="start">
          <TestWebhook />
          <RotateSecret onSecret={setSecret} />
        </Space>
      )}
      {oldSecretUntil !== null && (
        <span className="quiet">
          {t.oldUntil} <Instant at={oldSecretUntil} />
        </span>
      )}
    </Section>
  );
}

interface WayFormProps {
  readonly connection: Connection;
  readonly mayManage: boolean;
  readonly onSecret: (secret: string | null) => void;
}

function WayForm({ connection, mayManage, onSecret }: WayFormProps): ReactNode {
  const t = useTexts(texts);
  const [form] = Form.useForm<ConnectionValues>();
  const way = Form.useWatch('way', form) ?? connection.way;
  const notices = useNotices();
  const { onDone } = notices<{ readonly secret: string | null }>({
    done: t.saved,
    onDone: ({ secret }) => onSecret(secret),
  });
  const set = useWrite(SetConnectionDocument, { onDone });
  return (
    <Form<ConnectionValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.form}
      disabled={!mayManage}
      initialValues={{ way: connection.way, url: connection.url ?? '' }}
      onFinish={({ way: chosen, url }) => void set.run({ way: chosen, url: chosen === 'WEBHOOK' ? url : null })}
    >
      <Form.Item name="way">
        <Radio.Group aria-label={t.title} className={styles.ways}>
          <Radio value="PORTAL">
            {t.portal}
            <span className={styles.wayText}>{t.portalText}</span>
          </Radio>
          <Radio value="WEBHOOK">
            {t.webhook}
            <span className={styles.wayText}>{t.webhookText}</span>
          </Radio>
        </Radio.Group>
      </Form.Item>
      {way === 'WEBHOOK' && (
        <Form.Item name="url" label={t.url} rules={[{ required: true, type: 'url', message: t.urlMissing }]}>
          <Input inputMode="url" placeholder="https://erp.example.com/daifa" autoComplete="off" />
        </Form.Item>
      )}
      <FormFailure form={form} error={set.error} />
      {mayManage && (
        <Button type="primary" htmlType="submit" loading={set.isRunning}>
          {t.save}
        </Button>
      )}
    </Form>
  );
}

const OLD_SECRET_HOURS = 24;

function RotateSecret({ onSecret }: Pick<WayFormProps, 'onSecret'>): ReactNode {
  const t = useTexts(texts);
  const notices = useNotices();
  const rotate = useWrite(
    RotateConnectionSecretDocument,
    notices({ done: t.rotated, onDone: ({ secret }) => onSecret(secret) }),
  );
  return (
    <Popconfirm
      title={t.rotateAsk}
      okText={t.rotate}
      onConfirm={() => void rotate.run({ oldSecretHours: OLD_SECRET_HOURS })}
    >
      <Button loading={rotate.isRunning}>{t.rotate}</Button>
    </Popconfirm>
  );
}
