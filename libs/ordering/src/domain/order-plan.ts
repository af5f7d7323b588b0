import {
  type OfferId,
  type OrderId,
  type OrderLineId,
  type OrganizationId,
  shareOf,
  splitByWeights,
  sumMinor,
  type SupplierOrderId,
  type WarehouseId,
} from '@app/kernel';

export interface PlannedLine {
  readonly lineId: OrderLineId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly mode: 'MARKUP' | 'COMMISSION';
  readonly quantity: number;
  readonly unitPriceMinor: bigint;
  readonly supplyPriceMinor: bigint;
  readonly commissionBasisPoints: number;
  readonly feeBasisPoints: number;
  readonly weightGrams: number;
}

export interface PlannedParcel {
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly lineIds: readonly OrderLineId[];
  readonly weightGrams: number;
  readonly freightMinor: bigint;
  readonly dispatchHours: number;
}

export interface PlannedSupplierOrder<Line extends PlannedLine> {
  readonly supplierOrderId: SupplierOrderId;
  /** The order's number with -1, -2, … */
  readonly number: string;
  readonly orderId: OrderId;
  readonly parcel: PlannedParcel;
  readonly lines: readonly Line[];
  /** The shopper's freight that falls to this part; all parts sum to the quote. */
  readonly freightPaidMinor: bigint;
  /** What the supplier earns for the goods. */
  readonly supplyMinor: bigint;
}

interface OrderHead {
  readonly orderId: OrderId;
  readonly number: string;
  readonly freightMinor: bigint;
}

/**
 * Splits an order into its supplier orders. The quoted freight is spread by what each parcel really costs (evenly by
 * weight when none costs anything), with the largest remainder, so that the parts sum to the order exactly.
 * @param firstNumber behind those that the order has already.
 */
export function planSupplierOrders<Line extends PlannedLine>(
  head: OrderHead,
  lines: readonly Line[],
  parcels: readonly PlannedParcel[],
  newId: () => SupplierOrderId,
  firstNumber = 1,
): PlannedSupplierOrder<Line>[] {
  const costs = parcels.map(({ freightMinor }) => freightMinor);
  const weights = costs.some((cost) => cost > 0n) ? costs : parcels.map(({ weightGrams }) => BigInt(weightGrams));
  const freights = splitByWeights(head.freightMinor, weights);
  return parcels.map((parcel, index) => {
    const own = lines.filter(({ lineId }) => parcel.lineIds.includes(lineId));
    return {
      supplierOrderId: newId(),
      number: `${head.number}-${firstNumber + index}`,
      orderId: head.orderId,
      parcel,
      lines: own,
      freightPaidMinor: freights[index] ?? 0n,
      supplyMinor: sumMinor(own.map(supplyOf)),
    };
  });
}

/** What the supplier earns by one line: his price, or in commission mode the retail price less commission and fee. */
function supplyOf(line: PlannedLine): bigint {
  const quantity = BigInt(line.quantity);
  if (line.mode === 'MARKUP') return line.supplyPriceMinor * quantity;
  const goodsMinor = line.unitPriceMinor * quantity;
  return goodsMinor - shareOf(goodsMinor, line.commissionBasisPoints) - shareOf(goodsMinor, line.feeBasisPoints);
}
