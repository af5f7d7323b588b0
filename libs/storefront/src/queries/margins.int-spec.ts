import { CatalogModule } from '@app/catalog';
import { anOffer } from '@app/catalog/testing';
import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';
import { aWarehouse } from '@app/order-routing/testing';

import { StorefrontModule } from '../storefront.module.js';
import { aShop, creatorActor } from '../testing/index.js';
import { UpdateShop } from '../use-cases/update-shop.js';
import { MarginsQuery } from './margins.query.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule, StorefrontModule]);
});

afterAll(() => app.stop());

async function aShippedOffer() {
  const { warehouseId, supplierId } = await aWarehouse(app, { excludedRegions: ['65'] });
  return anOffer(app, { warehouseId, supplierId, weightGrams: 700, mapMinor: 0n });
}

const simulate = (...[creatorId, wish]: [Parameters<typeof creatorActor>[0], Parameters<MarginsQuery['find']>[2]]) =>
  app.get(MarginsQuery).find(app.database.reader, creatorId, wish);

test('what is left is told for every province, and that nobody delivers to one', async () => {
  const shop = await aShop(app);
  const { skuId } = await aShippedOffer();

  const { priceMinor, provinces } = await simulate(shop.creatorId, { skuId, mode: 'MARKUP', price: '60' });

  expect(priceMinor).toBe(6_000n);
  expect(provinces).toHaveLength(34);
  expect(provinces.find(({ code }) => code === '65')?.margin).toBeNull();
  expect(provinces.find(({ code }) => code === '44')?.margin).toMatchObject({
    supplyPriceMinor: 3_000n,
    freightMinor: 600n,
    freightPaidMinor: 600n,
    feeMinor: 120n,
    expectedReturnsMinor: null,
    leftMinor: 2_880n,
  });
});

test('free freight is the creator’s cost, and a commission is what is left', async () => {
  const shop = await aShop(app);
  const { skuId } = await aShippedOffer();
  await app.get(UpdateShop).execute(creatorActor(shop.creatorId), { shopId: shop.shopId, freeFreightFrom: '50' });
  const rule = { percentOfSupplyPrice: 200, ending: 'EXACT' } as const;
  const leftIn44 = async (wish: Omit<Parameters<typeof simulate>[1], 'skuId'>) =>
    (await simulate(shop.creatorId, { skuId, ...wish })).provinces.find(({ code }) => code === '44')?.margin?.leftMinor;

  expect(await leftIn44({ mode: 'MARKUP', rule })).toBe(2_280n);
  expect(await leftIn44({ mode: 'COMMISSION' })).toBe(885n);
});

test('a price that may not be listed is refused as listing it would be, and so is a creator without a shop', async () => {
  const { creatorId } = await aShop(app);
  const { skuId } = await aShippedOffer();

  await expect(simulate(creatorId, { skuId, mode: 'MARKUP', price: '30' })).rejects.toMatchObject({
    refusals: [{ code: 'PRICE_BELOW_COST' }],
  });
  await expect(simulate(newId(), { skuId, mode: 'MARKUP', price: '60' })).rejects.toMatchObject({
    code: 'NO_SHOP_YET',
  });
});
