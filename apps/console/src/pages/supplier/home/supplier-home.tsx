import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Figures } from '../../../components/figures.js';
import { Page } from '../../../components/page.js';
import { SupplierOrderCountsDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay, useViewer } from '../../../session/viewer.js';
import { EarningsChart } from '../../money/earnings-chart.js';
import { WalletFigures } from '../../money/wallet-figures.js';
import { SupplierTasks } from './supplier-tasks.js';

const texts = defineTexts({
  hello: (name: string) => ({ zh: `${name}，您好`, en: `Hello, ${name}` }),
  toAccept: { zh: '待接单', en: 'To accept' },
  toShip: { zh: '待发货', en: 'To ship' },
  shipped: { zh: '运输中', en: 'On the way' },
  overdue: { zh: '已超时', en: 'Overdue' },
});

const EVERY_MS = 20_000;

/** What a supplier sees first: what has to be accepted, shipped and put right. */
export function SupplierHome(): ReactNode {
  const t = useTexts(texts);
  const { account, organization } = useViewer();
  const maySeeOrders = useMay('FULFILMENT_READ');
  const maySeeMoney = useMay('MONEY_READ');
  return (
    <Page title={t.hello(account?.name ?? organization.name)}>
      {maySeeOrders && <OrderFigures />}
      <SupplierTasks />
      {maySeeMoney && (
        <>
          <WalletFigures />
          <EarningsChart />
        </>
      )}
    </Page>
  );
}

function OrderFigures(): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const { data, error, refetch } = useRead(SupplierOrderCountsDocument, {}, { everyMs: EVERY_MS });
  if (error && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  const counts = data?.supplierOrderCounts;
  const show = (count: number | undefined): string => (count === undefined ? '…' : format.number(count));
  return (
    <Figures
      figures={[
        { key: 'accept', name: t.toAccept, value: show(counts?.toAccept), to: '/to-ship?tab=accept' },
        { key: 'ship', name: t.toShip, value: show(counts?.toShip), to: '/to-ship?tab=ship' },
        {
          key: 'overdue',
          name: t.overdue,
          value: show(counts?.overdue),
          to: '/to-ship?tab=overdue',
          isUrgent: (counts?.overdue ?? 0) > 0,
        },
        { key: 'shipped', name: t.shipped, value: show(counts?.shipped), to: '/shipped' },
      ]}
    />
  );
}
