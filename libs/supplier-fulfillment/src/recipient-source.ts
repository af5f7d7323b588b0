import type { Kysely } from 'kysely';

import type { OrderId } from '@app/kernel';

import type { Recipient } from './domain/recipient.rules.js';

/** Opens the shoppers' sealed data for labels. Ordering, which keeps them, provides it (from a global module). */
export abstract class RecipientSource {
  abstract open(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<Map<OrderId, Recipient>>;
}
