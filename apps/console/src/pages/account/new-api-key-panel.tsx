import { Button, Checkbox, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';

import { useWriteOnce } from '../../api/writing.js';
import { FormFailure } from '../../components/form-failure.js';
import { SecretOnce } from '../../components/secret-once.js';
import { SidePanel } from '../../components/side-panel.js';
import { CreateApiKeyDocument, type Permission } from '../../gql/graphql.js';
import { PERMISSION, useLabels } from '../../i18n/labels.js';
import { type Both, defineTexts, useTexts } from '../../i18n/texts.js';
import { useLocale } from '../../i18n/locale.js';
import { useViewer } from '../../session/viewer.js';

const texts = defineTexts({
  title: { zh: '新建密钥', en: 'New API key' },
  name: { zh: '用途', en: 'What for' },
  nameExample: { zh: '例如：仓库 ERP 对接', en: 'Such as: the warehouse’s ERP' },
  nameMissing: { zh: '请填写用途', en: 'Say what it is for' },
  scopes: { zh: '权限', en: 'It may' },
  scopesMissing: { zh: '至少选择一项权限', en: 'Choose at least one' },
  life: { zh: '有效期', en: 'It ends' },
  create: { zh: '创建', en: 'Create' },
  close: { zh: '我已保存，关闭', en: 'I have kept it. Close' },
  lost: {
    zh: '密钥已创建，但没有收到密钥内容。请作废它并重新创建。',
    en: 'The key was made, but its secret was lost on the way. Revoke it and make another.',
  },
});

const DAY_MS = 24 * 3_600_000;
const LIVES: readonly { readonly days: number; readonly name: Both }[] = [
  { days: 90, name: { zh: '90 天后', en: 'After 90 days' } },
  { days: 365, name: { zh: '一年后', en: 'After a year' } },
  { days: 0, name: { zh: '长期有效', en: 'Never' } },
];

interface KeyValues {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly days: number;
}

interface NewApiKeyPanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function NewApiKeyPanel({ isOpen, onClose }: NewApiKeyPanelProps): ReactNode {
  const t = useTexts(texts);
  const [secret, setSecret] = useState<string | null>(null);
  const close = (): void => {
    setSecret(null);
    onClose();
  };
  return (
    <SidePanel title={t.title} isOpen={isOpen} onClose={close} widthPixels={460}>
      {secret === null ? (
        <KeyForm onCreated={setSecret} />
      ) : (
        <>
          {secret === '' ? t.lost : <SecretOnce secret={secret} />}
          <Button style={{ marginTop: 16 }} onClick={close}>
            {t.close}
          </Button>
        </>
      )}
    </SidePanel>
  );
}

function KeyForm({ onCreated }: { readonly onCreated: (secret: string) => void }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const permissionName = useLabels(PERMISSION);
  // A key never manages the organization.
  const grantable = useViewer().permissions.filter((permission) => permission !== 'ORGANIZATION_MANAGE');
  const [form] = Form.useForm<KeyValues>();
  const create = useWriteOnce(CreateApiKeyDocument, { onDone: ({ secret }) => onCreated(secret ?? '') });
  const submit = ({ name, scopes, days }: KeyValues): void => {
    const expiresAt = days === 0 ? null : inDays(days);
    void create.run({ name, scopes, expiresAt });
  };
  return (
    <Form<KeyValues> form={form} layout="vertical" requiredMark={false} onFinish={submit}>
      <Form.Item
        name="name"
        label={t.name}
        rules={[{ required: true, whitespace: true, max: 80, message: t.nameMissing }]}
      >
        <Input placeholder={t.nameExample} autoComplete="off" />
      </Form.Item>
      <Form.Item name="scopes" label={t.scopes} rules={[{ required: true, message: t.scopesMissing }]}>
        <Checkbox.Group
          style={{ flexDirection: 'column', gap: 8 }}
          options={grantable.map((permission) => ({ value: permission, label: permissionName(permission) }))}
        />
      </Form.Item>
      <Form.Item name="days" label={t.life} initialValue={365}>
        <Select options={LIVES.map(({ days, name }) => ({ value: days, label: name[locale] }))} />
      </Form.Item>
      <FormFailure form={form} error={create.error} />
      <Button type="primary" htmlType="submit" loading={create.isRunning}>
        {t.create}
      </Button>
    </Form>
  );
}

/** At the end of that day, so that a repeated request asks for the very same. */
function inDays(days: number): string {
  const day = Math.floor(Date.now() / DAY_MS) + days + 1;
  return new Date(day * DAY_MS).toISOString();
}
