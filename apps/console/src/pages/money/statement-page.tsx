import type { ReactNode } from 'react';

import { useList } from '../../api/reading.js';
import { oneOf, useAddressState } from '../../components/address-state.js';
import { Amount } from '../../components/amount.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FilterTabs } from '../../components/filter-tabs.js';
import { Instant } from '../../components/instant.js';
import { Page } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import {
  StatementEntriesDocument,
  type StatementEntriesQuery,
  SupplierEarningsDocument,
  type SupplierEarningsQuery,
  type WalletAccount,
} from '../../gql/graphql.js';
import { useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { EarningState } from './earning-state.js';
import { EarningsChart } from './earnings-chart.js';
import { ENTRY_KIND } from './labels.js';
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
  what: { zh: '事项', en: 'What' },
  amount: { zh: '金额', en: 'Amount' },
  at: { zh: '时间', en: 'When' },
  none: { zh: '还没有流水', en: 'No lines yet' },
  noneText: { zh: '买家付款后，货款会记在这里。', en: 'Once a shopper has paid, what is yours shows here.' },
});

const VIEWS: readonly ['orders', WalletAccount, WalletAccount] = ['orders', 'PENDING', 'AVAILABLE'];
const DEFAULTS = { view: 'orders' };

type Earning = SupplierEarningsQuery['earnings']['nodes'][number];
type Entry = StatementEntriesQuery['statementEntries']['nodes'][number];

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
      {view === 'orders' ? <Earnings /> : <Entries account={view} />}
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

function Entries({ account }: { readonly account: WalletAccount }): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(ENTRY_KIND);
  const list = useList(StatementEntriesDocument, { account }, ({ statementEntries }) => statementEntries);
  const columns: readonly Column<Entry>[] = [
    { key: 'what', title: t.what, card: 'head', cell: ({ kind }) => kindName(kind) },
    { key: 'number', title: t.number, cell: ({ number }) => <code>{number}</code> },
    { key: 'amount', title: t.amount, align: 'end', cell: ({ amount }) => <Amount value={amount} isSigned /> },
    { key: 'at', title: t.at, cell: ({ postedAt }) => <Instant at={postedAt} /> },
  ];
  return (
    <RecordTable
      label={t[account]}
      list={list}
      columns={columns}
      rowKey={({ supplierOrderId, kind, postedAt }) => `${supplierOrderId} ${kind} ${postedAt}`}
      empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
    />
  );
}
