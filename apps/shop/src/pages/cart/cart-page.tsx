import { useEffect } from 'preact/hooks';

import { useAnswer } from '../../api/use-answer.js';
import { useCart } from '../../cart/cart-store.js';
import { ShopCartDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import { Page } from '../../shell/page.js';
import { noteShop } from '../../shop.js';
import { Failure } from '../../ui/failure.js';
import { Icon } from '../../ui/icons.js';
import { NowherePage } from '../nowhere-page.js';
import { FilledCart } from './filled-cart.js';

const TEXTS = defineTexts({
  cart: { zh: '购物车', en: 'Your cart' },
  empty: { zh: '购物车还是空的', en: 'Your cart is empty' },
  emptyHint: { zh: '挑几件喜欢的放进来吧。', en: 'Put something in that you like.' },
  toShop: { zh: '去逛逛', en: 'Look around' },
});

export function CartPage({ slug }: { readonly slug: string }) {
  const texts = useTexts(TEXTS);
  const cart = useCart(slug);
  const { result, failure, askAgain } = useAnswer(ShopCartDocument, { slug });
  useEffect(() => noteShop(slug), [slug]);

  if (result && !result.shop) return <NowherePage />;
  if (cart.length > 0 && (result || !failure)) return <FilledCart slug={slug} cart={cart} surroundings={result} />;
  return (
    <Page title={texts.cart} heading={texts.cart} above={paths.home(slug)}>
      {cart.length > 0 && failure ? (
        <Failure failure={failure} onRetry={askAgain} />
      ) : (
        <div class="empty">
          <Icon name="cart" />
          <h2>{texts.empty}</h2>
          <p>{texts.emptyHint}</p>
          <Link to={paths.home(slug)} class="button strong">
            {texts.toShop}
          </Link>
        </div>
      )}
    </Page>
  );
}
