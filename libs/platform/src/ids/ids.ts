import { randomBytes } from 'node:crypto';

import { v7 } from 'uuid';

import type { Id } from '@app/kernel';

/** A new UUIDv7: sorted by time of making, so that keyset pages by id are pages by time. */
export function newId<Name extends string>(): Id<Name> {
  return v7() as Id<Name>;
}

/** A secret of 256 bits as URL-safe text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
