import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';

import { useList } from '../../../api/reading.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FromNow } from '../../../components/instant.js';
import { Page } from '../../../components/page.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { StatusMark } from '../../../components/status-mark.js';
import { type BatchFactsFragment, ListingBatchesDocument } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { BATCH_ACTION, BATCH_STATUS } from './labels.js';

const texts = defineTexts({
  title: { zh: '批量操作', en: 'Batches' },
  lead: {
    zh: '成批上架、改价和下架，每个商品都有结果。',
    en: 'Listing, repricing and removing many at once, each with its result.',
  },
  back: { zh: '上架商品', en: 'Listings' },
  what: { zh: '操作', en: 'Action' },
  size: { zh: '商品数', en: 'Products' },
  refused: { zh: '未处理', en: 'Refused' },
  begun: { zh: '创建', en: 'Begun' },
  state: { zh: '状态', en: 'Status' },
  none: { zh: '还没有批量操作', en: 'No batches yet' },
  noneText: { zh: '在上架商品里勾选商品，就能成批处理。', en: 'Choose listings, and deal with them in one go.' },
});

export function BatchesPage(): ReactNode {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const actionName = useLabels(BATCH_ACTION);
  const statusName = useLabels(BATCH_STATUS);
  const list = useList(ListingBatchesDocument, {}, ({ listingBatches }) => listingBatches);
  const back = <Link to="/listings">{t.back}</Link>;
  const columns: readonly Column<BatchFactsFragment>[] = [
    { key: 'what', title: t.what, card: 'head', cell: ({ action }) => (action ? actionName(action) : '—') },
    { key: 'size', title: t.size, align: 'end', cell: ({ size }) => size },
    { key: 'refused', title: t.refused, align: 'end', cell: ({ refusedCount }) => refusedCount },
    { key: 'begun', title: t.begun, cell: ({ createdAt }) => <FromNow at={createdAt} /> },
    {
      key: 'state',
      title: t.state,
      card: 'aside',
      cell: ({ status }) => <StatusMark tone={BATCH_STATUS[status].tone}>{statusName(status)}</StatusMark>,
    },
  ];
  return (
    <Page title={t.title} lead={t.lead} actions={back}>
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate(`/listings/batches/${id}`)}
        empty={
          <EmptyNote title={t.none} action={back}>
            {t.noneText}
          </EmptyNote>
        }
      />
    </Page>
  );
}
