import { Injectable } from '@nestjs/common';

import type { Actor, OrderId } from '@app/kernel';
import { Database } from '@app/platform';

import { ShopperContacts } from '../data/shopper-contacts.js';
import { maskRecipient, type Recipient } from '../domain/recipient.js';

/** Who gets the parcels of orders, as much as the caller may see: the shopper himself all, everybody else masked. */
@Injectable()
export class RecipientsQuery {
  constructor(
    private readonly database: Database,
    private readonly contacts: ShopperContacts,
  ) {}

  async find(actor: Actor, orderIds: readonly OrderId[]): Promise<Map<OrderId, Recipient>> {
    const found = await this.contacts.open(this.database.reader, orderIds);
    const mayReadAll = (orderId: OrderId) => actor.kind === 'ORDER_LINK' && actor.orderId === orderId;
    return new Map(
      [...found].map(([orderId, recipient]) => [orderId, mayReadAll(orderId) ? recipient : maskRecipient(recipient)]),
    );
  }
}
