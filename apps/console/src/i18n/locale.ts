import { createRememberedStore, useStore } from '../store.js';

export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const isLocale = (text: string | null): text is Locale => text === 'zh' || text === 'en';

/** The language of the screens: the one that was chosen here, else the browser's. */
export const localeStore = createRememberedStore('daifa.locale', (stored) => {
  if (isLocale(stored)) return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
});

export function useLocale(): Locale {
  return useStore(localeStore);
}

/** What `lang` and Intl want. */
export const LANGUAGE_TAG: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };
