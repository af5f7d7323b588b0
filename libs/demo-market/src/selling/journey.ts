import { DAY_MS, HOUR_MS } from '../options.js';
import type { Random } from '../random.js';
import type { DemoPerformance, DemoSupplierOrder, DemoSupplierOrderStatus } from '../types.js';
import { chineseHour } from './calendar.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** Unpaid orders lapse after this time. */
export const PAYMENT_WINDOW_MS = 15 * MINUTE_MS;
/** What the shopper does not confirm counts as received after this time. */
const RECEIPT_WINDOW_MS = 10 * DAY_MS;
const AFTER_SALE_WINDOW_MS = 7 * DAY_MS;
/** Share of paid SupplierOrders that the shopper cancels before they are shipped. */
const CANCELLED_SHARE = 0.012;
const SELF_CONFIRMED_SHARE = 0.45;

type Instants = Pick<
  DemoSupplierOrder,
  | 'forwardedAt'
  | 'acceptedAt'
  | 'rejectedAt'
  | 'cancelledAt'
  | 'shippedAt'
  | 'deliveredAt'
  | 'receivedAt'
  | 'releasedAt'
>;

export interface JourneySource {
  readonly paidAt: number;
  readonly now: number;
  readonly performance: DemoPerformance;
  readonly dispatchHours: number;
  readonly transitDays: readonly [number, number];
}

export interface Journey {
  readonly status: DemoSupplierOrderStatus;
  readonly instants: Instants;
  /** When nothing more can happen to the parcel but its release; absent while it is under way. */
  readonly closedAt?: number;
}

/** What has happened to a paid SupplierOrder by `now`. */
export function travel(source: JourneySource, random: Random): Journey {
  const { paidAt, now, performance } = source;
  const forwardedAt = paidAt + random.between(1, 9) * SECOND_MS;
  const acceptedAt = atWork(
    forwardedAt + performance.acceptanceHours * HOUR_MS * Math.exp(0.8 * random.normal()),
    random,
  );
  const shippedAt = atWork(acceptedAt + packingMs(source, random), random);
  if (random.chance(performance.rejectRate)) return endedBy('rejectedAt', { forwardedAt }, acceptedAt, now);
  if (random.chance(CANCELLED_SHARE)) {
    const cancelledAt = forwardedAt + random.next() * Math.max(MINUTE_MS, acceptedAt - forwardedAt);
    return endedBy('cancelledAt', { forwardedAt }, cancelledAt, now);
  }
  const deliveredAt = shippedAt + random.between(...source.transitDays) * DAY_MS;
  const isSelfConfirmed = random.chance(SELF_CONFIRMED_SHARE);
  const receivedAt = deliveredAt + (isSelfConfirmed ? random.next() ** 2 * 6 * DAY_MS : RECEIPT_WINDOW_MS);
  const releasedAt = receivedAt + AFTER_SALE_WINDOW_MS;
  return underWay({ forwardedAt, acceptedAt, shippedAt, deliveredAt, receivedAt, releasedAt }, now);
}

/** Punctual suppliers pack within the dispatch hours, the others up to twice as long. */
function packingMs({ performance, dispatchHours }: JourneySource, random: Random): number {
  const isPunctual = random.chance(performance.punctuality);
  const share = isPunctual ? 0.15 + 0.5 * random.next() : 1 + random.next();
  return share * dispatchHours * HOUR_MS;
}

/** Nobody accepts or packs at night: what falls outside 8 to 22 waits for the morning. */
function atWork(instant: number, random: Random): number {
  const hour = chineseHour(instant);
  if (hour >= 8 && hour < 22) return instant;
  const hoursToMorning = hour < 8 ? 8 - hour : 32 - hour;
  return instant + (hoursToMorning + random.next()) * HOUR_MS;
}

function endedBy(
  ending: 'rejectedAt' | 'cancelledAt',
  before: { forwardedAt: number },
  at: number,
  now: number,
): Journey {
  if (at > now) return underWay(before, now);
  const status = ending === 'rejectedAt' ? 'REJECTED' : 'CANCELLED';
  return { status, instants: { ...past(before, now), [ending]: new Date(Math.round(at)) }, closedAt: at };
}

const STATUSES = {
  forwardedAt: 'FORWARDED',
  acceptedAt: 'ACCEPTED',
  shippedAt: 'SHIPPED',
  deliveredAt: 'DELIVERED',
  receivedAt: 'RECEIVED',
  releasedAt: 'RECEIVED',
} as const satisfies Partial<Record<keyof Instants, DemoSupplierOrderStatus>>;

type Step = keyof typeof STATUSES;

function underWay(steps: Partial<Record<Step, number>>, now: number): Journey {
  const instants = past(steps, now);
  const reached = (Object.keys(STATUSES) as Step[]).filter((step) => instants[step] !== undefined).at(-1);
  const receivedAt = instants.receivedAt?.getTime();
  return {
    status: reached ? STATUSES[reached] : 'TO_FORWARD',
    instants,
    ...(receivedAt === undefined ? {} : { closedAt: receivedAt }),
  };
}

function past(steps: Partial<Record<Step, number>>, now: number): Partial<Record<Step, Date>> {
  return Object.fromEntries(
    Object.entries(steps)
      .filter(([, at]) => at <= now)
      .map(([step, at]) => [step, new Date(Math.round(at))]),
  );
}
