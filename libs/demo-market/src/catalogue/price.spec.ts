import fc from 'fast-check';
import { Random } from '../random.js';
import { charmPriceMinor, chooseEnding, composePrices } from './price.js';

const retail = fc.double({ min: 1, max: 3000, noNaN: true });
const costShare = fc.double({ min: 0.28, max: 0.78, noNaN: true });
const seed = fc.integer();

describe('prices', () => {
  it('end as prices do', () => {
    fc.assert(
      fc.property(retail, seed, (yuan, number) => {
        const minor = charmPriceMinor(yuan, chooseEnding(new Random(number, 'ending')));

        expect(minor).toBeGreaterThan(0);
        expect(String(minor)).toMatch(/(90|[89]00)$/);
        expect(Math.abs(minor / 100 - yuan)).toBeLessThanOrEqual(Math.max(6, yuan * 0.06));
      }),
    );
  });

  it('leave every party its due: supply < minimum ≤ retail, and the commission never eats into the supply price', () => {
    fc.assert(
      fc.property(retail, costShare, seed, (yuan, share, number) => {
        const random = new Random(number, 'prices');
        const retailPriceMinor = charmPriceMinor(yuan, chooseEnding(random));

        const prices = composePrices(retailPriceMinor, share, random);

        expect(prices.supplyPriceMinor).toBeGreaterThan(0);
        expect(prices.minimumRetailPriceMinor).toBeGreaterThan(prices.supplyPriceMinor);
        expect(prices.minimumRetailPriceMinor).toBeLessThanOrEqual(prices.retailPriceMinor);
        const commissionMinor = (prices.retailPriceMinor * prices.commissionBasisPoints) / 10_000;
        expect(prices.retailPriceMinor - commissionMinor).toBeGreaterThanOrEqual(prices.supplyPriceMinor);
      }),
    );
  });
});
