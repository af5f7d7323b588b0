import type { OrderId, OrganizationId, PaymentId, SupplierOrderId } from '@app/kernel';

import type { Shares } from './split.rules.js';
import type { SplitStatus } from './split.state.js';

/** Whose money comes: the shopper's by the provider, or what the creator paid in beforehand. */
export type PaidFrom = 'PROVIDER' | 'PREPAID';

/** Who gets what of one supplier order, and how far that has come. */
export interface Split extends Shares {
  readonly supplierOrderId: SupplierOrderId;
  readonly orderId: OrderId;
  readonly paymentId: PaymentId;
  readonly supplierId: OrganizationId;
  readonly creatorId: OrganizationId;
  readonly currency: string;
  readonly paidFrom: PaidFrom;
  readonly status: SplitStatus;
}
