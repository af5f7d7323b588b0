import { readText, writeText } from './browser-storage.js';
import type { ShopHeadFragment } from './gql/graphql.js';

export type Shop = ShopHeadFragment;

const KEY = 'daifa.shop';

/** The shop that was last open in this tab: where an order's page leads back to. */
export function lastShop(): string | null {
  return readText('session', KEY);
}

export function noteShop(slug: string): void {
  writeText('session', KEY, slug);
}
