/** What the order's page has to know to say how things stand. */
export interface OrderFacts {
  readonly status: 'AWAITING_PAYMENT' | 'PAID' | 'FULFILLING' | 'COMPLETED' | 'EXPIRED' | 'CANCELLED';
  readonly parts: readonly { readonly status: string; readonly parcels: readonly unknown[] }[];
  readonly paymentStatus: 'PENDING' | 'CAPTURED' | 'CLOSED' | 'LATE' | 'RETURNED' | null;
  readonly refundStatuses: readonly ('REQUESTED' | 'DONE' | 'FAILED')[];
  /** The shopper has just come back from the cashier. */
  readonly isBackFromPaying: boolean;
  readonly isTimeUp: boolean;
}

/** One plain sentence each. */
export type Headline =
  | 'TO_PAY'
  | 'CHECKING_PAYMENT'
  | 'TIME_IS_UP'
  | 'PAID'
  | 'PREPARING'
  | 'PARTLY_ON_THE_WAY'
  | 'ON_THE_WAY'
  | 'ARRIVED'
  | 'COMPLETED'
  | 'EXPIRED'
  | 'PAID_TOO_LATE'
  | 'CANCELLED'
  | 'CANCELLED_AND_REFUNDED';

export interface Standing {
  readonly headline: Headline;
  /** Of the four steps: paid, prepared, on the way, received. Null when the order ended otherwise. */
  readonly stepsDone: 0 | 1 | 2 | 3 | 4 | null;
  readonly canPay: boolean;
  /** Perhaps he has paid already. */
  readonly mayHavePaid: boolean;
  readonly canCancel: boolean;
  readonly canConfirmReceipt: boolean;
  /** Something is about to happen by itself. */
  readonly isUnderWay: boolean;
}

const STEPS: Readonly<Record<Headline, Standing['stepsDone']>> = {
  TO_PAY: 0,
  CHECKING_PAYMENT: 0,
  TIME_IS_UP: 0,
  PAID: 1,
  PREPARING: 1,
  PARTLY_ON_THE_WAY: 2,
  ON_THE_WAY: 3,
  ARRIVED: 3,
  COMPLETED: 4,
  EXPIRED: null,
  PAID_TOO_LATE: null,
  CANCELLED: null,
  CANCELLED_AND_REFUNDED: null,
};

// What is still to come to the shopper, and what has left or arrived.
const GONE = new Set(['REJECTED', 'CANCELLED']);
const SENT = new Set(['SHIPPED', 'DELIVERED', 'RECEIVED']);
const ARRIVED = new Set(['DELIVERED', 'RECEIVED']);

export function standingOf(facts: OrderFacts): Standing {
  const headline = headlineOf(facts);
  return {
    headline,
    stepsDone: STEPS[headline],
    canPay: headline === 'TO_PAY' || (headline === 'CHECKING_PAYMENT' && facts.paymentStatus === 'PENDING'),
    mayHavePaid: headline === 'CHECKING_PAYMENT',
    canCancel: (facts.status === 'AWAITING_PAYMENT' && headline !== 'CHECKING_PAYMENT') || facts.status === 'PAID',
    canConfirmReceipt:
      facts.status === 'FULFILLING' && facts.parts.some(({ status }) => status === 'SHIPPED' || status === 'DELIVERED'),
    isUnderWay:
      ['AWAITING_PAYMENT', 'PAID', 'FULFILLING'].includes(facts.status) ||
      facts.paymentStatus === 'LATE' ||
      facts.refundStatuses.includes('REQUESTED'),
  };
}

function headlineOf(facts: OrderFacts): Headline {
  const isPaidLate = facts.paymentStatus === 'LATE' || facts.paymentStatus === 'RETURNED';
  switch (facts.status) {
    case 'AWAITING_PAYMENT':
      return paymentHeadline(facts);
    case 'FULFILLING':
      return deliveryHeadline(facts.parts);
    case 'EXPIRED':
      return isPaidLate ? 'PAID_TOO_LATE' : 'EXPIRED';
    case 'CANCELLED':
      return facts.refundStatuses.length > 0 ? 'CANCELLED_AND_REFUNDED' : 'CANCELLED';
    case 'PAID':
    case 'COMPLETED':
      return facts.status;
  }
}

function paymentHeadline({ paymentStatus, isBackFromPaying, isTimeUp }: OrderFacts): Headline {
  if (paymentStatus === 'CAPTURED' || isBackFromPaying) return 'CHECKING_PAYMENT';
  return isTimeUp ? 'TIME_IS_UP' : 'TO_PAY';
}

function deliveryHeadline(parts: OrderFacts['parts']): Headline {
  const left = parts.filter(({ status }) => !GONE.has(status));
  if (left.length > 0 && left.every(({ status }) => ARRIVED.has(status))) return 'ARRIVED';
  if (left.length > 0 && left.every(({ status }) => SENT.has(status))) return 'ON_THE_WAY';
  return left.some(({ parcels }) => parcels.length > 0) ? 'PARTLY_ON_THE_WAY' : 'PREPARING';
}
