import { Button, Popconfirm, Select } from 'antd';
import { type ReactNode, useState } from 'react';

import { useList, useRead } from '../../api/reading.js';
import { useWrite } from '../../api/writing.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FromNow, Instant } from '../../components/instant.js';
import { useNotices } from '../../components/notices.js';
import { Page } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import {
  ChangeMemberRoleDocument,
  InvitationsDocument,
  type InvitationsQuery,
  MembersDocument,
  type MembersQuery,
  RemoveMemberDocument,
  RevokeInvitationDocument,
  type Role,
  RolesDocument,
} from '../../gql/graphql.js';
import { ROLE, useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';
import { InvitePanel } from './invite-panel.js';
import styles from './account.module.css';

const texts = defineTexts({
  action: { zh: '操作', en: 'Action' },
  title: { zh: '成员', en: 'Members' },
  lead: {
    zh: '每位成员用自己的账号登录，角色决定能看到和操作的内容。',
    en: 'Each member signs in with an account of their own; the role says what they see and do.',
  },
  invite: { zh: '邀请成员', en: 'Invite a member' },
  name: { zh: '姓名', en: 'Name' },
  email: { zh: '邮箱', en: 'E-mail address' },
  role: { zh: '角色', en: 'Role' },
  since: { zh: '加入时间', en: 'Member since' },
  you: { zh: '（您）', en: '(you)' },
  remove: { zh: '移除', en: 'Remove' },
  removeAsk: (name: string) => ({
    zh: `移除 ${name}？其登录会立即失效，由其创建的 API 密钥也会作废。`,
    en: `Remove ${name}? Their sessions here end at once, and API keys that they made are revoked.`,
  }),
  removed: { zh: '已移除', en: 'Removed' },
  roleChanged: { zh: '角色已更新', en: 'The role was changed' },
  invitations: { zh: '待接受的邀请', en: 'Open invitations' },
  invitedBy: { zh: '邀请人', en: 'Invited by' },
  expires: { zh: '有效期至', en: 'Runs out' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  withdrawn: { zh: '邀请已撤回', en: 'The invitation was withdrawn' },
  noInvitations: { zh: '没有待接受的邀请', en: 'No open invitations' },
  noMembers: { zh: '还没有成员', en: 'No members' },
});

type Member = MembersQuery['members']['nodes'][number];
type Invitation = InvitationsQuery['invitations']['nodes'][number];

export function MembersPage(): ReactNode {
  const t = useTexts(texts);
  const [isInviting, setInviting] = useState(false);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Button type="primary" onClick={() => setInviting(true)}>
          {t.invite}
        </Button>
      }
    >
      <Members />
      <Invitations />
      <InvitePanel isOpen={isInviting} onClose={() => setInviting(false)} />
    </Page>
  );
}

function Members(): ReactNode {
  const t = useTexts(texts);
  const viewer = useViewer();
  const list = useList(MembersDocument, {}, ({ members }) => members);
  const notices = useNotices();
  const remove = useWrite(RemoveMemberDocument, notices({ done: t.removed }));
  const columns: readonly Column<Member>[] = [
    {
      key: 'name',
      title: t.name,
      card: 'head',
      cell: ({ name, email }) => (email === viewer.account?.email ? `${name} ${t.you}` : name),
    },
    { key: 'email', title: t.email, cell: ({ email }) => email },
    { key: 'role', title: t.role, cell: (member) => <RoleChoice member={member} /> },
    { key: 'since', title: t.since, cell: ({ createdAt }) => <Instant at={createdAt} /> },
    {
      key: 'remove',
      title: t.action,
      align: 'end',
      card: 'aside',
      cell: ({ id, name, email }) =>
        email !== viewer.account?.email && (
          <Popconfirm title={t.removeAsk(name)} okText={t.remove} onConfirm={() => void remove.run({ memberId: id })}>
            <Button size="small">{t.remove}</Button>
          </Popconfirm>
        ),
    },
  ];
  return (
    <RecordTable
      label={t.title}
      list={list}
      columns={columns}
      rowKey={({ id }) => id}
      empty={<EmptyNote title={t.noMembers} />}
    />
  );
}

function RoleChoice({ member }: { readonly member: Member }): ReactNode {
  const t = useTexts(texts);
  const roleName = useLabels(ROLE);
  const { data } = useRead(RolesDocument, {}, { isFixed: true });
  const notices = useNotices();
  const change = useWrite(ChangeMemberRoleDocument, notices({ done: t.roleChanged }));
  const roles: readonly Role[] = data?.roles.map(({ role }) => role) ?? [member.role];
  return (
    <Select<Role>
      aria-label={`${t.role}: ${member.name}`}
      value={member.role}
      loading={change.isRunning}
      options={roles.map((role) => ({ value: role, label: roleName(role) }))}
      onChange={(role) => void change.run({ memberId: member.id, role })}
      style={{ minWidth: 130 }}
    />
  );
}

function Invitations(): ReactNode {
  const t = useTexts(texts);
  const roleName = useLabels(ROLE);
  const list = useList(InvitationsDocument, {}, ({ invitations }) => invitations);
  const notices = useNotices();
  const revoke = useWrite(RevokeInvitationDocument, notices({ done: t.withdrawn }));
  const columns: readonly Column<Invitation>[] = [
    { key: 'email', title: t.email, card: 'head', cell: ({ email }) => email },
    { key: 'role', title: t.role, cell: ({ role }) => roleName(role) },
    { key: 'by', title: t.invitedBy, cell: ({ invitedBy }) => invitedBy },
    { key: 'expires', title: t.expires, cell: ({ expiresAt }) => <FromNow at={expiresAt} /> },
    {
      key: 'withdraw',
      title: t.action,
      align: 'end',
      card: 'aside',
      cell: ({ id }) => (
        <Button size="small" onClick={() => void revoke.run({ invitationId: id })}>
          {t.withdraw}
        </Button>
      ),
    },
  ];
  return (
    <div className={styles.block}>
      <h2 className={styles.heading}>{t.invitations}</h2>
      <RecordTable
        label={t.invitations}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyNote title={t.noInvitations} />}
      />
    </div>
  );
}
