import type { ShipmentId } from '@app/kernel';

import type { Tracking } from './carriers.js';
import type { CarrierScan } from './scan.rules.js';

export interface FollowedParcel extends Tracking {
  readonly shipmentId: ShipmentId;
  readonly fromCity: string;
  readonly toCity: string;
}

export type NotificationHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** A report that did not come from the gateway, or that nobody can read. */
export class ScanReportRefused extends Error {}

/** Who reports where parcels are: one gateway for all carriers. */
export abstract class CarrierGateway {
  /** As in the address of its webhook door: `/webhooks/carriers/<name>`. */
  abstract readonly name: string;

  /** Asks for reports of a parcel from now on. The same parcel and number again change nothing. */
  abstract follow(parcel: FollowedParcel): Promise<void>;

  /** @throws ScanReportRefused when the signature is wrong or the body unreadable. */
  abstract verifyNotification(rawBody: Buffer, headers: NotificationHeaders): CarrierScan[];
}

/** For a market without one: nobody reports, and parcels count as received by their deadline. */
export class NoCarrierGateway extends CarrierGateway {
  readonly name = 'none';

  follow(): Promise<void> {
    return Promise.resolve();
  }

  verifyNotification(): CarrierScan[] {
    throw new ScanReportRefused('No carrier gateway is in use here');
  }
}
