import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OrderId } from '@app/kernel';
import { KeyRing, type Tx } from '@app/platform';

import { normalizeAddress, normalizePhone, type Recipient } from '../domain/recipient.js';
import { orderingTables } from './ordering-tables.js';

/** Shoppers' names, phones and addresses: sealed at rest, found by keyed hashes only. */
@Injectable()
export class ShopperContacts {
  constructor(private readonly keyRing: KeyRing) {}

  async insert(tx: Tx, orderId: OrderId, recipient: Recipient): Promise<void> {
    await sql`insert into ordering.shopper_contact (order_id, sealed, phone_hash, address_hash, placed_at)
      values (${orderId}, ${this.keyRing.seal(JSON.stringify(recipient), orderId)}, ${this.phoneHash(recipient.phone)},
        ${this.addressHash(recipient)}, platform.now())`.execute(tx);
  }

  /**
   * Counts the unpaid orders of a phone and of an address; holds a lock on both until the transaction ends, so that
   * orders placed at the same moment are counted too.
   */
  async countUnpaid(tx: Tx, recipient: Recipient): Promise<{ byPhone: number; byAddress: number }> {
    const phone = this.phoneHash(recipient.phone);
    const address = this.addressHash(recipient);
    // Sorted, so that two orders that share both never wait for each other.
    const locks = [phone, address].map((hash) => hash.readBigInt64BE()).sort((a, b) => (a < b ? -1 : 1));
    for (const lock of locks) await sql`select pg_advisory_xact_lock(${lock})`.execute(tx);
    const { rows } = await sql<{ by_phone: number; by_address: number }>`
      select count(*) filter (where c.phone_hash = ${phone})::int as by_phone,
        count(*) filter (where c.address_hash = ${address})::int as by_address
      from ordering.shopper_contact c join ordering."order" o on o.id = c.order_id
      where (c.phone_hash = ${phone} or c.address_hash = ${address}) and o.status = 'AWAITING_PAYMENT'
        and c.placed_at > platform.now() - interval '1 day'`.execute(tx);
    return { byPhone: rows[0]?.by_phone ?? 0, byAddress: rows[0]?.by_address ?? 0 };
  }

  async open(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<Map<OrderId, Recipient>> {
    if (orderIds.length === 0) return new Map();
    const rows = await orderingTables
      .read(db)
      .selectFrom('ordering.shopper_contact')
      .select(['order_id', 'sealed'])
      .where('order_id', 'in', [...orderIds])
      .execute();
    return new Map(
      rows.map(({ order_id: orderId, sealed }) => [
        orderId as OrderId,
        JSON.parse(this.keyRing.open(sealed, orderId)) as Recipient,
      ]),
    );
  }

  phoneHash(phone: string): Buffer {
    return this.keyRing.hash(normalizePhone(phone), 'phone');
  }

  private addressHash(recipient: Recipient): Buffer {
    return this.keyRing.hash(normalizeAddress(recipient), 'address');
  }
}
