import { Progress } from 'antd';
import type { ReactNode } from 'react';

import { Instant } from '../../../components/instant.js';
import type { Column } from '../../../components/record-rows.js';
import { StatusMark, type StatusTone } from '../../../components/status-mark.js';
import type { FeedRowFragment, FeedStatus } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  file: { zh: '文件', en: 'File' },
  sent: { zh: '上传时间', en: 'Sent' },
  rows: { zh: '行数', en: 'Rows' },
  accepted: { zh: '接受', en: 'Accepted' },
  refused: { zh: '拒绝', en: 'Refused' },
  state: { zh: '状态', en: 'Status' },
  withFaults: { zh: '完成，有拒绝的行', en: 'Done, some refused' },
});

const FEED_STATUS: Readonly<Record<FeedStatus, Both & { readonly tone: StatusTone }>> = {
  RECEIVING: { zh: '接收中', en: 'Coming in', tone: 'note' },
  MAPPING: { zh: '等待确认', en: 'Waits for you', tone: 'warning' },
  RECEIVED: { zh: '等待处理', en: 'Waiting', tone: 'note' },
  RUNNING: { zh: '处理中', en: 'Being imported', tone: 'note' },
  DONE: { zh: '完成', en: 'Done', tone: 'good' },
  FAILED: { zh: '失败', en: 'Failed', tone: 'bad' },
};

export function useFeedColumns(): readonly Column<FeedRowFragment>[] {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    { key: 'file', title: t.file, card: 'head', cell: ({ fileName }) => fileName },
    { key: 'sent', title: t.sent, cell: ({ createdAt }) => <Instant at={createdAt} /> },
    { key: 'rows', title: t.rows, align: 'end', cell: ({ rowsRead }) => format.number(rowsRead) },
    {
      key: 'accepted',
      title: t.accepted,
      align: 'end',
      cell: ({ created, updated, unchanged }) => format.number(created + updated + unchanged),
    },
    { key: 'refused', title: t.refused, align: 'end', cell: ({ refused }) => format.number(refused) },
    { key: 'state', title: t.state, card: 'aside', cell: (feed) => <FeedState feed={feed} /> },
  ];
}

/** Whether an import gets on by itself. What waits for a person does not. */
export const isUnderWay = ({ status, finishedAt }: FeedRowFragment): boolean =>
  finishedAt === null && status !== 'MAPPING';

/** How far an import is; with its progress while it runs. */
export function FeedState({ feed }: { readonly feed: FeedRowFragment }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  if (feed.status === 'RUNNING') {
    return <Progress percent={Math.round(feed.progress * 100)} size="small" style={{ width: 130 }} />;
  }
  if (feed.status === 'DONE' && feed.refused > 0) return <StatusMark tone="warning">{t.withFaults}</StatusMark>;
  return <StatusMark tone={FEED_STATUS[feed.status].tone}>{FEED_STATUS[feed.status][locale]}</StatusMark>;
}
