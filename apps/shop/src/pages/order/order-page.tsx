import './order.css';

import { useEffect, useState } from 'preact/hooks';

import type { OrderPageQuery } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import { Page } from '../../shell/page.js';
import { lastShop } from '../../shop.js';
import { Failure } from '../../ui/failure.js';
import { Icon } from '../../ui/icons.js';
import { OrderView } from './order-view.js';
import { cameBackFromPaying, WORD_OF_PAYMENT_MS } from './set-out-to-pay.js';
import { type Standing, standingOf } from './standing.js';
import { useCountdown } from './use-countdown.js';
import { useOrder } from './use-order.js';

const TEXTS = defineTexts({
  order: { zh: '我的订单', en: 'My order' },
  loading: { zh: '正在打开订单…', en: 'Opening your order…' },
  wrongLink: { zh: '这个订单链接无效', en: 'This order link is not valid' },
  wrongLinkHint: {
    zh: '可能没有复制完整。用订单号和手机号可以重新找到订单。',
    en: 'It may have been cut off. Your order number and phone bring the order back.',
  },
  findOrder: { zh: '查找订单', en: 'Find my order' },
});

const NO_DATE = new Date(0).toISOString();

function standing(page: OrderPageQuery, isBackFromPaying: boolean, isTimeUp: boolean): Standing {
  const { linkedOrder: order, orderPayment: payment } = page;
  return standingOf({
    status: order.status,
    parts: order.parts,
    paymentStatus: payment?.status ?? null,
    refundStatuses: payment?.refunds.map(({ status }) => status) ?? [],
    isBackFromPaying,
    isTimeUp,
  });
}

export function OrderPage({ token }: { readonly token: string }) {
  const texts = useTexts(TEXTS);
  const isBackFromPaying = useBackFromPaying(token);
  const { result, failure, refresh } = useOrder(token, (page) => standing(page, false, false).isUnderWay);
  const secondsToPay = useCountdown(result?.linkedOrder.paymentDueAt ?? NO_DATE);
  // Of the order, once it is there: its link may be opened on a phone that has never seen the shop.
  const shop = result?.linkedOrder.shop.slug ?? lastShop();
  const above = shop ? { above: paths.home(shop) } : {};

  return (
    <Page title={texts.order} heading={texts.order} {...above}>
      {result && (
        <OrderView
          token={token}
          page={result}
          standing={standing(result, isBackFromPaying, secondsToPay === 0)}
          secondsToPay={secondsToPay}
          isOutOfTouch={failure !== null}
          onChanged={refresh}
        />
      )}
      {!result && !failure && <OrderSkeleton label={texts.loading} />}
      {!result &&
        failure &&
        (failure.code === 'UNAUTHENTICATED' ? <WrongLink /> : <Failure failure={failure} onRetry={refresh} />)}
    </Page>
  );
}

/** True for the moment that the provider's word may take. */
function useBackFromPaying(token: string): boolean {
  const [isBack, setBack] = useState(() => cameBackFromPaying(token));
  useEffect(() => {
    if (!isBack) return;
    const timer = setTimeout(() => setBack(false), WORD_OF_PAYMENT_MS);
    return () => clearTimeout(timer);
  }, [isBack]);
  return isBack;
}

function WrongLink() {
  const texts = useTexts(TEXTS);
  return (
    <div class="empty" role="alert">
      <Icon name="search" />
      <h2>{texts.wrongLink}</h2>
      <p>{texts.wrongLinkHint}</p>
      <Link to={paths.findOrder()} class="button strong">
        {texts.findOrder}
      </Link>
    </div>
  );
}

function OrderSkeleton({ label }: { readonly label: string }) {
  return (
    <div role="status" aria-busy="true" aria-label={label}>
      <div class="headline skeleton" />
      <div class="panel">
        <span class="skeleton line wide" />
        <span class="skeleton line" />
        <span class="skeleton line" />
      </div>
    </div>
  );
}
