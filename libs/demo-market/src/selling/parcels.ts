import type { Random } from '../random.js';

/** Carriers as kdniao codes them, their share of the parcels, and what their tracking numbers look like. */
const CARRIERS = [
  { code: 'ZTO', share: 0.28, prefix: '78', digits: 12 },
  { code: 'YTO', share: 0.22, prefix: 'YT', digits: 13 },
  { code: 'YD', share: 0.18, prefix: '43', digits: 13 },
  { code: 'STO', share: 0.14, prefix: '77', digits: 13 },
  { code: 'JTSD', share: 0.11, prefix: 'JT', digits: 13 },
  { code: 'SF', share: 0.07, prefix: 'SF', digits: 13 },
] as const;

export function makeParcel(random: Random): { carrierCode: string; trackingNumber: string } {
  let rest = random.next();
  const carrier = CARRIERS.find(({ share }) => (rest -= share) < 0) ?? CARRIERS[0];
  const length = /\d/.test(carrier.prefix) ? carrier.digits - carrier.prefix.length : carrier.digits;
  const digits = Array.from({ length }, () => random.whole(0, 9)).join('');
  return { carrierCode: carrier.code, trackingNumber: carrier.prefix + digits };
}
