import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../api/reading.js';
import { useWriteOnce } from '../../api/writing.js';
import { FormFailure } from '../../components/form-failure.js';
import { useNotices } from '../../components/notices.js';
import { SidePanel } from '../../components/side-panel.js';
import { InviteMemberDocument, type Role, RolesDocument } from '../../gql/graphql.js';
import { PERMISSION, ROLE, useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { usePersonRules } from '../entry/rules.js';

const texts = defineTexts({
  title: { zh: '邀请成员', en: 'Invite a member' },
  email: { zh: '邮箱', en: 'E-mail address' },
  emailHint: {
    zh: '对方会收到一封带链接的邮件，七天内有效。',
    en: 'A mail with a link goes there; it can be used for seven days.',
  },
  role: { zh: '角色', en: 'Role' },
  send: { zh: '发送邀请', en: 'Send the invitation' },
  sent: { zh: '邀请已发送', en: 'The invitation is on its way' },
  nothing: { zh: '仅可登录', en: 'May sign in, nothing else' },
});

interface InviteValues {
  readonly email: string;
  readonly role: Role;
}

export function InvitePanel({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const t = useTexts(texts);
  const rules = usePersonRules();
  const roleName = useLabels(ROLE);
  const permissionName = useLabels(PERMISSION);
  const { data } = useRead(RolesDocument, {}, { isFixed: true, isWanted: isOpen });
  const [form] = Form.useForm<InviteValues>();
  const notices = useNotices();
  const { onDone } = notices<unknown>({ done: t.sent, onDone: onClose });
  const invite = useWriteOnce(InviteMemberDocument, { onDone });
  const chosen = Form.useWatch('role', form);
  const permissions = data?.roles.find(({ role }) => role === chosen)?.permissions ?? [];
  return (
    <SidePanel title={t.title} isOpen={isOpen} onClose={onClose} widthPixels={420}>
      <Form<InviteValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => void invite.run(values)}
      >
        <Form.Item name="email" label={t.email} extra={t.emailHint} rules={rules.email}>
          <Input type="email" autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="role"
          label={t.role}
          initialValue="VIEWER"
          extra={permissions.length > 0 ? permissions.map(permissionName).join(' · ') : t.nothing}
        >
          <Select<Role> options={data?.roles.map(({ role }) => ({ value: role, label: roleName(role) })) ?? []} />
        </Form.Item>
        <FormFailure form={form} error={invite.error} />
        <Button type="primary" htmlType="submit" loading={invite.isRunning}>
          {t.send}
        </Button>
      </Form>
    </SidePanel>
  );
}
