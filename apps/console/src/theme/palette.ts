export type Tone = 'light' | 'dark';

/** The colours of the screens. Every pair of text and ground reaches a contrast of 4.5 : 1. */
export interface Palette {
  /** Behind everything. */
  readonly ground: string;
  /** Cards, tables, the side bar. */
  readonly surface: string;
  /** Hovered rows, chips, quiet fills. */
  readonly surfaceQuiet: string;
  readonly line: string;
  /** Around what can be filled in. */
  readonly lineStrong: string;
  readonly text: string;
  readonly textQuiet: string;
  readonly accent: string;
  readonly accentQuiet: string;
  readonly onAccent: string;
  /** Words and marks; the quiet ones are grounds behind them. */
  readonly good: string;
  readonly goodQuiet: string;
  readonly warning: string;
  readonly warningQuiet: string;
  readonly bad: string;
  readonly badQuiet: string;
  readonly note: string;
  readonly noteQuiet: string;
}

export const PALETTES: Record<Tone, Palette> = {
  light: {
    ground: '#f5f6f4',
    surface: '#ffffff',
    surfaceQuiet: '#eef1ee',
    line: '#e1e6e2',
    lineStrong: '#c3cbc6',
    text: '#18211d',
    textQuiet: '#56635c',
    accent: '#0f6b5c',
    accentQuiet: '#e2f0ec',
    onAccent: '#ffffff',
    good: '#25713c',
    goodQuiet: '#e6f3e9',
    warning: '#94590a',
    warningQuiet: '#fdf3e0',
    bad: '#b3261e',
    badQuiet: '#fbeae8',
    note: '#2a5d9c',
    noteQuiet: '#e8f0fa',
  },
  dark: {
    ground: '#101413',
    surface: '#181d1b',
    surfaceQuiet: '#222a27',
    line: '#2b3430',
    lineStrong: '#48544e',
    text: '#e8eeea',
    textQuiet: '#a0aea7',
    accent: '#57c2ab',
    accentQuiet: '#1b332d',
    onAccent: '#06231d',
    good: '#78c98c',
    goodQuiet: '#1b2c20',
    warning: '#e5ad5a',
    warningQuiet: '#2f2716',
    bad: '#f2918a',
    badQuiet: '#35201e',
    note: '#8db8f0',
    noteQuiet: '#1b2636',
  },
};
