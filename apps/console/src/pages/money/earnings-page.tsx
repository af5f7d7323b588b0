import { type ReactNode } from 'react';
import { Link } from 'react-router';

import { useList, useRead } from '../../api/reading.js';
import { oneOf, useAddressState } from '../../components/address-state.js';
import { Amount } from '../../components/amount.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FilterTabs } from '../../components/filter-tabs.js';
import { Page } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import { CreatorEarningsDocument, type CreatorEarningsQuery, MyShopDocument } from '../../gql/graphql.js';
import { useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useMay } from '../../session/viewer.js';
import { EarningState } from './earning-state.js';
import { EarningsChart } from './earnings-chart.js';
import { EARNING_STATUS } from './labels.js';
import { WalletFigures } from './wallet-figures.js';

const texts = defineTexts({
  title: { zh: '收益', en: 'Earnings' },
  splits: { zh: '分账明细', en: 'How each order was split' },
  status: { zh: '按状态筛选', en: 'By status' },
  all: { zh: '全部', en: 'All' },
  number: { zh: '供货单号', en: 'Supplier order' },
  total: { zh: '买家实付', en: 'Paid by the shopper' },
  fee: { zh: '平台费', en: 'Platform fee' },
  share: { zh: '您的收益', en: 'Your share' },
  state: { zh: '状态', en: 'Status' },
  order: { zh: '查看订单', en: 'The order' },
  none: { zh: '还没有收益', en: 'Nothing earned yet' },
  noneText: { zh: '订单付款后，您的收益会先记为待结算。', en: 'When an order is paid, your share shows here as held.' },
});

const STATUSES: readonly ['ALL', 'HELD', 'RELEASED', 'REFUNDED'] = ['ALL', 'HELD', 'RELEASED', 'REFUNDED'];
const DEFAULTS = { status: 'ALL' };

type Earning = CreatorEarningsQuery['earnings']['nodes'][number];

/** What a creator earns. */
export function EarningsPage(): ReactNode {
  const t = useTexts(texts);
  const statusName = useLabels(EARNING_STATUS);
  const maySeeShop = useMay('SHOP_READ');
  const [state, setState] = useAddressState(DEFAULTS);
  const status = oneOf(STATUSES, state.status);
  const { data } = useRead(MyShopDocument, {}, { isWanted: maySeeShop });
  const list = useList(
    CreatorEarningsDocument,
    { status: status === 'ALL' ? null : status },
    ({ earnings }) => earnings,
  );
  return (
    <Page title={t.title}>
      <WalletFigures />
      <EarningsChart currency={data?.myShop?.currency ?? 'CNY'} />
      <FilterTabs
        label={t.status}
        value={status}
        onChange={(value) => setState({ status: value })}
        tabs={STATUSES.map((value) => ({ value, label: value === 'ALL' ? t.all : statusName(value) }))}
      />
      <RecordTable
        label={t.splits}
        list={list}
        columns={useColumns()}
        rowKey={({ supplierOrderId }) => supplierOrderId}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
    </Page>
  );
}

function useColumns(): readonly Column<Earning>[] {
  const t = useTexts(texts);
  const maySeeOrders = useMay('ORDERS_READ');
  return [
    {
      key: 'number',
      title: t.number,
      card: 'head',
      cell: ({ number, orderId }) =>
        maySeeOrders ? (
          <Link to={`/orders?open=${orderId}`}>
            <code>{number}</code>
          </Link>
        ) : (
          <code>{number}</code>
        ),
    },
    { key: 'total', title: t.total, align: 'end', cell: ({ total }) => <Amount value={total} /> },
    { key: 'fee', title: t.fee, align: 'end', cell: ({ fee }) => <Amount value={fee} /> },
    { key: 'share', title: t.share, align: 'end', cell: ({ share }) => <Amount value={share} isSigned /> },
    { key: 'state', title: t.state, cell: (earning) => <EarningState earning={earning} /> },
  ];
}
