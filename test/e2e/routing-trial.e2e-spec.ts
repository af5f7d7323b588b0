import { anOffer } from '@app/catalog/testing';
import { aSupplier } from '@app/identity/testing';
import { toGlobalId } from '@app/kernel';
import { aWarehouse } from '@app/order-routing/testing';

import { aSmallMarket, buy, look } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

const RULES = { splitPenalty: '1', lateDay: '0.5', expectedDays: 5, failure: '5' };

describe('a trial of changed routing rules', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await RunningApp.start();
  });

  afterAll(() => app.stop());

  it('tells what would differ on past orders, and changes nothing', async () => {
    const market = await aSmallMarket(app);
    const second = await aSupplier(app);
    const { warehouseId } = await aWarehouse(app, { supplierId: second.organizationId });
    await anOffer(app, {
      ...{ supplierId: second.organizationId, warehouseId, skuId: market.shelf.offer.skuId },
      ...{ supplyPriceMinor: 3_300n, retailPriceMinor: 6_200n },
    });
    const bought = await buy(market, 2);
    const supplierId = toGlobalId('Organization', second.organizationId);

    const { tryRoutingRules, routingSuppliers } = await market.asCreator.ask<Record<string, unknown>>(
      `query($input: RulesTrialInput!) { routingSuppliers { id name } tryRoutingRules(input: $input) {
        tried skipped changed before { paid { amount } parcels } after { paid { amount } parcels }
        orders { number before { paid { amount } } after { paid { amount } days } }
        suppliers { name linesBefore linesAfter } } }`,
      { input: { ...RULES, preferences: [{ kind: 'PIN', supplierId }] } },
    );

    expect(routingSuppliers).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: second.name }), { id: supplierId, name: second.name }]),
    );
    expect(tryRoutingRules).toMatchObject({
      ...{ tried: 1, skipped: 0, changed: 1 },
      orders: [{ number: bought.number }],
      suppliers: expect.arrayContaining([
        { name: market.supplier.name, linesBefore: 1, linesAfter: 0 },
        { name: second.name, linesBefore: 0, linesAfter: 1 },
      ]),
    });
    const { before, after } = tryRoutingRules as Record<'before' | 'after', { paid: { amount: string } }>;
    expect(Number(after.paid.amount) - Number(before.paid.amount)).toBeCloseTo(6, 5);
    expect((await look(market, bought)).parts).toHaveLength(1);
  });
});
