import { useEffect, useRef } from 'preact/hooks';

import { LANGUAGE_TAG, useLocale } from './i18n/locale.js';
import { CartPage } from './pages/cart/cart-page.js';
import { CheckoutPage } from './pages/checkout/checkout-page.js';
import { FindOrderPage } from './pages/find-order/find-order-page.js';
import { HomePage } from './pages/home/home-page.js';
import { NowherePage } from './pages/nowhere-page.js';
import { OrderPage } from './pages/order/order-page.js';
import { ProductPage } from './pages/product/product-page.js';
import type { Place } from './routing/places.js';
import { useAddress, usePlace } from './routing/router.js';
import { hideToast, Toasts } from './ui/toast.js';

export function App() {
  const locale = useLocale();
  const address = useAddress();
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAG[locale];
  }, [locale]);
  useFocusOnNewPage(address);
  return (
    <>
      <PageOf key={address} place={usePlace()} />
      <Toasts />
    </>
  );
}

/** Screen readers go on at the new page, as they do when a browser loads one. */
function useFocusOnNewPage(address: string): void {
  const shownRef = useRef(address);
  useEffect(() => {
    if (shownRef.current === address) return;
    shownRef.current = address;
    hideToast();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [address]);
}

function PageOf({ place }: { readonly place: Place }) {
  switch (place.page) {
    case 'home':
      return <HomePage slug={place.slug} />;
    case 'product':
      return <ProductPage slug={place.slug} listingId={place.listingId} />;
    case 'cart':
      return <CartPage slug={place.slug} />;
    case 'checkout':
      return <CheckoutPage slug={place.slug} isBuyNow={place.isBuyNow} />;
    case 'order':
      return <OrderPage token={place.token} />;
    case 'findOrder':
      return <FindOrderPage />;
    case 'nowhere':
      return <NowherePage />;
  }
}
