import { Global, Module } from '@nestjs/common';

import type { OrderId } from '@app/kernel';

import type { Recipient } from '../domain/recipient.rules.js';
import { RecipientSource } from '../recipient-source.js';

/** Who gets every parcel of a test. */
export const RECIPIENT: Recipient = {
  name: '王小明',
  phone: '19900001234',
  province: '33',
  city: '杭州市',
  district: '西湖区',
  street: '文三路 1 号 2 幢 301',
};

class SameRecipientEverywhere extends RecipientSource {
  open(_db: unknown, orderIds: readonly OrderId[]): Promise<Map<OrderId, Recipient>> {
    return Promise.resolve(new Map(orderIds.map((orderId) => [orderId, RECIPIENT])));
  }
}

/** In the place of ordering, which keeps the shoppers' data and depends on fulfilment itself. */
@Global()
@Module({
  providers: [{ provide: RecipientSource, useClass: SameRecipientEverywhere }],
  exports: [RecipientSource],
})
export class TestRecipientsModule {}
