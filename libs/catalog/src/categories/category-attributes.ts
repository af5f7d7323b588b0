import type { LocalizedText } from '../domain/goods.js';

export const ATTRIBUTE_TYPES = ['TEXT', 'NUMBER', 'CHOICE', 'BOOLEAN'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** What goods of a category are told apart and found by. */
export interface CategoryAttribute {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly type: AttributeType;
  /** Of a number; null for one that only counts. */
  readonly unit: LocalizedText | null;
  /** The usual ones of a choice; empty for the others. */
  readonly values: readonly LocalizedText[];
}

/** What categories say themselves comes before what they inherit, and replaces what has the same key. */
export function withInherited(
  own: readonly CategoryAttribute[],
  inherited: readonly CategoryAttribute[],
): CategoryAttribute[] {
  const keys = new Set(own.map(({ key }) => key));
  return [...own, ...inherited.filter(({ key }) => !keys.has(key))];
}
