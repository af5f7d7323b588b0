/** A page and what its address says. */
export type Place =
  | { readonly page: 'home' | 'cart'; readonly slug: string }
  | { readonly page: 'checkout'; readonly slug: string; readonly isBuyNow: boolean }
  | { readonly page: 'product'; readonly slug: string; readonly listingId: string }
  | { readonly page: 'order'; readonly token: string }
  | { readonly page: 'findOrder' | 'nowhere' };

export const paths = {
  home: (slug: string) => `/s/${slug}`,
  product: (slug: string, listingId: string) => `/s/${slug}/p/${listingId}`,
  cart: (slug: string) => `/s/${slug}/cart`,
  checkout: (slug: string) => `/s/${slug}/checkout`,
  /** Past the cart. */
  buyNow: (slug: string) => `/s/${slug}/checkout?now`,
  order: (token: string) => `/o/${token}`,
  findOrder: () => '/o',
};

const NAME = '([\\w-]+)';

type ToPlace = (first: string, second: string, search: string) => Place;

const PATTERNS: readonly (readonly [RegExp, ToPlace])[] = [
  [new RegExp(`^/s/${NAME}$`), (slug) => ({ page: 'home', slug })],
  [new RegExp(`^/s/${NAME}/p/${NAME}$`), (slug, listingId) => ({ page: 'product', slug, listingId })],
  [new RegExp(`^/s/${NAME}/cart$`), (slug) => ({ page: 'cart', slug })],
  [new RegExp(`^/s/${NAME}/checkout$`), (slug, _, search) => ({ page: 'checkout', slug, isBuyNow: search === 'now' })],
  [new RegExp(`^/o/${NAME}$`), (token) => ({ page: 'order', token })],
  [/^\/o$/, () => ({ page: 'findOrder' })],
];

/** @param address path and query. */
export function placeOf(address: string): Place {
  const [pathname = '', search = ''] = address.split('?');
  const path = pathname.replace(/\/+$/, '');
  for (const [pattern, toPlace] of PATTERNS) {
    const found = pattern.exec(path);
    if (found) return toPlace(found[1] ?? '', found[2] ?? '', search);
  }
  return { page: 'nowhere' };
}
