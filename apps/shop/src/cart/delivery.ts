import { readText, writeText } from '../browser-storage.js';
import type { ProvinceNameFragment } from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import { createStore, useStore } from '../store.js';

const KEY = 'daifa.province';

// No more than a province, and no longer than the tab: enough to tell the freight on every page of this visit.
const province = createStore(readText('session', KEY) ?? '');

/** Code of the province that the goods go to; empty until the shopper has said it. */
export function useProvince(): string {
  return useStore(province);
}

export function setProvince(code: string): void {
  writeText('session', KEY, code || null);
  province.set(code);
}

export function provinceName(provinces: readonly ProvinceNameFragment[], code: string, locale: Locale): string {
  const found = provinces.find((one) => one.code === code);
  if (!found) return code;
  return locale === 'zh' ? found.nameZh : found.nameEn;
}
