import { type ReactNode, useState } from 'react';

import { useList } from '../../api/reading.js';
import { oneOf, useAddressState } from '../../components/address-state.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FilterTabs } from '../../components/filter-tabs.js';
import { GoodsLine } from '../../components/goods-line.js';
import { FromNow } from '../../components/instant.js';
import { Page } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import { StatusMark, type StatusTone } from '../../components/status-mark.js';
import { type ChangeRequestRowFragment, ChangeRequestsDocument, type ChangeRequestStatus } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLabels } from '../../i18n/labels.js';
import { useLocale } from '../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../i18n/texts.js';
import { CHANGE_FIELD, ChangePanel } from './change-panel.js';

const texts = defineTexts({
  title: { zh: '商品修改申请', en: 'Change requests' },
  lead: {
    zh: '多家共用的商品，由供应商提出修改，运营审核后生效。',
    en: 'What several suppliers offer is changed when one asks for it and the operator approves.',
  },
  show: { zh: '按状态筛选', en: 'By status' },
  all: { zh: '全部', en: 'All' },
  goods: { zh: '商品', en: 'Goods' },
  what: { zh: '修改内容', en: 'What changes' },
  asked: { zh: '提出', en: 'Asked' },
  state: { zh: '状态', en: 'Status' },
  none: { zh: '没有修改申请', en: 'No change requests' },
  noneText: { zh: '供应商可在“货源”里为商品提出修改。', en: 'Suppliers ask for changes beside their goods.' },
});

const STATUS: Readonly<Record<ChangeRequestStatus, Both & { readonly tone: StatusTone }>> = {
  OPEN: { zh: '待审核', en: 'To decide', tone: 'warning' },
  APPROVED: { zh: '已通过', en: 'Approved', tone: 'good' },
  REFUSED: { zh: '已拒绝', en: 'Refused', tone: 'bad' },
  WITHDRAWN: { zh: '已撤回', en: 'Taken back', tone: 'quiet' },
};

const TABS: readonly ['OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'ALL'] = [
  'OPEN',
  'APPROVED',
  'REFUSED',
  'WITHDRAWN',
  'ALL',
];

/** A supplier's own requests, or all of them for the operator to decide. */
export function ChangesPage(): ReactNode {
  const t = useTexts(texts);
  const statusName = useLabels(STATUS);
  const [state, setState] = useAddressState({ status: 'OPEN' });
  const [openId, setOpenId] = useState<string | null>(null);
  const status = oneOf(TABS, state.status);
  const list = useList(
    ChangeRequestsDocument,
    { status: status === 'ALL' ? null : status },
    ({ changeRequests }) => changeRequests,
  );
  return (
    <Page title={t.title} lead={t.lead}>
      <FilterTabs
        label={t.show}
        value={status}
        onChange={(value) => setState({ status: value })}
        tabs={TABS.map((value) => ({ value, label: value === 'ALL' ? t.all : statusName(value) }))}
      />
      <RecordTable
        label={t.title}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
      <ChangePanel request={list.rows.find(({ id }) => id === openId) ?? null} onClose={() => setOpenId(null)} />
    </Page>
  );
}

function useColumns(): readonly Column<ChangeRequestRowFragment>[] {
  const t = useTexts(texts);
  const format = useFormat();
  const locale = useLocale();
  const fieldName = useLabels(CHANGE_FIELD);
  const statusName = useLabels(STATUS);
  return [
    {
      key: 'goods',
      title: t.goods,
      card: 'head',
      isText: true,
      cell: ({ product, supplierName }) => (
        <GoodsLine image={product.images[0]} title={product.title[locale]} note={supplierName} />
      ),
    },
    {
      key: 'what',
      title: t.what,
      isText: true,
      cell: ({ changes }) => format.list(changes.map(({ field }) => fieldName(field))),
    },
    { key: 'asked', title: t.asked, cell: ({ createdAt }) => <FromNow at={createdAt} /> },
    {
      key: 'state',
      title: t.state,
      card: 'aside',
      cell: ({ status }) => <StatusMark tone={STATUS[status].tone}>{statusName(status)}</StatusMark>,
    },
  ];
}
