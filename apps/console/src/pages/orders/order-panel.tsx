import { Button, Popconfirm, Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../api/reading.js';
import { useWriteOnce } from '../../api/writing.js';
import { Amount } from '../../components/amount.js';
import { FailureNote } from '../../components/failure-note.js';
import { Facts } from '../../components/facts.js';
import { Instant } from '../../components/instant.js';
import { useNotices } from '../../components/notices.js';
import { SidePanel } from '../../components/side-panel.js';
import { Timeline } from '../../components/timeline.js';
import { CancelOrderDocument, OrderDetailsDocument, type OrderDetailsQuery } from '../../gql/graphql.js';
import { useOpenLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useMay, useViewer } from '../../session/viewer.js';
import { DecideHold } from '../holds/decide-hold.js';
import { HoldBlock } from '../holds/hold-block.js';
import { CHANNEL, HAPPENING } from './labels.js';
import { OrderPart } from './order-part.js';
import { OrderRecipient } from './order-recipient.js';
import { OrderState } from './order-state.js';
import { RoutingReasons } from './routing-reasons.js';
import styles from './orders.module.css';

const texts = defineTexts({
  order: { zh: '订单', en: 'Order' },
  shop: { zh: '店铺', en: 'Shop' },
  channel: { zh: '来源', en: 'From' },
  placed: { zh: '下单时间', en: 'Placed' },
  due: { zh: '付款期限', en: 'To be paid by' },
  goods: { zh: '商品金额', en: 'Goods' },
  freight: { zh: '运费', en: 'Freight' },
  total: { zh: '实付', en: 'Total' },
  refunded: { zh: '已退款', en: 'Refunded' },
  note: { zh: '买家留言', en: 'The shopper’s note' },
  parts: { zh: '供货单', en: 'Supplier orders' },
  history: { zh: '进展', en: 'What happened' },
  cancel: { zh: '取消订单', en: 'Cancel the order' },
  cancelAsk: {
    zh: '取消后库存立即释放；已付款的会原路退款。',
    en: 'Its stock goes back at once, and what was paid is refunded.',
  },
  keep: { zh: '保留', en: 'Keep it' },
  cancelled: { zh: '订单已取消', en: 'The order was cancelled' },
});

type Order = OrderDetailsQuery['order'];

interface OrderPanelProps {
  /** Empty: closed. */
  readonly orderId: string;
  readonly onClose: () => void;
}

export function OrderPanel({ orderId, onClose }: OrderPanelProps): ReactNode {
  const t = useTexts(texts);
  const isOpen = orderId !== '';
  const { data, error, refetch, isPlaceholderData } = useRead(
    OrderDetailsDocument,
    { id: orderId },
    { isWanted: isOpen },
  );
  const order = isPlaceholderData ? undefined : data?.order;
  return (
    <SidePanel
      title={order ? `${t.order} ${order.number}` : t.order}
      isOpen={isOpen}
      onClose={onClose}
      widthPixels={640}
      footer={order && (order.isHeld ? <DecideHold orderId={order.id} /> : <CancelButton order={order} />)}
    >
      {error && !order && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !order && <Skeleton active />}
      {order && <OrderDetails order={order} />}
    </SidePanel>
  );
}

function OrderDetails({ order }: { readonly order: Order }): ReactNode {
  const t = useTexts(texts);
  const channelName = useOpenLabels(CHANNEL);
  const happeningName = useOpenLabels(HAPPENING);
  const partNumbers = new Map(order.parts.map(({ id, number }) => [id, number]));
  return (
    <div className={styles.panel}>
      <OrderState order={order} />
      {order.hold && <HoldBlock hold={order.hold} currencyCode={order.total.currencyCode} />}
      <Facts
        facts={[
          [
            t.shop,
            <a key="shop" href={`/s/${order.shop.slug}`} target="_blank" rel="noreferrer">
              {order.shop.name}
            </a>,
          ],
          [t.channel, channelName(order.channel)],
          [t.placed, <Instant key="placed" at={order.placedAt} />],
          [t.due, order.status === 'AWAITING_PAYMENT' && <Instant key="due" at={order.paymentDueAt} />],
          [t.goods, <Amount key="goods" value={order.goods} />],
          [t.freight, <Amount key="freight" value={order.freight} />],
          [t.total, <Amount key="total" value={order.total} />],
          [t.refunded, isZero(order.refunded.amount) ? null : <Amount key="refunded" value={order.refunded} />],
          [t.note, order.note],
        ]}
      />
      <OrderRecipient key={order.id} orderId={order.id} recipient={order.recipient} />
      <section className={styles.block}>
        <h2 className={styles.heading}>{t.parts}</h2>
        {order.parts.map((part) => (
          <OrderPart key={part.id} part={part} lines={order.lines} />
        ))}
      </section>
      {order.routing && <RoutingReasons routing={order.routing} lines={order.lines} />}
      <section className={styles.block}>
        <h2 className={styles.heading}>{t.history}</h2>
        <Timeline
          label={t.history}
          moments={order.happenings.map(({ kind, at, supplierOrderId }, index) => ({
            key: `${index}`,
            at,
            what: [happeningName(kind), supplierOrderId && partNumbers.get(supplierOrderId)]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </section>
    </div>
  );
}

const isZero = (amount: string): boolean => /^-?[0.]*$/.test(amount);

function CancelButton({ order }: { readonly order: Order }): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('ORDERS_WRITE');
  const { kind } = useViewer().organization;
  const cancel = useWriteOnce(CancelOrderDocument, useNotices()({ done: t.cancelled }));
  const isStillPossible = order.status === 'AWAITING_PAYMENT' || order.status === 'PAID';
  if (!mayWrite || kind !== 'CREATOR' || !isStillPossible) return null;
  return (
    <Popconfirm
      title={t.cancelAsk}
      okText={t.cancel}
      cancelText={t.keep}
      onConfirm={() => void cancel.run({ orderId: order.id })}
    >
      <Button danger loading={cancel.isRunning}>
        {t.cancel}
      </Button>
    </Popconfirm>
  );
}
