import { comparedOf, toggleCompared } from './comparison.js';

describe('what is compared', () => {
  it('is at most four products, each once, whatever the address says', () => {
    const compared = comparedOf('a,b,,a,c,d,e');

    expect(compared).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is chosen and let go one by one', () => {
    const chosen = toggleCompared(['a'], 'b');

    expect(chosen).toEqual(['a', 'b']);
    expect(toggleCompared(chosen, 'a')).toEqual(['b']);
  });

  it('takes no fifth', () => {
    const full = ['a', 'b', 'c', 'd'];

    expect(toggleCompared(full, 'e')).toEqual(full);
  });
});
