import type { ReactNode } from 'react';

import { useList, useRead } from '../../../api/reading.js';
import { oneOf, useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FilterTabs } from '../../../components/filter-tabs.js';
import { Page, Toolbar } from '../../../components/page.js';
import { RecordTable } from '../../../components/record-table.js';
import { SearchBox } from '../../../components/search-box.js';
import { SupplierOrderCountsDocument, SupplierOrdersDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useSupplierOrderColumns } from './columns.js';
import { SupplierOrderPanel } from './supplier-order-panel.js';

const texts = defineTexts({
  title: { zh: '已发货', en: 'Shipped' },
  tabs: { zh: '按状态筛选', en: 'By state' },
  SHIPPED: { zh: '运输与送达', en: 'On the way' },
  RECEIVED: { zh: '已收货', en: 'Received' },
  CLOSED: { zh: '已拒单或取消', en: 'Rejected or cancelled' },
  search: { zh: '供货单号或运单号', en: 'Number or tracking number' },
  none: { zh: '这里还没有供货单', en: 'Nothing here' },
  noneText: {
    zh: '在“待发货”里填写运单号后，供货单会移到这里。',
    en: 'Once you enter a tracking number under “To ship”, the order moves here.',
  },
});

const TABS: readonly ['SHIPPED', 'RECEIVED', 'CLOSED'] = ['SHIPPED', 'RECEIVED', 'CLOSED'];
const DEFAULTS = { tab: 'SHIPPED', search: '', open: '' };
const EVERY_MS = 30_000;

/** What has left the supplier's hands. */
export function ShippedPage(): ReactNode {
  const t = useTexts(texts);
  const [state, setState] = useAddressState(DEFAULTS);
  const tab = oneOf(TABS, state.tab);
  const counts = useRead(SupplierOrderCountsDocument, {}, { everyMs: EVERY_MS }).data?.supplierOrderCounts;
  const list = useList(
    SupplierOrdersDocument,
    { tab, search: state.search || null },
    ({ supplierOrders }) => supplierOrders,
    { everyMs: EVERY_MS },
  );
  return (
    <Page title={t.title}>
      <FilterTabs
        label={t.tabs}
        value={tab}
        onChange={(value) => setState({ tab: value })}
        tabs={TABS.map((value) => ({
          value,
          label: t[value],
          count: value === 'SHIPPED' ? counts?.shipped : undefined,
        }))}
      />
      <Toolbar>
        <SearchBox label={t.search} value={state.search} onChange={(search) => setState({ search })} />
      </Toolbar>
      <RecordTable
        label={t.title}
        list={list}
        columns={useSupplierOrderColumns('shipped')}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setState({ open: id })}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
      <SupplierOrderPanel id={state.open} onClose={() => setState({ open: '' })} />
    </Page>
  );
}
