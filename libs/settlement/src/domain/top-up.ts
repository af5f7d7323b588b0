import type { OrganizationId, TopUpId } from '@app/kernel';

/** Money that a creator pays in beforehand, for the orders of his channels. */
export interface TopUp {
  readonly topUpId: TopUpId;
  readonly organizationId: OrganizationId;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly status: 'PENDING' | 'PAID';
  readonly provider: string;
  /** The provider's own number; null until the creator set out to pay. */
  readonly providerReference: string | null;
}

/** Name of the wallet where else the name of a payment provider stands. */
export const WALLET = 'wallet';
