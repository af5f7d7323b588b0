import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { DropId, OrderId } from '@app/kernel';
import { insertRows, KeyRing, NOW, type SealedColumn, type Tx } from '@app/platform';

import { normalizeAddress, normalizePhone, type Recipient } from '../domain/recipient.js';
import { orderingTables } from './ordering-tables.js';

interface UnpaidCount {
  readonly byPhone: number;
  readonly byAddress: number;
  readonly earlierByPhone: number;
  readonly earlierByAddress: number;
}

/** What a shopper has ordered in a drop, and what those before him in the list want of it for the same phone. */
interface DropCount {
  readonly ordered: number;
  readonly earlier: number;
}

interface DropWish {
  readonly dropId: DropId;
  readonly phone: string;
  readonly pieces: number;
}

const COLUMNS = {
  order_id: 'uuid',
  sealed: 'bytea',
  phone_hash: 'bytea',
  address_hash: 'bytea',
  placed_at: NOW,
} as const;

/** Where they stand, for a new key. */
export const SHOPPER_CONTACTS: SealedColumn = {
  table: 'ordering.shopper_contact',
  key: 'order_id',
  column: 'sealed',
  ownerOf: (orderId) => orderId,
};

/** Shoppers' names, phones and addresses: sealed at rest, found by keyed hashes only. */
@Injectable()
export class ShopperContacts {
  constructor(private readonly keyRing: KeyRing) {}

  async insertAll(
    tx: Tx,
    contacts: readonly { readonly orderId: OrderId; readonly recipient: Recipient }[],
  ): Promise<void> {
    await insertRows(
      tx,
      'ordering.shopper_contact',
      COLUMNS,
      contacts.map(({ orderId, recipient }) => ({
        order_id: orderId,
        sealed: this.keyRing.seal(JSON.stringify(recipient), orderId),
        phone_hash: this.phoneHash(recipient.phone),
        address_hash: this.addressHash(recipient),
      })),
    );
  }

  /**
   * Counts for each recipient the unpaid orders of his phone and address, and how many before him in the list share them.
   * Holds a lock on all of them until the transaction ends, so that orders placed at the same moment are counted too.
   */
  async countUnpaid(tx: Tx, recipients: readonly Recipient[]): Promise<readonly UnpaidCount[]> {
    if (recipients.length === 0) return [];
    const phones = recipients.map(({ phone }) => this.phoneHash(phone));
    const addresses = recipients.map((recipient) => this.addressHash(recipient));
    const locks = [...phones, ...addresses].map((hash) => hash.readBigInt64BE());
    // Sorted, so that two transactions that share several never wait for each other.
    await sql`select pg_advisory_xact_lock(key) from (
      select distinct key from unnest(${locks}::bigint[]) as lock (key) order by key offset 0) lock`.execute(tx);
    const { rows } = await sql<{ column: HashColumn; hash: Buffer; count: number }>`
      ${unpaidBy('phone_hash', phones)} union all ${unpaidBy('address_hash', addresses)}`.execute(tx);
    const counts = new Map(rows.map(({ column, hash, count }) => [`${column} ${hexOf(hash)}`, count]));
    const earlierByPhone = countEarlier(phones);
    const earlierByAddress = countEarlier(addresses);
    return recipients.map((_, index) => ({
      byPhone: counts.get(`phone_hash ${hexOf(phones[index])}`) ?? 0,
      byAddress: counts.get(`address_hash ${hexOf(addresses[index])}`) ?? 0,
      earlierByPhone: earlierByPhone[index] ?? 0,
      earlierByAddress: earlierByAddress[index] ?? 0,
    }));
  }

  /** Pieces that the phone of each wish has in its drop; what expired or was cancelled does not count. The phones are locked. */
  async countInDrops(tx: Tx, wishes: readonly DropWish[]): Promise<readonly DropCount[]> {
    const keyed = wishes.map(({ dropId, phone, pieces }) => ({ dropId, hash: this.phoneHash(phone), pieces }));
    const { rows } = await sql<{ dropId: DropId; hash: Buffer; pieces: number }>`
      select wanted.drop_id as "dropId", wanted.hash, ordered.pieces
      from (select distinct * from unnest(${keyed.map(({ dropId }) => dropId)}::uuid[],
        ${keyed.map(({ hash }) => hash)}::bytea[]) as wanted (drop_id, hash)) wanted
      cross join lateral (
        select sum(o.drop_pieces)::int as pieces from ordering.shopper_contact contact
        cross join lateral (
          select drop_id, drop_pieces, status from ordering."order" where id = contact.order_id offset 0
        ) o
        where contact.phone_hash = wanted.hash and o.drop_id = wanted.drop_id
          and o.status not in ('EXPIRED', 'CANCELLED')
      ) ordered
      where ordered.pieces is not null`.execute(tx);
    const nameOf = ({ dropId, hash }: { readonly dropId: DropId; readonly hash: Buffer }) => `${dropId} ${hexOf(hash)}`;
    const ordered = new Map(rows.map((row) => [nameOf(row), row.pieces]));
    const earlier = new Map<string, number>();
    return keyed.map((wish) => {
      const name = nameOf(wish);
      const before = earlier.get(name) ?? 0;
      earlier.set(name, before + wish.pieces);
      return { ordered: ordered.get(name) ?? 0, earlier: before };
    });
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

  /** Erases what is known of shoppers whose orders ended so many seconds ago. @returns their orders, at most `limit`. */
  async eraseEndedBefore(tx: Tx, ageSeconds: number, limit: number): Promise<readonly OrderId[]> {
    const { rows } = await sql<{ order_id: OrderId }>`
      with ripe as (
        select c.order_id
        from ordering.shopper_contact c join ordering."order" o on o.id = c.order_id
        where c.placed_at < platform.now() - make_interval(secs => ${ageSeconds})
          and o.ended_at < platform.now() - make_interval(secs => ${ageSeconds})
        order by c.placed_at, c.order_id
        limit ${limit}
        for update of o, c skip locked
      ), without_note as (
        update ordering."order" o set note = '' from ripe where o.id = ripe.order_id and o.note <> ''
      )
      delete from ordering.shopper_contact c using ripe where c.order_id = ripe.order_id
      returning c.order_id`.execute(tx);
    return rows.map(({ order_id: orderId }) => orderId);
  }

  phoneHash(phone: string): Buffer {
    return this.keyRing.hash(normalizePhone(phone), 'phone');
  }

  private addressHash(recipient: Recipient): Buffer {
    return this.keyRing.hash(normalizeAddress(recipient), 'address');
  }
}

type HashColumn = 'phone_hash' | 'address_hash';

/** The unpaid orders of those hashes that have some. */
function unpaidBy(column: HashColumn, hashes: readonly Buffer[]) {
  // Hash by hash, and order by order: joined as sets, the planner would rather read every unpaid order of the market.
  return sql`
    select ${sql.lit(column)} as "column", wanted.hash, unpaid.count
    from (select distinct * from unnest(${hashes}::bytea[]) as wanted (hash)) wanted
    cross join lateral (
      select count(*)::int as count from ordering.shopper_contact contact
      where contact.${sql.ref(column)} = wanted.hash and contact.placed_at > (select platform.now()) - interval '1 day'
        and (select status from ordering."order" where id = contact.order_id) = 'AWAITING_PAYMENT'
    ) unpaid
    where unpaid.count > 0`;
}

function countEarlier(hashes: readonly Buffer[]): number[] {
  const counts = new Map<string, number>();
  return hashes.map((hash) => {
    const earlier = counts.get(hexOf(hash)) ?? 0;
    counts.set(hexOf(hash), earlier + 1);
    return earlier;
  });
}

const hexOf = (hash: Buffer | undefined): string => hash?.toString('hex') ?? '';
