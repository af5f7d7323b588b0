import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import { Page } from '../../shell/page.js';
import type { Shop } from '../../shop.js';
import { Icon } from '../../ui/icons.js';

const TEXTS = defineTexts({
  gone: { zh: '这件商品已下架', en: 'No longer on sale' },
  goneHint: { zh: '店里还有别的好东西。', en: 'There are other good things in the shop.' },
  closed: { zh: '店铺暂时休息', en: 'The shop is closed for now' },
  closedHint: { zh: '过几天再来看看。', en: 'Come back in a few days.' },
  toShop: { zh: '逛逛店铺', en: 'To the shop' },
});

export function NotOnSale({ shop }: { readonly shop: Shop }) {
  const texts = useTexts(TEXTS);
  const title = shop.isOpen ? texts.gone : texts.closed;
  return (
    <Page title={title} above={paths.home(shop.slug)} cartOf={shop.slug}>
      <div class="empty">
        <Icon name={shop.isOpen ? 'box' : 'clock'} />
        <h1>{title}</h1>
        <p>{shop.isOpen ? texts.goneHint : texts.closedHint}</p>
        <Link to={paths.home(shop.slug)} class="button strong">
          {texts.toShop}
        </Link>
      </div>
    </Page>
  );
}
