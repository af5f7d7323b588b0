import { bestCommission, markupOutcome, priceByShare, sellableOffers } from './price-guards.js';

type Offers = Parameters<typeof sellableOffers>[0];

const FEE_BASIS_POINTS = 200;

const cny = (amount: string) => ({ amount, currencyCode: 'CNY' as const });

function anOffer(changes: Partial<Offers[number]> = {}): Offers[number] {
  return {
    id: 'off_1',
    status: 'ACTIVE',
    supplierName: 'Jinhua Home Goods',
    supplyPrice: cny('20.00'),
    retailPrice: cny('49.00'),
    minimumRetailPrice: null,
    commissionBasisPoints: 1_500,
    dispatchHours: 24,
    morePrices: [],
    stockBand: 'PLENTY',
    ...changes,
  };
}

describe('the guards of a price', () => {
  it('allows nothing below supply price and fee', () => {
    const outcome = markupOutcome('20.40', [anOffer()], 'CNY', FEE_BASIS_POINTS);

    expect(outcome).toEqual({ lowestMinor: 2_041n, earningMinor: null });
  });

  it('leaves what the fee and the supplier do not take', () => {
    expect(markupOutcome('39.90', [anOffer()], 'CNY', FEE_BASIS_POINTS)?.earningMinor).toBe(1_910n);
  });

  it('allows nothing below the minimum retail price', () => {
    const outcome = markupOutcome('29.90', [anOffer({ minimumRetailPrice: cny('35.00') })], 'CNY', FEE_BASIS_POINTS);

    expect(outcome).toEqual({ lowestMinor: 3_500n, earningMinor: null });
  });

  it('is served by a dearer supplier where the cheapest does not allow the price', () => {
    const offers = [anOffer({ minimumRetailPrice: cny('40.00') }), anOffer({ supplyPrice: cny('22.00') })];

    expect(markupOutcome('30.00', offers, 'CNY', FEE_BASIS_POINTS)?.earningMinor).toBe(740n);
  });

  it('knows nothing of what nobody offers', () => {
    expect(markupOutcome('30.00', [], 'CNY', FEE_BASIS_POINTS)).toBeNull();
  });
});

describe('a price by a share of the supply price', () => {
  it.each([
    [150, null, '30.00'],
    [155, 90, '31.90'],
    [100, 99, '20.99'],
  ])('of %d percent that ends in %p is %s', (percent, hundredths, price) => {
    expect(priceByShare([anOffer()], 'CNY', FEE_BASIS_POINTS, { percent, hundredths })).toBe(price);
  });
});

describe('offers that a shop may sell', () => {
  it('leaves out what is paused, sold out, or in another currency', () => {
    const offers = [
      anOffer({ status: 'PAUSED' }),
      anOffer({ stockBand: 'NONE' }),
      anOffer({ supplyPrice: { amount: '3.00', currencyCode: 'USD' } }),
    ];

    expect(sellableOffers(offers, 'CNY')).toEqual([]);
  });

  it('prefers the commission that earns most', () => {
    const offers = [anOffer(), anOffer({ id: 'off_2', retailPrice: cny('45.00'), commissionBasisPoints: 2_000 })];

    expect(bestCommission(offers, 'CNY')).toMatchObject({ offer: { id: 'off_2' }, earningMinor: 900n });
  });
});
