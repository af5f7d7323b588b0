import { DomainError } from '@app/kernel';

export class NotAcceptedYet extends DomainError {
  readonly code = 'NOT_ACCEPTED_YET';

  constructor(number: string) {
    super(`Accept supplier order ${number} before you ship it, so that it cannot be cancelled meanwhile.`, [
      'supplierOrderId',
    ]);
  }
}

export class UnknownCarrier extends DomainError {
  readonly code = 'UNKNOWN_CARRIER';

  constructor(carrier: string) {
    super(`"${carrier}" is no carrier that Daifa knows. Take a code from the list of carriers, or OTHER.`, ['carrier']);
  }
}

export class TrackingNumberMalformed extends DomainError {
  readonly code = 'TRACKING_NUMBER_MALFORMED';

  constructor(trackingNumber: string, carrierName: string, example: string) {
    super(
      `"${trackingNumber}" is no tracking number of ${carrierName}; one looks like ${example}. Check the number and the carrier.`,
      ['trackingNumber'],
    );
  }
}

export class TrackingNumberUsed extends DomainError {
  readonly code = 'TRACKING_NUMBER_USED';

  constructor(trackingNumber: string) {
    super(
      `A parcel of this supplier order with the number ${trackingNumber} holds other pieces. Check the number, or leave the parcel as it is.`,
      ['trackingNumber'],
    );
  }
}

export class MoreThanLeft extends DomainError {
  readonly code = 'MORE_THAN_LEFT';
  readonly typeName = 'MoreThanLeft';

  constructor(
    private readonly supplierSku: string,
    quantity: number,
    private readonly left: number,
  ) {
    super(`${quantity} of ${supplierSku} cannot be shipped: ${left} are left. Lower the quantity.`, ['lines']);
  }

  toFields(): { supplierSku: string; left: number } {
    return { supplierSku: this.supplierSku, left: this.left };
  }
}

export class TooManyParcels extends DomainError {
  readonly code = 'TOO_MANY_PARCELS';

  constructor(limit: number) {
    super(`This supplier order has ${limit} parcels, and there can be no more. Ship the rest in one of them.`);
  }
}

export class WebhookAddressRefused extends DomainError {
  readonly code = 'WEBHOOK_ADDRESS_REFUSED';

  constructor(reason: string) {
    super(reason, ['url']);
  }
}

export class NoWebhook extends DomainError {
  readonly code = 'NO_WEBHOOK';

  constructor() {
    super('Your orders come by the portal, so there is no webhook. Set a webhook address first.');
  }
}

export class ShipmentFileTooLarge extends DomainError {
  readonly code = 'SHIPMENT_FILE_TOO_LARGE';

  constructor(limitBytes: number) {
    super(`The file is larger than ${limitBytes / (1024 * 1024)} MB. Split it.`, ['file']);
  }
}
