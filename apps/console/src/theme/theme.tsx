import { App, ConfigProvider, theme as antdTheme, type ThemeConfig } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';

import { LANGUAGE_TAG, type Locale, useLocale } from '../i18n/locale.js';
import { PALETTES, type Tone } from './palette.js';
import { useTone } from './tone.js';

const COMPONENT_LOCALES = { zh, en };

function themeOf(tone: Tone): ThemeConfig {
  const palette = PALETTES[tone];
  return {
    algorithm: tone === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    hashed: false,
    token: {
      colorPrimary: palette.accent,
      colorLink: palette.accent,
      colorSuccess: palette.good,
      colorWarning: palette.warning,
      colorError: palette.bad,
      colorInfo: palette.note,
      colorSuccessBg: palette.goodQuiet,
      colorSuccessBorder: palette.good,
      colorWarningBg: palette.warningQuiet,
      colorWarningBorder: palette.warning,
      colorErrorBg: palette.badQuiet,
      colorErrorBorder: palette.bad,
      colorInfoBg: palette.noteQuiet,
      colorInfoBorder: palette.note,
      colorBgLayout: palette.ground,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorText: palette.text,
      colorTextSecondary: palette.textQuiet,
      colorTextDescription: palette.textQuiet,
      colorTextPlaceholder: palette.textQuiet,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      borderRadius: 8,
      fontFamily: 'var(--fonts)',
      // Calm: what is asked for appears at once.
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: { primaryColor: palette.onAccent, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Checkbox: { borderRadiusSM: 4 },
    },
  };
}

/** Colours, fonts and words of the components, and the same colours as custom properties for our own styles. */
export function Theme({ children }: { readonly children: ReactNode }): ReactNode {
  const tone = useTone();
  const locale = useLocale();
  const theme = useMemo(() => themeOf(tone), [tone]);
  useLayoutEffect(() => showOnDocument(tone, locale), [tone, locale]);
  return (
    <ConfigProvider theme={theme} locale={COMPONENT_LOCALES[locale]} button={{ autoInsertSpace: false }}>
      <App component={false} notification={{ placement: 'bottomRight' }}>
        {children}
      </App>
    </ConfigProvider>
  );
}

function showOnDocument(tone: Tone, locale: Locale): void {
  const root = document.documentElement;
  root.lang = LANGUAGE_TAG[locale];
  root.style.colorScheme = tone;
  for (const [name, colour] of Object.entries<string>({ ...PALETTES[tone] }))
    root.style.setProperty(`--${kebab(name)}`, colour);
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
