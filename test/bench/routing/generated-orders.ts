import type { OfferId, OrderLineId, WarehouseId } from '@app/kernel';
import type { FreightRule, ParcelTerms, RouteLine, RouteProblem, StartDay } from '@app/order-routing';

const LINES_MAX = 12;
const OFFERS = { least: 2, most: 8 };
const DISPATCH_HOURS = [24, 48, 72];
const SPLIT_PENALTY_MINOR = 100n;
const LATE_DAY_MINOR = 50;

/** A reproducible stream of numbers (mulberry32). */
class Draw {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.whole(0, values.length - 1)] as Value;
  }

  some<Value>(values: readonly Value[], count: number): Value[] {
    const left = [...values];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [taken] = left.splice(this.whole(0, left.length - 1), 1);
      return taken as Value;
    });
  }
}

/**
 * An order of 1–12 lines with 2–8 offers each, over 3–16 warehouses: freight by weight or pieces in steps, some with a
 * threshold above which it is free, some warehouses near the end of their day, some stock scarce and wanted twice.
 */
export function generateOrder(seed: number): RouteProblem {
  const draw = new Draw(Math.imul(seed + 1, 0x9e3779b1));
  const warehouses = Array.from({ length: draw.whole(3, 16) }, (_, index) => `w${String(index)}` as WarehouseId);
  const lines: RouteLine[] = [];
  for (let index = draw.whole(1, LINES_MAX); index > 0; index -= 1) {
    const twin = draw.chance(0.05) ? lines.at(-1) : undefined;
    lines.push(generateLine(draw, lines.length, warehouses, twin));
  }
  return {
    lines,
    parcels: new Map(warehouses.map((warehouseId) => [warehouseId, generateParcelTerms(draw)])),
    splitPenaltyMinor: SPLIT_PENALTY_MINOR,
  };
}

/** @param twin a line that wants the same goods, from the same stock. */
function generateLine(
  draw: Draw,
  index: number,
  warehouses: readonly WarehouseId[],
  twin: RouteLine | undefined,
): RouteLine {
  const lineId = `l${String(index).padStart(2, '0')}` as OrderLineId;
  const quantity = draw.chance(0.7) ? 1 : draw.whole(2, 6);
  if (twin) return { lineId, quantity: twin.quantity, options: twin.options };
  const price = draw.whole(300, 12_000);
  const weightGrams = draw.whole(30, 1_800);
  const options = draw.some(warehouses, draw.whole(OFFERS.least, OFFERS.most)).map((warehouseId) => ({
    offerId: `o${String(index)} ${warehouseId}` as OfferId,
    warehouseId,
    supplyPriceMinor: BigInt(Math.round(price * (0.85 + 0.3 * draw.next()))),
    weightGrams,
    available: draw.chance(0.2) ? quantity : 1_000,
    dispatchHours: draw.pick(DISPATCH_HOURS),
    riskMinor: BigInt(draw.whole(0, 60)),
  }));
  return { lineId, quantity, options };
}

function generateParcelTerms(draw: Draw): ParcelTerms {
  const isByWeight = draw.chance(0.85);
  const freight: FreightRule = {
    regions: [],
    basis: isByWeight ? 'WEIGHT' : 'PIECES',
    firstUnits: isByWeight ? draw.pick([500, 1_000, 2_000, 3_000]) : draw.whole(1, 3),
    firstFeeMinor: BigInt(draw.whole(300, 1_500)),
    additionalUnits: isByWeight ? draw.pick([500, 1_000]) : draw.whole(1, 3),
    additionalFeeMinor: BigInt(draw.whole(50, 500)),
    freeFromMinor: draw.chance(0.15) ? BigInt(draw.whole(5_000, 30_000)) : null,
    freeFromPieces: draw.chance(0.1) ? draw.whole(3, 12) : null,
    transitDays: draw.whole(1, 5),
  };
  const rooms = draw.chance(0.25) ? [draw.whole(1, 5), draw.whole(6, 15)] : [];
  const lateDays = draw.whole(-4, 2);
  const startDays = [...rooms, Number.POSITIVE_INFINITY].map((room, day) => startDay(room, lateDays + day));
  return { freight, startDays };
}

function startDay(roomPieces: number, lateDays: number): StartDay {
  const lateMinor = new Map(
    DISPATCH_HOURS.map((hours, slower) => [hours, BigInt(Math.max(0, lateDays + slower) * LATE_DAY_MINOR)]),
  );
  return { roomPieces, lateMinor };
}
