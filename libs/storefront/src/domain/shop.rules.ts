import { InvalidInput, type Transitions } from '@app/kernel';

export const SHOP_STATUSES = ['OPEN', 'CLOSED'] as const;
export type ShopStatus = (typeof SHOP_STATUSES)[number];

export const SHOP_ACTIONS = ['open', 'close'] as const;
export type ShopAction = (typeof SHOP_ACTIONS)[number];

// Doing it again changes nothing: whoever taps twice means it once.
export const SHOP_TRANSITIONS = {
  open: { from: ['OPEN', 'CLOSED'], to: 'OPEN' },
  close: { from: ['OPEN', 'CLOSED'], to: 'CLOSED' },
} as const satisfies Transitions<ShopStatus, ShopAction>;

/** What share links begin with; the table holds the same rule. */
const SLUG_PATTERN = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/;

/** Nobody may pass for the market or for a part of its site. */
const RESERVED_SLUGS = new Set(
  (
    'admin administrator api app apps assets auth blog cart cashier checkout console creator creators customer-service ' +
    'daifa daifa-official feed feeds graphql health help home image images login mail market metrics official operator ' +
    'order orders pay payment payments platform sandbox security service shop shops sign-in sign-up signin signup ' +
    'static status store supplier suppliers support system test trainer wallet webhook webhooks www'
  ).split(' '),
);

/** @throws InvalidInput when the text cannot be a shop's address. */
export function assertSlug(slug: string): void {
  if (!SLUG_PATTERN.test(slug)) {
    throw new InvalidInput(
      'The address has 3–40 characters: small letters a–z, digits and hyphens, no hyphen at either end.',
      ['slug'],
    );
  }
  if (RESERVED_SLUGS.has(slug)) {
    throw new InvalidInput(`"${slug}" is kept for the market itself. Choose another address.`, ['slug']);
  }
}
