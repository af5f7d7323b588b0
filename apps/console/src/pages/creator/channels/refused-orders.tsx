import type { ReactNode } from 'react';

import { useList } from '../../../api/reading.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { Instant } from '../../../components/instant.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { RefusedChannelOrdersDocument, type RefusedChannelOrdersQuery } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  title: { zh: '被拒的订单', en: 'Refused orders' },
  order: { zh: '渠道订单号', en: 'Its order' },
  reason: { zh: '原因', en: 'Why' },
  at: { zh: '时间', en: 'When' },
  none: { zh: '没有被拒的订单', en: 'None is refused' },
});

type Refused = RefusedChannelOrdersQuery['refusedChannelOrders']['nodes'][number];

/** Orders that were refused and not placed since. */
export function RefusedOrders({ channelId }: { readonly channelId: string }): ReactNode {
  const t = useTexts(texts);
  const list = useList(RefusedChannelOrdersDocument, { channelId }, ({ refusedChannelOrders }) => refusedChannelOrders);
  const columns: readonly Column<Refused>[] = [
    { key: 'order', title: t.order, card: 'head', cell: ({ externalId }) => <code>{externalId}</code> },
    { key: 'reason', title: t.reason, isText: true, cell: ({ reason }) => reason },
    { key: 'at', title: t.at, cell: ({ at }) => <Instant at={at} /> },
  ];
  return (
    <section>
      <h3>{t.title}</h3>
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ externalId }) => externalId}
        empty={<EmptyNote title={t.none} />}
      />
    </section>
  );
}
