import { Global, Injectable, Module } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { OrderLinkSource } from '@app/identity';
import type { OrderId } from '@app/kernel';
import { RecipientSource } from '@app/supplier-fulfillment';

import { OrderLinks } from './data/order-links.js';
import { ShopperContacts } from './data/shopper-contacts.js';
import type { Recipient } from './domain/recipient.js';

@Injectable()
class RecipientsOfOrders extends RecipientSource {
  constructor(private readonly contacts: ShopperContacts) {
    super();
  }

  open(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<Map<OrderId, Recipient>> {
    return this.contacts.open(db, orderIds);
  }
}

@Injectable()
class LinksOfOrders extends OrderLinkSource {
  constructor(private readonly links: OrderLinks) {
    super();
  }

  find(token: string): Promise<OrderId | null> {
    return this.links.find(token);
  }
}

/** What ordering provides to contexts that it depends on itself: they name the port, this module fills it. */
@Global()
@Module({
  providers: [
    OrderLinks,
    ShopperContacts,
    { provide: RecipientSource, useClass: RecipientsOfOrders },
    { provide: OrderLinkSource, useClass: LinksOfOrders },
  ],
  exports: [OrderLinks, ShopperContacts, RecipientSource, OrderLinkSource],
})
export class OrderingPortsModule {}
