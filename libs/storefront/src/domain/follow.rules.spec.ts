import fc from 'fast-check';

import type { OfferId, SkuId, WarehouseId } from '@app/kernel';

import { COST_CHANGE_POLICIES, type FollowedListing, followOffers, type FollowPolicy } from './follow.rules.js';
import { LISTING_MODES, type PauseReason } from './listing.state.js';
import { coversCost, type PriceRule } from './price.rules.js';
import { type SaleOffer, servingOffers } from './sale.rules.js';

const SKU = 'sku' as SkuId;
const TERMS = { currency: 'CNY', feeBasisPoints: 200 } as const;
const DOUBLE: PriceRule = { percentOfSupplyPrice: 200, addMinor: 0n, ending: 'WHOLE', rounding: 'UP' };

const offer = (over: Partial<SaleOffer> & { available?: number } = {}): SaleOffer => ({
  offerId: 'offer' as OfferId,
  skuId: SKU,
  currency: 'CNY',
  supplyPriceMinor: 3_000n,
  retailPriceMinor: 5_900n,
  mapMinor: 0n,
  commissionBasisPoints: 1_000,
  isActive: true,
  stocks: over.available === 0 ? [] : [{ warehouseId: 'w' as WarehouseId, available: over.available ?? 5 }],
  ...over,
});
const listing = (over: Partial<FollowedListing> & { cost?: bigint | null; price?: bigint } = {}): FollowedListing => ({
  status: over.pauseReason ? 'PAUSED' : 'ACTIVE',
  pauseReason: null,
  rule: null,
  skus: [
    {
      skuId: SKU,
      mode: 'MARKUP',
      offerId: 'offer' as OfferId,
      priceMinor: over.price ?? 6_000n,
      supplyPriceMinor: over.cost === undefined ? 3_000n : over.cost,
    },
  ],
  ...over,
});
const policy = (over: Partial<FollowPolicy> = {}): FollowPolicy => ({
  onCostChange: 'REPRICE',
  pausesSoldOut: true,
  ...over,
});
const follow = (of: FollowedListing, offers: readonly SaleOffer[], over: Partial<FollowPolicy> = {}) =>
  followOffers(of, offers, TERMS, policy(over));

describe('a changed cost', () => {
  const dearer = [offer({ supplyPriceMinor: 4_000n })];

  test('is answered by the price that the rule makes of it', () => {
    expect(follow(listing({ rule: DOUBLE }), dearer)).toMatchObject({
      status: 'ACTIVE',
      prices: [{ priceMinor: 8_000n, supplyPriceMinor: 4_000n }],
      repriced: 1,
      costChanged: 1,
    });
  });

  test.each(['REPRICE', 'ACCEPT'] as const)('without a rule is noted under %s, and the price stays', (onCostChange) => {
    expect(follow(listing(), dearer, { onCostChange })).toMatchObject({
      status: 'ACTIVE',
      prices: [{ priceMinor: 6_000n, supplyPriceMinor: 4_000n }],
      repriced: 0,
      costChanged: 1,
    });
  });

  test('pauses under PAUSE and is not accepted, until it has fallen back', () => {
    const paused = follow(listing(), dearer, { onCostChange: 'PAUSE' });
    const back = follow(listing({ pauseReason: 'COST_ROSE' }), [offer()], { onCostChange: 'PAUSE' });

    expect(paused).toMatchObject({ status: 'PAUSED', pauseReason: 'COST_ROSE', prices: [] });
    expect(back).toMatchObject({ status: 'ACTIVE', pauseReason: null, prices: [] });
  });

  test('that is lower is accepted under PAUSE', () => {
    expect(follow(listing(), [offer({ supplyPriceMinor: 2_000n })], { onCostChange: 'PAUSE' })).toMatchObject({
      status: 'ACTIVE',
      prices: [{ priceMinor: 6_000n, supplyPriceMinor: 2_000n }],
    });
  });

  test('that was not known before is noted and is no change', () => {
    expect(follow(listing({ cost: null }), dearer, { onCostChange: 'PAUSE' })).toMatchObject({
      status: 'ACTIVE',
      prices: [{ supplyPriceMinor: 4_000n }],
      costChanged: 0,
    });
  });

  test('that no longer leaves room takes a price set by hand off sale, and a price by rule up', () => {
    const ruinous = [offer({ supplyPriceMinor: 7_000n })];

    expect(follow(listing(), ruinous, { onCostChange: 'ACCEPT' })).toMatchObject({ pauseReason: 'NOT_SERVED' });
    expect(follow(listing({ rule: DOUBLE }), ruinous)).toMatchObject({
      status: 'ACTIVE',
      prices: [{ priceMinor: 14_000n }],
    });
  });
});

describe('a MAP that rises above the price', () => {
  const stricter = [offer({ mapMinor: 6_500n })];

  test('takes a price set by hand off sale until it falls back', () => {
    expect(follow(listing(), stricter)).toMatchObject({ status: 'PAUSED', pauseReason: 'NOT_SERVED' });
    expect(follow(listing({ pauseReason: 'NOT_SERVED' }), [offer()])).toMatchObject({ status: 'ACTIVE' });
  });

  test('raises a price by rule', () => {
    expect(follow(listing({ rule: DOUBLE }), stricter)).toMatchObject({
      status: 'ACTIVE',
      prices: [{ priceMinor: 6_500n, raisedTo: 'MAP' }],
    });
  });
});

describe('stock', () => {
  test('that ran out pauses the listing, and what comes back resumes it', () => {
    expect(follow(listing(), [offer({ available: 0 })])).toMatchObject({ status: 'PAUSED', pauseReason: 'SOLD_OUT' });
    expect(follow(listing({ pauseReason: 'SOLD_OUT' }), [offer()])).toMatchObject({ status: 'ACTIVE' });
  });

  test('that ran out changes nothing where the creator does not want it', () => {
    expect(follow(listing(), [offer({ available: 0 })], { pausesSoldOut: false })).toMatchObject({ status: 'ACTIVE' });
  });

  test('of another offer keeps a MARKUP listing on sale, and not a COMMISSION one', () => {
    const offers = [offer({ available: 0 }), offer({ offerId: 'other' as OfferId })];
    const commission = listing();
    const skus = commission.skus.map((sku) => ({ ...sku, mode: 'COMMISSION' as const, supplyPriceMinor: null }));

    expect(follow(listing(), offers)).toMatchObject({ status: 'ACTIVE' });
    expect(follow({ ...commission, skus }, offers)).toMatchObject({ pauseReason: 'SOLD_OUT' });
  });
});

test('what its creator paused stays paused, and nothing on offer pauses the rest', () => {
  expect(follow(listing({ pauseReason: 'BY_CREATOR' }), [offer()])).toMatchObject({ pauseReason: 'BY_CREATOR' });
  expect(follow(listing(), [])).toMatchObject({ status: 'PAUSED', pauseReason: 'NOT_SERVED' });
});

const anyOffer = fc
  .record({
    id: fc.integer({ min: 0, max: 20 }),
    supply: fc.bigInt({ min: 1n, max: 10_000n }),
    map: fc.bigInt({ min: 0n, max: 15_000n }),
    available: fc.integer({ min: 0, max: 2 }),
    isActive: fc.boolean(),
  })
  .map(({ id, supply, map, available, isActive }) =>
    offer({ offerId: `o${id}` as OfferId, supplyPriceMinor: supply, mapMinor: map, available, isActive }),
  );
const anyCase = fc.record({
  offers: fc.uniqueArray(anyOffer, { maxLength: 5, selector: ({ offerId }) => offerId }),
  mode: fc.constantFrom(...LISTING_MODES),
  pauseReason: fc.constantFrom<PauseReason | null>(null, 'SOLD_OUT', 'NOT_SERVED', 'COST_ROSE'),
  rule: fc.constantFrom(null, DOUBLE),
  price: fc.bigInt({ min: 1n, max: 20_000n }),
  cost: fc.option(fc.bigInt({ min: 1n, max: 10_000n })),
  onCostChange: fc.constantFrom(...COST_CHANGE_POLICIES),
  pausesSoldOut: fc.boolean(),
});

describe('whatever the offers', () => {
  const decide = ({
    offers,
    mode,
    onCostChange,
    pausesSoldOut,
    ...of
  }: typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never) => {
    const before = listing(of);
    const skus = before.skus.map((sku) =>
      mode === 'MARKUP' ? sku : { ...sku, mode, offerId: 'o1' as OfferId, supplyPriceMinor: null },
    );
    const given = { ...before, skus };
    const decision = follow(given, offers, { onCostChange, pausesSoldOut });
    const after = decision.prices[0] ? { ...skus[0]!, ...decision.prices[0] } : skus[0]!;
    return { given, decision, after };
  };

  test('what is on sale may be served at a price that keeps MAP and cost', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { decision, after } = decide(one);
        const serving = servingOffers(after, one.offers, TERMS);

        if (decision.status === 'ACTIVE') expect(serving).not.toEqual([]);
        for (const { mapMinor, supplyPriceMinor } of one.mode === 'MARKUP' ? serving : []) {
          expect(after.priceMinor >= mapMinor).toBe(true);
          expect(coversCost(after.priceMinor, supplyPriceMinor, TERMS.feeBasisPoints)).toBe(true);
        }
      }),
    );
  });

  test('a second look at the same offers changes nothing more', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { given, decision, after } = decide(one);

        const again = follow({ ...given, ...decision, skus: [after] }, one.offers, {
          onCostChange: one.onCostChange,
          pausesSoldOut: one.pausesSoldOut,
        });

        expect(again).toMatchObject({
          status: decision.status,
          pauseReason: decision.pauseReason,
          prices: [],
          repriced: 0,
        });
      }),
    );
  });
});
