import { Injectable } from '@nestjs/common';

import type { OrganizationId, SupplierOrderId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import { fulfillmentTables, NOW } from './supplier-fulfillment-tables.js';

export interface ForwardingAttempt {
  readonly supplierOrderId: SupplierOrderId;
  readonly supplierId: OrganizationId;
  readonly durationMs: number;
  /** Null when there was no answer. */
  readonly statusCode: number | null;
  readonly error: string | null;
  readonly isAcknowledged: boolean;
}

/** The log of every try, for the supplier who asks why an order did not come. */
@Injectable()
export class ForwardingAttemptRepository {
  async insert(tx: Tx, attempt: ForwardingAttempt): Promise<void> {
    await fulfillmentTables
      .write(tx)
      .insertInto('supplier_fulfillment.forwarding_attempt')
      .values({
        id: newId(),
        supplier_order_id: attempt.supplierOrderId,
        supplier_id: attempt.supplierId,
        at: NOW,
        duration_ms: attempt.durationMs,
        status_code: attempt.statusCode,
        error: attempt.error?.slice(0, 500) ?? null,
        is_acknowledged: attempt.isAcknowledged,
      })
      .execute();
  }
}
