import { type OrganizationId, shareOf, splitByWeights, type SupplierOrderId } from '@app/kernel';

export interface SplitLine {
  readonly mode: 'MARKUP' | 'COMMISSION';
  readonly quantity: number;
  /** What the shopper pays for one piece. */
  readonly unitPriceMinor: bigint;
  /** What the supplier asks for one piece of a MARKUP line. */
  readonly supplyPriceMinor: bigint;
  /** The creator's share of a COMMISSION line's goods, in 1/10,000. */
  readonly commissionBasisPoints: number;
  /** The platform's share of the goods, in 1/10,000. */
  readonly feeBasisPoints: number;
  /** Weight of one piece. */
  readonly weightGrams: number;
}

/** The terms of one supplier order as frozen when the order was placed. */
export interface SplitTerms {
  readonly supplierOrderId: SupplierOrderId;
  readonly supplierId: OrganizationId;
  readonly creatorId: OrganizationId;
  /** The part of the shopper's freight that falls on this supplier order. */
  readonly freightPaidMinor: bigint;
  /** What the parcel really costs; the supplier pays the carrier. */
  readonly freightCostMinor: bigint;
  readonly lines: readonly SplitLine[];
}

/** What each party gets of one supplier order. A negative share is owed instead. */
export interface Shares {
  readonly totalMinor: bigint;
  readonly supplierMinor: bigint;
  readonly creatorMinor: bigint;
  readonly platformMinor: bigint;
}

/** What a supplier order costs a creator who pays it from his wallet: all but his own share. */
export function chargeOf({ totalMinor, creatorMinor }: Shares): bigint {
  return totalMinor - creatorMinor;
}

const NOTHING: Shares = { totalMinor: 0n, supplierMinor: 0n, creatorMinor: 0n, platformMinor: 0n };

/**
 * Splits what the shopper pays for one supplier order. MARKUP: the supplier gets its supply price and the real freight,
 * the creator the rest, which may be negative. COMMISSION: the creator gets its commission, the supplier the rest and
 * bears the real freight. Freight is spread over the lines by weight. The parts always sum to the total.
 * @throws RangeError when there is no line.
 */
export function splitOf(terms: SplitTerms): Shares {
  const weights = terms.lines.map(({ weightGrams, quantity }) => BigInt(weightGrams) * BigInt(quantity));
  const freightPaid = splitByWeights(terms.freightPaidMinor, weights);
  const freightCost = splitByWeights(terms.freightCostMinor, weights);
  return terms.lines
    .map((line, index) => sharesOfLine(line, freightPaid[index] ?? 0n, freightCost[index] ?? 0n))
    .reduce(add, NOTHING);
}

function sharesOfLine(line: SplitLine, freightPaidMinor: bigint, freightCostMinor: bigint): Shares {
  const goodsMinor = line.unitPriceMinor * BigInt(line.quantity);
  const totalMinor = goodsMinor + freightPaidMinor;
  const platformMinor = shareOf(goodsMinor, line.feeBasisPoints);
  if (line.mode === 'MARKUP') {
    const supplierMinor = line.supplyPriceMinor * BigInt(line.quantity) + freightCostMinor;
    return { totalMinor, supplierMinor, creatorMinor: totalMinor - platformMinor - supplierMinor, platformMinor };
  }
  const creatorMinor = shareOf(goodsMinor, line.commissionBasisPoints);
  return { totalMinor, supplierMinor: totalMinor - platformMinor - creatorMinor, creatorMinor, platformMinor };
}

function add(a: Shares, b: Shares): Shares {
  return {
    totalMinor: a.totalMinor + b.totalMinor,
    supplierMinor: a.supplierMinor + b.supplierMinor,
    creatorMinor: a.creatorMinor + b.creatorMinor,
    platformMinor: a.platformMinor + b.platformMinor,
  };
}
