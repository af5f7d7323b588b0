import type { JudgedLine } from '../../cart/judged-cart.js';
import { keyOf } from '../../cart/cart.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { times } from '../../i18n/money.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import { Picture } from '../../ui/picture.js';

const TEXTS = defineTexts({
  goods: { zh: '商品', en: 'Goods' },
  change: { zh: '修改', en: 'Change' },
});

interface CheckoutLinesProps {
  readonly slug: string;
  readonly lines: readonly JudgedLine[];
  readonly isBuyNow: boolean;
}

/** What is about to be ordered. */
export function CheckoutLines({ slug, lines, isBuyNow }: CheckoutLinesProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const format = useFormat();
  const [first] = lines;
  const above = isBuyNow && first ? paths.product(slug, first.line.listingId) : paths.cart(slug);
  return (
    <section class="panel">
      <div class="panel-head">
        <h2>{texts.goods}</h2>
        <Link to={above}>{texts.change}</Link>
      </div>
      <ul class="small-lines">
        {lines.map(({ line, price, obstacle }) => (
          <li key={keyOf(line)} class={obstacle ? 'blocked' : ''}>
            <Picture src={line.image} alt="" />
            <div>
              <p class="cart-title">{textIn(locale, line.title)}</p>
              <p class="quiet">
                {[...line.options.map((option) => textIn(locale, option)), `× ${line.quantity}`].join(' · ')}
              </p>
            </div>
            <b>{format.money(times(price, line.quantity))}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
