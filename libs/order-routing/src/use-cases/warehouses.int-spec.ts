import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { OrderRoutingModule } from '../order-routing.module.js';
import { FreightTemplatesQuery } from '../queries/freight-templates.query.js';
import { WarehousesQuery } from '../queries/warehouses.query.js';
import { aFreightTemplate, aWarehouse, supplierActor } from '../testing/index.js';
import { CreateWarehouse } from './create-warehouse.js';
import { UpdateFreightTemplate } from './update-freight-template.js';
import { UpdateWarehouse } from './update-warehouse.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([OrderRoutingModule]);
});

afterAll(() => app.stop());

const db = () => app.database.reader;

describe('a supplier’s warehouses and freight templates', () => {
  test('a warehouse is made once per key and is listed for its supplier alone', async () => {
    const supplierId = newId<'Organization'>();
    const freightTemplateId = await aFreightTemplate(app, { supplierId });
    const command = {
      idempotencyKey: newId(),
      name: '义乌一仓',
      province: '33',
      city: '金华',
      timeZone: 'Asia/Shanghai',
      freightTemplateId,
      cutoffMinutes: 960,
      closedWeekdays: [],
      closedOn: [],
      dailyPieces: null,
    };

    const first = await app.get(CreateWarehouse).execute(supplierActor(supplierId), command);
    const again = await app.get(CreateWarehouse).execute(supplierActor(supplierId), command);

    const { idempotencyKey: _, ...terms } = command;
    expect(again).toBe(first);
    expect(await app.get(WarehousesQuery).ofSupplier(db(), supplierId)).toEqual([
      { warehouseId: first, supplierId, isActive: true, ...terms },
    ]);
    expect(await app.get(WarehousesQuery).ofSupplier(db(), newId())).toEqual([]);
    expect(await app.get(FreightTemplatesQuery).ofSupplier(db(), newId())).toEqual([]);
  });

  test('changes touch what they name and nothing else', async () => {
    const { warehouseId, supplierId } = await aWarehouse(app);
    const [before] = await app.get(WarehousesQuery).byIds(db(), [warehouseId]);

    await app.get(UpdateWarehouse).execute(supplierActor(supplierId), { warehouseId, city: '杭州', name: null });

    expect(await app.get(WarehousesQuery).byIds(db(), [warehouseId])).toEqual([{ ...before, city: '杭州' }]);
  });

  test('new rules take the place of all the old ones; what is not named stays', async () => {
    const { freightTemplateId, supplierId } = await aWarehouse(app, { excludedRegions: ['54'] });
    const rule = {
      basis: 'WEIGHT' as const,
      regions: ['33', '31'],
      firstUnits: 500,
      firstFee: '4',
      additionalUnits: 500,
      additionalFee: '1.25',
      transitDays: 1,
    };

    await app.get(UpdateFreightTemplate).execute(supplierActor(supplierId), {
      freightTemplateId,
      rules: [rule],
    });

    const { firstFee: _, additionalFee: __, ...plain } = rule;
    expect(await app.get(FreightTemplatesQuery).byIds(db(), [freightTemplateId])).toEqual([
      {
        freightTemplateId,
        name: '默认运费',
        currency: 'CNY',
        terms: {
          rules: [
            { ...plain, firstFeeMinor: 400n, additionalFeeMinor: 125n, freeFromMinor: null, freeFromPieces: null },
          ],
          excludedRegions: ['54'],
        },
      },
    ]);
  });

  test('what belongs to another supplier is not found, and stays as it is', async () => {
    const { warehouseId, freightTemplateId } = await aWarehouse(app);
    const own = await aWarehouse(app);
    const stranger = supplierActor(own.supplierId);
    const notFound = { code: 'NOT_FOUND' };

    await expect(app.get(UpdateWarehouse).execute(stranger, { warehouseId, name: 'x' })).rejects.toMatchObject(
      notFound,
    );
    await expect(
      app.get(UpdateFreightTemplate).execute(stranger, { freightTemplateId, name: 'x' }),
    ).rejects.toMatchObject(notFound);
    await expect(
      app.get(UpdateWarehouse).execute(stranger, { warehouseId: own.warehouseId, freightTemplateId }),
    ).rejects.toMatchObject(notFound);
    expect(await app.get(WarehousesQuery).byIds(db(), [warehouseId])).toMatchObject([{ name: '义乌一仓' }]);
  });

  test.each([
    ['an unknown province', { province: '99' }, ['province']],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }, ['timeZone']],
  ])('%s is refused by its path', async (_, changes, path) => {
    const { warehouseId, supplierId } = await aWarehouse(app);

    const updated = app.get(UpdateWarehouse).execute(supplierActor(supplierId), { warehouseId, ...changes });

    await expect(updated).rejects.toMatchObject({ code: 'INVALID_INPUT', path });
  });

  test('an amount that is none is refused by the path of its rule', async () => {
    const rule = {
      basis: 'WEIGHT' as const,
      regions: [],
      firstUnits: 1,
      additionalUnits: 1,
      transitDays: 1,
      firstFee: '6.001',
    };

    const created = aFreightTemplate(app, { rules: [{ ...rule, additionalFee: '1' }] });

    await expect(created).rejects.toMatchObject({ path: ['rules', '0', 'firstFee'] });
  });
});
