import { ActionNotAllowed, nextState, type Transitions, unreachableStates } from '@app/kernel';

import { PAYMENT_TRANSITIONS } from './payment.state.js';
import { REFUND_TRANSITIONS } from './refund.state.js';
import { SPLIT_TRANSITIONS } from './split.state.js';

interface Machine {
  readonly name: string;
  readonly transitions: Transitions<string, string>;
  readonly initial: string;
  readonly states: readonly string[];
  /** All that is allowed: state, action, state. */
  readonly allowed: readonly string[];
}

const MACHINES: readonly Machine[] = [
  {
    name: 'payment',
    transitions: PAYMENT_TRANSITIONS,
    initial: 'PENDING',
    states: ['PENDING', 'CAPTURED', 'CLOSED', 'LATE', 'RETURNED'],
    allowed: [
      'PENDING capture CAPTURED',
      'PENDING close CLOSED',
      'CLOSED captureLate LATE',
      'LATE accept CAPTURED',
      'LATE return RETURNED',
    ],
  },
  {
    name: 'split',
    transitions: SPLIT_TRANSITIONS,
    initial: 'OPENED',
    states: ['OPENED', 'HELD', 'RELEASED', 'REFUNDED', 'CLOSED'],
    allowed: [
      'OPENED hold HELD',
      'OPENED close CLOSED',
      'CLOSED hold HELD',
      'HELD release RELEASED',
      'HELD refund REFUNDED',
      'HELD replace REPLACED',
    ],
  },
  {
    name: 'refund',
    transitions: REFUND_TRANSITIONS,
    initial: 'REQUESTED',
    states: ['REQUESTED', 'DONE', 'FAILED'],
    allowed: ['REQUESTED complete DONE', 'REQUESTED fail FAILED', 'FAILED complete DONE'],
  },
];

function outcomeOf({ name, transitions }: Machine, state: string, action: string): string | null {
  try {
    return `${state} ${action} ${nextState(name, transitions, state, action)}`;
  } catch (error) {
    if (error instanceof ActionNotAllowed) return null;
    throw error;
  }
}

describe.each(MACHINES)('the states of a $name', (machine) => {
  it('allow exactly what is listed, of every action in every state', () => {
    const outcomes = machine.states.flatMap((state) =>
      Object.keys(machine.transitions).map((action) => outcomeOf(machine, state, action)),
    );

    expect(outcomes.filter((outcome) => outcome !== null).sort()).toEqual([...machine.allowed].sort());
  });

  it('can all be reached', () => {
    expect(unreachableStates(machine.transitions, machine.initial)).toEqual([]);
  });
});
