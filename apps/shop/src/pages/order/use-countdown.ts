import { useEffect, useState } from 'preact/hooks';

import { msUntil } from '../../api/server-time.js';

const SECOND_MS = 1_000;

/** Whole seconds until a moment of the server, counted down; 0 once it has passed. */
export function useCountdown(moment: string): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(moment));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsUntil(moment)), SECOND_MS);
    return () => clearInterval(timer);
  }, [moment]);
  return seconds;
}

const secondsUntil = (moment: string): number => Math.ceil(msUntil(moment) / SECOND_MS);

/** "14:59", or "1:05:00". */
export function toClock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0, ...rest] = seconds >= 3_600 ? parts : parts.slice(1);
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
