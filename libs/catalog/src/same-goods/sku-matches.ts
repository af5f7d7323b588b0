import type { SkuId } from '@app/kernel';

import type { LocalizedValues } from '../domain/goods.js';

export interface ComparedSku {
  readonly skuId: SkuId;
  readonly gtin: string | null;
  readonly options: LocalizedValues;
}

export interface SkuMatch {
  readonly from: SkuId;
  /** Null: the existing product has no such variant yet. */
  readonly to: SkuId | null;
}

/** Which variant of the existing product each of the newcomer's is: by barcode, by options, or because there is one each. */
export function matchSkus(newcomers: readonly ComparedSku[], existing: readonly ComparedSku[]): SkuMatch[] {
  const [only, another] = existing;
  if (newcomers.length === 1 && only && !another)
    return newcomers.map(({ skuId }) => ({ from: skuId, to: only.skuId }));
  const byGtin = new Map(
    existing.flatMap(({ gtin, skuId }) => (gtin === null ? [] : [[gtin14(gtin), skuId] as const])),
  );
  const byOptions = new Map(existing.map(({ options, skuId }) => [textOf(options), skuId]));
  const taken = new Set<SkuId>();
  return newcomers.map(({ skuId, gtin, options }) => {
    const found = (gtin === null ? undefined : byGtin.get(gtin14(gtin))) ?? byOptions.get(textOf(options));
    const to = found === undefined || taken.has(found) ? null : found;
    if (to !== null) taken.add(to);
    return { from: skuId, to };
  });
}

/** GTIN-8, -12 and -13 are GTIN-14 with zeros in front (GS1 General Specifications, 3.3.2). */
const gtin14 = (gtin: string): string => gtin.padStart(14, '0');

/** Without keys, which suppliers name as they like. */
function textOf(options: LocalizedValues): string {
  return Object.values(options)
    .map(({ zh, en }) => (en === '' ? zh : en).trim().toLowerCase())
    .sort()
    .join('|');
}
