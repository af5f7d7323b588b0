import { readText, writeText } from '../browser-storage.js';
import { createStore, useStore } from '../store.js';

export type Locale = 'zh' | 'en';

// The console's key: a person reads one language on both.
const KEY = 'daifa.locale';

/** What `lang` and Intl want. */
export const LANGUAGE_TAG: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

function initialLocale(): Locale {
  const chosen = readText('local', KEY);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

const locale = createStore<Locale>(initialLocale());

/** The language of the pages: the one that was chosen here, else the browser's. */
export function useLocale(): Locale {
  return useStore(locale);
}

export function setLocale(chosen: Locale): void {
  writeText('local', KEY, chosen);
  locale.set(chosen);
}
