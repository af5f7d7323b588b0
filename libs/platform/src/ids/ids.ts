import { randomBytes, randomFillSync } from 'node:crypto';

import { v7 } from 'uuid';

import type { Id } from '@app/kernel';

const BYTES_PER_ID = 16;
// One call for the random bytes of many ids: a call for each takes longer than all else about it.
const pool = new Uint8Array(BYTES_PER_ID * 1_024);
let used = pool.length;
let lastMs = 0;
let sequence = 0;

function drawRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += BYTES_PER_ID;
  return pool.subarray(used - BYTES_PER_ID, used);
}

/** A new UUIDv7: sorted by time of making, so that keyset pages by id are pages by time. */
export function newId<Name extends string>(): Id<Name> {
  const random = drawRandom();
  const nowMs = Date.now();
  if (nowMs > lastMs) {
    lastMs = nowMs;
    // 31 random bits: two thousand million ids fit behind it within the same millisecond.
    sequence = new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1;
  } else {
    sequence += 1;
  }
  return v7({ random, msecs: lastMs, seq: sequence }) as Id<Name>;
}

/** A UUIDv7 whose place in time is `at`, so that lists sorted by id are sorted by it. */
export function newIdAt<Name extends string>(at: Date): Id<Name> {
  return v7({ random: drawRandom(), msecs: at.getTime() }) as Id<Name>;
}

/** A secret of 256 bits as URL-safe text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
