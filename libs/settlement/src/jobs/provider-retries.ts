import { HOUR_MS, MINUTE_MS, SECOND_MS } from '@app/kernel';

/** A provider that is down is back within minutes mostly, within a day nearly always. */
export const PROVIDER_RETRY_AFTER_MS: readonly number[] = [
  SECOND_MS,
  5 * SECOND_MS,
  30 * SECOND_MS,
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  HOUR_MS,
  6 * HOUR_MS,
  24 * HOUR_MS,
];
