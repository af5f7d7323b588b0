import type { OrganizationId, SkuId } from '@app/kernel';

/** What beside money counts when offers are chosen, held against money. */
export interface RoutingWeights {
  /** For every parcel beyond the first: another one to pack, to follow and to wait for. */
  readonly splitPenaltyMinor: bigint;
  /** For every day that a parcel arrives later than `expectedDays` after the order. */
  readonly lateDayMinor: bigint;
  readonly expectedDays: number;
  /** For a line that its supplier does not serve after all; counts by how often he fails. */
  readonly failureMinor: bigint;
}

export const DEFAULT_WEIGHTS: RoutingWeights = {
  splitPenaltyMinor: 100n,
  lateDayMinor: 50n,
  expectedDays: 5,
  failureMinor: 500n,
};

/** PIN: nobody else. PREFER: he, as long as he can serve the line. AVOID: he only where nobody else can. */
export type PreferenceKind = 'PIN' | 'PREFER' | 'AVOID';

/** A creator's word on who serves his shoppers. */
export interface RoutingPreference {
  readonly kind: PreferenceKind;
  readonly supplierId: OrganizationId;
  /** Null: for all goods. */
  readonly skuId: SkuId | null;
}

/** A creator's rules: what weighs how much, and his preferences, the first of equal kind first. */
export interface RoutingRules {
  readonly weights: RoutingWeights;
  readonly preferences: readonly RoutingPreference[];
}

export const DEFAULT_RULES: RoutingRules = { weights: DEFAULT_WEIGHTS, preferences: [] };

/** Those whom a pin leaves for the goods; a pin of these very goods counts before one of all goods. */
export function pinned<Choice extends { readonly supplierId: OrganizationId; readonly skuId: SkuId }>(
  choices: readonly Choice[],
  preferences: readonly RoutingPreference[],
): readonly Choice[] {
  const suppliers = namedSuppliers(choices, preferences, 'PIN');
  return suppliers.length === 0 ? choices : choices.filter(({ supplierId }) => suppliers.includes(supplierId));
}

/** Among those who can serve a line: the first whom the creator prefers, else all whom he does not avoid, else all. */
export function preferred<Choice extends { readonly supplierId: OrganizationId; readonly skuId: SkuId }>(
  choices: readonly Choice[],
  preferences: readonly RoutingPreference[],
): readonly Choice[] {
  for (const wanted of namedSuppliers(choices, preferences, 'PREFER')) {
    const his = choices.filter(({ supplierId }) => supplierId === wanted);
    if (his.length > 0) return his;
  }
  const avoided = namedSuppliers(choices, preferences, 'AVOID');
  const others = choices.filter(({ supplierId }) => !avoided.includes(supplierId));
  return others.length > 0 ? others : choices;
}

/** Whom the preferences of a kind name for the goods: those for these very goods, else those for all goods. */
function namedSuppliers(
  choices: readonly { readonly skuId: SkuId }[],
  preferences: readonly RoutingPreference[],
  kind: PreferenceKind,
): OrganizationId[] {
  const ofKind = preferences.filter((preference) => preference.kind === kind);
  const skuIds = new Set(choices.map(({ skuId }) => skuId));
  const special = ofKind.filter(({ skuId }) => skuId !== null && skuIds.has(skuId));
  const named = special.length > 0 ? special : ofKind.filter(({ skuId }) => skuId === null);
  return named.map(({ supplierId }) => supplierId);
}
