import fc from 'fast-check';

import type { OfferId, SkuId } from '@app/kernel';

import { type LandedOffer, type MarginQuestion, simulateMargin } from './margin.simulation.js';

const landed = (supplyPriceMinor: bigint, freightMinor: bigint, id = 'a'): LandedOffer => ({
  offer: {
    offerId: id as OfferId,
    skuId: 's' as SkuId,
    currency: 'CNY',
    supplyPriceMinor,
    retailPriceMinor: 10_000n,
    mapMinor: 0n,
    commissionBasisPoints: 1_500,
    isActive: true,
    stocks: [],
  },
  freightMinor,
});
const question = (over: Partial<MarginQuestion> = {}): MarginQuestion => ({
  mode: 'MARKUP',
  priceMinor: 10_000n,
  offers: [landed(6_000n, 800n)],
  terms: { currency: 'CNY', feeBasisPoints: 200 },
  freeFreightFromMinor: null,
  returnBasisPoints: null,
  ...over,
});

describe('simulateMargin', () => {
  test('leaves of a MARKUP price what supply price and fee do not take; the shopper pays the freight', () => {
    expect(simulateMargin(question())).toEqual({
      priceMinor: 10_000n,
      supplyPriceMinor: 6_000n,
      freightMinor: 800n,
      freightPaidMinor: 800n,
      feeMinor: 200n,
      commissionMinor: null,
      expectedReturnsMinor: null,
      leftMinor: 3_800n,
    });
  });

  test('takes the freight from the creator where the shop pays it', () => {
    expect(simulateMargin(question({ freeFreightFromMinor: 10_000n }))).toMatchObject({
      freightPaidMinor: 0n,
      leftMinor: 3_000n,
    });
  });

  test('takes the offer that costs least with its freight', () => {
    const offers = [landed(6_000n, 2_000n, 'near'), landed(6_500n, 500n, 'cheap')];

    expect(simulateMargin(question({ offers }))).toMatchObject({ supplyPriceMinor: 6_500n, freightMinor: 500n });
  });

  test('leaves of a COMMISSION price the share, and takes returns from it', () => {
    expect(simulateMargin(question({ mode: 'COMMISSION', returnBasisPoints: 1_000 }))).toMatchObject({
      commissionMinor: 1_500n,
      supplyPriceMinor: null,
      expectedReturnsMinor: 150n,
      leftMinor: 1_350n,
    });
  });

  test('counts on returns to give back the earning and to cost the freight', () => {
    expect(simulateMargin(question({ returnBasisPoints: 1_000 }))).toMatchObject({
      expectedReturnsMinor: 460n,
      leftMinor: 3_340n,
    });
  });

  test('has nothing to say where nobody delivers', () => {
    expect(simulateMargin(question({ offers: [] }))).toBeNull();
  });

  test('its parts always sum to what is left, and free freight never leaves more', () => {
    const amount = fc.bigInt({ min: 0n, max: 10_000_000n });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 4 }),
        amount,
        fc.integer({ min: 0, max: 9_000 }),
        fc.option(fc.integer({ min: 0, max: 10_000 })),
        (costs, priceMinor, feeBasisPoints, returnBasisPoints) => {
          const asked = question({
            offers: costs.map(([supply, freight], index) => landed(supply, freight, `o${index}`)),
            priceMinor,
            terms: { currency: 'CNY', feeBasisPoints },
            returnBasisPoints,
          });

          const paid = simulateMargin(asked)!;
          const free = simulateMargin({ ...asked, freeFreightFromMinor: 0n })!;

          for (const one of [paid, free]) {
            const taken = one.supplyPriceMinor! + one.freightMinor! - one.freightPaidMinor! + one.feeMinor!;
            expect(one.leftMinor).toBe(one.priceMinor - taken - (one.expectedReturnsMinor ?? 0n));
          }
          expect(free.leftMinor <= paid.leftMinor).toBe(true);
        },
      ),
    );
  });
});
