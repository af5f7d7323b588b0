import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  commission: (share: string) => ({ zh: `佣金 ≥ ${share}`, en: `Commission ≥ ${share}` }),
  margin: (share: string) => ({ zh: `毛利 ≥ ${share}`, en: `Margin ≥ ${share}` }),
  dispatch: (hours: number) => ({ zh: `${hours} 小时内发货`, en: `Ships within ${hours} h` }),
  priceBetween: (from: string, to: string) => ({ zh: `${from} – ${to}`, en: `${from} – ${to}` }),
  priceFrom: (from: string) => ({ zh: `${from} 以上`, en: `from ${from}` }),
  priceTo: (to: string) => ({ zh: `${to} 以下`, en: `up to ${to}` }),
});

interface FacetTexts {
  readonly commission: (basisPoints: number) => string;
  readonly margin: (basisPoints: number) => string;
  readonly dispatch: (hours: number) => string;
  /** Amounts as texts; empty or null where the range is open. */
  readonly price: (from: string, to: string | null, currencyCode: string) => string;
}

/** What choices are called, in the facets and on the chips. */
export function useFacetTexts(): FacetTexts {
  const t = useTexts(texts);
  const format = useFormat();
  return {
    commission: (basisPoints) => t.commission(format.percent(basisPoints)),
    margin: (basisPoints) => t.margin(format.percent(basisPoints)),
    dispatch: t.dispatch,
    price: (from, to, currencyCode) => {
      const money = (amount: string): string => format.roughMoney(Number(amount), currencyCode);
      if (!to) return t.priceFrom(money(from));
      return from === '' || from === '0' ? t.priceTo(money(to)) : t.priceBetween(money(from), money(to));
    },
  };
}

/** "heelHeight" becomes "Heel height"; names that suppliers gave ("颜色") stay as they are. */
export function useKeyName(): (key: string, names: ReadonlyMap<string, Record<'zh' | 'en', string>>) => string {
  const locale = useLocale();
  return (key, names) => {
    const name = names.get(key);
    if (name) return name[locale];
    const words = key.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
}
