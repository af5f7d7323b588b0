import type { Both } from '../i18n/texts.js';
import type { Money } from '../i18n/money.js';

/** What a shopper means to buy, with what he saw of it: the cart shows itself before the server has looked at it. */
export interface CartLine {
  readonly listingId: string;
  readonly skuId: string;
  readonly quantity: number;
  readonly title: Both;
  readonly options: readonly Both[];
  readonly image: string | null;
  /** Of one piece, when it was put in or last looked at. */
  readonly price: Money;
  /** The drop that it is bought in, past the cart. */
  readonly dropId?: string;
}

export type Cart = readonly CartLine[];

/** What the API takes. */
export const CART_LINES_MAX = 50;
export const LINE_QUANTITY_MAX = 999;

export const keyOf = ({ listingId, skuId }: Pick<CartLine, 'listingId' | 'skuId'>): string => `${listingId} ${skuId}`;

const atMost = (quantity: number): number => Math.min(Math.max(1, Math.trunc(quantity)), LINE_QUANTITY_MAX);

export function isFullFor(cart: Cart, line: CartLine): boolean {
  return cart.length >= CART_LINES_MAX && !cart.some((other) => keyOf(other) === keyOf(line));
}

/** The same goods are added up, and take the newer look and price. A full cart stays as it is. */
export function put(cart: Cart, line: CartLine): Cart {
  if (isFullFor(cart, line)) return cart;
  const before = cart.find((other) => keyOf(other) === keyOf(line));
  const after = { ...line, quantity: atMost(line.quantity + (before?.quantity ?? 0)) };
  return before ? cart.map((other) => (other === before ? after : other)) : [...cart, after];
}

export function setQuantity(cart: Cart, key: string, quantity: number): Cart {
  return cart.map((line) => (keyOf(line) === key ? { ...line, quantity: atMost(quantity) } : line));
}

export function remove(cart: Cart, keys: ReadonlySet<string>): Cart {
  return cart.filter((line) => !keys.has(keyOf(line)));
}

export function countPieces(cart: Cart): number {
  return cart.reduce((count, { quantity }) => count + quantity, 0);
}

/** The drop that all of it is bought in: such a line stands alone. */
export const dropOf = (cart: Cart): string | null => cart[0]?.dropId ?? null;

/** Takes out of stored JSON what is a line of a cart: an older version, or somebody else, may have written it. */
export function readCart(stored: unknown): Cart {
  return Array.isArray(stored) ? stored.filter(isCartLine).slice(0, CART_LINES_MAX) : [];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isBoth = (value: unknown): value is Both =>
  isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

const isMoney = (value: unknown): value is Money =>
  isRecord(value) &&
  typeof value['amount'] === 'string' &&
  /^\d+(\.\d+)?$/.test(value['amount']) &&
  typeof value['currencyCode'] === 'string';

const isQuantity = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LINE_QUANTITY_MAX;

const isTextOr = (nothing: null | undefined, value: unknown): boolean => value === nothing || typeof value === 'string';

function isCartLine(value: unknown): value is CartLine {
  return (
    isRecord(value) &&
    typeof value['listingId'] === 'string' &&
    typeof value['skuId'] === 'string' &&
    isQuantity(value['quantity']) &&
    isBoth(value['title']) &&
    Array.isArray(value['options']) &&
    value['options'].every(isBoth) &&
    isTextOr(null, value['image']) &&
    isMoney(value['price']) &&
    isTextOr(undefined, value['dropId'])
  );
}
