import { DomainError } from './domain-error.js';

/** What may follow what, as data: each action names the states it may leave and the one it enters. */
export type Transitions<State extends string, Action extends string> = Readonly<
  Record<Action, { readonly from: readonly State[]; readonly to: State }>
>;

export class ActionNotAllowed extends DomainError {
  readonly code = 'ACTION_NOT_ALLOWED';

  constructor(
    subject: string,
    readonly action: string,
    readonly state: string,
  ) {
    const deed = action.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    super(`${subject} is ${state.toLowerCase().replaceAll('_', ' ')}: "${deed}" is not possible now. Load it again.`);
  }
}

/** @throws ActionNotAllowed when `action` may not leave `state`. */
export function nextState<State extends string, Action extends string>(
  subject: string,
  transitions: Transitions<State, Action>,
  state: State,
  action: Action,
): State {
  const { from, to } = transitions[action];
  if (!from.includes(state)) throw new ActionNotAllowed(subject, action, state);
  return to;
}

/** States that no chain of actions reaches from `initial`: a table with any is wrong. */
export function unreachableStates<State extends string, Action extends string>(
  transitions: Transitions<State, Action>,
  initial: State,
): State[] {
  const rules = Object.values<{ readonly from: readonly State[]; readonly to: State }>(transitions);
  const reached = new Set<State>([initial]);
  for (let grown = true; grown;) {
    const before = reached.size;
    for (const { from, to } of rules) if (from.some((state) => reached.has(state))) reached.add(to);
    grown = reached.size > before;
  }
  const all = new Set(rules.flatMap(({ from, to }) => [...from, to]));
  return [...all].filter((state) => !reached.has(state));
}
