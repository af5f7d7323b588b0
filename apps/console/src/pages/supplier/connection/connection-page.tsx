import { Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useList, useRead } from '../../../api/reading.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Page } from '../../../components/page.js';
import { RecordTable } from '../../../components/record-table.js';
import { ConnectionDocument, ForwardingAttemptsDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useAttemptColumns } from './attempt-columns.js';
import { ConnectionSettings } from './connection-settings.js';
import styles from './connection.module.css';

const texts = defineTexts({
  title: { zh: '系统对接', en: 'Connection' },
  lead: {
    zh: '订单怎样交到您手里：在这个控制台里处理，或推送到您自己的系统。',
    en: 'How orders reach you: in this console, or sent to your own system.',
  },
  attempts: { zh: '推送记录', en: 'Delivery log' },
  none: { zh: '还没有推送记录', en: 'Nothing was sent yet' },
  noneText: {
    zh: '选择推送到自己的系统后，每次推送都会记录在这里。',
    en: 'Once orders go to your own system, each try is logged here.',
  },
});

const EVERY_MS = 15_000;

export function ConnectionPage(): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(ConnectionDocument, {}, { everyMs: EVERY_MS });
  const attempts = useList(ForwardingAttemptsDocument, {}, ({ forwardingAttempts }) => forwardingAttempts, {
    everyMs: EVERY_MS,
  });
  return (
    <Page title={t.title} lead={t.lead}>
      {error && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && <ConnectionSettings connection={data.connection} />}
      <div className={styles.block}>
        <h2 className={styles.heading}>{t.attempts}</h2>
        <RecordTable
          label={t.attempts}
          list={attempts}
          columns={useAttemptColumns()}
          rowKey={({ id }) => id}
          empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
        />
      </div>
    </Page>
  );
}
