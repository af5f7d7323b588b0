import { useLayoutEffect, useReducer } from 'preact/hooks';

/** A value that lives outside of the components and that they follow. */
export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  subscribe(listener: () => void): () => void;
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

export function useStore<Value>(store: Store<Value>): Value {
  const [, refresh] = useReducer((times: number, _: null) => times + 1, 0);
  useLayoutEffect(() => store.subscribe(() => refresh(null)), [store]);
  return store.get();
}
