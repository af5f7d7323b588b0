import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useList } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { DeadDeliveriesDocument, type DeadDeliveriesQuery, ReplayDeliveryDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './operator-home.module.css';

const texts = defineTexts({
  action: { zh: '操作', en: 'Action' },
  title: { zh: '已放弃的投递', en: 'Deliveries that were given up' },
  event: { zh: '事件', en: 'Event' },
  listener: { zh: '监听者', en: 'Listener' },
  attempts: { zh: '尝试', en: 'Tries' },
  error: { zh: '最后的错误', en: 'Last error' },
  ended: { zh: '放弃时间', en: 'Given up' },
  replay: { zh: '重新投递', en: 'Deliver again' },
  replayed: { zh: '正在重新投递', en: 'It is being delivered again' },
});

const EVERY_MS = 15_000;

type DeadDelivery = DeadDeliveriesQuery['deadDeliveries']['nodes'][number];

export function DeadDeliveries(): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const list = useList(DeadDeliveriesDocument, {}, ({ deadDeliveries }) => deadDeliveries, { everyMs: EVERY_MS });
  const columns: readonly Column<DeadDelivery>[] = [
    { key: 'event', title: t.event, card: 'head', cell: ({ event }) => <code>{event}</code> },
    { key: 'listener', title: t.listener, cell: ({ listener }) => <code>{listener}</code> },
    { key: 'attempts', title: t.attempts, align: 'end', cell: ({ attempts }) => format.number(attempts) },
    {
      key: 'error',
      title: t.error,
      isText: true,
      cell: ({ lastError }) => <span className={styles.fault}>{lastError}</span>,
    },
    { key: 'ended', title: t.ended, cell: ({ endedAt }) => <Instant at={endedAt} /> },
    { key: 'replay', title: t.action, align: 'end', cell: (delivery) => <ReplayButton delivery={delivery} /> },
  ];
  if (!list.error && list.rows.length === 0) return null;
  return (
    <div id="dead" className={styles.block}>
      <h2 className={styles.heading}>{t.title}</h2>
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ eventId, listener }) => `${eventId} ${listener}`}
        empty={null}
      />
    </div>
  );
}

function ReplayButton({ delivery: { eventId, listener } }: { readonly delivery: DeadDelivery }): ReactNode {
  const t = useTexts(texts);
  const mayOperate = useMay('PLATFORM_OPERATE');
  const replay = useWrite(ReplayDeliveryDocument, useNotices()({ done: t.replayed }));
  if (!mayOperate) return null;
  return (
    <Button size="small" loading={replay.isRunning} onClick={() => void replay.run({ eventId, listener })}>
      {t.replay}
    </Button>
  );
}
