import { WebhookAddressRefused } from './errors.js';

export const CONNECTION_WAYS = ['PORTAL', 'WEBHOOK'] as const;
/** How a supplier is handed his orders. */
export type ConnectionWay = (typeof CONNECTION_WAYS)[number];

/** After a rotation both secrets sign for this long by default, so that a receiver can change over without losing an order. */
export const OLD_SECRET_HOURS = 24;

/**
 * The address that orders are sent to. @param mayBePrivate on a closed network or in a demonstration: plain http and private hosts.
 * @throws WebhookAddressRefused
 */
export function toWebhookUrl(text: string, mayBePrivate: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    throw new WebhookAddressRefused(
      'The address must begin with https:// and name a host, such as https://erp.example/daifa.',
    );
  }
  if (url.protocol === 'http:' && !mayBePrivate) {
    throw new WebhookAddressRefused("Shoppers' addresses travel to it, so the address must begin with https://.");
  }
  if (url.username || url.password) {
    throw new WebhookAddressRefused(
      'Take name and password out of the address: each order is signed, so they are not needed.',
    );
  }
  url.hash = '';
  return url.toString();
}
