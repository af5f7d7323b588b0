import { type ReactNode, useState } from 'react';

import { useList } from '../../../api/reading.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { Instant } from '../../../components/instant.js';
import { Page } from '../../../components/page.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { SidePanel } from '../../../components/side-panel.js';
import {
  ForwardingAttemptsDocument,
  StuckSupplierOrdersDocument,
  type StuckSupplierOrdersQuery,
} from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { Replay, useAttemptColumns } from '../../supplier/connection/attempt-columns.js';

const texts = defineTexts({
  action: { zh: '操作', en: 'Action' },
  title: { zh: '推送失败的供货单', en: 'Stuck supplier orders' },
  lead: {
    zh: '供应商的系统两天内没有确认。联系供应商后重新推送。',
    en: 'Their systems did not acknowledge them for two days. Talk to the supplier, then send again.',
  },
  number: { zh: '供货单号', en: 'Number' },
  shop: { zh: '店铺', en: 'Shop' },
  paid: { zh: '付款时间', en: 'Paid' },
  stuck: { zh: '放弃推送', en: 'Given up' },
  attempts: { zh: '推送记录', en: 'Tries so far' },
  none: { zh: '没有推送失败的供货单', en: 'Nothing is stuck' },
  noneText: { zh: '所有供货单都已交到供应商手里。', en: 'Every supplier order has reached its supplier.' },
  noAttempts: { zh: '没有推送记录', en: 'No tries' },
});

const EVERY_MS = 30_000;

type Stuck = StuckSupplierOrdersQuery['stuckSupplierOrders']['nodes'][number];

export function StuckPage(): ReactNode {
  const t = useTexts(texts);
  const [open, setOpen] = useState<Stuck | null>(null);
  const list = useList(StuckSupplierOrdersDocument, {}, ({ stuckSupplierOrders }) => stuckSupplierOrders, {
    everyMs: EVERY_MS,
  });
  const columns: readonly Column<Stuck>[] = [
    { key: 'number', title: t.number, card: 'head', cell: ({ number }) => <code>{number}</code> },
    { key: 'shop', title: t.shop, cell: ({ shopName }) => shopName },
    { key: 'paid', title: t.paid, cell: ({ readyAt }) => readyAt !== null && <Instant at={readyAt} /> },
    { key: 'stuck', title: t.stuck, cell: ({ stuckAt }) => stuckAt !== null && <Instant at={stuckAt} /> },
    { key: 'replay', title: t.action, align: 'end', card: 'aside', cell: ({ id }) => <Replay supplierOrderId={id} /> },
  ];
  return (
    <Page title={t.title} lead={t.lead}>
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
      <SidePanel
        title={open ? `${t.attempts} · ${open.number}` : t.attempts}
        isOpen={open !== null}
        onClose={() => setOpen(null)}
        widthPixels={760}
      >
        {open && <Attempts supplierOrderId={open.id} />}
      </SidePanel>
    </Page>
  );
}

function Attempts({ supplierOrderId }: { readonly supplierOrderId: string }): ReactNode {
  const t = useTexts(texts);
  const list = useList(ForwardingAttemptsDocument, { supplierOrderId }, (data) => data.forwardingAttempts);
  return (
    <RecordTable
      label={t.attempts}
      list={list}
      columns={useAttemptColumns()}
      rowKey={({ id }) => id}
      empty={<EmptyNote title={t.noAttempts} />}
    />
  );
}
