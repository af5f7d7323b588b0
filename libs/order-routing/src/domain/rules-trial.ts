import type { OrderId, OrganizationId } from '@app/kernel';

import { decideRouting, type RoutingDecision } from './decision.js';
import { LinesOutOfStock, NotDeliverable } from './errors.js';
import type { RoutingQuestion } from './candidates.js';
import type { RoutingRules } from './routing-rules.js';

/** An order of the past, as routing would be asked today. */
export type PastOrder = Omit<RoutingQuestion, 'rules'> & { readonly orderId: OrderId };

/** What one set of rules makes of an order. */
export interface TrialOutcome {
  /** Supply prices and freight: what really is paid. */
  readonly paidMinor: bigint;
  readonly parcels: number;
  /** From the order until the last parcel is promised. */
  readonly days: number;
  /** How many lines each supplier serves. */
  readonly linesBySupplier: ReadonlyMap<OrganizationId, number>;
}

export interface OrderTrial {
  readonly orderId: OrderId;
  readonly before: TrialOutcome;
  readonly after: TrialOutcome;
  /** Whether any line goes to another offer or warehouse. */
  readonly isChanged: boolean;
}

const DAY_MS = 24 * 3_600_000;

/**
 * Routes a past order by two sets of rules, everything else alike.
 * @returns null when it cannot be served any more by the offers that were asked then, under one of them.
 */
export function tryRules(order: PastOrder, before: RoutingRules, after: RoutingRules): OrderTrial | null {
  const [first, second] = [decideBy(order, before), decideBy(order, after)];
  if (!first || !second) return null;
  return {
    orderId: order.orderId,
    before: outcomeOf(order, first),
    after: outcomeOf(order, second),
    isChanged: first.lines.some(
      ({ offerId, warehouseId }, index) =>
        offerId !== second.lines[index]?.offerId || warehouseId !== second.lines[index].warehouseId,
    ),
  };
}

function decideBy({ lines, places, province, orderedAt }: PastOrder, rules: RoutingRules): RoutingDecision | null {
  try {
    return decideRouting({ lines, places, province, orderedAt, rules });
  } catch (error) {
    if (error instanceof LinesOutOfStock || error instanceof NotDeliverable) return null;
    throw error;
  }
}

function outcomeOf({ lines, orderedAt }: PastOrder, decision: RoutingDecision): TrialOutcome {
  const linesBySupplier = new Map<OrganizationId, number>();
  let paidMinor = decision.freightMinor;
  for (const [index, { offerId, supplierId }] of decision.lines.entries()) {
    linesBySupplier.set(supplierId, (linesBySupplier.get(supplierId) ?? 0) + 1);
    const line = lines[index];
    const offer = line?.candidates.find((candidate) => candidate.offerId === offerId);
    paidMinor += (offer?.supplyPriceMinor ?? 0n) * BigInt(line?.quantity ?? 0);
  }
  const lastMs = Math.max(...decision.parcels.map(({ promisedAt }) => promisedAt.getTime()));
  const days = Math.ceil((lastMs - orderedAt.getTime()) / DAY_MS);
  return { paidMinor, parcels: decision.parcels.length, days, linesBySupplier };
}
