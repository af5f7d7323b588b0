import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { Steps } from '../../../components/steps.js';
import { type Task, Tasks } from '../../../components/tasks.js';
import { ConnectionDocument, SupplierOrderCountsDocument, SupplierStartDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay, useViewer } from '../../../session/viewer.js';

const texts = defineTexts({
  steps: { zh: '三步开始供货', en: 'Three steps to your first order' },
  places: { zh: '建立仓库与运费', en: 'Set up a warehouse and its freight' },
  placesText: { zh: '从哪里发货，运费怎么算。', en: 'Where your goods leave from, and what parcels cost.' },
  import: { zh: '导入供货文件', en: 'Import your goods' },
  importText: { zh: '下载模板，填好后上传。', en: 'Fill in the template and upload it.' },
  connect: { zh: '选择接单方式', en: 'Say how orders reach you' },
  connectText: { zh: '在控制台处理，或推送到您的系统。', en: 'In this console, or sent to your own system.' },
  overdue: (count: number) => ({ zh: `${count} 个供货单已超时`, en: `${count} orders are overdue` }),
  toAccept: (count: number) => ({
    zh: `${count} 个供货单待接单`,
    en: `${count} ${count === 1 ? 'order' : 'orders'} to accept`,
  }),
  toShip: (count: number) => ({ zh: `${count} 个供货单待发货`, en: `${count} orders to ship` }),
  attention: (count: number) => ({ zh: `${count} 个供货单需要处理`, en: `${count} orders need a look` }),
  paused: { zh: '您的系统没有应答，推送已暂停', en: 'Your system does not answer: sending is paused' },
  refused: (file: string, rows: number) => ({
    zh: `${file} 有 ${rows} 行被拒绝`,
    en: `${rows} rows of ${file} were refused`,
  }),
  failed: (file: string) => ({ zh: `${file} 导入失败`, en: `The import of ${file} failed` }),
  soldOut: { zh: '有在供商品已没有库存', en: 'Some of your goods have no stock left' },
  unread: (count: number) => ({
    zh: `${count} 条未读通知`,
    en: `${count} unread ${count === 1 ? 'notification' : 'notifications'}`,
  }),
});

type Candidate = Task & { readonly isDue: boolean };

/** What a supplier has to do; the first steps while there is nothing on the market yet. */
export function SupplierTasks(): ReactNode {
  const t = useTexts(texts);
  const start = useRead(SupplierStartDocument, {}, { isWanted: useMay('CATALOG_READ') });
  const candidates = [...useOrderTasks(), ...useGoodsTasks(start.data)];
  if (start.data?.offers.nodes.length === 0 && start.data.feeds.nodes.length === 0) {
    const hasPlace = start.data.warehouses.length > 0;
    return (
      <Steps
        title={t.steps}
        steps={[
          { key: 'places', name: t.places, text: t.placesText, to: '/warehouses', isDone: hasPlace },
          { key: 'import', name: t.import, text: t.importText, to: '/import', isDone: false },
          { key: 'connect', name: t.connect, text: t.connectText, to: '/connection', isDone: false },
        ]}
      />
    );
  }
  return <Tasks tasks={candidates.filter(({ isDue }) => isDue)} isLoading={start.isLoading} />;
}

function useOrderTasks(): readonly Candidate[] {
  const t = useTexts(texts);
  const maySeeOrders = useMay('FULFILMENT_READ');
  const counts = useRead(SupplierOrderCountsDocument, {}, { isWanted: maySeeOrders }).data?.supplierOrderCounts;
  const connection = useRead(ConnectionDocument, {}, { isWanted: maySeeOrders }).data?.connection;
  const { overdue, toAccept, toShip, needingAttention } = counts ?? {
    overdue: 0,
    toAccept: 0,
    toShip: 0,
    needingAttention: 0,
  };
  const isPaused = connection?.pausedUntil != null;
  return [
    { key: 'overdue', isDue: overdue > 0, tone: 'bad', text: t.overdue(overdue), to: '/to-ship?tab=overdue' },
    { key: 'paused', isDue: isPaused, tone: 'bad', text: t.paused, to: '/connection' },
    {
      key: 'attention',
      isDue: needingAttention > 0,
      tone: 'warning',
      text: t.attention(needingAttention),
      to: '/to-ship?tab=attention',
    },
    { key: 'accept', isDue: toAccept > 0, tone: 'warning', text: t.toAccept(toAccept), to: '/to-ship?tab=accept' },
    { key: 'ship', isDue: toShip > 0, tone: 'note', text: t.toShip(toShip), to: '/to-ship?tab=ship' },
  ];
}

interface Start {
  readonly feeds: {
    readonly nodes: readonly {
      readonly id: string;
      readonly fileName: string;
      readonly status: string;
      readonly refused: number;
    }[];
  };
  readonly soldOut: { readonly nodes: readonly unknown[] };
}

function useGoodsTasks(start: Start | undefined): readonly Candidate[] {
  const t = useTexts(texts);
  const { unreadNotifications } = useViewer();
  const last = start?.feeds.nodes[0];
  const toLast = `/import?open=${last?.id ?? ''}`;
  return [
    { key: 'failed', isDue: last?.status === 'FAILED', tone: 'bad', text: t.failed(last?.fileName ?? ''), to: toLast },
    {
      key: 'refused',
      isDue: last?.status === 'DONE' && last.refused > 0,
      tone: 'warning',
      text: t.refused(last?.fileName ?? '', last?.refused ?? 0),
      to: toLast,
    },
    {
      key: 'sold-out',
      isDue: (start?.soldOut.nodes.length ?? 0) > 0,
      tone: 'warning',
      text: t.soldOut,
      to: '/goods?show=low',
    },
    {
      key: 'unread',
      isDue: unreadNotifications > 0,
      tone: 'quiet',
      text: t.unread(unreadNotifications),
      to: '/notifications?show=unread',
    },
  ];
}
