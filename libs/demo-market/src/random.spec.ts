import { firstAbove, Random, runningTotals } from './random.js';

const draw = (random: Random, count: number) => Array.from({ length: count }, () => random.next());

describe('Random', () => {
  it('gives the same numbers for the same seed, name and index', () => {
    expect(draw(new Random(7, 'product', 3), 50)).toEqual(draw(new Random(7, 'product', 3), 50));
  });

  it.each([
    ['seed', new Random(8, 'product', 3)],
    ['name', new Random(7, 'order', 3)],
    ['index', new Random(7, 'product', 4)],
  ])('gives other numbers for another %s', (_, other) => {
    expect(draw(other, 5)).not.toEqual(draw(new Random(7, 'product', 3), 5));
  });

  it('spreads evenly between 0 and 1, over one stream and over the first numbers of many', () => {
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

    const ofOne = draw(new Random(1, 'even'), 20_000);
    const ofMany = Array.from({ length: 20_000 }, (_, i) => new Random(1, 'even', i).next());

    for (const numbers of [ofOne, ofMany]) {
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThan(1);
      expect(mean(numbers)).toBeCloseTo(0.5, 1);
    }
  });

  it('draws a sample of different entries in their order', () => {
    const random = new Random(1, 'sample');

    for (let count = 0; count <= 6; count++) {
      const sample = random.sample([1, 2, 3, 4], count);
      expect(sample).toHaveLength(Math.min(count, 4));
      expect([...new Set(sample)].sort()).toEqual(sample);
    }
  });

  it('draws by weight, and among the first few only when asked', () => {
    const random = new Random(1, 'weights');
    const totals = runningTotals([1, 0, 3, 96]);

    const all = Array.from({ length: 4000 }, () => random.weighted(totals));
    const firstThree = Array.from({ length: 4000 }, () => random.weighted(totals, 3));

    expect(all.filter((index) => index === 3).length).toBeGreaterThan(3700);
    expect(all).not.toContain(1);
    expect(firstThree).not.toContain(3);
    expect(firstThree.filter((index) => index === 2).length).toBeGreaterThan(2800);
  });

  it('finds the first number that is greater', () => {
    expect([0, 1, 2.5, 9, 10].map((value) => firstAbove([1, 2, 5, 10], value))).toEqual([0, 1, 2, 3, 3]);
  });
});
