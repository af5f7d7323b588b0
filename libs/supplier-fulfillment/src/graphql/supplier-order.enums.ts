import { registerEnumType } from '@nestjs/graphql';

import { ATTENTION_REASONS } from '../domain/attention.rules.js';
import { CONNECTION_WAYS } from '../domain/connection.rules.js';
import type { Deadline } from '../domain/deadline.rules.js';
import { SCAN_CODES } from '../domain/scan.rules.js';
import {
  TAKEN_CODES,
  REJECT_CODES,
  STATUSES_OF_TAB,
  STATUSES_SEEN_BY_SUPPLIER,
  type SupplierOrderTab,
} from '../domain/supplier-order.state.js';

type EnumOf<Value extends string> = Readonly<Record<Value, Value>>;

function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  about: Readonly<Record<Value, string>>,
): EnumOf<Value> {
  const made = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Value>;
  const valuesMap = Object.fromEntries(values.map((value) => [value, { description: about[value] }]));
  registerEnumType<Readonly<Record<string, string>>>(made, { name, description, valuesMap });
  return made;
}

export const SupplierOrderStatusEnum = enumOf(
  'SupplierOrderStatus',
  'Where a supplier order stands.',
  STATUSES_SEEN_BY_SUPPLIER as readonly Exclude<(typeof STATUSES_SEEN_BY_SUPPLIER)[number], 'AWAITING_PAYMENT'>[],
  {
    READY: 'Paid, and being handed to the supplier.',
    FORWARDED: 'Handed to the supplier, who has to accept it.',
    ACCEPTED: 'Accepted: to be shipped.',
    PARTLY_SHIPPED: 'Some pieces have left, others have not.',
    SHIPPED: 'Everything has left the warehouse.',
    DELIVERED: 'Every parcel has arrived, by the carrier’s word.',
    RECEIVED: 'Received, by the shopper’s word or by deadline.',
    REJECTED: 'Declined by the supplier, or not answered in time.',
    CANCELLED: 'Cancelled before the supplier accepted it.',
  },
);

export const SupplierOrderTabEnum = enumOf(
  'SupplierOrderTab',
  'Supplier orders by what has to be done with them.',
  Object.keys(STATUSES_OF_TAB) as SupplierOrderTab[],
  {
    TO_ACCEPT: 'To be accepted or rejected, the most urgent first.',
    TO_SHIP: 'Accepted and not wholly shipped, the most urgent first.',
    SHIPPED: 'On the way or delivered.',
    RECEIVED: 'Received.',
    CLOSED: 'Rejected or cancelled.',
  },
);

export const RejectCodeEnum = enumOf('RejectCode', 'Why a supplier declines.', REJECT_CODES, {
  OUT_OF_STOCK: 'The goods are not there.',
  PRICE: 'The supply price is wrong.',
  ADDRESS: 'It cannot be sent to this address.',
  OTHER: 'Something else; the reason says what.',
});

export const RejectedCodeEnum = enumOf(
  'RejectedCode',
  'Why a supplier order was rejected.',
  [...REJECT_CODES, ...TAKEN_CODES] as const,
  {
    OUT_OF_STOCK: 'The goods are not there.',
    PRICE: 'The supply price is wrong.',
    ADDRESS: 'It cannot be sent to this address.',
    OTHER: 'Something else; the reason says what.',
    ACCEPTANCE_TIMEOUT: 'The supplier did not answer in time.',
    STOCK_CORRECTED: 'The supplier counted fewer pieces than orders held.',
    SUPPLIER_SUSPENDED: 'The platform suspended the supplier.',
  },
);

export const AttentionReasonEnum = enumOf(
  'AttentionReason',
  'Why a person should look at a supplier order.',
  ATTENTION_REASONS,
  {
    FORWARDING_STUCK: 'The supplier’s system did not take it for two days; replay it when the system works again.',
    LATE_DISPATCH: 'It should have left the warehouse by now.',
    NO_SCAN: 'No carrier has seen one of its parcels for two days after it was shipped.',
    DELIVERY_EXCEPTION: 'The carrier reports that something is wrong with one of its parcels.',
  },
);

export const ScanCodeEnum = enumOf('ScanCode', 'What a carrier reports.', SCAN_CODES, {
  PICKED_UP: 'Taken over by the carrier.',
  IN_TRANSIT: 'On its way.',
  OUT_FOR_DELIVERY: 'Being brought to the door.',
  DELIVERED: 'Handed over.',
  EXCEPTION: 'Something is wrong: refused, damaged, held up.',
});

export const ConnectionWayEnum = enumOf('ConnectionWay', 'How a supplier is handed his orders.', CONNECTION_WAYS, {
  PORTAL: 'They appear in the console.',
  WEBHOOK: 'They are sent to the supplier’s own system, signed, and appear in the console too.',
});

export const DeadlineStepEnum = enumOf<Deadline['step']>(
  'DeadlineStep',
  'What has to happen by a deadline.',
  ['ACCEPT', 'DISPATCH', 'CONFIRM_RECEIPT'],
  {
    ACCEPT: 'The supplier accepts or rejects.',
    DISPATCH: 'The last piece leaves the warehouse.',
    CONFIRM_RECEIPT: 'The shopper says that it came.',
  },
);

export const DeadlineActorEnum = enumOf<Deadline['actor']>(
  'DeadlineActor',
  'Who has to act by a deadline.',
  ['SUPPLIER', 'SHOPPER'],
  { SUPPLIER: 'The supplier.', SHOPPER: 'The shopper.' },
);

export const DeadlineConsequenceEnum = enumOf<Deadline['otherwise']>(
  'DeadlineConsequence',
  'What happens by itself when a deadline passes.',
  ['REJECTED', 'MARKED_LATE', 'RECEIVED'],
  {
    REJECTED: 'It is rejected in the supplier’s name, and its lines are refunded.',
    MARKED_LATE: 'It stays to be shipped, with a late mark that counts against the supplier.',
    RECEIVED: 'It counts as received.',
  },
);

export const DeadlineStandingEnum = enumOf<Deadline['standing']>(
  'DeadlineStanding',
  'How much of the time is left.',
  ['IN_TIME', 'DUE_SOON', 'OVERDUE'],
  {
    IN_TIME: 'Enough.',
    DUE_SOON: 'The last quarter, or the last six hours of long ones.',
    OVERDUE: 'None.',
  },
);
