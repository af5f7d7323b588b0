import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { OrderId } from '@app/kernel';
import { Config, Database, KeyRing } from '@app/platform';

import { orderingTables } from './ordering-tables.js';

/** The secret link of an order: 128 bits derived from the order's id by the key ring; the database has its hash only. */
@Injectable()
export class OrderLinks {
  constructor(
    private readonly database: Database,
    private readonly keyRing: KeyRing,
    private readonly config: Config,
  ) {}

  tokenOf(orderId: OrderId): string {
    return linkTokenOf(this.keyRing, orderId);
  }

  hashOf(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }

  /** Address of the order page in the mini shop. */
  urlOf(orderId: OrderId): string {
    return `${this.config.publicUrl}/o/${this.tokenOf(orderId)}`;
  }

  async find(token: string): Promise<OrderId | null> {
    const row = await orderingTables
      .read(this.database.reader)
      .selectFrom('ordering.order')
      .select('id')
      .where('link_token_hash', '=', this.hashOf(token))
      .executeTakeFirst();
    return (row?.id as OrderId | undefined) ?? null;
  }
}

export function linkTokenOf(keyRing: KeyRing, orderId: OrderId): string {
  return keyRing.hash(orderId, 'order-link').subarray(0, 16).toString('base64url');
}
