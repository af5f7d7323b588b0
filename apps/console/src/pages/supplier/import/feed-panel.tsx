import { Alert, App, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useFailureText } from '../../../api/failure-texts.js';
import { download } from '../../../api/files.js';
import { useList, useRead } from '../../../api/reading.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Facts } from '../../../components/facts.js';
import { Instant } from '../../../components/instant.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { SidePanel } from '../../../components/side-panel.js';
import {
  FeedDetailsDocument,
  type FeedRowFragment,
  RefusedRowsDocument,
  type RefusedRowsQuery,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { FeedState, isUnderWay } from './feed-columns.js';
import { FeedMapping } from './feed-mapping.js';
import styles from './import.module.css';

const texts = defineTexts({
  title: { zh: '导入结果', en: 'What became of it' },
  sent: { zh: '上传时间', en: 'Sent' },
  finished: { zh: '完成时间', en: 'Finished' },
  created: { zh: '新增', en: 'New' },
  updated: { zh: '更新', en: 'Changed' },
  unchanged: { zh: '无变化', en: 'Unchanged' },
  refused: { zh: '拒绝', en: 'Refused' },
  result: { zh: '下载逐行结果', en: 'Download the result of every row' },
  refusedRows: { zh: '被拒绝的行', en: 'Refused rows' },
  line: { zh: '行', en: 'Line' },
  sku: { zh: '商家编码', en: 'Article' },
  column: { zh: '列', en: 'Column' },
  value: { zh: '内容', en: 'Value' },
  message: { zh: '原因', en: 'What to do' },
  noneRefused: { zh: '没有被拒绝的行', en: 'No row was refused' },
});

const WHILE_RUNNING_MS = 1_000;

type RefusedRow = RefusedRowsQuery['feed']['refusedRows']['nodes'][number];

interface FeedPanelProps {
  /** Empty: closed. */
  readonly feedId: string;
  readonly onClose: () => void;
}

export function FeedPanel({ feedId, onClose }: FeedPanelProps): ReactNode {
  const t = useTexts(texts);
  const isOpen = feedId !== '';
  const { data, error, refetch, isPlaceholderData } = useRead(
    FeedDetailsDocument,
    { id: feedId },
    { isWanted: isOpen, everyMs: (shown) => (shown && isUnderWay(shown.feed) ? WHILE_RUNNING_MS : false) },
  );
  const feed = isPlaceholderData ? undefined : data?.feed;
  return (
    <SidePanel title={feed?.fileName ?? t.title} isOpen={isOpen} onClose={onClose} widthPixels={960}>
      {error && !feed && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !feed && <Skeleton active />}
      {feed &&
        (feed.status === 'MAPPING' ? (
          <FeedMapping feedId={feed.id} fileName={feed.fileName} />
        ) : (
          <FeedLook feed={feed} />
        ))}
    </SidePanel>
  );
}

function FeedLook({ feed }: { readonly feed: FeedRowFragment }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const textOf = useFailureText();
  const { notification } = App.useApp();
  const { resultPath } = feed;
  const fetchResult = (path: string): void => {
    download(path, `${feed.fileName.replace(/\.\w+$/, '')}-result.csv`).catch((error: unknown) =>
      notification.error({ title: textOf(error as Error).message }),
    );
  };
  return (
    <div className={styles.panel}>
      <FeedState feed={feed} />
      {feed.failure !== null && <Alert type="error" showIcon title={feed.failure} />}
      <Facts
        facts={[
          [t.sent, <Instant key="sent" at={feed.createdAt} />],
          [t.finished, feed.finishedAt !== null && <Instant key="finished" at={feed.finishedAt} />],
          [t.created, format.number(feed.created)],
          [t.updated, format.number(feed.updated)],
          [t.unchanged, format.number(feed.unchanged)],
          [t.refused, format.number(feed.refused)],
        ]}
      />
      {resultPath !== null && feed.finishedAt !== null && (
        <div>
          <Button onClick={() => fetchResult(resultPath)}>{t.result}</Button>
        </div>
      )}
      {feed.finishedAt !== null && feed.refused > 0 && <RefusedRows feedId={feed.id} />}
    </div>
  );
}

function RefusedRows({ feedId }: { readonly feedId: string }): ReactNode {
  const t = useTexts(texts);
  const list = useList(RefusedRowsDocument, { id: feedId }, ({ feed }) => feed.refusedRows);
  const columns: readonly Column<RefusedRow>[] = [
    { key: 'line', title: t.line, card: 'head', cell: ({ line }) => line },
    { key: 'sku', title: t.sku, cell: ({ skuCode }) => <code>{skuCode}</code> },
    { key: 'column', title: t.column, cell: ({ column }) => column },
    { key: 'value', title: t.value, cell: ({ value }) => <span className={styles.value}>{value}</span> },
    { key: 'message', title: t.message, isText: true, cell: ({ message }) => message },
  ];
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t.refusedRows}</h2>
      <RecordTable
        label={t.refusedRows}
        list={list}
        columns={columns}
        rowKey={({ line }) => `${line}`}
        empty={<EmptyNote title={t.noneRefused} />}
      />
    </section>
  );
}
