import type { Tracking } from './carriers.js';

export const SCAN_CODES = ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'EXCEPTION'] as const;
export type ScanCode = (typeof SCAN_CODES)[number];

/** What a carrier reports of a parcel; its own id tells a repeat. */
export interface CarrierScan extends Tracking {
  readonly carrierEventId: string;
  readonly code: ScanCode;
  readonly place: string;
  readonly occurredAt: Date;
}
