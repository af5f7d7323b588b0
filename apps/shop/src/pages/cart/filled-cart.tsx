import { type Cart, type CartLine, keyOf, remove, setQuantity } from '../../cart/cart.js';
import { CartLineItem } from '../../cart/cart-lines.js';
import { cartOf } from '../../cart/cart-store.js';
import { useProvince } from '../../cart/delivery.js';
import type { Figures } from '../../cart/judged-cart.js';
import { FreeFreight, OrderSum } from '../../cart/order-sum.js';
import { ProvinceChoice } from '../../cart/province-choice.js';
import { type ShownCart, useJudgedCart } from '../../cart/use-judged-cart.js';
import type { ShopCartQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { paths } from '../../routing/places.js';
import { navigate } from '../../routing/router.js';
import { Page } from '../../shell/page.js';
import { Notice } from '../../ui/notice.js';
import { showToast } from '../../ui/toast.js';

const TEXTS = defineTexts({
  cart: { zh: '购物车', en: 'Your cart' },
  closed: { zh: '店铺暂时休息，暂不能下单。', en: 'The shop is closed for now and takes no orders.' },
  unchecked: { zh: '暂时无法核对价格和库存。', en: 'Prices and stock could not be checked.' },
  again: { zh: '重试', en: 'Try again' },
  blocked: { zh: '有商品暂时买不了。', en: 'Some of the goods cannot be bought.' },
  removeBlocked: { zh: '移除这些商品', en: 'Take them out' },
  removed: { zh: '已移除', en: 'Removed' },
  undo: { zh: '撤销', en: 'Undo' },
  total: { zh: '合计', en: 'Total' },
  plusFreight: { zh: '不含运费', en: 'before delivery' },
  checkOut: { zh: '去结算', en: 'Check out' },
});

interface FilledCartProps {
  readonly slug: string;
  readonly cart: Cart;
  /** Null while it is asked for: the cart itself is known before. */
  readonly surroundings: ShopCartQuery | null;
}

export function FilledCart({ slug, cart, surroundings }: FilledCartProps) {
  const texts = useTexts(TEXTS);
  const province = useProvince();
  const shop = surroundings?.shop ?? null;
  const shown = useJudgedCart(shop, cart, province);
  const store = cartOf(slug);
  const take = (lines: readonly CartLine[]) => {
    const before = store.get();
    store.set(remove(before, new Set(lines.map(keyOf))));
    showToast(
      <>
        {texts.removed}{' '}
        <button type="button" onClick={() => store.set(before)}>
          {texts.undo}
        </button>
      </>,
    );
  };

  return (
    <Page
      title={shop ? `${texts.cart} · ${shop.name}` : texts.cart}
      heading={texts.cart}
      above={paths.home(slug)}
      bottom={<CartBottom slug={slug} figures={shown.figures} isBuyable={shown.isBuyable} />}
    >
      <CartNotices isClosed={shop?.isOpen === false} shown={shown} onTake={take} />
      {shop?.freeFreightFrom && shown.figures && (
        <FreeFreight from={shop.freeFreightFrom} goods={shown.figures.goods} />
      )}
      <ul class="panel lines">
        {shown.lines.map((line) => (
          <CartLineItem
            key={keyOf(line.line)}
            slug={slug}
            judged={line}
            onQuantity={(quantity) => store.set(setQuantity(store.get(), keyOf(line.line), quantity))}
            onRemove={() => take([line.line])}
          />
        ))}
      </ul>
      <section class="panel">
        <ProvinceChoice provinces={surroundings?.provinces ?? []} />
        {shown.figures && <OrderSum figures={shown.figures} isStale={shown.isStale} />}
      </section>
    </Page>
  );
}

interface CartNoticesProps {
  readonly isClosed: boolean;
  readonly shown: ShownCart;
  readonly onTake: (lines: readonly CartLine[]) => void;
}

function CartNotices({ isClosed, shown, onTake }: CartNoticesProps) {
  const texts = useTexts(TEXTS);
  return (
    <>
      {isClosed && (
        <Notice tone="warning" icon="clock">
          {texts.closed}
        </Notice>
      )}
      {shown.failure && (
        <Notice tone="warning">
          {texts.unchecked}{' '}
          <button type="button" class="small-button" onClick={shown.askAgain}>
            {texts.again}
          </button>
        </Notice>
      )}
      {shown.blocked.length > 0 && (
        <Notice tone="warning">
          {texts.blocked}{' '}
          <button type="button" class="small-button" onClick={() => onTake(shown.blocked)}>
            {texts.removeBlocked}
          </button>
        </Notice>
      )}
    </>
  );
}

interface CartBottomProps {
  readonly slug: string;
  readonly figures: Figures | null;
  readonly isBuyable: boolean;
}

function CartBottom({ slug, figures, isBuyable }: CartBottomProps) {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  return (
    <>
      {figures && (
        <p class="bottom-sum">
          <b class="price">{format.money(figures.total ?? figures.goods)}</b>
          <span class="quiet">{figures.total ? texts.total : texts.plusFreight}</span>
        </p>
      )}
      <button type="button" class="button strong" disabled={!isBuyable} onClick={() => navigate(paths.checkout(slug))}>
        {texts.checkOut}
      </button>
    </>
  );
}
