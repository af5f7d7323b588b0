import { GlobalOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';

import { type Locale, localeStore, useLocale } from '../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../i18n/texts.js';
import { useStore } from '../store.js';
import { type ToneChoice, TONE_CHOICES, toneStore, useTone } from '../theme/tone.js';

const texts = defineTexts({
  language: { zh: '切换语言', en: 'Language' },
  tone: { zh: '外观', en: 'Appearance' },
});

const LOCALE_NAMES: Record<Locale, string> = { zh: '中文', en: 'English' };

const TONE_NAMES: Record<ToneChoice, Both> = {
  system: { zh: '跟随系统', en: 'As the system' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
};

interface LanguageSwitchProps {
  /** Told after the screens have changed, so that mail and notifications may follow. */
  readonly onChange?: (locale: Locale) => void;
}

/** To the other language, in one click. */
export function LanguageSwitch({ onChange }: LanguageSwitchProps): ReactNode {
  const t = useTexts(texts);
  const other: Locale = useLocale() === 'zh' ? 'en' : 'zh';
  return (
    <Button
      type="text"
      icon={<GlobalOutlined />}
      aria-label={`${t.language}: ${LOCALE_NAMES[other]}`}
      onClick={() => {
        localeStore.set(other);
        onChange?.(other);
      }}
    >
      {LOCALE_NAMES[other]}
    </Button>
  );
}

/** Light, dark, or as the system has it. */
export function ToneSwitch(): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const tone = useTone();
  const choice = useStore(toneStore);
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [choice],
        items: TONE_CHOICES.map((key) => ({ key, label: TONE_NAMES[key][locale] })),
        onClick: ({ key }) => toneStore.set(TONE_CHOICES.find((one) => one === key) ?? 'system'),
      }}
    >
      <Button type="text" aria-label={t.tone} icon={tone === 'dark' ? <MoonOutlined /> : <SunOutlined />} />
    </Dropdown>
  );
}
