import { Injectable } from '@nestjs/common';

import { NotFound, type OrderId, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { OrderRepository } from '../data/order.repository.js';
import { ShopperContacts } from '../data/shopper-contacts.js';
import type { Recipient } from '../domain/recipient.js';

@Injectable()
export class RevealRecipient {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly contacts: ShopperContacts,
  ) {}

  /**
   * Shows who gets an order in full, to its creator or the operator. The audit log says who looked: nothing is shown
   * unless that was written.
   * @throws NotFound also when the shopper's data was erased.
   */
  async execute(actor: TenantActor, orderId: OrderId): Promise<Recipient> {
    let recipient: Recipient | undefined;
    await this.unitOfWork.run(actor, 'revealRecipient', async (tx) => {
      const order = await this.orders.lock(tx, orderId);
      const isOwn = actor.organizationKind === 'PLATFORM' || actor.organizationId === order.creatorId;
      recipient = isOwn ? (await this.contacts.open(tx, [orderId])).get(orderId) : undefined;
      if (!recipient) throw new NotFound('The recipient');
      return orderId;
    });
    if (!recipient) throw new NotFound('The recipient');
    return recipient;
  }
}
