import { DAY_MS, HOUR_MS, SALES_DAYS } from '../options.js';
import { Random, runningTotals } from '../random.js';

/** China has one time zone and no summer time. */
const CHINA_OFFSET_MS = 8 * HOUR_MS;

/** Orders by weekday, Sunday first: people buy when they have the evening off. */
const WEEKDAYS = [1.18, 0.94, 0.92, 0.93, 0.95, 1.05, 1.2];

/** Orders by hour of the day: lunch break, and live streams from eight to ten. */
const HOURS = [
  1.6, 0.8, 0.4, 0.3, 0.3, 0.5, 1, 1.8, 2.6, 3.4, 3.9, 4.2, 4.9, 4.4, 3.7, 3.6, 3.7, 3.9, 4.6, 6.2, 8.4, 9, 6.6, 3.4,
];

/** Shopping days by month and day, and what they do to a day's orders. */
const FESTIVALS: Readonly<Record<string, number>> = {
  '3-8': 1.7,
  '5-1': 1.2,
  '5-20': 1.5,
  '6-1': 1.3,
  '6-16': 1.5,
  '6-17': 1.6,
  '6-18': 2.4,
  '9-9': 1.5,
  '11-1': 1.6,
  '11-10': 1.6,
  '11-11': 2.8,
  '12-12': 1.9,
};

/** How much more is sold on the last day than half a year earlier, but for chance. */
const GROWTH = 1.9;

/** The instants at which `count` orders came in over the last half year, ascending, none after `now`. */
export function orderInstants(seed: number, count: number, now: Date): Float64Array {
  const lastDay = startOfChineseDay(now.getTime());
  const days = Array.from({ length: SALES_DAYS }, (_, i) => lastDay - (SALES_DAYS - 1 - i) * DAY_MS);
  const elapsed = now.getTime() - lastDay;
  const weights = days.map((day, i) => dayWeight(day, i, seed) * (day === lastDay ? shareOfDay(elapsed) : 1));
  const instants = new Float64Array(count);
  let filled = 0;
  apportion(weights, count).forEach((ofDay, i) => {
    const random = new Random(seed, 'order-day', i);
    const until = days[i] === lastDay ? elapsed : DAY_MS;
    for (let k = 0; k < ofDay; k++) instants[filled++] = (days[i] ?? 0) + instantInDay(random, until);
  });
  return instants.sort();
}

function dayWeight(day: number, index: number, seed: number): number {
  const date = new Date(day + CHINA_OFFSET_MS);
  const weekday = WEEKDAYS[date.getUTCDay()] ?? 1;
  const festival = FESTIVALS[`${date.getUTCMonth() + 1}-${date.getUTCDate()}`] ?? 1;
  const chance = Math.exp(0.07 * new Random(seed, 'day', index).normal());
  return weekday * festival * chance * GROWTH ** (index / SALES_DAYS);
}

const hourTotals = runningTotals(HOURS);

function instantInDay(random: Random, until: number): number {
  for (let attempt = 0; attempt < 50; attempt++) {
    const instant = random.weighted(hourTotals) * HOUR_MS + Math.floor(random.next() * HOUR_MS);
    if (instant < until) return instant;
  }
  return Math.floor(random.next() * until);
}

/** The share of a day's orders that came in during its first `elapsed` milliseconds. */
function shareOfDay(elapsed: number): number {
  const hour = Math.floor(elapsed / HOUR_MS);
  const before = hour === 0 ? 0 : (hourTotals[hour - 1] ?? 0);
  const within = ((elapsed % HOUR_MS) / HOUR_MS) * (HOURS[hour] ?? 0);
  return (before + within) / (hourTotals.at(-1) ?? 1);
}

/** Whole numbers in proportion to the weights that add up to `count` exactly. */
function apportion(weights: readonly number[], count: number): number[] {
  const totals = runningTotals(weights);
  const sum = totals.at(-1) ?? 1;
  const upTo = Array.from(totals, (total) => Math.round((total / sum) * count));
  return upTo.map((total, i) => total - (upTo[i - 1] ?? 0));
}

function startOfChineseDay(instant: number): number {
  return Math.floor((instant + CHINA_OFFSET_MS) / DAY_MS) * DAY_MS - CHINA_OFFSET_MS;
}

/** The hour of the day in China, with its fraction. */
export function chineseHour(instant: number): number {
  return ((instant + CHINA_OFFSET_MS) % DAY_MS) / HOUR_MS;
}
