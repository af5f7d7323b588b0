/** What this browser keeps: `local` until it is removed, `session` as long as the tab. */
export type Keeping = 'local' | 'session';

/** Where storage is refused (private windows, full disks) nothing is kept, and everything else goes on. */
function storage<Result>(keeping: Keeping, use: (storage: Storage) => Result): Result | null {
  try {
    return use(keeping === 'local' ? window.localStorage : window.sessionStorage);
  } catch {
    return null;
  }
}

export function readText(keeping: Keeping, key: string): string | null {
  return storage(keeping, (kept) => kept.getItem(key));
}

export function writeText(keeping: Keeping, key: string, text: string | null): void {
  storage(keeping, (kept) => (text === null ? kept.removeItem(key) : kept.setItem(key, text)));
}

/** The stored JSON, whatever it is: the caller looks before he believes. Null when there is none that can be read. */
export function readJson(keeping: Keeping, key: string): unknown {
  const text = readText(keeping, key);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
