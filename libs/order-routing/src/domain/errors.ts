import { DomainError, type OrderLineId } from '@app/kernel';

/** No warehouse that delivers has enough of what serves these lines. */
export class LinesOutOfStock extends DomainError {
  readonly code = 'OUT_OF_STOCK';

  constructor(readonly lineIds: readonly OrderLineId[]) {
    super('Some of the goods are sold out. Take them out of the cart, or order fewer.');
  }
}

/** What these lines are served by does not go to the province. */
export class NotDeliverable extends DomainError {
  readonly code = 'NOT_DELIVERABLE';

  constructor(
    readonly lineIds: readonly OrderLineId[],
    readonly province: string,
  ) {
    super(
      'Some of the goods are not delivered to this province. Take them out of the cart, or choose another address.',
    );
  }
}

export class TooManyPlaces extends DomainError {
  readonly code = 'TOO_MANY';

  constructor(
    what: string,
    readonly limit: number,
  ) {
    super(`You have ${limit} ${what} already, which is the most there may be. Change one that you no longer use.`);
  }
}
