import { createHash } from 'node:crypto';

/** How the sandbox behaves towards one payment: as real providers do, and always the same for the same reference. */
export interface Manners {
  /** How long the first notification waits. */
  readonly delayMs: number;
  /** How long after the first each repeat follows. */
  readonly repeatsAfterMs: readonly number[];
}

const LATE_MS = 3_000;

/**
 * Of eight payments five are told within .4 s, so also out of order; two of them are told twice or three times; and one
 * is told three seconds late.
 */
export function mannersOf(reference: string): Manners {
  const digest = createHash('sha256').update(reference).digest();
  const delayMs = digest.readUInt16BE(0) % 400;
  switch (digest.readUInt8(2) % 8) {
    case 0:
      return { delayMs: delayMs + LATE_MS, repeatsAfterMs: [] };
    case 1:
      return { delayMs, repeatsAfterMs: [0, 1_500] };
    case 2:
      return { delayMs, repeatsAfterMs: [250] };
    default:
      return { delayMs, repeatsAfterMs: [] };
  }
}
