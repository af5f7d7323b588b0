import { type OrderFacts, standingOf } from './standing.js';

const facts = (parts: Partial<OrderFacts>): OrderFacts => ({
  status: 'AWAITING_PAYMENT',
  parts: [],
  paymentStatus: 'PENDING',
  refundStatuses: [],
  isBackFromPaying: false,
  isTimeUp: false,
  ...parts,
});

const part = (status: string, parcels = 0) => ({ status, parcels: Array.from({ length: parcels }) });

const fulfilling = (...parts: OrderFacts['parts']) => facts({ status: 'FULFILLING', paymentStatus: 'CAPTURED', parts });

describe('how an order stands', () => {
  it.each([
    ['it waits for the payment', facts({}), 'TO_PAY'],
    ['the shopper is back from the cashier', facts({ isBackFromPaying: true }), 'CHECKING_PAYMENT'],
    ['the money came and the order does not know yet', facts({ paymentStatus: 'CAPTURED' }), 'CHECKING_PAYMENT'],
    ['the time to pay is over', facts({ isTimeUp: true }), 'TIME_IS_UP'],
    ['it expired', facts({ status: 'EXPIRED', paymentStatus: 'CLOSED' }), 'EXPIRED'],
    ['the money came after it expired', facts({ status: 'EXPIRED', paymentStatus: 'LATE' }), 'PAID_TOO_LATE'],
    ['it is paid', facts({ status: 'PAID', paymentStatus: 'CAPTURED' }), 'PAID'],
    ['a supplier packs it', fulfilling(part('ACCEPTED')), 'PREPARING'],
    ['some of a part was sent', fulfilling(part('PARTLY_SHIPPED', 1)), 'PARTLY_ON_THE_WAY'],
    ['one of two parts was sent', fulfilling(part('SHIPPED', 1), part('ACCEPTED')), 'PARTLY_ON_THE_WAY'],
    ['all parts were sent', fulfilling(part('SHIPPED', 1), part('DELIVERED', 1)), 'ON_THE_WAY'],
    ['all that is left has arrived', fulfilling(part('DELIVERED', 1), part('REJECTED')), 'ARRIVED'],
    ['it was received', facts({ status: 'COMPLETED', paymentStatus: 'CAPTURED' }), 'COMPLETED'],
    ['it was cancelled unpaid', facts({ status: 'CANCELLED', paymentStatus: 'CLOSED' }), 'CANCELLED'],
    [
      'it was cancelled after the payment',
      facts({ status: 'CANCELLED', paymentStatus: 'CAPTURED', refundStatuses: ['REQUESTED'] }),
      'CANCELLED_AND_REFUNDED',
    ],
  ])('is told when %s', (_, given, headline) => {
    expect(standingOf(given).headline).toBe(headline);
  });

  it('lets the shopper pay as long as there is time', () => {
    expect(standingOf(facts({})).canPay).toBe(true);
    expect(standingOf(facts({ isTimeUp: true })).canPay).toBe(false);
    expect(standingOf(facts({ status: 'PAID', paymentStatus: 'CAPTURED' })).canPay).toBe(false);
  });

  it('lets him pay after all when he came back from the cashier without', () => {
    expect(standingOf(facts({ isBackFromPaying: true }))).toMatchObject({ canPay: true, mayHavePaid: true });
    expect(standingOf(facts({ isBackFromPaying: true })).canCancel).toBe(false);
    expect(standingOf(facts({ paymentStatus: 'CAPTURED' })).canPay).toBe(false);
  });

  it('lets him cancel until a supplier has accepted', () => {
    expect(standingOf(facts({})).canCancel).toBe(true);
    expect(standingOf(facts({ status: 'PAID' })).canCancel).toBe(true);
    expect(standingOf(fulfilling(part('ACCEPTED'))).canCancel).toBe(false);
  });

  it('lets him confirm what was sent, and only that', () => {
    expect(standingOf(fulfilling(part('ACCEPTED'))).canConfirmReceipt).toBe(false);
    expect(standingOf(fulfilling(part('SHIPPED', 1))).canConfirmReceipt).toBe(true);
    expect(standingOf(fulfilling(part('RECEIVED', 1), part('ACCEPTED'))).canConfirmReceipt).toBe(false);
  });

  it('is under way until the goods and the money are where they belong', () => {
    expect(standingOf(facts({})).isUnderWay).toBe(true);
    expect(standingOf(facts({ status: 'EXPIRED', paymentStatus: 'CLOSED' })).isUnderWay).toBe(false);
    expect(standingOf(facts({ status: 'EXPIRED', paymentStatus: 'LATE' })).isUnderWay).toBe(true);
    expect(standingOf(facts({ status: 'CANCELLED', refundStatuses: ['REQUESTED'] })).isUnderWay).toBe(true);
    expect(standingOf(facts({ status: 'CANCELLED', refundStatuses: ['DONE'] })).isUnderWay).toBe(false);
    expect(standingOf(facts({ status: 'COMPLETED' })).isUnderWay).toBe(false);
  });
});
