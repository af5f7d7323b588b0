import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useList } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { StatusMark } from '../../../components/status-mark.js';
import { ChannelEventsDocument, type ChannelEventsQuery, ReplayChannelEventsDocument } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { EVENT_STATUS } from './labels.js';

const texts = defineTexts({
  title: { zh: '最近的事件', en: 'Last events' },
  order: { zh: '渠道订单号', en: 'Its order' },
  topic: { zh: '事件', en: 'Event' },
  status: { zh: '状态', en: 'Status' },
  at: { zh: '时间', en: 'When' },
  replay: { zh: '重试', en: 'Replay' },
  replayed: { zh: '正在重试', en: 'Being worked off again' },
  none: { zh: '还没有事件', en: 'Nothing was told yet' },
});

const EVERY_MS = 10_000;

type Event = ChannelEventsQuery['channelEvents']['nodes'][number];

/** What Shopify told, with what failed and the way to try it again. */
export function ChannelEvents({ channelId }: { readonly channelId: string }): ReactNode {
  const t = useTexts(texts);
  const statusName = useLabels(EVENT_STATUS);
  const mayWrite = useMay('ORDERS_WRITE');
  const notices = useNotices();
  const replay = useWrite(ReplayChannelEventsDocument, notices({ done: t.replayed }));
  const list = useList(ChannelEventsDocument, { channelId }, ({ channelEvents }) => channelEvents, {
    everyMs: () => EVERY_MS,
  });
  const columns: readonly Column<Event>[] = [
    { key: 'order', title: t.order, card: 'head', cell: ({ externalId }) => <code>{externalId}</code> },
    { key: 'topic', title: t.topic, cell: ({ topic }) => topic },
    {
      key: 'status',
      title: t.status,
      isText: true,
      cell: ({ id, status, reason, canBeReplayed }) => (
        <>
          <StatusMark tone={EVENT_STATUS[status].tone}>{statusName(status)}</StatusMark>
          {reason !== null && <div className="quiet">{reason}</div>}
          {canBeReplayed && mayWrite && (
            <Button size="small" onClick={() => void replay.run({ channelEventIds: [id] })}>
              {t.replay}
            </Button>
          )}
        </>
      ),
    },
    { key: 'at', title: t.at, cell: ({ receivedAt }) => <Instant at={receivedAt} /> },
  ];
  return (
    <section>
      <h3>{t.title}</h3>
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyNote title={t.none} />}
      />
    </section>
  );
}
