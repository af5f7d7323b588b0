import { registerEnumType } from '@nestjs/graphql';

import type { AccountKind, WalletAccountKind } from '../domain/ledger.rules.js';
import type { PaymentStatus } from '../domain/payment.state.js';
import type { RefundStatus } from '../domain/refund.state.js';
import type { EarningStatus } from '../queries/earnings.query.js';

/** Registers an enum of the schema from its values' descriptions. */
function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): { readonly [Name in Value]: Name } {
  const names = Object.keys(values) as Value[];
  const made = Object.fromEntries(names.map((value) => [value, value])) as { [Name in Value]: Name };
  const valuesMap = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(made, { name, description, valuesMap: valuesMap as { [Name in Value]: { description: string } } });
  return made;
}

export const PaymentStatusEnum = enumOf<PaymentStatus>('PaymentStatus', 'How far the payment of an order has come.', {
  PENDING: 'Waiting for the shopper.',
  CAPTURED: 'The money has come.',
  CLOSED: 'The order ended unpaid.',
  LATE: 'Money came after the order had ended; what becomes of it is being decided.',
  RETURNED: 'Money that came too late is on its way back, or back.',
});

export const RefundStatusEnum = enumOf<RefundStatus>('RefundStatus', 'How far a refund has come.', {
  REQUESTED: 'The payment provider was asked, or is about to be.',
  DONE: 'The shopper has the money.',
  FAILED: 'The payment provider would not take it; the operator has to look.',
});

export const EarningStatusEnum = enumOf<EarningStatus>('EarningStatus', 'How far the money of a supplier order is.', {
  HELD: 'Paid by the shopper and held until the after-sale window has passed.',
  RELEASED: 'Available to those who earned it.',
  REFUNDED: 'Given back to the shopper.',
});

export const WalletAccountEnum = enumOf<WalletAccountKind>('WalletAccount', 'The accounts of a wallet.', {
  PENDING: 'Held until the after-sale window has passed.',
  AVAILABLE: 'Released.',
  PREPAID: 'Paid in by a creator, for the orders of his channels.',
});

export const StatementEntryKindEnum = enumOf('StatementEntryKind', 'Why money moved.', {
  CAPTURE: 'The order was paid: by its shopper, or from the creator’s wallet.',
  RELEASE: 'The after-sale window passed: from PENDING to AVAILABLE.',
  REFUND: 'The money went back: to the shopper, or into the creator’s wallet.',
  REROUTE: 'Another supplier serves it; what was held for the first one is held for him.',
  TOP_UP: 'The creator paid in.',
});

export const LedgerAccountKindEnum = enumOf<AccountKind>('LedgerAccountKind', 'Kinds of accounts in the ledger.', {
  PROVIDER: 'What payment providers hold for the platform.',
  UNAPPLIED: 'Money that came too late and is still to be decided about.',
  FEE_PENDING: 'The platform’s fees, held.',
  FEE: 'The platform’s fees, earned.',
  PENDING: 'What organizations will get when the after-sale windows have passed.',
  AVAILABLE: 'What organizations may have.',
  PREPAID: 'What creators paid in for the orders of their channels.',
});
