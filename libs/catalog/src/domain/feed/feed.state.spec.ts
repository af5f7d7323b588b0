import { ActionNotAllowed, nextState, unreachableStates } from '@app/kernel';

import { FEED_STATUSES, FEED_TRANSITIONS, type FeedAction } from './feed.state.js';

it('every status of a feed is reached', () => {
  const unreachable = unreachableStates(FEED_TRANSITIONS, 'RECEIVING');

  expect(unreachable).toEqual([]);
});

it.each(FEED_STATUSES)('%s allows what the table says and nothing else', (status) => {
  for (const action of Object.keys(FEED_TRANSITIONS) as FeedAction[]) {
    const rule = FEED_TRANSITIONS[action];
    const act = (): string => nextState('The feed', FEED_TRANSITIONS, status, action);

    if ((rule.from as readonly string[]).includes(status)) expect(act()).toBe(rule.to);
    else expect(act).toThrow(ActionNotAllowed);
  }
});
