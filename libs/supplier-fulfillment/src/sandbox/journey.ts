import { createHash } from 'node:crypto';

import { type FollowedParcel } from '../domain/carrier-gateway.js';
import type { CarrierScan, ScanCode } from '../domain/scan.rules.js';

export interface PlannedCall {
  readonly scan: Omit<CarrierScan, 'occurredAt'>;
  /** 0, or 1 for the same report sent again. */
  readonly copy: number;
  /** When it happens and when it is told, as shares of the whole journey. */
  readonly occurredAfter: number;
  readonly toldAfter: number;
}

const STAGES: readonly { readonly code: ScanCode; readonly after: number }[] = [
  { code: 'PICKED_UP', after: 0.1 },
  { code: 'IN_TRANSIT', after: 0.4 },
  { code: 'OUT_FOR_DELIVERY', after: 0.75 },
  { code: 'DELIVERED', after: 1 },
];

/**
 * The journey of a parcel as its carrier tells it: always the same for the same parcel and number. Of five parcels one has
 * its last two reports told the wrong way round, and every fourth report is told twice, as with real carriers.
 */
export function planJourney(parcel: FollowedParcel): PlannedCall[] {
  const { shipmentId, carrier, trackingNumber } = parcel;
  const digest = createHash('sha256').update(`${shipmentId} ${carrier} ${trackingNumber}`).digest();
  const reference = digest.toString('hex', 0, 10);
  const isToldWrongWayRound = digest.readUInt8(10) % 5 === 0;
  return STAGES.flatMap(({ code, after }, index) => {
    const scan = {
      carrier,
      trackingNumber,
      carrierEventId: `${reference}-${code}`,
      code,
      place: placeOf(code, parcel),
    };
    const call = { scan, copy: 0, occurredAfter: after, toldAfter: isToldWrongWayRound ? swapped(code, after) : after };
    const isRepeated = digest.readUInt8(11 + index) % 4 === 0;
    return isRepeated ? [call, { ...call, copy: 1, toldAfter: call.toldAfter + 0.05 }] : [call];
  });
}

function swapped(code: ScanCode, after: number): number {
  if (code === 'OUT_FOR_DELIVERY') return 1;
  return code === 'DELIVERED' ? 0.75 : after;
}

function placeOf(code: ScanCode, { fromCity, toCity }: FollowedParcel): string {
  return code === 'PICKED_UP' ? fromCity : toCity;
}
