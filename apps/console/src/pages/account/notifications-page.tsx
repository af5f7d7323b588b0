import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useList } from '../../api/reading.js';
import { useWrite } from '../../api/writing.js';
import { oneOf, useAddressState } from '../../components/address-state.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FailureNote } from '../../components/failure-note.js';
import { FilterTabs } from '../../components/filter-tabs.js';
import { FromNow } from '../../components/instant.js';
import { useNotices } from '../../components/notices.js';
import { Page, Toolbar } from '../../components/page.js';
import { MarkNotificationsReadDocument, NotificationsDocument, type NotificationsQuery } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';
import styles from './account.module.css';
import { pathOfSubject } from './notification-subject.js';

const texts = defineTexts({
  title: { zh: '通知', en: 'Notifications' },
  show: { zh: '显示', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  unread: { zh: '未读', en: 'Unread' },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  done: { zh: '已全部标为已读', en: 'All marked as read' },
  open: { zh: '查看', en: 'Open' },
  more: { zh: '加载更多', en: 'Load more' },
  empty: { zh: '没有通知', en: 'Nothing here' },
  emptyText: {
    zh: '有新订单、结算或需要您处理的事情时，会出现在这里。',
    en: 'New orders, money and what needs you will come in here.',
  },
});

const DEFAULTS = { show: 'all' };
const SHOWN: readonly ['all', 'unread'] = ['all', 'unread'];
const EVERY_MS = 30_000;

type Notification = NotificationsQuery['notifications']['nodes'][number];

export function NotificationsPage(): ReactNode {
  const t = useTexts(texts);
  const { unreadNotifications } = useViewer();
  const [state, setState] = useAddressState(DEFAULTS);
  const show = oneOf(SHOWN, state.show);
  const list = useList(NotificationsDocument, { unreadOnly: show === 'unread' }, (data) => data.notifications, {
    everyMs: EVERY_MS,
  });
  const readAll = useWrite(MarkNotificationsReadDocument, useNotices()({ done: t.done }));
  const actions = unreadNotifications > 0 && (
    <Button loading={readAll.isRunning} onClick={() => void readAll.run({})}>
      {t.readAll}
    </Button>
  );
  const isEmpty = !list.isLoading && !list.error && list.rows.length === 0;
  return (
    <Page title={t.title} actions={actions}>
      <Toolbar>
        <FilterTabs
          label={t.show}
          value={show}
          onChange={(value) => setState({ show: value })}
          tabs={[
            { value: 'all', label: t.all },
            { value: 'unread', label: t.unread, count: unreadNotifications },
          ]}
        />
      </Toolbar>
      {list.error && <FailureNote error={list.error} onRetry={list.reload} />}
      {isEmpty && <EmptyNote title={t.empty}>{t.emptyText}</EmptyNote>}
      {list.rows.length > 0 && (
        <ul className={styles.inbox}>
          {list.rows.map((notification) => (
            <Notice key={notification.id} notification={notification} />
          ))}
        </ul>
      )}
      {list.hasMore && (
        <Button onClick={list.loadMore} loading={list.isLoadingMore} style={{ alignSelf: 'center' }}>
          {t.more}
        </Button>
      )}
    </Page>
  );
}

function Notice({ notification }: { readonly notification: Notification }): ReactNode {
  const t = useTexts(texts);
  const { kind } = useViewer().organization;
  const markRead = useWrite(MarkNotificationsReadDocument);
  const { id, title, body, createdAt, readAt, subjectId } = notification;
  const path = pathOfSubject(subjectId, kind);
  return (
    <li className={styles.notice} data-unread={readAt === null || undefined}>
      <div className={styles.noticeHead}>
        <span>{title}</span>
        <FromNow at={createdAt} />
      </div>
      <p className={styles.noticeBody}>
        {body}{' '}
        {path !== null && (
          <Link to={path} onClick={() => readAt === null && void markRead.run({ notificationIds: [id] })}>
            {t.open}
          </Link>
        )}
      </p>
    </li>
  );
}
