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
  readonly good: string;
  readonly warning: string;
  readonly bad: string;
  readonly note: string;
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
    warning: '#94590a',
    bad: '#b3261e',
    note: '#2a5d9c',
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
    warning: '#e5ad5a',
    bad: '#f2918a',
    note: '#8db8f0',
  },
};
