import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

import { createStore, useStore } from '../store.js';

interface Toast {
  readonly content: ComponentChildren;
}

const SHOWN_MS = 4_000;

const toast = createStore<Toast | null>(null);

/** Says shortly that something was done. */
export function showToast(content: ComponentChildren): void {
  toast.set({ content });
}

export function hideToast(): void {
  toast.set(null);
}

export function Toasts() {
  const shown = useStore(toast);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => toast.set(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div class="toasts" role="status">
      {shown && <p class="toast">{shown.content}</p>}
    </div>
  );
}
