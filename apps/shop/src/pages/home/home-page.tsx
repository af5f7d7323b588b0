import './home.css';

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/page.js';
import { noteShop } from '../../shop.js';
import { useStore } from '../../store.js';
import { Failure } from '../../ui/failure.js';
import { useFreeFreight } from '../../ui/free-freight.js';
import { Icon } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import { NowherePage } from '../nowhere-page.js';
import { ListingCard } from './listing-card.js';
import { fillShelf, type Shelf, shelfOf } from './shelf.js';

const TEXTS = defineTexts({
  loading: { zh: '正在打开店铺…', en: 'Opening the shop…' },
  closed: {
    zh: '店铺暂时休息，下单功能已关闭。已有订单照常发货。',
    en: 'The shop is closed for now. Orders already placed are shipped as usual.',
  },
  goods: { zh: '全部商品', en: 'All goods' },
  more: { zh: '再看一些', en: 'Show more' },
  wait: { zh: '正在加载…', en: 'Loading…' },
  again: { zh: '加载失败，点此重试', en: 'Could not load. Tap to try again' },
  all: { zh: '都在这里了', en: 'That is everything' },
  empty: { zh: '货架还空着', en: 'The shelves are still empty' },
  emptyHint: { zh: '店主正在选品，过几天再来看看。', en: 'The goods are being picked. Come back in a few days.' },
});

const SKELETON_CARDS = 6;

export function HomePage({ slug }: { readonly slug: string }) {
  const texts = useTexts(TEXTS);
  const [shelf] = useState(() => shelfOf(slug));
  const { result, failure, isAsking } = useStore(shelf);
  // Before the browser paints: on a slow phone the question would wait a tenth of a second for the skeleton.
  useLayoutEffect(() => {
    if (shelf.get().result === null) void fillShelf(slug, shelf);
  }, [slug, shelf]);
  useEffect(() => noteShop(slug), [slug]);

  if (result && !result.shop) return <NowherePage />;
  if (!result?.shop) {
    return (
      <Page title={texts.loading} cartOf={slug}>
        {failure ? <Failure failure={failure} onRetry={() => void fillShelf(slug, shelf)} /> : <HomeSkeleton />}
      </Page>
    );
  }
  return (
    <Page title={result.shop.name} cartOf={slug} brand={<span class="brand-mark">{initialOf(result.shop.name)}</span>}>
      <Welcome shop={result.shop} />
      {result.listings.length > 0 && (
        <>
          <h2 class="visually-hidden">{texts.goods}</h2>
          <ul class="grid">
            {result.listings.map((listing, place) => (
              <li key={listing.id}>
                <ListingCard slug={slug} listing={listing} isFirst={place < 4} />
              </li>
            ))}
          </ul>
        </>
      )}
      {result.listings.length === 0 && result.shop.isOpen && (
        <div class="empty">
          <Icon name="box" />
          <h2>{texts.empty}</h2>
          <p>{texts.emptyHint}</p>
        </div>
      )}
      {result.next !== null && (
        <p class="more">
          <button type="button" class="button" disabled={isAsking} onClick={() => void fillShelf(slug, shelf)}>
            {isAsking ? texts.wait : failure ? texts.again : texts.more}
          </button>
        </p>
      )}
      {result.next === null && result.listings.length > 8 && <p class="more quiet">{texts.all}</p>}
    </Page>
  );
}

const initialOf = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '';

function Welcome({ shop }: { readonly shop: NonNullable<Shelf['shop']> }) {
  const texts = useTexts(TEXTS);
  const promise = useFreeFreight(shop.freeFreightFrom);
  return (
    <section class="welcome">
      <h1>{shop.name}</h1>
      {shop.tagline && <p>{shop.tagline}</p>}
      {promise && shop.isOpen && (
        <p class="promise">
          <Icon name="truck" />
          {promise}
        </p>
      )}
      {!shop.isOpen && (
        <Notice tone="calm" icon="clock">
          {texts.closed}
        </Notice>
      )}
    </section>
  );
}

function HomeSkeleton() {
  const texts = useTexts(TEXTS);
  return (
    <div aria-busy="true" aria-label={texts.loading} role="status">
      <div class="welcome">
        <span class="skeleton line wide" />
        <span class="skeleton line" />
      </div>
      <div class="grid">
        {Array.from({ length: SKELETON_CARDS }, (_, place) => (
          <div key={place} class="card">
            <span class="picture skeleton" />
            <span class="skeleton line wide" />
            <span class="skeleton line" />
          </div>
        ))}
      </div>
    </div>
  );
}
