import { useRead } from '../api/reading.js';
import { CarriersDocument, ProvincesDocument } from '../gql/graphql.js';
import { useLocale } from './locale.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Lookup {
  readonly choices: readonly Choice[];
  /** The name, or the code itself while the names are not there. */
  readonly nameOf: (code: string) => string;
}

type Named = { readonly code: string; readonly nameZh: string; readonly nameEn: string };

function useLookup(entries: readonly Named[] | undefined): Lookup {
  const locale = useLocale();
  const choices = (entries ?? []).map(({ code, nameZh, nameEn }) => ({
    value: code,
    label: locale === 'zh' ? nameZh : nameEn,
  }));
  return { choices, nameOf: (code) => choices.find(({ value }) => value === code)?.label ?? code };
}

export function useCarriers(): Lookup {
  return useLookup(useRead(CarriersDocument, {}, { isFixed: true }).data?.carriers);
}

export function useProvinces(): Lookup {
  return useLookup(useRead(ProvincesDocument, {}, { isFixed: true }).data?.provinces);
}
