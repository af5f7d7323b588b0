import { InvalidInput } from '@app/kernel';

import { findProvince } from './provinces.js';

/** What a parcel costs in some regions: a fee for the first units and one for each further step of units begun. */
export interface FreightRule {
  /** Province codes; empty: everywhere that no other rule names. */
  readonly regions: readonly string[];
  /** What is counted: grams, or pieces. */
  readonly basis: FreightBasis;
  readonly firstUnits: number;
  readonly firstFeeMinor: bigint;
  readonly additionalUnits: number;
  readonly additionalFeeMinor: bigint;
  /** From this amount of goods (at supply prices) in the parcel on it goes for nothing. */
  readonly freeFromMinor: bigint | null;
  /** From so many pieces in the parcel on it goes for nothing. */
  readonly freeFromPieces: number | null;
  /** Days from dispatch to the door. */
  readonly transitDays: number;
}

export type FreightBasis = 'WEIGHT' | 'PIECES';

/** What is to be sent in one parcel. */
export interface FreightLoad {
  readonly weightGrams: number;
  readonly pieces: number;
  /** At supply prices. */
  readonly goodsMinor: bigint;
}

/** Where a supplier delivers to and for how much. */
export interface FreightTerms {
  readonly rules: readonly FreightRule[];
  /** Province codes that are not delivered to, whatever the rules say. */
  readonly excludedRegions: readonly string[];
}

/** The rule that names the province, else the one that names none; null when the province is not delivered to. */
export function findFreightRule({ rules, excludedRegions }: FreightTerms, province: string): FreightRule | null {
  if (!findProvince(province) || excludedRegions.includes(province)) return null;
  return (
    rules.find(({ regions }) => regions.includes(province)) ?? rules.find(({ regions }) => regions.length === 0) ?? null
  );
}

/** What such a parcel costs, in minor units. */
export function freightFee(rule: FreightRule, { weightGrams, pieces, goodsMinor }: FreightLoad): bigint {
  if (isFreightFree(rule, pieces, goodsMinor)) return 0n;
  return rule.firstFeeMinor + BigInt(additionalSteps(rule, weightGrams, pieces)) * rule.additionalFeeMinor;
}

/** Whether a threshold is reached from which the parcel goes for nothing. */
export function isFreightFree(
  { freeFromMinor, freeFromPieces }: FreightRule,
  pieces: number,
  goodsMinor: bigint | number,
): boolean {
  return (
    (freeFromPieces !== null && pieces >= freeFromPieces) || (freeFromMinor !== null && goodsMinor >= freeFromMinor)
  );
}

/** Steps begun beyond the first units. */
export function additionalSteps(rule: FreightRule, weightGrams: number, pieces: number): number {
  const units = rule.basis === 'WEIGHT' ? weightGrams : pieces;
  return Math.ceil(Math.max(0, units - rule.firstUnits) / rule.additionalUnits);
}

/**
 * Refuses terms that leave open which rule counts, or that deliver nowhere.
 * @throws InvalidInput with the path of the rule or region at fault.
 */
export function assertFreightTerms({ rules, excludedRegions }: FreightTerms): void {
  if (rules.length === 0) throw new InvalidInput('Give at least one rule: it says what a parcel costs.', ['rules']);
  const places = rules.flatMap(({ regions }, index) =>
    regions.map((region, position) => ({
      region,
      path: ['rules', String(index), 'regions', String(position)],
    })),
  );
  const excluded = excludedRegions.map((region, position) => ({
    region,
    path: ['excludedRegions', String(position)],
  }));
  assertEachKnownOnce([...places, ...excluded]);
  const everywhere = rules.flatMap(({ regions }, index) => (regions.length === 0 ? [index] : []));
  if (everywhere.length > 1) {
    throw new InvalidInput('Only one rule may name no region, as it counts everywhere else. Merge these rules.', [
      'rules',
      String(everywhere[1]),
      'regions',
    ]);
  }
}

function assertEachKnownOnce(places: readonly { region: string; path: readonly string[] }[]): void {
  const seen = new Set<string>();
  for (const { region, path } of places) {
    const province = findProvince(region);
    if (!province) {
      throw new InvalidInput(`"${region}" is no province code. Use the two digits of GB/T 2260, such as 33.`, path);
    }
    if (seen.has(region)) {
      throw new InvalidInput(`${province.en} (${region}) is named twice. Name each province once.`, path);
    }
    seen.add(region);
  }
}
