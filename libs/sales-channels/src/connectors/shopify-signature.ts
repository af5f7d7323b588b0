import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether Shopify signed this body with one of the secrets: HMAC-SHA256 over the raw bytes, in base64
 * (https://shopify.dev/docs/apps/build/webhooks/subscribe/https). Compared in constant time.
 */
export function isSignedByShopify(rawBody: Buffer, signature: string, secrets: readonly string[]): boolean {
  const given = Buffer.from(signature, 'base64');
  return secrets
    .map((secret) => createHmac('sha256', secret).update(rawBody).digest())
    .some((expected) => given.length === expected.length && timingSafeEqual(given, expected));
}
