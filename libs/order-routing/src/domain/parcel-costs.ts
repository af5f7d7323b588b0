import { additionalSteps, type FreightRule, isFreightFree } from './freight.rules.js';
import type { ParcelTerms } from './route-problem.js';

/** What is in a parcel, as far as its cost hangs on it. */
export interface ParcelLoad {
  lineCount: number;
  weightGrams: number;
  pieces: number;
  goodsMinor: number;
  /** Index of its slowest offer's dispatch hours, see `ParcelCosts.speedOf`. */
  speed: number;
}

export const EMPTY_LOAD: Readonly<ParcelLoad> = { lineCount: 0, weightGrams: 0, pieces: 0, goodsMinor: 0, speed: 0 };

interface Start {
  readonly roomPieces: number;
  /** By speed. */
  readonly lateMinor: readonly number[];
}

/**
 * What parcels from one warehouse cost. Costs are numbers here, because bigint would be ten times slower; they are
 * exact, as `toSearchCost` refuses what is not.
 */
export class ParcelCosts {
  private readonly rule: FreightRule;
  private readonly firstFee: number;
  private readonly additionalFee: number;
  readonly splitPenalty: number;
  private readonly hours: readonly number[];
  private readonly starts: readonly Start[];

  constructor({ freight, startDays }: ParcelTerms, splitPenaltyMinor: bigint) {
    this.rule = freight;
    this.firstFee = toSearchCost(freight.firstFeeMinor);
    this.additionalFee = toSearchCost(freight.additionalFeeMinor);
    this.splitPenalty = toSearchCost(splitPenaltyMinor);
    this.hours = [...new Set(startDays.flatMap(({ lateMinor }) => [...lateMinor.keys()]))].sort((a, b) => a - b);
    this.starts = startDays.map(({ roomPieces, lateMinor }) => ({
      roomPieces,
      lateMinor: this.hours.map((hours) => toSearchCost(lateMinor.get(hours) ?? 0n)),
    }));
  }

  /** The rank of these dispatch hours among all: a parcel is as slow as its highest. */
  speedOf(dispatchHours: number): number {
    const speed = this.hours.indexOf(dispatchHours);
    if (speed < 0 && this.hours.length > 0) throw new RangeError(`No start day knows ${dispatchHours} dispatch hours`);
    return Math.max(0, speed);
  }

  /** Freight, lateness, and the penalty that every parcel counts; nothing for an empty one. */
  cost(load: Readonly<ParcelLoad>): number {
    if (load.lineCount === 0) return 0;
    return this.splitPenalty + this.freight(load) + this.lateness(load);
  }

  freight(load: Readonly<ParcelLoad>): number {
    if (isFreightFree(this.rule, load.pieces, load.goodsMinor)) return 0;
    return this.firstFee + additionalSteps(this.rule, load.weightGrams, load.pieces) * this.additionalFee;
  }

  lateness({ pieces, speed }: Readonly<ParcelLoad>): number {
    return this.starts[this.startOf(pieces)]?.lateMinor[speed] ?? 0;
  }

  /** The first day that takes so many pieces. */
  private startOf(pieces: number): number {
    const last = this.starts.length - 1;
    let start = 0;
    while (start < last && (this.starts[start]?.roomPieces ?? 0) < pieces) start += 1;
    return start;
  }

  /**
   * A cost that no parcel falls below: a fixed part, and one per gram or piece. Beyond the first units the fee rises at
   * least in proportion; `slope` says how much of that is put on the units, 0 to 1, as far as the fixed part allows.
   * @param most what the parcel could hold at most; it tells whether the parcel might go for nothing.
   */
  floor(most: Readonly<ParcelLoad>, slope: number): ParcelFloor {
    const late = this.starts.reduce((least, { lateMinor }) => Math.min(least, ...lateMinor), Number.POSITIVE_INFINITY);
    const beside = this.splitPenalty + (Number.isFinite(late) ? late : 0);
    if (isFreightFree(this.rule, most.pieces, most.goodsMinor)) return { fixed: beside, perGram: 0, perPiece: 0 };
    const first = beside + this.firstFee;
    const perUnit = Math.min((slope * this.additionalFee) / this.rule.additionalUnits, first / this.rule.firstUnits);
    const isByWeight = this.rule.basis === 'WEIGHT';
    return {
      fixed: first - perUnit * this.rule.firstUnits,
      perGram: isByWeight ? perUnit : 0,
      perPiece: isByWeight ? 0 : perUnit,
    };
  }
}

export interface ParcelFloor {
  readonly fixed: number;
  readonly perGram: number;
  readonly perPiece: number;
}

// A thousand lines of such amounts still add up exactly.
const COST_MAX = BigInt(Number.MAX_SAFE_INTEGER) / 1_000n;

export function toSearchCost(amountMinor: bigint): number {
  if (amountMinor > COST_MAX) throw new RangeError(`${amountMinor} is too large an amount to be routed`);
  return Number(amountMinor);
}
