import type { AddedCost } from './route.js';
import { reasonFor } from './routing-reason.js';

const cost = (over: Partial<AddedCost> = {}): AddedCost => ({
  goodsMinor: 1_000n,
  freightMinor: 300n,
  latenessMinor: 0n,
  riskMinor: 20n,
  splitMinor: 0n,
  ...over,
});

describe('reasonFor', () => {
  test.each([
    ['CHEAPER_GOODS', cost({ goodsMinor: 1_200n, freightMinor: 400n })],
    ['CHEAPER_FREIGHT', cost({ goodsMinor: 900n, freightMinor: 600n })],
    ['FEWER_PARCELS', cost({ splitMinor: 100n })],
    ['SOONER', cost({ latenessMinor: 150n, riskMinor: 0n })],
    ['SAFER', cost({ riskMinor: 90n })],
    ['EQUAL', cost()],
    ['ONLY_CHOICE', null],
  ])('%s is what the chosen one is furthest ahead in', (reason, runnerUp) => {
    expect(reasonFor(cost(), runnerUp)).toBe(reason);
  });
});
