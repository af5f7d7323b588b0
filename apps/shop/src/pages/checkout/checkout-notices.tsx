import { type Cart, keyOf, remove } from '../../cart/cart.js';
import type { ShownCart } from '../../cart/use-judged-cart.js';
import { useLocale } from '../../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import type { Store } from '../../store.js';
import { Notice } from '../../ui/notice.js';
import { useDropWords } from './drop-words.js';
import type { Placing } from './use-place-order.js';

const TEXTS = defineTexts({
  unchecked: { zh: '暂时无法核对价格和运费。', en: 'Price and delivery could not be checked.' },
  again: { zh: '重试', en: 'Try again' },
  blocked: (goods: string) => ({ zh: `买不了：${goods}`, en: `Cannot be bought: ${goods}` }),
  tooFar: (goods: string) => ({ zh: `不配送到所选地区：${goods}`, en: `Not delivered to this province: ${goods}` }),
  removeBlocked: { zh: '移除并继续', en: 'Take it out and go on' },
  offline: {
    zh: '没有收到回复，网络可能断了。再点一次即可，不会重复下单。',
    en: 'No answer came; the connection may be down. Press again: it will not be ordered twice.',
  },
  fault: {
    zh: '出了点问题。稍后再点一次，不会重复下单。',
    en: 'Something went wrong. Press again in a moment: it will not be ordered twice.',
  },
  waiting: (ahead: number) => ({
    zh: `下单的人很多，前面还有约 ${ahead} 单，正在为您排队，请不要离开本页。`,
    en: `Very many orders are coming in, about ${ahead} ahead of yours. It is waiting its turn: please stay on this page.`,
  }),
  busy: {
    zh: '下单的人太多了。过一会儿再点一次，不会重复下单。',
    en: 'Too many orders are coming in. Press again in a while: it will not be ordered twice.',
  },
  tooManyUnpaid: {
    zh: '您有好几笔订单还没付款。请先付款或取消其中一笔。',
    en: 'Several of your orders are still unpaid. Pay or cancel one of them first.',
  },
  findOrder: { zh: '查找订单', en: 'Find my order' },
  changedGoods: {
    zh: '部分商品刚刚售罄或不配送到该地区，请看下方。',
    en: 'Some of the goods have just sold out or are not delivered there. See below.',
  },
  closed: { zh: '店铺刚刚打烊，暂不接单。', en: 'The shop has just closed and takes no orders.' },
  check: { zh: '有些内容需要修改，请看标红处。', en: 'Some fields need another look: see what is marked.' },
  refused: { zh: '这次没能下单，请再试一次。', en: 'The order was not taken. Please try again.' },
});

interface CheckoutNoticesProps {
  readonly placing: Placing;
  readonly shown: ShownCart;
  readonly cart: Store<Cart>;
}

/** What keeps the order from being placed, and what to do about it. */
export function CheckoutNotices({ placing, shown, cart }: CheckoutNoticesProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const dropWords = useDropWords();
  const { blocked } = shown;
  const isTooFar = shown.lines.every(({ obstacle }) => !obstacle || obstacle.reason === 'NOT_DELIVERABLE');
  const goods = blocked.map(({ title }) => textIn(locale, title)).join(locale === 'zh' ? '、' : ', ');
  return (
    <>
      {placing.step === 'NO_ANSWER' && (
        <Notice tone="warning">{placing.isOffline ? texts.offline : texts.fault}</Notice>
      )}
      {placing.step === 'WAITING' && (
        <Notice tone="calm" icon="clock">
          {texts.waiting(placing.ordersAhead)}
        </Notice>
      )}
      {placing.step === 'REFUSED' && <Refusal code={placing.code} hasFields={placing.fields.length > 0} />}
      {shown.failure && (
        <Notice tone="warning">
          {dropWords[shown.failure.code] ?? texts.unchecked}{' '}
          <button type="button" class="small-button" onClick={shown.askAgain}>
            {texts.again}
          </button>
        </Notice>
      )}
      {blocked.length > 0 && (
        <Notice tone="warning">
          {isTooFar ? texts.tooFar(goods) : texts.blocked(goods)}{' '}
          <button
            type="button"
            class="small-button"
            onClick={() => cart.set(remove(cart.get(), new Set(blocked.map(keyOf))))}
          >
            {texts.removeBlocked}
          </button>
        </Notice>
      )}
    </>
  );
}

function Refusal({ code, hasFields }: { readonly code: string; readonly hasFields: boolean }) {
  const texts = useTexts(TEXTS);
  const dropWords = useDropWords();
  if (code === 'TOO_MANY_UNPAID_ORDERS') {
    return (
      <Notice tone="warning">
        {texts.tooManyUnpaid} <Link to={paths.findOrder()}>{texts.findOrder}</Link>
      </Notice>
    );
  }
  const words: Readonly<Record<string, string>> = {
    OUT_OF_STOCK: texts.changedGoods,
    LISTING_NOT_AVAILABLE: texts.changedGoods,
    NOT_DELIVERABLE: texts.changedGoods,
    SHOP_CLOSED: texts.closed,
    BUSY: texts.busy,
    ...dropWords,
  };
  return <Notice tone="warning">{words[code] ?? (hasFields ? texts.check : texts.refused)}</Notice>;
}
