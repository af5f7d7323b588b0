import { DownOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

import { useFailureText } from '../api/failure-texts.js';
import { SwitchOrganizationDocument } from '../gql/graphql.js';
import { ORGANIZATION_KIND, useLabels } from '../i18n/labels.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { openSession, request, signOut } from '../session/session.js';
import { useViewer } from '../session/viewer.js';
import styles from './account-menu.module.css';

const texts = defineTexts({
  account: { zh: '账号菜单', en: 'Account menu' },
  profile: { zh: '个人资料与密码', en: 'Profile and password' },
  sessions: { zh: '登录设备', en: 'Sessions' },
  switchTo: { zh: '切换组织', en: 'Act for' },
  signOut: { zh: '退出登录', en: 'Sign out' },
});

/** Who is signed in and for whom; the other organizations he may act for. */
export function AccountMenu(): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(ORGANIZATION_KIND);
  const { account, organization, memberships } = useViewer();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const textOf = useFailureText();

  const attempt = (action: Promise<void>): void => {
    action.catch((error: unknown) => notification.error({ title: textOf(error as Error).message }));
  };
  const switchTo = async (organizationId: string): Promise<void> => {
    const { switchOrganization } = await request(SwitchOrganizationDocument, { input: { organizationId } });
    openSession(switchOrganization);
    // Nothing that was read for the other organization may stay on the screen.
    void navigate('/');
    await client.resetQueries();
  };
  const leave = async (): Promise<void> => {
    await signOut();
    client.clear();
  };

  const others = memberships.filter(({ organizationId }) => organizationId !== organization.id);
  const items: MenuProps['items'] = [
    { key: 'profile', label: t.profile, onClick: () => void navigate('/profile') },
    { key: 'sessions', label: t.sessions, onClick: () => void navigate('/sessions') },
    ...(others.length === 0
      ? []
      : [
          {
            key: 'organizations',
            type: 'group' as const,
            label: t.switchTo,
            children: others.map(({ organizationId, organizationName, organizationKind }) => ({
              key: organizationId,
              label: `${organizationName} · ${kindName(organizationKind)}`,
              onClick: () => attempt(switchTo(organizationId)),
            })),
          },
        ]),
    { key: 'line', type: 'divider' },
    { key: 'sign-out', label: t.signOut, onClick: () => attempt(leave()) },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
      <Button type="text" className={styles.button}>
        <span className="visually-hidden">{t.account}</span>
        <span className={styles.initial} aria-hidden="true">
          {[...(account?.name ?? organization.name)][0]}
        </span>
        <span className={styles.names}>
          <span className={styles.organization}>{organization.name}</span>
          <span className={styles.person}>{account?.name}</span>
        </span>
        <DownOutlined aria-hidden className={styles.arrow} />
      </Button>
    </Dropdown>
  );
}
