import { Injectable } from '@nestjs/common';

import { MarketSettings, UnitOfWork } from '@app/platform';

import { OrderRepository } from '../data/order.repository.js';
import { ShopperContacts } from '../data/shopper-contacts.js';

const BATCH = 200;

@Injectable()
export class EraseShoppers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MarketSettings,
    private readonly contacts: ShopperContacts,
    private readonly orders: OrderRepository,
  ) {}

  /**
   * Erases name, phone, address and note of shoppers whose orders ended long enough ago; the orders themselves stay, as
   * the books need them.
   * @returns whether there may be more.
   */
  async execute(): Promise<boolean> {
    const { shopperDataSeconds } = await this.settings.get();
    return this.unitOfWork.transaction(async (tx) => {
      const erased = await this.contacts.eraseEndedBefore(tx, shopperDataSeconds, BATCH);
      for (const orderId of erased) await this.orders.noteHappening(tx, orderId, 'SHOPPER_ERASED');
      return erased.length === BATCH;
    });
  }
}
