import { createStore, useStore } from '../store.js';
import { type Place, placeOf } from './places.js';

const here = (): string => window.location.pathname + window.location.search;

const address = createStore(here());

// `pageshow` too: a page that comes back from the browser's memory may have another address than when it was left.
for (const event of ['popstate', 'pageshow']) window.addEventListener(event, () => address.set(here()));

/** Path and query of the page that is open. */
export function useAddress(): string {
  return useStore(address);
}

/** The page that is open. */
export function usePlace(): Place {
  return placeOf(useAddress());
}

/** How many of our pages lie behind this one in this tab. */
function depth(): number {
  return (window.history.state as { readonly depth?: number } | null)?.depth ?? 0;
}

/** Opens another page at its top; how far down the others were, the browser itself remembers. */
export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState({ depth: depth() + 1 }, '', to);
  else replaceAddress(to);
  address.set(here());
  window.scrollTo(0, 0);
}

/** What the browser comes back to when the page is left now; the page itself stays. */
export function replaceAddress(to: string): void {
  window.history.replaceState(window.history.state, '', to);
}

/** The page before, when it was one of ours; else the one that stands above this one. */
export function goBack(above: string): void {
  if (depth() > 0) window.history.back();
  else navigate(above, 'replace');
}
