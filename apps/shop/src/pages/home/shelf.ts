import { type Answer, toFailure } from '../../api/answers.js';
import { ask } from '../../api/graphql.js';
import { type ListingCardFragment, ShopHomeDocument, type ShopHomeQuery } from '../../gql/graphql.js';
import { createStore, type Store } from '../../store.js';

type HomeShop = NonNullable<ShopHomeQuery['shop']>;

/** A shop and what was loaded of its listings so far; `shop` is null when there is none at the address. */
export interface Shelf {
  readonly shop: Omit<HomeShop, 'listings'> | null;
  readonly listings: readonly ListingCardFragment[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

type KeptShelf = Store<Answer<Shelf>>;

const FRESH_MS = 5 * 60_000;
const EMPTY: Shelf = { shop: null, listings: [], next: null };

// Coming back from a product, the shopper finds the shelf as long as it was, and so himself where he was.
const shelves = new Map<string, { readonly shelf: KeptShelf; readonly madeAt: number }>();

/** The shelf of a shop, as long as it is fresh. */
export function shelfOf(slug: string): KeptShelf {
  const known = shelves.get(slug);
  if (known && Date.now() - known.madeAt < FRESH_MS) return known.shelf;
  const shelf = createStore<Answer<Shelf>>({ result: null, failure: null, isAsking: false });
  shelves.set(slug, { shelf, madeAt: Date.now() });
  return shelf;
}

/** Loads the first page, or the next. */
export async function fillShelf(slug: string, shelf: KeptShelf): Promise<void> {
  const { result, isAsking } = shelf.get();
  if (isAsking) return;
  shelf.set({ result, failure: null, isAsking: true });
  try {
    const { shop } = await ask(ShopHomeDocument, { slug, after: result?.next ?? null });
    shelf.set({ result: shop ? extended(result ?? EMPTY, shop) : EMPTY, failure: null, isAsking: false });
  } catch (error) {
    shelf.set({ result, failure: toFailure(error), isAsking: false });
  }
}

function extended(before: Shelf, { listings, ...shop }: HomeShop): Shelf {
  return {
    shop,
    listings: [...before.listings, ...listings.nodes],
    next: listings.pageInfo.hasNextPage ? (listings.pageInfo.endCursor ?? null) : null,
  };
}

/** What is already known of a listing: its page begins with that while the rest is loaded. */
export function findOnShelf(slug: string, listingId: string): ListingCardFragment | null {
  const listings = shelves.get(slug)?.shelf.get().result?.listings ?? [];
  return listings.find(({ id }) => id === listingId) ?? null;
}
