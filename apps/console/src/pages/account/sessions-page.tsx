import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useList } from '../../api/reading.js';
import { useWrite } from '../../api/writing.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FromNow, Instant } from '../../components/instant.js';
import { useNotices } from '../../components/notices.js';
import { Page } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import { StatusMark } from '../../components/status-mark.js';
import { RevokeSessionDocument, SessionsDocument, type SessionsQuery } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { describeUserAgent } from './user-agent.js';

const texts = defineTexts({
  action: { zh: '操作', en: 'Action' },
  title: { zh: '登录设备', en: 'Sessions' },
  lead: {
    zh: '您的账号在这些地方登录着。不认识的请立即结束。',
    en: 'Where your account is signed in. End what you do not know.',
  },
  device: { zh: '设备', en: 'Device' },
  unknown: { zh: '未知设备', en: 'Unknown device' },
  began: { zh: '登录时间', en: 'Since' },
  used: { zh: '最近活动', en: 'Last active' },
  current: { zh: '当前设备', en: 'This device' },
  end: { zh: '结束', en: 'End' },
  ended: { zh: '已结束', en: 'The session was ended' },
  none: { zh: '没有其他登录', en: 'No sessions' },
});

type Session = SessionsQuery['sessions']['nodes'][number];

export function SessionsPage(): ReactNode {
  const t = useTexts(texts);
  const list = useList(SessionsDocument, {}, ({ sessions }) => sessions);
  const notices = useNotices();
  const revoke = useWrite(RevokeSessionDocument, notices({ done: t.ended }));
  const columns: readonly Column<Session>[] = [
    {
      key: 'device',
      title: t.device,
      card: 'head',
      cell: ({ userAgent }) => <span title={userAgent}>{describeUserAgent(userAgent) ?? t.unknown}</span>,
    },
    { key: 'began', title: t.began, cell: ({ createdAt }) => <Instant at={createdAt} /> },
    { key: 'used', title: t.used, cell: ({ lastUsedAt }) => <FromNow at={lastUsedAt} /> },
    {
      key: 'end',
      title: t.action,
      align: 'end',
      card: 'aside',
      cell: ({ id, isCurrent }) =>
        isCurrent ? (
          <StatusMark tone="good">{t.current}</StatusMark>
        ) : (
          <Button size="small" onClick={() => void revoke.run({ sessionId: id })}>
            {t.end}
          </Button>
        ),
    },
  ];
  return (
    <Page title={t.title} lead={t.lead}>
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyNote title={t.none} />}
      />
    </Page>
  );
}
