import { Injectable } from '@nestjs/common';

import { isOrderNumber, NotFound, type OrderId } from '@app/kernel';
import { Database, RateLimits } from '@app/platform';

import { OrderLinks } from '../data/order-links.js';
import { orderingTables } from '../data/ordering-tables.js';
import { ShopperContacts } from '../data/shopper-contacts.js';

// Enough for a person who mistypes, far too few to try phones for a number.
const TRIES_PER_ADDRESS = 10;
const TRIES_PER_NUMBER = 5;
const WINDOW_SECONDS = 15 * 60;

@Injectable()
export class FindOrderLink {
  constructor(
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
    private readonly contacts: ShopperContacts,
    private readonly links: OrderLinks,
  ) {}

  /**
   * A shopper's lost link, by the order's number and the phone it was placed with.
   * @param from network address of the caller, for the limit.
   * @throws NotFound (the same for a wrong number and a wrong phone), TooManyAttempts
   */
  async execute(number: string, phone: string, from: string): Promise<string> {
    const wanted = number.trim().toUpperCase();
    await this.rateLimits.count(`order-link:${from}`, TRIES_PER_ADDRESS, WINDOW_SECONDS);
    if (isOrderNumber(wanted)) await this.rateLimits.count(`order-link:${wanted}`, TRIES_PER_NUMBER, WINDOW_SECONDS);
    const row = await orderingTables
      .read(this.database.reader)
      .selectFrom('ordering.order as o')
      .innerJoin('ordering.shopper_contact as c', 'c.order_id', 'o.id')
      .select('o.id')
      .where('o.number', '=', wanted)
      .where('c.phone_hash', '=', this.contacts.phoneHash(phone))
      .executeTakeFirst();
    if (!row) throw new NotFound('An order with this number and phone');
    return this.links.urlOf(row.id as OrderId);
  }
}
