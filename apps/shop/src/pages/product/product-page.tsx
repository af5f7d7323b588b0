import './product.css';

import { useEffect, useRef, useState } from 'preact/hooks';

import { useAnswer } from '../../api/use-answer.js';
import { type CartLine, isFullFor, put } from '../../cart/cart.js';
import { buyNowOf, cartOf } from '../../cart/cart-store.js';
import { ProductPageDocument } from '../../gql/graphql.js';
import { useLocale } from '../../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import { navigate } from '../../routing/router.js';
import { CartLink, Page } from '../../shell/page.js';
import { noteShop, type Shop } from '../../shop.js';
import { Failure } from '../../ui/failure.js';
import { Quantity } from '../../ui/quantity.js';
import { showToast } from '../../ui/toast.js';
import { findOnShelf } from '../home/shelf.js';
import { NowherePage } from '../nowhere-page.js';
import { DropOffer } from './drop-offer.js';
import { Gallery } from './gallery.js';
import { type Listing, toVariants } from './listing.js';
import { NotOnSale } from './not-on-sale.js';
import { OptionGroups } from './option-groups.js';
import { ProductFacts } from './product-facts.js';
import { PriceTag } from './price-tag.js';
import { ProductSkeleton } from './product-skeleton.js';
import { ShareButton } from './share-button.js';
import { chosenVariant, firstChoice } from './variants.js';

const TEXTS = defineTexts({
  loading: { zh: '正在打开商品…', en: 'Opening…' },
  addToCart: { zh: '加入购物车', en: 'Add to cart' },
  buyNow: { zh: '立即购买', en: 'Buy now' },
  soldOut: { zh: '已售罄', en: 'Sold out' },
  quantity: { zh: '数量', en: 'Quantity' },
  added: { zh: '已加入购物车', en: 'Added to your cart' },
  viewCart: { zh: '去看看', en: 'View cart' },
  full: { zh: '购物车满了，最多 50 种商品。', en: 'The cart is full: 50 kinds of goods at most.' },
});

interface ProductPageProps {
  readonly slug: string;
  readonly listingId: string;
}

export function ProductPage({ slug, listingId }: ProductPageProps) {
  const texts = useTexts(TEXTS);
  const { result, failure, askAgain } = useAnswer(ProductPageDocument, { slug, listingId });
  useEffect(() => noteShop(slug), [slug]);

  // A link that was cut off on its way holds no id at all.
  if ((result && !result.shop) || failure?.code === 'INVALID_INPUT') return <NowherePage />;
  if (result?.shop && !result.shopListing) return <NotOnSale shop={result.shop} />;
  if (result?.shop && result.shopListing) return <Product shop={result.shop} listing={result.shopListing} />;
  return (
    <Page title={texts.loading} above={paths.home(slug)} cartOf={slug}>
      {failure ? (
        <Failure failure={failure} onRetry={askAgain} />
      ) : (
        <ProductSkeleton known={findOnShelf(slug, listingId)} />
      )}
    </Page>
  );
}

function Product({ shop, listing }: { readonly shop: Shop; readonly listing: Listing }) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const variants = toVariants(listing);
  const [choice, setChoice] = useState(() => firstChoice(variants));
  const [quantity, setQuantity] = useState(1);
  const [isAskedToChoose, setAskedToChoose] = useState(false);
  const options = useRef<HTMLDivElement>(null);
  const chosen = chosenVariant(variants, choice);
  const isSoldOut = chosen ? chosen.isSoldOut : listing.availability === 'SOLD_OUT';
  const title = textIn(locale, listing.title);

  const lineToBuy = (): CartLine | null => {
    if (chosen) {
      const { id: skuId, image, price, options: values } = chosen;
      const picture = image ?? listing.images[0] ?? null;
      return { listingId: listing.id, skuId, quantity, title: listing.title, options: values, image: picture, price };
    }
    setAskedToChoose(true);
    options.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    options.current?.querySelector<HTMLElement>('.is-open button')?.focus({ preventScroll: true });
    return null;
  };
  const addToCart = () => {
    const line = lineToBuy();
    if (!line) return;
    const cart = cartOf(shop.slug);
    if (isFullFor(cart.get(), line)) {
      showToast(texts.full);
      return;
    }
    cart.set(put(cart.get(), line));
    showToast(
      <>
        {texts.added} <Link to={paths.cart(shop.slug)}>{texts.viewCart}</Link>
      </>,
    );
  };
  const buyNow = () => {
    const line = lineToBuy();
    if (line) setOut(line);
  };
  const setOut = (line: CartLine) => {
    buyNowOf(shop.slug).set([line]);
    navigate(paths.buyNow(shop.slug));
  };

  return (
    <Page
      title={`${title} · ${shop.name}`}
      above={paths.home(shop.slug)}
      brand={<span class="bar-title">{shop.name}</span>}
      action={<ShareButton title={title} />}
      bottom={
        <>
          <CartLink slug={shop.slug} />
          <button type="button" class="button" disabled={isSoldOut} onClick={addToCart}>
            {texts.addToCart}
          </button>
          <button type="button" class="button strong" disabled={isSoldOut} onClick={buyNow}>
            {isSoldOut ? texts.soldOut : texts.buyNow}
          </button>
        </>
      }
    >
      <div class="product">
        <Gallery listing={listing} chosenImage={chosen?.image ?? null} />
        <div class="product-words">
          <PriceTag listing={listing} chosen={chosen} freeFreightFrom={shop.freeFreightFrom ?? null} />
          <h1>{title}</h1>
          <DropOffer
            listingId={listing.id}
            skuId={chosen?.id ?? null}
            onBuy={(dropId, price) => {
              const line = lineToBuy();
              if (line) setOut({ ...line, price, dropId });
            }}
          />
          <div ref={options}>
            <OptionGroups
              listing={listing}
              variants={variants}
              choice={choice}
              isAskedToChoose={isAskedToChoose}
              onChoose={setChoice}
            />
          </div>
          <div class="option-row">
            <span>{texts.quantity}</span>
            <Quantity value={quantity} onChange={setQuantity} />
          </div>
          <ProductFacts listing={listing} />
        </div>
      </div>
    </Page>
  );
}
