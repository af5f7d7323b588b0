import { useSyncExternalStore } from 'react';

import { createRememberedStore, useStore } from '../store.js';
import type { Tone } from './palette.js';

/** Light, dark, or as the system has it. */
export const TONE_CHOICES = ['system', 'light', 'dark'] as const;
export type ToneChoice = (typeof TONE_CHOICES)[number];

export const toneStore = createRememberedStore<ToneChoice>('daifa.tone', (stored) =>
  stored === 'light' || stored === 'dark' ? stored : 'system',
);

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener);
  return () => systemIsDark.removeEventListener('change', listener);
}

export function useTone(): Tone {
  const choice = useStore(toneStore);
  const isSystemDark = useSyncExternalStore(subscribe, () => systemIsDark.matches);
  if (choice !== 'system') return choice;
  return isSystemDark ? 'dark' : 'light';
}
