import { type AddedCost, totalOf } from './route.js';

/** Why a line was not given to the next best. */
export type RoutingReason =
  'ONLY_CHOICE' | 'CHEAPER_GOODS' | 'CHEAPER_FREIGHT' | 'FEWER_PARCELS' | 'SOONER' | 'SAFER' | 'EQUAL';

/** Equal ones are decided in this order. */
const REASON_OF: readonly (readonly [part: keyof AddedCost, reason: RoutingReason])[] = [
  ['goodsMinor', 'CHEAPER_GOODS'],
  ['freightMinor', 'CHEAPER_FREIGHT'],
  ['splitMinor', 'FEWER_PARCELS'],
  ['latenessMinor', 'SOONER'],
  ['riskMinor', 'SAFER'],
];

/** What speaks most for the chosen one: the part of the cost in which it is furthest below the runner-up. */
export function reasonFor(chosen: AddedCost, runnerUp: AddedCost | null): RoutingReason {
  if (!runnerUp) return 'ONLY_CHOICE';
  if (totalOf(runnerUp) <= totalOf(chosen)) return 'EQUAL';
  let most = 0n;
  let found: RoutingReason = 'EQUAL';
  for (const [part, reason] of REASON_OF) {
    const saved = runnerUp[part] - chosen[part];
    if (saved <= most) continue;
    most = saved;
    found = reason;
  }
  return found;
}
