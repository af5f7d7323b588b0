import { Injectable } from '@nestjs/common';

import type { OrderId } from '@app/kernel';
import { Database } from '@app/platform';

import { isRecipientNeeded, maskRecipient, type Recipient } from '../domain/recipient.rules.js';
import { RecipientSource } from '../recipient-source.js';
import type { SupplierOrderRecord } from './supplier-order-record.js';

export interface SeenRecipient extends Recipient {
  /** Whether name, phone and street are covered up. */
  readonly isMasked: boolean;
}

/** Who gets the parcels, as far as the reader may know. */
@Injectable()
export class RecipientsQuery {
  constructor(
    private readonly database: Database,
    private readonly source: RecipientSource,
  ) {}

  /** In the order of the asked. @param isSupplier only the supplier needs a label; anyone else sees it masked. */
  async find(
    orders: readonly Pick<SupplierOrderRecord, 'orderId' | 'status'>[],
    isSupplier: boolean,
  ): Promise<(SeenRecipient | null)[]> {
    const orderIds = [...new Set(orders.map(({ orderId }) => orderId))];
    const opened: ReadonlyMap<OrderId, Recipient> = await this.source.open(this.database.reader, orderIds);
    return orders.map(({ orderId, status }) => {
      const recipient = opened.get(orderId);
      if (!recipient) return null;
      const isMasked = !isSupplier || !isRecipientNeeded(status);
      return { ...(isMasked ? maskRecipient(recipient) : recipient), isMasked };
    });
  }
}
