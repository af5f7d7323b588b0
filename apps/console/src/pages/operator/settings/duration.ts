export const DURATION_UNITS = ['day', 'hour', 'minute', 'second'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export const SECONDS_OF: Readonly<Record<DurationUnit, number>> = { day: 86_400, hour: 3_600, minute: 60, second: 1 };

/** The largest unit in which a duration is a whole number. */
export function unitOf(seconds: number): DurationUnit {
  if (seconds === 0) return 'second';
  return DURATION_UNITS.find((unit) => seconds % SECONDS_OF[unit] === 0) ?? 'second';
}
