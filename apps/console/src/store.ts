import { useSyncExternalStore } from 'react';

/** A value that lives outside of React and that components follow. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * A choice that this browser remembers. Where storage is refused (private windows), it lasts as long as the page.
 * @param read tells a stored text from one that an older version left.
 */
export function createRememberedStore<Value extends string>(
  key: string,
  read: (stored: string | null) => Value,
): Store<Value> {
  const store = createStore(read(storage((local) => local.getItem(key)) ?? null));
  return {
    ...store,
    set: (value) => {
      storage((local) => local.setItem(key, value));
      store.set(value);
    },
  };
}

function storage<Result>(use: (local: Storage) => Result): Result | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
