import { InvalidInput } from '@app/kernel';

import { findProvince } from './provinces.js';
import { isTimeZone } from './zoned-time.js';

/** @throws InvalidInput when the province or the time zone is unknown. What is left out, or null, is not looked at. */
export function assertWarehousePlace(place: {
  province?: string | null | undefined;
  timeZone?: string | null | undefined;
}): void {
  if (place.province != null && !findProvince(place.province)) {
    throw new InvalidInput(`"${place.province}" is no province code. Use the two digits of GB/T 2260, such as 33.`, [
      'province',
    ]);
  }
  if (place.timeZone != null && !isTimeZone(place.timeZone)) {
    throw new InvalidInput(`"${place.timeZone}" is no time zone. Use an IANA name, such as Asia/Shanghai.`, [
      'timeZone',
    ]);
  }
}
