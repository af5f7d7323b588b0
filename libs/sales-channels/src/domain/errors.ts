import { DomainError } from '@app/kernel';

export class ChannelWrong extends DomainError {
  readonly code = 'CHANNEL_WRONG';
}

/** The same number came with other content before. */
export class ContentDiffers extends DomainError {
  readonly code = 'CONTENT_DIFFERS';

  constructor(externalId: string) {
    super(
      `Order ${externalId} was placed with other lines or another recipient. Cancel it here, or send it under a number of its own.`,
    );
  }
}

/** A sku of the channel that nothing is known to be. */
export class UnknownSku extends DomainError {
  readonly code = 'UNKNOWN_SKU';

  constructor(sku: string) {
    super(`Nobody has said yet what "${sku}" is here. Map it to goods of your shop, then send the order again.`);
  }
}

export class NotListed extends DomainError {
  readonly code = 'NOT_LISTED';

  constructor(sku: string) {
    super(`"${sku}" is not on sale in the shop. List it, then send the order again.`);
  }
}

/** What came was refunded at the channel before it could be placed. */
export class RefundedBefore extends DomainError {
  readonly code = 'REFUNDED_BEFORE';

  constructor() {
    super('The whole order was refunded at the channel before it came here, so it is not placed.');
  }
}

/** A platform's event whose signature is not the channel's. */
export class EventForged extends DomainError {
  readonly code = 'EVENT_FORGED';

  constructor() {
    super('The signature is not made with this channel’s secret, or not for this shop.');
  }
}

/** The body or the id of an event that came before, as another one. */
export class EventReplayed extends DomainError {
  readonly code = 'EVENT_REPLAYED';

  constructor() {
    super('This event came before under another id, or its id with another body.');
  }
}

/** An event in which what an order needs is missing. */
export class EventUnreadable extends DomainError {
  readonly code = 'EVENT_UNREADABLE';
}

export class PartlyRefunded extends DomainError {
  readonly code = 'PARTLY_REFUNDED';

  constructor() {
    super(
      'A part of the order was refunded at the channel. The order goes on here: settle the rest with its supplier.',
    );
  }
}

export class ChannelFileTooLarge extends DomainError {
  readonly code = 'CHANNEL_FILE_TOO_LARGE';

  constructor(bytesMax: number) {
    super(`The file is larger than ${bytesMax / 1024 / 1024} MiB. Split it.`, ['file']);
  }
}
