import { type ReactNode, useEffect, useState } from 'react';

import { useFormat } from '../i18n/format.js';

/** A moment; the exact one shows on pointing at it. */
export function Instant({ at }: { readonly at: string }): ReactNode {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.exactTime(at)}>
      {format.dayAndTime(at)}
    </time>
  );
}

const TICK_MS = 30_000;

/** How far a moment lies from now, kept true while it is shown. */
export function FromNow({ at }: { readonly at: string }): ReactNode {
  const format = useFormat();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={at} title={format.exactTime(at)}>
      {format.fromNow(at, now)}
    </time>
  );
}
