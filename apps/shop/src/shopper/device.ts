import { readJson, writeText } from '../browser-storage.js';
import { readRecipient, type Recipient } from './recipient.js';

/** What a shopper asked this device to remember. */
const RECIPIENT = 'daifa.recipient';
const ORDERS = 'daifa.orders';
const ORDERS_MAX = 20;

export interface KeptOrder {
  readonly number: string;
  /** The secret of its page. */
  readonly token: string;
  readonly shopName: string;
}

export function keptRecipient(): Recipient | null {
  return readRecipient(readJson('local', RECIPIENT));
}

export function keepRecipient(recipient: Recipient): void {
  writeText('local', RECIPIENT, JSON.stringify(recipient));
}

/** The latest first. */
export function keptOrders(): readonly KeptOrder[] {
  const stored = readJson('local', ORDERS);
  return Array.isArray(stored) ? stored.filter(isKeptOrder) : [];
}

export function keepOrder(order: KeptOrder): void {
  const others = keptOrders().filter(({ token }) => token !== order.token);
  writeText('local', ORDERS, JSON.stringify([order, ...others].slice(0, ORDERS_MAX)));
}

export function forgetAll(): void {
  writeText('local', RECIPIENT, null);
  writeText('local', ORDERS, null);
}

function isKeptOrder(value: unknown): value is KeptOrder {
  const order = value as Partial<Record<keyof KeptOrder, unknown>> | null;
  return [order?.number, order?.token, order?.shopName].every((text) => typeof text === 'string');
}
