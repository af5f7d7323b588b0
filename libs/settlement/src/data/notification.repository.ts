import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Tx } from '@app/platform';

import type { ProviderNotification } from '../domain/payment-provider.js';
import { settlementTables } from './settlement-tables.js';

/** What became of a notification. KNOWN: another one had told the same before. */
export type NotificationOutcome = 'APPLIED' | 'KNOWN' | 'MISMATCH';

@Injectable()
export class NotificationRepository {
  /** @returns false when it was noted before. */
  async claim(tx: Tx, provider: string, notification: ProviderNotification): Promise<boolean> {
    const claimed = await settlementTables
      .write(tx)
      .insertInto('settlement.payment_notification')
      .values({
        provider,
        notification_id: notification.notificationId,
        kind: notification.kind,
        provider_reference: notification.reference,
        outcome: 'APPLIED',
        received_at: sql<Date>`platform.now()`,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return claimed.numInsertedOrUpdatedRows === 1n;
  }

  async setOutcome(tx: Tx, provider: string, notificationId: string, outcome: NotificationOutcome): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.payment_notification')
      .set({ outcome })
      .where('provider', '=', provider)
      .where('notification_id', '=', notificationId)
      .execute();
  }
}
