import { useFormat } from '../i18n/format.js';
import { isZero, type Money } from '../i18n/money.js';
import { defineTexts, useTexts } from '../i18n/texts.js';

const TEXTS = defineTexts({
  always: { zh: '全场包邮', en: 'Free delivery' },
  from: (amount: string) => ({ zh: `满 ${amount} 包邮`, en: `Free delivery from ${amount}` }),
});

/** What a shop promises of delivery; null when it promises nothing. */
export function useFreeFreight(from: Money | null | undefined): string | null {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  if (!from) return null;
  return isZero(from) ? texts.always : texts.from(format.money(from));
}
