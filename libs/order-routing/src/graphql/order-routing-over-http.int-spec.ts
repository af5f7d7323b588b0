import type { Actor } from '@app/kernel';
import { newId } from '@app/platform';
import { GraphqlServer } from '@app/platform/testing';

import { supplierActor } from '../testing/index.js';
import { OrderRoutingGraphqlModule } from './index.js';

const GUEST: Actor = { kind: 'GUEST' };

let server: GraphqlServer;

beforeAll(async () => {
  server = await GraphqlServer.start([OrderRoutingGraphqlModule]);
});

afterAll(() => server.stop());

describe('a supplier', () => {
  test('makes a freight template and a warehouse, and sees one with the other', async () => {
    const supplier = supplierActor(newId());
    const rule = { regions: ['33'], firstUnits: 500, firstFee: '4', additionalUnits: 500, transitDays: 1 };

    const made = await server.ask(
      supplier,
      `mutation($input: CreateFreightTemplateInput!) { createFreightTemplate(input: $input) {
        freightTemplate { id rules { regions firstFee { amount currencyCode } } excludedRegions } userErrors { code path } } }`,
      { input: { idempotencyKey: newId(), name: '江浙沪', rules: [{ ...rule, additionalFee: '1.2' }] } },
    );
    const { freightTemplate } = made.data?.['createFreightTemplate'] as { freightTemplate: { id: string } };
    const input = {
      idempotencyKey: newId(),
      name: '一仓',
      province: '33',
      city: '金华',
      freightTemplateId: freightTemplate.id,
    };
    await server.ask(
      supplier,
      'mutation($input: CreateWarehouseInput!) { createWarehouse(input: $input) { userErrors { code } } }',
      { input },
    );
    const { data } = await server.ask(
      supplier,
      '{ warehouses { name city province { nameZh } cutoffMinutes timeZone isActive freightTemplate { name } } }',
    );

    expect(made.data).toMatchObject({
      createFreightTemplate: {
        freightTemplate: {
          rules: [{ regions: ['33'], firstFee: { amount: '4.00', currencyCode: 'CNY' } }],
          excludedRegions: [],
        },
        userErrors: [],
      },
    });
    expect(data?.['warehouses']).toEqual([
      {
        name: '一仓',
        city: '金华',
        province: { nameZh: '浙江' },
        cutoffMinutes: 960,
        timeZone: 'Asia/Shanghai',
        isActive: true,
        freightTemplate: { name: '江浙沪' },
      },
    ]);
  });

  test('is told by its path which province code is none', async () => {
    const supplier = supplierActor(newId());
    const rule = { regions: ['99'], firstUnits: 1, firstFee: '1', additionalUnits: 1, additionalFee: '1' };

    const { data } = await server.ask(
      supplier,
      `mutation($input: CreateFreightTemplateInput!) { createFreightTemplate(input: $input) {
        freightTemplate { id } userErrors { code path } } }`,
      { input: { idempotencyKey: newId(), name: 'x', rules: [{ ...rule, transitDays: 1 }] } },
    );

    expect(data?.['createFreightTemplate']).toEqual({
      freightTemplate: null,
      userErrors: [{ code: 'INVALID_INPUT', path: ['rules', '0', 'regions', '0'] }],
    });
  });
});

test('everyone sees where can be delivered to', async () => {
  const { data } = await server.ask(GUEST, '{ provinces { code nameZh nameEn } }');

  expect(data?.['provinces']).toHaveLength(34);
  expect(data?.['provinces']).toContainEqual({ code: '33', nameZh: '浙江', nameEn: 'Zhejiang' });
});

test('a warehouse is for suppliers', async () => {
  const { errors } = await server.ask(
    { ...supplierActor(newId()), organizationKind: 'CREATOR' },
    '{ warehouses { id } }',
  );

  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
