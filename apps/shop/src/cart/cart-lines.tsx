import './cart-lines.css';

import { useFormat } from '../i18n/format.js';
import { useLocale } from '../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../i18n/texts.js';
import { Link } from '../routing/link.js';
import { paths } from '../routing/places.js';
import { Icon } from '../ui/icons.js';
import { Picture } from '../ui/picture.js';
import { Quantity } from '../ui/quantity.js';
import { keyOf } from './cart.js';
import type { JudgedLine } from './judged-cart.js';

const TEXTS = defineTexts({
  remove: (title: string) => ({ zh: `移除${title}`, en: `Remove ${title}` }),
  was: (price: string) => ({ zh: `加入时 ${price}`, en: `Was ${price}` }),
  each: { zh: '单价', en: 'Each' },
  notOnSale: { zh: '已下架', en: 'No longer on sale' },
  soldOut: { zh: '已售罄', en: 'Sold out' },
  onlyLeft: (pieces: number) => ({ zh: `仅剩 ${pieces} 件`, en: `Only ${pieces} left` }),
  notDelivered: { zh: '不配送到所选地区', en: 'Not delivered to your province' },
  take: (pieces: number) => ({ zh: `改为 ${pieces} 件`, en: `Take ${pieces}` }),
});

interface CartLineProps {
  readonly slug: string;
  readonly judged: JudgedLine;
  readonly onQuantity: (quantity: number) => void;
  readonly onRemove: () => void;
}

export function CartLineItem({ slug, judged, onQuantity, onRemove }: CartLineProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const format = useFormat();
  const { line, price, isPriceNew, obstacle } = judged;
  const title = textIn(locale, line.title);
  return (
    <li class={obstacle ? 'cart-line blocked' : 'cart-line'}>
      <Link to={paths.product(slug, line.listingId)} class="cart-picture" tabIndex={-1} aria-hidden="true">
        <Picture src={line.image} alt="" />
      </Link>
      <div class="cart-words">
        <Link to={paths.product(slug, line.listingId)} class="cart-title">
          {title}
        </Link>
        <p class="quiet">{line.options.map((option) => textIn(locale, option)).join(' · ')}</p>
        {obstacle && <Obstacle judged={judged} onQuantity={onQuantity} />}
        <p class="cart-price">
          <b class="price">{format.money(price)}</b>
          {isPriceNew && <span class="quiet">{texts.was(format.money(line.price))}</span>}
        </p>
        <div class="cart-tools">
          <Quantity key={keyOf(line)} value={line.quantity} goods={title} onChange={onQuantity} />
          <button type="button" class="bare" aria-label={texts.remove(title)} onClick={onRemove}>
            <Icon name="bin" />
          </button>
        </div>
      </div>
    </li>
  );
}

function Obstacle({ judged, onQuantity }: Pick<CartLineProps, 'judged' | 'onQuantity'>) {
  const texts = useTexts(TEXTS);
  const { reason, availableQuantity: left } = judged.obstacle ?? { reason: 'NOT_ON_SALE', availableQuantity: 0 };
  const words = {
    NOT_ON_SALE: texts.notOnSale,
    NOT_DELIVERABLE: texts.notDelivered,
    OUT_OF_STOCK: left > 0 ? texts.onlyLeft(left) : texts.soldOut,
  }[reason];
  return (
    <p class="obstacle">
      <Icon name="alert" />
      {words}
      {left > 0 && left < judged.line.quantity && (
        <button type="button" class="small-button" onClick={() => onQuantity(left)}>
          {texts.take(left)}
        </button>
      )}
    </p>
  );
}
