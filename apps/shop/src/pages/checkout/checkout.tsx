import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { type Cart, dropOf } from '../../cart/cart.js';
import { provinceName } from '../../cart/delivery.js';
import { OrderSum } from '../../cart/order-sum.js';
import { useJudgedCart } from '../../cart/use-judged-cart.js';
import type { ProvinceNameFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import type { Money } from '../../i18n/money.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { paths } from '../../routing/places.js';
import { Page } from '../../shell/page.js';
import type { Shop } from '../../shop.js';
import { keepOrder, keepRecipient } from '../../shopper/device.js';
import { trimmed } from '../../shopper/recipient.js';
import { type Store, useStore } from '../../store.js';
import { Confirmation } from '../../ui/dialog.js';
import { CheckoutLines } from './checkout-lines.js';
import { CheckoutNotices } from './checkout-notices.js';
import { RecipientForm } from './recipient-form.js';
import type { OrderPlacing } from './use-place-order.js';
import { useRecipient } from './use-recipient.js';

const TEXTS = defineTexts({
  checkout: { zh: '确认订单', en: 'Check out' },
  where: { zh: '收货信息', en: 'Where to' },
  keep: { zh: '在这台设备上记住收货信息和订单', en: 'Remember my details and orders on this device' },
  keepHint: { zh: '别人的手机请不要勾选', en: 'Leave it off on a device that is not yours' },
  note: { zh: '给店主留言', en: 'A word to the shop' },
  noteHint: { zh: '选填，最多 200 字', en: 'Optional, at most 200 characters' },
  pay: { zh: '提交并付款', en: 'Order and pay' },
  placing: { zh: '正在提交…', en: 'Placing…' },
  promise: {
    zh: '下一步付款。供货方接单前可随时取消，全额退款。',
    en: 'You pay on the next page. Until it is being packed you can cancel for a full refund.',
  },
  changed: { zh: '金额有变化', en: 'The total has changed' },
  changedWords: (before: string, now: string) => ({
    zh: `刚才是 ${before}，现在是 ${now}。还要下单吗？`,
    en: `It was ${before} and is ${now} now. Do you still want to order?`,
  }),
  orderFor: (total: string) => ({ zh: `${total} 下单`, en: `Order for ${total}` }),
  to: (province: string) => ({ zh: `送到${province}`, en: `to ${province}` }),
  plusFreight: { zh: '不含运费', en: 'before delivery' },
});

interface CheckoutProps {
  readonly shop: Shop;
  readonly provinces: readonly ProvinceNameFragment[];
  readonly cart: Store<Cart>;
  readonly isBuyNow: boolean;
  readonly placing: OrderPlacing;
}

export function Checkout({ shop, provinces, cart, isBuyNow, placing: { placing, place, reopen } }: CheckoutProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const { recipient, faults, isKept, setKept, change, check, markRefused } = useRecipient();
  const [note, setNote] = useState('');
  const lines = useStore(cart);
  const shown = useJudgedCart(shop, lines, recipient.province);
  const { figures } = shown;
  const isPlacing = placing.step === 'PLACING' || placing.step === 'WAITING';

  const showFaults = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  const order = async (total: Money) => {
    const to = trimmed(recipient);
    const outcome = await place(
      {
        slug: shop.slug,
        shopId: shop.id,
        lines: lines.map(({ listingId, skuId, quantity }) => ({ listingId, skuId, quantity })),
        recipient: to,
        expectedTotal: total.amount,
        note: note.trim(),
        dropId: dropOf(lines),
      },
      ({ number, linkToken }) => {
        if (isKept) {
          keepRecipient(to);
          keepOrder({ number, token: linkToken, shopName: shop.name });
        }
        cart.set([]);
      },
    );
    if (outcome.step !== 'REFUSED') return;
    markRefused(outcome.fields);
    shown.askAgain();
    showFaults();
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPlacing) return;
    if (!check()) showFaults();
    else if (figures?.total) void order(figures.total);
    else shown.askAgain();
  };

  return (
    <Page
      title={`${texts.checkout} · ${shop.name}`}
      heading={texts.checkout}
      above={isBuyNow ? paths.home(shop.slug) : paths.cart(shop.slug)}
      bottom={
        <>
          <p class="bottom-sum">
            {figures && <b class="price">{format.money(figures.total ?? figures.goods)}</b>}
            <span class="quiet">
              {figures?.total ? texts.to(provinceName(provinces, recipient.province, locale)) : texts.plusFreight}
            </span>
          </p>
          <button type="submit" form="checkout" class="button strong" disabled={isPlacing || !shown.isBuyable}>
            {isPlacing ? texts.placing : texts.pay}
          </button>
        </>
      }
    >
      <form id="checkout" ref={form} noValidate onSubmit={submit}>
        <CheckoutNotices placing={placing} shown={shown} cart={cart} />
        <section class="panel">
          <h2>{texts.where}</h2>
          <RecipientForm recipient={recipient} faults={faults} provinces={provinces} onChange={change} />
          <label class="tick">
            <input type="checkbox" checked={isKept} onChange={({ currentTarget }) => setKept(currentTarget.checked)} />
            <span>
              {texts.keep}
              <span class="hint">{texts.keepHint}</span>
            </span>
          </label>
        </section>
        <CheckoutLines slug={shop.slug} lines={shown.lines} isBuyNow={isBuyNow} />
        <section class="panel">
          <div class="field">
            <label for="note">{texts.note}</label>
            <textarea
              id="note"
              rows={2}
              maxLength={200}
              placeholder={texts.noteHint}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </div>
          {figures && <OrderSum figures={figures} isStale={shown.isStale} />}
          <p class="hint">{texts.promise}</p>
        </section>
      </form>
      {placing.step === 'PRICE_CHANGED' && (
        <Confirmation
          question={texts.changed}
          yes={texts.orderFor(format.money(placing.total))}
          onAnswer={(isYes) => {
            reopen();
            shown.askAgain();
            if (isYes) void order(placing.total);
          }}
        >
          {texts.changedWords(format.money(figures?.total ?? placing.total), format.money(placing.total))}
        </Confirmation>
      )}
    </Page>
  );
}
