import { type Keeping, readJson, writeText } from '../browser-storage.js';
import { createStore, type Store, useStore } from '../store.js';
import { type Cart, readCart } from './cart.js';

interface KeptCart extends Store<Cart> {
  readonly key: string;
}

const carts = new Map<string, KeptCart>();

function keptCart(keeping: Keeping, key: string): KeptCart {
  const known = carts.get(key);
  if (known) return known;
  const store = createStore(readCart(readJson(keeping, key)));
  const kept: KeptCart = {
    ...store,
    key,
    set: (cart) => {
      writeText(keeping, key, cart.length > 0 ? JSON.stringify(cart) : null);
      store.set(cart);
    },
  };
  carts.set(key, kept);
  return kept;
}

// Another tab changed a cart: what is seen here follows.
window.addEventListener('storage', ({ key, storageArea }) => {
  const kept = storageArea === window.localStorage ? carts.get(key ?? '') : undefined;
  kept?.set(readCart(readJson('local', kept.key)));
});

/** The cart of a shop: it stays in this browser. */
export function cartOf(slug: string): Store<Cart> {
  return keptCart('local', `daifa.cart.${slug}`);
}

/** What is bought at once, past the cart: it stays with this tab. */
export function buyNowOf(slug: string): Store<Cart> {
  return keptCart('session', `daifa.buy-now.${slug}`);
}

export function useCart(slug: string): Cart {
  return useStore(cartOf(slug));
}
