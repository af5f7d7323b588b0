import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';

import { useList } from '../../../api/reading.js';
import { oneOf, useAddressState } from '../../../components/address-state.js';
import { Amount } from '../../../components/amount.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FilterTabs } from '../../../components/filter-tabs.js';
import { GoodsLine } from '../../../components/goods-line.js';
import { FromNow } from '../../../components/instant.js';
import { Page, Toolbar } from '../../../components/page.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { SearchBox } from '../../../components/search-box.js';
import { StatusMark } from '../../../components/status-mark.js';
import { ListingsDocument, type ListingsQuery } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './batch.module.css';
import { AVAILABILITY, LISTING_MODE, LISTING_STATUS, PAUSE_REASON } from './labels.js';
import { ListingPanel } from './listing-panel.js';
import { useListingBatch } from './use-listing-batch.js';

const texts = defineTexts({
  title: { zh: '上架商品', en: 'Listings' },
  lead: { zh: '您店铺里在卖的商品、售价和每件收益。', en: 'What your shop sells, its prices and what you earn.' },
  pick: { zh: '去选品', en: 'Pick goods' },
  batches: { zh: '批量操作记录', en: 'Batches' },
  chosen: (count: number) => ({ zh: `已选 ${count} 个`, en: `${count} chosen` }),
  together: { zh: '批量改价、暂停或下架', en: 'Reprice, pause or remove them' },
  status: { zh: '按状态筛选', en: 'By status' },
  all: { zh: '全部', en: 'All' },
  search: { zh: '按标题搜索', en: 'Search titles' },
  goods: { zh: '商品', en: 'Goods' },
  mode: { zh: '定价方式', en: 'Pricing' },
  price: { zh: '售价', en: 'Price' },
  from: (variants: number) => ({ zh: `${variants} 个规格，最低`, en: `${variants} variants, from` }),
  earning: { zh: '每件收益', en: 'You earn' },
  stock: { zh: '库存', en: 'Stock' },
  changed: { zh: '更新', en: 'Changed' },
  state: { zh: '状态', en: 'Status' },
  none: { zh: '还没有上架商品', en: 'Nothing is listed' },
  noneText: {
    zh: '从选品页挑选商品上架，店铺里马上就能买到。',
    en: 'Pick goods and list them: your shop sells them at once.',
  },
});

const STATUSES: readonly ['ALL', 'ACTIVE', 'PAUSED', 'REMOVED'] = ['ALL', 'ACTIVE', 'PAUSED', 'REMOVED'];
const DEFAULTS = { status: 'ALL', search: '', open: '' };

type Listing = ListingsQuery['listings']['nodes'][number];

export function ListingsPage(): ReactNode {
  const t = useTexts(texts);
  const statusName = useLabels(LISTING_STATUS);
  const [state, setState] = useAddressState(DEFAULTS);
  const status = oneOf(STATUSES, state.status);
  const list = useList(
    ListingsDocument,
    { status: status === 'ALL' ? null : status, search: state.search || null },
    ({ listings }) => listings,
  );
  const mayWrite = useMay('SHOP_WRITE');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const batch = useListingBatch();
  const pick = <Link to="/goods">{t.pick}</Link>;
  const actions = (
    <>
      <Link to="/listings/batches">{t.batches}</Link> {pick}
    </>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={actions}>
      <FilterTabs
        label={t.status}
        value={status}
        onChange={(value) => setState({ status: value })}
        tabs={STATUSES.map((value) => ({ value, label: value === 'ALL' ? t.all : statusName(value) }))}
      />
      <Toolbar>
        <SearchBox label={t.search} value={state.search} onChange={(search) => setState({ search })} />
      </Toolbar>
      {selected.size > 0 && (
        <div className={styles.bulk}>
          <span>{t.chosen(selected.size)}</span>
          <Button loading={batch.isRunning} onClick={() => void batch.begin([...selected], 'REPRICE')}>
            {t.together}
          </Button>
        </div>
      )}
      <RecordTable
        label={t.title}
        list={list}
        columns={useColumns()}
        rowKey={({ product }) => product.id}
        onOpen={({ id }) => setState({ open: id })}
        selection={mayWrite ? { selected, onChange: setSelected } : undefined}
        empty={
          <EmptyNote title={t.none} action={pick}>
            {t.noneText}
          </EmptyNote>
        }
      />
      <ListingPanel listingId={state.open} onClose={() => setState({ open: '' })} />
    </Page>
  );
}

function useColumns(): readonly Column<Listing>[] {
  const t = useTexts(texts);
  const locale = useLocale();
  const modeName = useLabels(LISTING_MODE);
  const statusName = useLabels(LISTING_STATUS);
  const reasonName = useLabels(PAUSE_REASON);
  const availabilityName = useLabels(AVAILABILITY);
  return [
    {
      key: 'goods',
      title: t.goods,
      card: 'head',
      isText: true,
      cell: ({ product }) => (
        <GoodsLine image={product.images[0]} title={product.title[locale]} note={product.brand || undefined} />
      ),
    },
    { key: 'mode', title: t.mode, cell: ({ mode }) => modeName(mode) },
    {
      key: 'price',
      title: t.price,
      align: 'end',
      cell: ({ fromPrice, skus }) => (
        <>
          {skus.length > 1 && <span className="quiet">{t.from(skus.length)} </span>}
          <Amount value={fromPrice} />
        </>
      ),
    },
    { key: 'earning', title: t.earning, align: 'end', cell: ({ skus }) => <EarningRange skus={skus} /> },
    {
      key: 'stock',
      title: t.stock,
      cell: ({ availability }) => (
        <StatusMark tone={AVAILABILITY[availability].tone}>{availabilityName(availability)}</StatusMark>
      ),
    },
    { key: 'changed', title: t.changed, cell: ({ updatedAt }) => <FromNow at={updatedAt} /> },
    {
      key: 'state',
      title: t.state,
      card: 'aside',
      cell: ({ status, pauseReason }) => (
        <StatusMark tone={LISTING_STATUS[status].tone}>
          {pauseReason ? reasonName(pauseReason) : statusName(status)}
        </StatusMark>
      ),
    },
  ];
}

function EarningRange({ skus }: Pick<Listing, 'skus'>): ReactNode {
  const earnings = skus
    .flatMap(({ earning }) => (earning ? [earning] : []))
    .sort((one, other) => Number(one.amount) - Number(other.amount));
  const [lowest, highest] = [earnings[0], earnings.at(-1)];
  if (!lowest || !highest) return '—';
  if (lowest.amount === highest.amount) return <Amount value={lowest} />;
  return (
    <>
      <Amount value={lowest} /> – <Amount value={highest} />
    </>
  );
}
