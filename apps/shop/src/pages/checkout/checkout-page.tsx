import { useEffect } from 'preact/hooks';

import type { RequestFailed } from '../../api/failures.js';
import { useAnswer } from '../../api/use-answer.js';
import { buyNowOf, cartOf } from '../../cart/cart-store.js';
import { ShopCartDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import { Page } from '../../shell/page.js';
import { noteShop, type Shop } from '../../shop.js';
import { useStore } from '../../store.js';
import { Failure } from '../../ui/failure.js';
import { Icon } from '../../ui/icons.js';
import { NowherePage } from '../nowhere-page.js';
import { Checkout } from './checkout.js';
import { usePlaceOrder } from './use-place-order.js';

const TEXTS = defineTexts({
  checkout: { zh: '确认订单', en: 'Check out' },
  empty: { zh: '没有要结算的商品', en: 'Nothing to check out' },
  emptyHint: { zh: '先挑几件商品吧。', en: 'Choose something first.' },
  closed: { zh: '店铺暂时休息', en: 'The shop is closed for now' },
  closedHint: { zh: '购物车替您留着，开张后再来。', en: 'Your cart is kept. Come back when it is open.' },
  toShop: { zh: '去逛逛', en: 'Look around' },
  loading: { zh: '正在加载…', en: 'Loading…' },
  placed: { zh: '下单成功', en: 'Your order is placed' },
  leaving: { zh: '正在前往收银台…', en: 'Taking you to the cashier…' },
});

interface CheckoutPageProps {
  readonly slug: string;
  readonly isBuyNow: boolean;
}

export function CheckoutPage({ slug, isBuyNow }: CheckoutPageProps) {
  const texts = useTexts(TEXTS);
  const store = isBuyNow ? buyNowOf(slug) : cartOf(slug);
  const cart = useStore(store);
  const { result, failure, askAgain } = useAnswer(ShopCartDocument, { slug });
  const placing = usePlaceOrder();
  useEffect(() => noteShop(slug), [slug]);

  if (placing.placing.step === 'LEAVING') return <Leaving />;
  if (result && !result.shop) return <NowherePage />;
  if (result?.shop?.isOpen && cart.length > 0) {
    const { shop, provinces } = result;
    return <Checkout shop={shop} provinces={provinces} cart={store} isBuyNow={isBuyNow} placing={placing} />;
  }
  return (
    <Page title={texts.checkout} heading={texts.checkout} above={isBuyNow ? paths.home(slug) : paths.cart(slug)}>
      {result?.shop ? <NothingToCheckOut shop={result.shop} /> : <Waiting failure={failure} onRetry={askAgain} />}
    </Page>
  );
}

function NothingToCheckOut({ shop }: { readonly shop: Shop }) {
  const texts = useTexts(TEXTS);
  return (
    <div class="empty">
      <Icon name={shop.isOpen ? 'cart' : 'clock'} />
      <h2>{shop.isOpen ? texts.empty : texts.closed}</h2>
      <p>{shop.isOpen ? texts.emptyHint : texts.closedHint}</p>
      <Link to={paths.home(shop.slug)} class="button strong">
        {texts.toShop}
      </Link>
    </div>
  );
}

interface WaitingProps {
  readonly failure: RequestFailed | null;
  readonly onRetry: () => void;
}

function Waiting({ failure, onRetry }: WaitingProps) {
  const texts = useTexts(TEXTS);
  if (failure) return <Failure failure={failure} onRetry={onRetry} />;
  return (
    <div class="panel" role="status" aria-busy="true" aria-label={texts.loading}>
      {[1, 2, 3, 4].map((line) => (
        <span key={line} class="skeleton field-skeleton" />
      ))}
    </div>
  );
}

function Leaving() {
  const texts = useTexts(TEXTS);
  return (
    <Page title={texts.placed}>
      <div class="empty" role="status">
        <span class="spinner" />
        <h1>{texts.placed}</h1>
        <p>{texts.leaving}</p>
      </div>
    </Page>
  );
}
