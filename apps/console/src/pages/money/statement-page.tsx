import type { ReactNode } from 'react';

import { useList } from '../../api/reading.js';
import { oneOf, useAddressState } from '../../components/address-state.js';
import { Amount } from '../../components/amount.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FilterTabs } from '../../components/filter-tabs.js';
import { Page } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import { SupplierEarningsDocument, type SupplierEarningsQuery } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { EarningState } from './earning-state.js';
import { EarningsChart } from './earnings-chart.js';
import { StatementEntries } from './statement-entries.js';
import { WalletFigures } from './wallet-figures.js';

const texts = defineTexts({
  title: { zh: '对账单', en: 'Statement' },
  lead: { zh: '每一笔都能对到供货单。', en: 'Every line can be traced to a supplier order.' },
  view: { zh: '查看方式', en: 'View' },
  orders: { zh: '按供货单', en: 'By supplier order' },
  PENDING: { zh: '待结算流水', en: 'Pending account' },
  AVAILABLE: { zh: '可用余额流水', en: 'Available account' },
  number: { zh: '供货单号', en: 'Supplier order' },
  share: { zh: '应得金额', en: 'Yours' },
  state: { zh: '状态', en: 'Status' },
  none: { zh: '还没有流水', en: 'No lines yet' },
  noneText: { zh: '买家付款后，货款会记在这里。', en: 'Once a shopper has paid, what is yours shows here.' },
});

const VIEWS: readonly ['orders', 'PENDING', 'AVAILABLE'] = ['orders', 'PENDING', 'AVAILABLE'];
const DEFAULTS = { view: 'orders' };

type Earning = SupplierEarningsQuery['earnings']['nodes'][number];

/** A supplier's money: what each supplier order brings, and every line of his accounts. */
export function StatementPage(): ReactNode {
  const t = useTexts(texts);
  const [state, setState] = useAddressState(DEFAULTS);
  const view = oneOf(VIEWS, state.view);
  return (
    <Page title={t.title} lead={t.lead}>
      <WalletFigures />
      <EarningsChart />
      <FilterTabs
        label={t.view}
        value={view}
        onChange={(value) => setState({ view: value })}
        tabs={VIEWS.map((value) => ({ value, label: t[value] }))}
      />
      {view === 'orders' ? (
        <Earnings />
      ) : (
        <StatementEntries label={t[view]} account={view} empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>} />
      )}
    </Page>
  );
}

function Earnings(): ReactNode {
  const t = useTexts(texts);
  const list = useList(SupplierEarningsDocument, {}, ({ earnings }) => earnings);
  const columns: readonly Column<Earning>[] = [
    { key: 'number', title: t.number, card: 'head', cell: ({ number }) => <code>{number}</code> },
    { key: 'share', title: t.share, align: 'end', cell: ({ share }) => <Amount value={share} isSigned /> },
    { key: 'state', title: t.state, cell: (earning) => <EarningState earning={earning} /> },
  ];
  return (
    <RecordTable
      label={t.orders}
      list={list}
      columns={columns}
      rowKey={({ supplierOrderId }) => supplierOrderId}
      empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
    />
  );
}
