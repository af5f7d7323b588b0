import { DomainError, type OfferId } from '@app/kernel';

/** Less is left than was asked for. Nothing was reserved. */
export class OutOfStock extends DomainError {
  readonly code = 'OUT_OF_STOCK';

  constructor(readonly offerIds: readonly OfferId[]) {
    super('Some of the goods are sold out. Take them out of the cart, or order fewer.');
  }
}

export class FeedEmpty extends DomainError {
  readonly code = 'FEED_EMPTY';

  constructor() {
    super('The file is empty. Choose one with a first line of column names and at least one row below it.', ['file']);
  }
}

export class FeedTooLarge extends DomainError {
  readonly code = 'FEED_TOO_LARGE';

  constructor(limitBytes: number) {
    super(`The file is larger than ${limitBytes / 1024 / 1024} MB. Split it, each part with the first line.`, ['file']);
  }
}

export class FeedDamaged extends DomainError {
  readonly code = 'FEED_DAMAGED';

  constructor() {
    super('The gzip file is damaged or broken off. Pack it again, or send the file as it is.', ['file']);
  }
}
