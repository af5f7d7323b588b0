import { createHmac, timingSafeEqual } from 'node:crypto';

export const SIGNATURE_HEADER = 'sandbox-signature';

// Longer than any notification is under way; an older one is a recording that someone plays back.
const TOLERANCE_MS = 5 * 60_000;

/** `t=<milliseconds>,v1=<HMAC-SHA256 of time and body>`, so that neither can be changed. */
export function sign(secret: string, body: string | Buffer, atMs: number): string {
  return `t=${atMs},v1=${digestOf(secret, body, atMs)}`;
}

export function isSignedBy(secret: string, body: Buffer, signature: string, nowMs: number): boolean {
  const [, time, digest] = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (time === undefined || digest === undefined || Math.abs(nowMs - Number(time)) > TOLERANCE_MS) return false;
  return timingSafeEqual(Buffer.from(digest), Buffer.from(digestOf(secret, body, Number(time))));
}

function digestOf(secret: string, body: string | Buffer, atMs: number): string {
  return createHmac('sha256', secret).update(`${atMs}.`).update(body).digest('hex');
}
