import { Select } from 'antd';
import type { ReactNode } from 'react';

import { useList, useRead } from '../../api/reading.js';
import { oneOf, useAddressState } from '../../components/address-state.js';
import { Amount } from '../../components/amount.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FilterTabs } from '../../components/filter-tabs.js';
import { GoodsPicture } from '../../components/goods-picture.js';
import { Instant } from '../../components/instant.js';
import { Page, Toolbar } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import { SearchBox } from '../../components/search-box.js';
import { OrderCountsDocument, OrdersDocument, type OrdersQuery, type OrderStatus } from '../../gql/graphql.js';
import { useLabels, useOpenLabels } from '../../i18n/labels.js';
import { useLocale } from '../../i18n/locale.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';
import { CHANNEL, ORDER_STATUS } from './labels.js';
import { OrderPanel } from './order-panel.js';
import { OrderState } from './order-state.js';
import styles from './orders.module.css';

const texts = defineTexts({
  title: { zh: '订单', en: 'Orders' },
  status: { zh: '按状态筛选', en: 'By status' },
  all: { zh: '全部', en: 'All' },
  search: { zh: '订单号或完整手机号', en: 'Number, or whole phone' },
  sort: { zh: '排序', en: 'Order' },
  newest: { zh: '最新在前', en: 'Newest first' },
  oldest: { zh: '最早在前', en: 'Oldest first' },
  number: { zh: '订单号', en: 'Number' },
  goods: { zh: '商品', en: 'Goods' },
  shop: { zh: '店铺', en: 'Shop' },
  total: { zh: '实付', en: 'Total' },
  placed: { zh: '下单时间', en: 'Placed' },
  state: { zh: '状态', en: 'Status' },
  more: (count: number) => ({ zh: `另 ${count} 种`, en: `and ${count} more` }),
  none: { zh: '这里没有订单', en: 'No orders here' },
  noneText: {
    zh: '把店铺链接分享给您的观众，新订单会出现在这里。',
    en: 'Share your shop’s link; orders will come in here.',
  },
});

const STATUSES: readonly ['ALL', ...OrderStatus[]] = [
  'ALL',
  'AWAITING_PAYMENT',
  'PAID',
  'FULFILLING',
  'COMPLETED',
  'CANCELLED',
  'EXPIRED',
];
const SORTS: readonly ['newest', 'oldest'] = ['newest', 'oldest'];
const DEFAULTS = { status: 'ALL', number: '', sort: 'newest', open: '' };
const EVERY_MS = 20_000;
/** What the server takes for the beginning of a number. */
const NUMBER = /^[0-9A-Za-z]{2,20}$/;
/** Order numbers begin with letters: digits alone are a phone. */
const PHONE = /^\+?[\d\s()-]{6,24}$/;

type Order = OrdersQuery['orders']['nodes'][number];

/** A creator's orders; all of them for the operator. */
export function OrdersPage(): ReactNode {
  const t = useTexts(texts);
  const statusName = useLabels(ORDER_STATUS);
  const isOperator = useViewer().organization.kind === 'PLATFORM';
  const [state, setState] = useAddressState(DEFAULTS);
  const status = oneOf(STATUSES, state.status);
  const sort = oneOf(SORTS, state.sort);
  const counts = useRead(OrderCountsDocument, {}, { everyMs: EVERY_MS }).data?.orderCounts;
  const list = useList(
    OrdersDocument,
    {
      filter: {
        statuses: status === 'ALL' ? null : [status],
        ...toSearch(state.number),
        oldestFirst: sort === 'oldest',
      },
    },
    ({ orders }) => orders,
    { everyMs: EVERY_MS },
  );
  return (
    <Page title={t.title}>
      <FilterTabs
        label={t.status}
        value={status}
        onChange={(value) => setState({ status: value })}
        tabs={STATUSES.map((value) =>
          value === 'ALL'
            ? { value, label: t.all }
            : {
                value,
                label: statusName(value),
                count: counts && (counts.find((one) => one.status === value)?.count ?? 0),
              },
        )}
      />
      <Toolbar>
        <SearchBox label={t.search} value={state.number} onChange={(number) => setState({ number })} />
        <Select<(typeof SORTS)[number]>
          aria-label={t.sort}
          value={sort}
          onChange={(value) => setState({ sort: value })}
          options={SORTS.map((value) => ({ value, label: t[value] }))}
        />
      </Toolbar>
      <RecordTable
        label={t.title}
        list={list}
        columns={useColumns(isOperator)}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setState({ open: id })}
        empty={<EmptyNote title={t.none}>{isOperator ? undefined : t.noneText}</EmptyNote>}
      />
      <OrderPanel orderId={state.open} onClose={() => setState({ open: '' })} />
    </Page>
  );
}

function toSearch(text: string): { readonly number: string | null; readonly phone: string | null } {
  if (PHONE.test(text)) return { number: null, phone: text };
  return { number: NUMBER.test(text) ? text : null, phone: null };
}

function useColumns(isOperator: boolean): readonly Column<Order>[] {
  const t = useTexts(texts);
  return [
    { key: 'number', title: t.number, card: 'head', cell: (order) => <OrderNumber order={order} /> },
    { key: 'goods', title: t.goods, isText: true, cell: ({ lines }) => <OrderedGoods lines={lines} /> },
    ...(isOperator
      ? [{ key: 'shop', title: t.shop, cell: ({ shopName }: Order) => shopName } satisfies Column<Order>]
      : []),
    { key: 'total', title: t.total, align: 'end', cell: ({ total }) => <Amount value={total} /> },
    { key: 'placed', title: t.placed, cell: ({ placedAt }) => <Instant at={placedAt} /> },
    { key: 'state', title: t.state, card: 'aside', cell: (order) => <OrderState order={order} /> },
  ];
}

/** With where it comes from, when that is not the shop. */
function OrderNumber({ order: { number, channel } }: { readonly order: Order }): ReactNode {
  const channelName = useOpenLabels(CHANNEL);
  return (
    <>
      <code>{number}</code>
      {channel !== 'STOREFRONT' && <span className="quiet"> {channelName(channel)}</span>}
    </>
  );
}

function OrderedGoods({ lines }: { readonly lines: Order['lines'] }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const [first] = lines;
  if (!first) return null;
  return (
    <span className={styles.goods}>
      <GoodsPicture src={first.image} sizePixels={36} />
      <span className={styles.goodsTitle}>
        {first.title[locale]}
        <span className="quiet">
          {' '}
          × {first.quantity} {lines.length > 1 && t.more(lines.length - 1)}
        </span>
      </span>
    </span>
  );
}
