import { type CurrencyCode, DomainError, type ListingId, type SkuId, toDecimalText, toGlobalId } from '@app/kernel';

export class NoShopYet extends DomainError {
  readonly code = 'NO_SHOP_YET';

  constructor() {
    super('You have no shop yet. Create one first.');
  }
}

export class ShopExists extends DomainError {
  readonly code = 'SHOP_EXISTS';

  constructor() {
    super('You have a shop already, and a creator has one. Change that one instead.');
  }
}

export class SlugTaken extends DomainError {
  readonly code = 'SLUG_TAKEN';

  constructor(slug: string) {
    super(`Another shop has the address "${slug}". Choose another one.`, ['slug']);
  }
}

export class ShopClosed extends DomainError {
  readonly code = 'SHOP_CLOSED';

  constructor() {
    super('This shop is closed at the moment. Come back later.');
  }
}

export class AlreadyListed extends DomainError {
  readonly code = 'ALREADY_LISTED';

  constructor(path: readonly string[]) {
    super('This product is in your shop already. Change its listing instead.', path);
  }
}

/** Of a row of a batch: what the whole input would say with the path of its field. */
export class ProductNotFound extends DomainError {
  readonly code = 'NOT_FOUND';

  constructor() {
    super('The catalogue no longer has this product. Take it out.');
  }
}

export class NotListed extends DomainError {
  readonly code = 'NOT_LISTED';

  constructor() {
    super('This product is not in your shop. List it first.');
  }
}

export class SupplierSetsPrice extends DomainError {
  readonly code = 'SUPPLIER_SETS_PRICE';

  constructor() {
    super('In commission mode the supplier sets the price. Remove the listing and list it in MARKUP mode instead.');
  }
}

export class NoPriceRule extends DomainError {
  readonly code = 'NO_PRICE_RULE';

  constructor(path: readonly string[] = []) {
    super('This listing follows no price rule. Choose one.', path);
  }
}

export class PriceRuleNameTaken extends DomainError {
  readonly code = 'PRICE_RULE_NAME_TAKEN';

  constructor(name: string) {
    super(`You have a price rule "${name}" already. Choose another name, or change that one.`, ['name']);
  }
}

export class TooManyPriceRules extends DomainError {
  readonly code = 'TOO_MANY_PRICE_RULES';

  constructor(readonly most: number) {
    super(`A shop has at most ${most} price rules. Delete one that you no longer use.`);
  }
}

export class BatchTooLarge extends DomainError {
  readonly code = 'BATCH_TOO_LARGE';

  constructor(readonly most: number) {
    super(`A batch holds at most ${most} products. Start this one, and choose the others in another.`, ['productIds']);
  }
}

export class EmptyBatch extends DomainError {
  readonly code = 'EMPTY_BATCH';

  constructor() {
    super('This batch holds no product. Choose some first.', ['batchId']);
  }
}

/** Nobody's active offer could serve the sku in this mode and currency. */
export class NoOffer extends DomainError {
  readonly code = 'NO_OFFER';

  constructor(what: string, path: readonly string[]) {
    super(`${what} Choose another product, mode or variant.`, path);
  }
}

interface Amount {
  readonly amount: string;
  readonly currencyCode: CurrencyCode;
}

const toAmount = (amountMinor: bigint, currencyCode: CurrencyCode): Amount => ({
  amount: toDecimalText(amountMinor, currencyCode),
  currencyCode,
});

export class PriceBelowMap extends DomainError {
  readonly code = 'PRICE_BELOW_MAP';
  readonly typeName = 'PriceBelowMap';

  constructor(
    readonly mapMinor: bigint,
    readonly currency: CurrencyCode,
    path: readonly string[],
  ) {
    const least = toDecimalText(mapMinor, currency);
    super(`The suppliers allow no price below ${least} ${currency}. Raise it to that.`, path);
  }

  toFields(): { mapAmount: Amount } {
    return { mapAmount: toAmount(this.mapMinor, this.currency) };
  }
}

export class PriceBelowCost extends DomainError {
  readonly code = 'PRICE_BELOW_COST';
  readonly typeName = 'PriceBelowCost';

  constructor(
    readonly costMinor: bigint,
    readonly currency: CurrencyCode,
    path: readonly string[],
  ) {
    const least = toDecimalText(costMinor, currency);
    super(`Below ${least} ${currency} the price does not cover supply price and platform fee. Raise it to that.`, path);
  }

  toFields(): { costAmount: Amount } {
    return { costAmount: toAmount(this.costMinor, this.currency) };
  }
}

export const UNAVAILABILITIES = ['NOT_ON_SALE', 'OUT_OF_STOCK', 'NOT_DELIVERABLE'] as const;
/** Why a line of a cart cannot be bought. */
export type Unavailability = (typeof UNAVAILABILITIES)[number];

export interface UnavailableLine {
  /** Place of the line in the cart, from 0 on. */
  readonly position: number;
  readonly listingId: ListingId;
  readonly skuId: SkuId;
  readonly reason: Unavailability;
  /** Pieces that could be bought, at most what was asked for. */
  readonly availableQuantity: number;
}

/** Lines of the cart that cannot be bought as they are. */
export class ListingNotAvailable extends DomainError {
  readonly code: 'LISTING_NOT_AVAILABLE' | 'NOT_DELIVERABLE';
  readonly typeName = 'ListingNotAvailable';

  constructor(readonly lines: readonly UnavailableLine[]) {
    const isOnlyTooFar = lines.every(({ reason }) => reason === 'NOT_DELIVERABLE');
    super(
      isOnlyTooFar
        ? 'Some of the goods are not delivered to this province. Take them out of the cart, or choose another address.'
        : 'Some of the goods are sold out or no longer on sale. Take them out of the cart, or order fewer.',
      ['lines', ...lines.slice(0, 1).map(({ position }) => String(position))],
    );
    this.code = isOnlyTooFar ? 'NOT_DELIVERABLE' : 'LISTING_NOT_AVAILABLE';
  }

  toFields(): { lines: readonly object[] } {
    return {
      lines: this.lines.map(({ listingId, skuId, ...line }) => ({
        ...line,
        listingId: toGlobalId('Listing', listingId),
        skuId: toGlobalId('Sku', skuId),
      })),
    };
  }
}

export class DropNotStarted extends DomainError {
  readonly code = 'DROP_NOT_STARTED';
  readonly typeName = 'DropNotStarted';

  constructor(readonly startsAt: Date) {
    super(`The drop starts at ${startsAt.toISOString()}. Order again then.`, ['dropId']);
  }

  toFields(): Readonly<Record<string, unknown>> {
    return { startsAt: this.startsAt };
  }
}

export class DropEnded extends DomainError {
  readonly code = 'DROP_ENDED';

  constructor() {
    super('The drop is over. What the shop has left of it is sold at the usual price.', ['dropId']);
  }
}

export class DropSoldOut extends DomainError {
  readonly code = 'DROP_SOLD_OUT';

  constructor(path: readonly string[]) {
    super('All pieces of the drop are sold. Pieces that are not paid come back: try again in some minutes.', path);
  }
}

export class NotInDrop extends DomainError {
  readonly code = 'NOT_IN_DROP';

  constructor(path: readonly string[]) {
    super('This variant is not part of the drop. Order it without the drop, by itself.', path);
  }
}

/** One listing has one drop at a time. */
export class DropPlannedAlready extends DomainError {
  readonly code = 'DROP_PLANNED_ALREADY';

  constructor() {
    super('This listing has a drop that is not over. End that one first.', ['listingId']);
  }
}

/** Too few pieces could be set aside. */
export class DropStockShort extends DomainError {
  readonly code = 'DROP_STOCK_SHORT';

  constructor(available: number, path: readonly string[]) {
    super(`Only ${available} pieces can be had at this price. Set aside fewer.`, path);
  }
}
