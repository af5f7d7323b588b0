import { type CurrencyCode, DomainError, toDecimalText } from '@app/kernel';

/** The figures differ from what the shopper saw; carries the new ones. */
export class PriceChanged extends DomainError {
  readonly code = 'PRICE_CHANGED';
  readonly typeName = 'PriceChanged';

  constructor(
    readonly figures: { readonly goodsMinor: bigint; readonly freightMinor: bigint; readonly totalMinor: bigint },
    readonly currency: CurrencyCode,
  ) {
    super(
      `The total is now ${toDecimalText(figures.totalMinor, currency)} ${currency}. Show it to the shopper and order again.`,
      ['expectedTotal'],
    );
  }

  toFields(): Readonly<Record<string, unknown>> {
    const money = (minor: bigint) => ({ amount: toDecimalText(minor, this.currency), currencyCode: this.currency });
    return {
      goods: money(this.figures.goodsMinor),
      freight: money(this.figures.freightMinor),
      total: money(this.figures.totalMinor),
    };
  }
}

/** Too many unpaid orders, so that nobody hoards stock. */
export class TooManyUnpaidOrders extends DomainError {
  readonly code = 'TOO_MANY_UNPAID_ORDERS';

  constructor(limit: number) {
    super(`There are already ${limit} unpaid orders for this phone or address. Pay or cancel one of them first.`);
  }
}

/** More orders wait than can be placed soon; nothing was done. */
export class Busy extends DomainError {
  readonly code = 'BUSY';
  readonly typeName = 'Busy';

  constructor(
    readonly retryAfterSeconds: number,
    readonly ordersAhead: number,
  ) {
    super(
      `Very many orders come in right now: ${ordersAhead} are ahead. Try again in ${retryAfterSeconds} s with the same idempotency key.`,
    );
  }

  toFields(): Readonly<Record<string, unknown>> {
    return { retryAfterSeconds: this.retryAfterSeconds, ordersAhead: this.ordersAhead };
  }
}

/** There is nothing to decide: it was never held, or somebody has decided already. */
export class OrderNotHeld extends DomainError {
  readonly code = 'ORDER_NOT_HELD';

  constructor() {
    super('This order is not held, or somebody has decided already. Look at it again.', ['orderId']);
  }
}

/** The shopper has had, or asks for, more than his share of a drop. */
export class DropLimitReached extends DomainError {
  readonly code = 'DROP_LIMIT_REACHED';
  readonly typeName = 'DropLimitReached';

  constructor(
    readonly piecesPerShopper: number,
    readonly piecesOrdered: number,
  ) {
    super(
      piecesOrdered === 0
        ? `One shopper may buy ${piecesPerShopper} of it. Order fewer.`
        : `One shopper may buy ${piecesPerShopper} of it, and ${piecesOrdered} are ordered for this phone already.`,
      ['lines'],
    );
  }

  toFields(): Readonly<Record<string, unknown>> {
    return { piecesPerShopper: this.piecesPerShopper, piecesOrdered: this.piecesOrdered };
  }
}

/** A channel's order costs more than its creator paid in beforehand. */
export class InsufficientBalance extends DomainError {
  readonly code = 'INSUFFICIENT_BALANCE';

  constructor(chargeMinor: bigint, balanceMinor: bigint, currency: CurrencyCode) {
    const [charge, balance] = [toDecimalText(chargeMinor, currency), toDecimalText(balanceMinor, currency)];
    super(`The order costs ${charge} ${currency}, and the wallet has ${balance}. Pay in, then send the order again.`);
  }
}

/** A creator sends orders through his own shop only. */
export class NotYourShop extends DomainError {
  readonly code = 'NOT_YOUR_SHOP';

  constructor() {
    super('This shop belongs to another creator.', ['shopId']);
  }
}

/** The question was answered meanwhile, or its time is over. */
export class RerouteClosed extends DomainError {
  readonly code = 'REROUTE_CLOSED';

  constructor() {
    super('This question is closed: it was answered already, or its time is over. Look at the order.', [
      'supplierOrderId',
    ]);
  }
}
