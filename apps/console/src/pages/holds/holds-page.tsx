import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useList } from '../../api/reading.js';
import { useAddressState } from '../../components/address-state.js';
import { Amount } from '../../components/amount.js';
import { EmptyNote } from '../../components/empty-note.js';
import { Instant } from '../../components/instant.js';
import { Page } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import { HeldOrdersDocument, type HeldOrdersQuery } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';
import { OrderPanel } from '../orders/order-panel.js';
import { HoldReasons } from './hold-block.js';
import { HoldRulesPanel } from './hold-rules-panel.js';

const texts = defineTexts({
  title: { zh: '拦截订单', en: 'Held orders' },
  lead: {
    zh: '这些订单已付款但有异常，放行之前不会推送给供应商。',
    en: 'They are paid, but something is odd: no supplier gets them before they are released.',
  },
  marketLead: {
    zh: '全平台被拦截的订单。这里的规则用于没有自定义规则的创作者。',
    en: 'All that are held. The rules here count for creators without rules of their own.',
  },
  rules: { zh: '拦截规则', en: 'Rules' },
  number: { zh: '订单号', en: 'Number' },
  why: { zh: '原因', en: 'Why' },
  shop: { zh: '店铺', en: 'Shop' },
  total: { zh: '实付', en: 'Total' },
  due: { zh: '处理期限', en: 'To be decided by' },
  none: { zh: '没有被拦截的订单', en: 'Nothing is held' },
  noneText: { zh: '有异常的订单会出现在这里，等您处理。', en: 'Orders with something odd wait here for you.' },
});

const DEFAULTS = { open: '', rules: '' };
const EVERY_MS = 15_000;

type HeldOrder = HeldOrdersQuery['orders']['nodes'][number];

/** What is held of a creator's orders, the oldest first; of everybody's, for the operator. */
export function HoldsPage(): ReactNode {
  const t = useTexts(texts);
  const isOperator = useViewer().organization.kind === 'PLATFORM';
  const [state, setState] = useAddressState(DEFAULTS);
  const list = useList(HeldOrdersDocument, {}, ({ orders }) => orders, { everyMs: EVERY_MS });
  return (
    <Page
      title={t.title}
      lead={isOperator ? t.marketLead : t.lead}
      actions={<Button onClick={() => setState({ rules: 'open' })}>{t.rules}</Button>}
    >
      <RecordTable
        label={t.title}
        list={list}
        columns={useColumns(isOperator)}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setState({ open: id })}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
      <OrderPanel orderId={state.open} onClose={() => setState({ open: '' })} />
      <HoldRulesPanel isOpen={state.rules !== ''} onClose={() => setState({ rules: '' })} />
    </Page>
  );
}

function useColumns(isOperator: boolean): readonly Column<HeldOrder>[] {
  const t = useTexts(texts);
  return [
    { key: 'number', title: t.number, card: 'head', cell: ({ number }) => <code>{number}</code> },
    {
      key: 'why',
      title: t.why,
      isText: true,
      cell: ({ hold, total }) => hold && <HoldReasons hold={hold} currencyCode={total.currencyCode} />,
    },
    ...(isOperator
      ? [{ key: 'shop', title: t.shop, cell: ({ shopName }: HeldOrder) => shopName } satisfies Column<HeldOrder>]
      : []),
    { key: 'total', title: t.total, align: 'end', cell: ({ total }) => <Amount value={total} /> },
    { key: 'due', title: t.due, cell: ({ hold }) => hold && <Instant at={hold.dueAt} /> },
  ];
}
