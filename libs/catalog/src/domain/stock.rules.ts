import { InvalidInput, type OfferId, type OrderLineId, type StockPoolId, type WarehouseId } from '@app/kernel';

/** What an order line wants to have set aside. */
export interface StockClaim {
  readonly orderLineId: OrderLineId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  /** 1 or more. */
  readonly quantity: number;
  /** Out of which pool; else what is there for everybody. */
  readonly poolId?: StockPoolId | undefined;
}

export type StockKey = Pick<StockClaim, 'offerId' | 'warehouseId'>;

export const stockKey = ({ offerId, warehouseId }: StockKey): string => `${offerId} ${warehouseId}`;

/** What a claim is served out of. */
export const sourceKey = (claim: StockKey & Pick<StockClaim, 'poolId'>): string => claim.poolId ?? stockKey(claim);

/** Why a stock is what it is. */
export const STOCK_CHANGE_KINDS = [
  'OPENING',
  'FEED',
  'COUNT',
  'CORRECTION',
  'RESTOCK',
  'RESERVED',
  'RELEASED',
  'SHIPPED',
  'DROP',
] as const;
export type StockChangeKind = (typeof STOCK_CHANGE_KINDS)[number];

export const SAFETY_STOCK_MAX = 1_000_000;

/** @throws InvalidInput when one thing was counted twice. */
export function assertEachOnce(counts: readonly StockKey[], list: string): void {
  const seen = new Set<string>();
  for (const [index, count] of counts.entries()) {
    if (seen.has(stockKey(count))) {
      throw new InvalidInput('This offer is counted in this warehouse twice. Say it once.', [list, String(index)]);
    }
    seen.add(stockKey(count));
  }
}

export interface Allotment {
  /** The claims of all orders that are served. */
  readonly taken: readonly StockClaim[];
  /** Per order the offers of which too little was left for it, each once; none: it is served. */
  readonly lacking: readonly (readonly OfferId[])[];
}

/**
 * Gives out what is left, order by order: each gets all of its lines or none, and what one cannot use is there for the next.
 * @param available by `sourceKey`; what is not in there is not there.
 */
export function allot(available: ReadonlyMap<string, number>, orders: readonly (readonly StockClaim[])[]): Allotment {
  const left = new Map(available);
  const taken: StockClaim[] = [];
  const lacking = orders.map((claims) => {
    const wanted = sumByKey(claims);
    const short = claims.filter((claim) => (left.get(sourceKey(claim)) ?? 0) < (wanted.get(sourceKey(claim)) ?? 0));
    if (short.length > 0) return [...new Set(short.map(({ offerId }) => offerId))];
    for (const [key, quantity] of wanted) left.set(key, (left.get(key) ?? 0) - quantity);
    taken.push(...claims);
    return [];
  });
  return { taken, lacking };
}

function sumByKey(claims: readonly StockClaim[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const claim of claims) sums.set(sourceKey(claim), (sums.get(sourceKey(claim)) ?? 0) + claim.quantity);
  return sums;
}
