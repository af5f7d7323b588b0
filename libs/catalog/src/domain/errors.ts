import { DomainError, type OfferId } from '@app/kernel';

/** Less is left than was asked for. Nothing was reserved. */
export class OutOfStock extends DomainError {
  readonly code = 'OUT_OF_STOCK';

  constructor(readonly offerIds: readonly OfferId[]) {
    super('Some of the goods are sold out. Take them out of the cart, or order fewer.');
  }
}
