import { type ReactNode, useState } from 'react';

import { useList } from '../../../api/reading.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FilterTabs } from '../../../components/filter-tabs.js';
import { Instant } from '../../../components/instant.js';
import { Page } from '../../../components/page.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { SidePanel } from '../../../components/side-panel.js';
import { SameGoodsPairsDocument, type SameGoodsPairsQuery, type SameGoodsStatus } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { Comparison } from './comparison.js';
import { FOUND_BY } from './reasons.js';

const texts = defineTexts({
  title: { zh: '同款商品', en: 'Same goods' },
  lead: {
    zh: '不同供货商的这些商品可能是同一款。确认的合并为一款的两个货源，随时可以撤销。',
    en: 'Goods of different suppliers that may be one. What you merge becomes two offers of one product; it can be undone.',
  },
  status: { zh: '状态', en: 'State' },
  waiting: { zh: '待判断', en: 'To be decided' },
  merged: { zh: '已合并', en: 'Merged' },
  different: { zh: '不是同款', en: 'Different' },
  undone: { zh: '已撤销', en: 'Undone' },
  newcomer: { zh: '新商品', en: 'Newcomer' },
  existing: { zh: '已有商品', en: 'There before' },
  likely: { zh: '可能性', en: 'Likelihood' },
  by: { zh: '依据', en: 'Found by' },
  found: { zh: '发现时间', en: 'Found' },
  none: { zh: '没有这样的商品', en: 'Nothing here' },
  noneText: { zh: '每次导入之后，系统会自动比对新商品。', en: 'New goods are compared after every import.' },
});

type Pair = SameGoodsPairsQuery['sameGoodsPairs']['nodes'][number];

export function DuplicatesPage(): ReactNode {
  const t = useTexts(texts);
  const foundBy = useLabels(FOUND_BY);
  const locale = useLocale();
  const format = useFormat();
  const [status, setStatus] = useState<SameGoodsStatus>('WAITING');
  const [open, setOpen] = useState<Pair | null>(null);
  const list = useList(SameGoodsPairsDocument, { status }, ({ sameGoodsPairs }) => sameGoodsPairs);
  const columns: readonly Column<Pair>[] = [
    { key: 'newcomer', title: t.newcomer, card: 'head', cell: ({ newcomer }) => newcomer.title[locale] },
    { key: 'existing', title: t.existing, cell: ({ existing }) => existing.title[locale] },
    {
      key: 'likely',
      title: t.likely,
      align: 'end',
      cell: ({ probability }) => format.percent(Math.round(probability * 100) * 100),
    },
    { key: 'by', title: t.by, cell: ({ foundBy: by }) => foundBy(by) },
    { key: 'found', title: t.found, cell: ({ foundAt }) => <Instant at={foundAt} /> },
  ];
  return (
    <Page title={t.title} lead={t.lead}>
      <FilterTabs
        label={t.status}
        value={status}
        onChange={setStatus}
        tabs={[
          { value: 'WAITING', label: t.waiting },
          { value: 'MERGED', label: t.merged },
          { value: 'DIFFERENT', label: t.different },
          { value: 'UNDONE', label: t.undone },
        ]}
      />
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
      <SidePanel title={t.title} isOpen={open !== null} onClose={() => setOpen(null)} widthPixels={860}>
        {open && <Comparison key={open.id} pair={open} onDecided={() => setOpen(null)} />}
      </SidePanel>
    </Page>
  );
}
