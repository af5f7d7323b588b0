import type { OfferRowFragment } from '../../../gql/graphql.js';
import { changesOf, toValues } from './offer-changes.js';

const OFFER: OfferRowFragment = {
  id: 'off_1',
  productId: 'prd_1',
  skuId: 'sku_1',
  supplierSku: 'MUG-BLUE',
  status: 'ACTIVE',
  image: null,
  title: { zh: '马克杯', en: 'Mug' },
  options: [],
  supplyPrice: { amount: '12.50', currencyCode: 'CNY' },
  retailPrice: { amount: '29.90', currencyCode: 'CNY' },
  minimumRetailPrice: null,
  morePrices: [],
  commissionBasisPoints: 1_550,
  dispatchHours: 24,
  safetyStock: null,
  stocks: [
    { warehouseId: 'whs_1', onHand: 40, reserved: 2, missing: 0, available: 38 },
    { warehouseId: 'whs_2', onHand: 5, reserved: 0, missing: 0, available: 5 },
  ],
};

describe('changesOf', () => {
  it('asks for nothing when nothing was changed', () => {
    expect(changesOf(OFFER, toValues(OFFER))).toEqual([]);
  });

  it('names only what was changed', () => {
    const values = { ...toValues(OFFER), supplyPrice: '13.00', commissionPercent: 12.25 };

    expect(changesOf(OFFER, values)).toEqual([
      { offerId: 'off_1', supplyPrice: '13.00', commissionBasisPoints: 1_225 },
    ]);
  });

  it('makes one change for each warehouse that was counted', () => {
    const values = { ...toValues(OFFER), dispatchHours: 48, stock: { whs_1: 35, whs_2: 9 } };

    expect(changesOf(OFFER, values)).toEqual([
      { offerId: 'off_1', dispatchHours: 48, stock: { warehouseId: 'whs_1', onHand: 35 } },
      { offerId: 'off_1', stock: { warehouseId: 'whs_2', onHand: 9 } },
    ]);
  });

  it('takes an emptied minimum retail price for none', () => {
    const offer = { ...OFFER, minimumRetailPrice: { amount: '20.00', currencyCode: 'CNY' as const } };

    expect(changesOf(offer, { ...toValues(offer), minimumRetailPrice: '' })).toEqual([
      { offerId: 'off_1', minimumRetailPrice: '0' },
    ]);
  });
});
