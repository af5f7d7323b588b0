import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { FailureNote } from '../../../components/failure-note.js';
import { type Task, Tasks } from '../../../components/tasks.js';
import {
  ListingStockDocument,
  MyShopDocument,
  OrderCountsDocument,
  RerouteCountDocument,
} from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay, useViewer } from '../../../session/viewer.js';

const texts = defineTexts({
  closed: { zh: '店铺已打烊，买家无法下单', en: 'Your shop is closed: nobody can order' },
  soldOut: (count: number) => ({
    zh: `${count} 个在售商品已售罄`,
    en: `${count} of your listings ${count === 1 ? 'is' : 'are'} sold out`,
  }),
  reroutes: (count: number) => ({
    zh: `${count} 个供货单等您决定改派还是退款`,
    en: `${count} ${count === 1 ? 'part waits' : 'parts wait'} for your word: another supplier, or a refund`,
  }),
  paid: (count: number) => ({
    zh: `${count} 个订单已付款，等供应商接单`,
    en: `${count} paid ${count === 1 ? 'order waits' : 'orders wait'} for a supplier to accept`,
  }),
  fulfilling: (count: number) => ({
    zh: `${count} 个订单正在发货或运输`,
    en: `${count} ${count === 1 ? 'order is' : 'orders are'} being packed or on the way`,
  }),
  unread: (count: number) => ({
    zh: `${count} 条未读通知`,
    en: `${count} unread ${count === 1 ? 'notification' : 'notifications'}`,
  }),
});

const EVERY_MS = 30_000;

export function CreatorTasks(): ReactNode {
  const t = useTexts(texts);
  const { unreadNotifications } = useViewer();
  const maySeeShop = useMay('SHOP_READ');
  const shop = useRead(MyShopDocument, {}, { isWanted: maySeeShop });
  const hasShop = shop.data?.myShop != null;
  const stock = useRead(ListingStockDocument, {}, { isWanted: hasShop });
  const counts = useRead(OrderCountsDocument, {}, { everyMs: EVERY_MS, isWanted: useMay('ORDERS_READ') });
  const reroutes = useRead(RerouteCountDocument, {}, { everyMs: EVERY_MS, isWanted: useMay('ORDERS_READ') });
  const asked = reroutes.data?.rerouteQuestions.nodes.length ?? 0;
  const countOf = (status: string): number =>
    counts.data?.orderCounts.find((count) => count.status === status)?.count ?? 0;
  const soldOut = stock.data?.listings.nodes.filter(({ availability }) => availability === 'SOLD_OUT').length ?? 0;
  const [paid, fulfilling] = [countOf('PAID'), countOf('FULFILLING')];
  const candidates: readonly (Task & { readonly isDue: boolean })[] = [
    { key: 'closed', isDue: shop.data?.myShop?.status === 'CLOSED', tone: 'bad', text: t.closed, to: '/shop' },
    { key: 'reroutes', isDue: asked > 0, tone: 'bad', text: t.reroutes(asked), to: '/reroutes' },
    { key: 'sold-out', isDue: soldOut > 0, tone: 'warning', text: t.soldOut(soldOut), to: '/listings' },
    { key: 'paid', isDue: paid > 0, tone: 'note', text: t.paid(paid), to: '/orders?status=PAID' },
    {
      key: 'fulfilling',
      isDue: fulfilling > 0,
      tone: 'note',
      text: t.fulfilling(fulfilling),
      to: '/orders?status=FULFILLING',
    },
    {
      key: 'unread',
      isDue: unreadNotifications > 0,
      tone: 'quiet',
      text: t.unread(unreadNotifications),
      to: '/notifications?show=unread',
    },
  ];
  const error = shop.error ?? counts.error;
  if (error && !shop.data && !counts.data) return <FailureNote error={error} onRetry={() => void counts.refetch()} />;
  return <Tasks tasks={candidates.filter(({ isDue }) => isDue)} isLoading={shop.isLoading || counts.isLoading} />;
}
