import { ActionNotAllowed, unreachableStates } from '@app/kernel';

import { nextOrderStatus, ORDER_TRANSITIONS, type OrderAction, type OrderStatus } from './order.state.js';

const STATES: OrderStatus[] = ['AWAITING_PAYMENT', 'PAID', 'FULFILLING', 'COMPLETED', 'EXPIRED', 'CANCELLED'];
const ACTIONS = Object.keys(ORDER_TRANSITIONS) as OrderAction[];

describe('the states of an order', () => {
  it('can all be reached', () => {
    expect(unreachableStates(ORDER_TRANSITIONS, 'AWAITING_PAYMENT')).toEqual([]);
  });

  it.each(STATES.flatMap((state) => ACTIONS.map((action) => [state, action] as const)))(
    '%s lets "%s" through only where the table says so',
    (state, action) => {
      const rule = ORDER_TRANSITIONS[action];

      if (rule.from.includes(state)) expect(nextOrderStatus(state, action)).toBe(rule.to);
      else expect(() => nextOrderStatus(state, action)).toThrow(ActionNotAllowed);
    },
  );

  it('ends for good when completed', () => {
    expect(ACTIONS.filter((action) => ORDER_TRANSITIONS[action].from.includes('COMPLETED'))).toEqual([]);
  });
});
