import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Filters that stand in the address, so that a page can be reloaded, shared and gone back to.
 * @param defaults what counts where the address says nothing; keep it outside of the component.
 */
export function useAddressState<State extends Readonly<Record<string, string>>>(
  defaults: State,
): [State, (changes: Partial<State>) => void] {
  const [params, setParams] = useSearchParams();
  const state = Object.fromEntries(
    Object.entries(defaults).map(([name, fallback]) => [name, params.get(name) ?? fallback]),
  ) as State;
  const change = useCallback(
    (changes: Partial<State>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries<string | undefined>(changes)) {
            if (value === undefined || value === defaults[name]) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams, defaults],
  );
  return [state, change];
}

/** Reads a value of the address that must be one of a few; anything else counts as the first. */
export function oneOf<Value extends string>(values: readonly [Value, ...Value[]], text: string): Value {
  return values.find((value) => value === text) ?? values[0];
}
