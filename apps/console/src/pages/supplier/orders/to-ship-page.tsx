import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import { useList, useRead } from '../../../api/reading.js';
import { oneOf, useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FilterTabs } from '../../../components/filter-tabs.js';
import { Page, Toolbar } from '../../../components/page.js';
import { RecordTable } from '../../../components/record-table.js';
import { SearchBox } from '../../../components/search-box.js';
import { SupplierOrderCountsDocument, SupplierOrdersDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { BulkAccept } from './bulk-accept.js';
import { useSupplierOrderColumns } from './columns.js';
import { ShipmentFilePanel } from './shipment-file-panel.js';
import { SupplierOrderPanel } from './supplier-order-panel.js';

const texts = defineTexts({
  title: { zh: '待发货', en: 'To ship' },
  lead: { zh: '最紧急的排在最前面。', en: 'The most urgent comes first.' },
  tabs: { zh: '按步骤筛选', en: 'By step' },
  toAccept: { zh: '待接单', en: 'To accept' },
  toShip: { zh: '待发货', en: 'To ship' },
  overdue: { zh: '已超时', en: 'Overdue' },
  attention: { zh: '需要处理', en: 'Needs you' },
  search: { zh: '供货单号或运单号', en: 'Number or tracking number' },
  file: { zh: '导入发货文件', en: 'Ship by file' },
  nothingToAccept: { zh: '没有待接的订单', en: 'Nothing to accept' },
  nothingToShip: { zh: '没有待发的订单', en: 'Nothing to ship' },
  nothingOverdue: { zh: '没有超时的订单', en: 'Nothing is overdue' },
  nothingNeedsYou: { zh: '没有需要处理的订单', en: 'Nothing needs you' },
  emptyText: {
    zh: '买家付款后，新的供货单会立即出现在这里。',
    en: 'New orders come in here as soon as the shopper has paid.',
  },
});

const TABS: readonly ['accept', 'ship', 'overdue', 'attention'] = ['accept', 'ship', 'overdue', 'attention'];
type Tab = (typeof TABS)[number];

const FILTERS: Readonly<Record<Tab, object>> = {
  accept: { tab: 'TO_ACCEPT' },
  ship: { tab: 'TO_SHIP' },
  overdue: { isOverdue: true },
  attention: { needsAttention: true },
};

const DEFAULTS = { tab: 'accept', search: '', open: '' };
const EVERY_MS = 15_000;

/** What a supplier has to accept and to send. */
export function ToShipPage(): ReactNode {
  const t = useTexts(texts);
  const mayShip = useMay('FULFILMENT_WRITE');
  const [state, setState] = useAddressState(DEFAULTS);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isFileOpen, setFileOpen] = useState(false);
  const tab = oneOf(TABS, state.tab);
  const counts = useRead(SupplierOrderCountsDocument, {}, { everyMs: EVERY_MS }).data?.supplierOrderCounts;
  const list = useList(
    SupplierOrdersDocument,
    { ...FILTERS[tab], search: state.search || null },
    ({ supplierOrders }) => supplierOrders,
    { everyMs: EVERY_MS },
  );
  const nothing = {
    accept: t.nothingToAccept,
    ship: t.nothingToShip,
    overdue: t.nothingOverdue,
    attention: t.nothingNeedsYou,
  };
  const isAccepting = tab === 'accept' && mayShip;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={mayShip && <Button onClick={() => setFileOpen(true)}>{t.file}</Button>}
    >
      <FilterTabs
        label={t.tabs}
        value={tab}
        onChange={(value) => {
          setSelected(new Set());
          setState({ tab: value });
        }}
        tabs={[
          { value: 'accept', label: t.toAccept, count: counts?.toAccept },
          { value: 'ship', label: t.toShip, count: counts?.toShip },
          { value: 'overdue', label: t.overdue, count: counts?.overdue },
          { value: 'attention', label: t.attention, count: counts?.needingAttention },
        ]}
      />
      <Toolbar>
        <SearchBox label={t.search} value={state.search} onChange={(search) => setState({ search })} />
      </Toolbar>
      {isAccepting && <BulkAccept selected={selected} onAccepted={() => setSelected(new Set())} />}
      <RecordTable
        label={t.title}
        list={list}
        columns={useSupplierOrderColumns('due')}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setState({ open: id })}
        selection={isAccepting ? { selected, onChange: setSelected } : undefined}
        empty={<EmptyNote title={nothing[tab]}>{t.emptyText}</EmptyNote>}
      />
      <SupplierOrderPanel id={state.open} onClose={() => setState({ open: '' })} />
      <ShipmentFilePanel isOpen={isFileOpen} onClose={() => setFileOpen(false)} />
    </Page>
  );
}
