import { readJson, writeText } from '../../browser-storage.js';
import { newKey } from '../../new-key.js';

/** A try to order: the server takes a repeat with the same key for the same order, and never makes two of it. */
interface Attempt {
  readonly key: string;
  readonly fingerprint: string;
}

const storageKeyOf = (slug: string): string => `daifa.attempt.${slug}`;

/** FNV-1a, twice with different offsets: tells inputs apart without keeping what the shopper wrote. */
export function fingerprintOf(input: unknown): string {
  const text = JSON.stringify(input);
  return [0x811c9dc5, 0x1b873593].map((offset) => hash(text, offset).toString(16)).join('-');
}

function hash(text: string, offset: number): number {
  let value = offset;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The key for an order: kept over retries and reloads as long as what is ordered stays the same. */
export function attemptKey(slug: string, input: unknown): string {
  const fingerprint = fingerprintOf(input);
  const known = readJson('session', storageKeyOf(slug)) as Partial<Attempt> | null;
  if (known?.fingerprint === fingerprint && typeof known.key === 'string') return known.key;
  const attempt: Attempt = { key: newKey(), fingerprint };
  writeText('session', storageKeyOf(slug), JSON.stringify(attempt));
  return attempt.key;
}

/** The order is placed: the next one is another. */
export function endAttempt(slug: string): void {
  writeText('session', storageKeyOf(slug), null);
}
