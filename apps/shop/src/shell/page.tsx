import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

import { countPieces } from '../cart/cart.js';
import { useCart } from '../cart/cart-store.js';
import { setLocale, useLocale } from '../i18n/locale.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { BackLink, Link } from '../routing/link.js';
import { paths } from '../routing/places.js';
import { Icon } from '../ui/icons.js';

const TEXTS = defineTexts({
  back: { zh: '返回', en: 'Back' },
  cart: { zh: '购物车', en: 'Cart' },
  cartHolds: (pieces: number) => ({
    zh: `购物车，${pieces} 件`,
    en: `Cart, ${pieces} ${pieces === 1 ? 'piece' : 'pieces'}`,
  }),
  switchLanguage: { zh: 'Read this page in English', en: '用中文阅读本页' },
  findOrder: { zh: '查找订单', en: 'Find my order' },
  promise: { zh: '由代发供货与发货', en: 'Supplied and shipped by Daifa' },
});

interface PageProps {
  /** What the browser's tab says. */
  readonly title: string;
  /** Stands in the bar; without one the page brings its own heading. */
  readonly heading?: string;
  /** Where back leads to when the page was opened by its address; a page without has nothing above it. */
  readonly above?: string;
  /** What the bar holds instead of back and heading. */
  readonly brand?: ComponentChildren;
  /** The shop whose cart the bar leads to. */
  readonly cartOf?: string;
  /** What stays at the bottom of the screen, under the thumb. */
  readonly bottom?: ComponentChildren;
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What all pages look like: a bar, the content, a foot. */
export function Page({ title, heading, above, brand, cartOf, bottom, action, children }: PageProps) {
  const texts = useTexts(TEXTS);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class={bottom ? 'page has-bottom' : 'page'}>
      <header class="bar">
        {above && (
          <BackLink to={above} class="bar-button" aria-label={texts.back}>
            <Icon name="back" />
          </BackLink>
        )}
        {brand}
        {heading && <h1>{heading}</h1>}
        <span class="bar-space" />
        {action}
        <LanguageSwitch />
        {cartOf && <CartLink slug={cartOf} />}
      </header>
      <main tabIndex={-1}>
        {children}
        {bottom && <div class="bottom">{bottom}</div>}
      </main>
      <footer class="foot">
        <Link to={paths.findOrder()}>{texts.findOrder}</Link>
        <p>{texts.promise}</p>
      </footer>
    </div>
  );
}

function LanguageSwitch() {
  const locale = useLocale();
  const texts = useTexts(TEXTS);
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      class="bar-button language"
      lang={other}
      aria-label={texts.switchLanguage}
      onClick={() => setLocale(other)}
    >
      {other === 'en' ? 'EN' : '中文'}
    </button>
  );
}

export function CartLink({ slug }: { readonly slug: string }) {
  const texts = useTexts(TEXTS);
  const pieces = countPieces(useCart(slug));
  return (
    <Link
      to={paths.cart(slug)}
      class="bar-button cart-link"
      aria-label={pieces > 0 ? texts.cartHolds(pieces) : texts.cart}
    >
      <Icon name="cart" />
      {pieces > 0 && <span class="badge">{pieces > 99 ? '99+' : pieces}</span>}
    </Link>
  );
}
