import { toGlobalId } from '@app/kernel';
import { newId } from '@app/platform';
import type { GraphqlServer } from '@app/platform/testing';

import { anActor, aWarehouse, startCatalogServer } from '../testing/catalog-server.js';
import { anOffer, type BuiltOffer } from '../testing/index.js';

let server: GraphqlServer;

beforeAll(async () => {
  server = await startCatalogServer();
});

afterAll(() => server.stop());

const BY_CODE = `mutation($input: UpdateOffersByCodeInput!) { updateOffersByCode(input: $input) {
  changes { supplierSku outcome field message } userErrors { code path } } }`;

function anOwnOffer({ organizationId: supplierId }: ReturnType<typeof anActor>): Promise<BuiltOffer> {
  return anOffer(server, { supplierId, warehouseId: aWarehouse(supplierId) });
}

describe('a supplier who names his offers by his own codes', () => {
  async function codesOf(actor: ReturnType<typeof anActor>, offers: readonly BuiltOffer[]): Promise<string[]> {
    const { data } = await server.ask(actor, '{ offers(first: 100) { nodes { id supplierSku } } }');
    const { nodes } = data?.['offers'] as { nodes: { id: string; supplierSku: string }[] };
    return offers.map(({ offerId }) => nodes.find(({ id }) => id === toGlobalId('Offer', offerId))?.supplierSku ?? '');
  }

  it('is told of each change what became of it, and the same again changes nothing', async () => {
    const actor = anActor('SUPPLIER');
    const offers = [await anOwnOffer(actor), await anOwnOffer(actor)];
    const [one = '', other = ''] = await codesOf(actor, offers);
    const warehouseId = toGlobalId('Warehouse', offers[0]!.warehouseId);
    const changes = [
      { supplierSku: one, stock: 7, retailPrice: '61' },
      { supplierSku: other, retailPrice: '20' },
      { supplierSku: 'nobody-knows', stock: 1 },
      { supplierSku: one, stock: 8 },
      { supplierSku: other, supplyPrice: 'cheap' },
      { supplierSku: other, stock: -1 },
    ];

    const [first, second] = [
      await server.ask(actor, BY_CODE, { input: { warehouseId, changes } }),
      await server.ask(actor, BY_CODE, { input: { warehouseId, changes: changes.slice(0, 1) } }),
    ];

    expect(first.data?.['updateOffersByCode']).toMatchObject({
      changes: [
        { supplierSku: one, outcome: 'UPDATED', field: null, message: null },
        { outcome: 'REFUSED', field: 'retailPrice' },
        { outcome: 'REFUSED', field: 'supplierSku' },
        { outcome: 'REFUSED', field: 'supplierSku' },
        { outcome: 'REFUSED', field: 'supplyPrice', message: 'supplyPrice must be an amount such as 12.50.' },
        { outcome: 'REFUSED', field: 'stock' },
      ],
      userErrors: [],
    });
    expect(second.data?.['updateOffersByCode']).toMatchObject({ changes: [{ outcome: 'UNCHANGED' }] });
    const { data } = await server.ask(
      actor,
      '{ offers { nodes { supplierSku retailPrice { amount } stocks { onHand } } } }',
    );
    expect((data?.['offers'] as { nodes: object[] }).nodes).toContainEqual({
      supplierSku: one,
      retailPrice: { amount: '61.00' },
      stocks: [{ onHand: 7 }],
    });
  });

  it('cannot count stock in a warehouse of somebody else', async () => {
    const actor = anActor('SUPPLIER');
    const warehouseId = toGlobalId('Warehouse', aWarehouse(newId()));

    const answer = await server.ask(actor, BY_CODE, {
      input: { warehouseId, changes: [{ supplierSku: 'A', stock: 1 }] },
    });

    expect(answer.data?.['updateOffersByCode']).toMatchObject({
      changes: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['warehouseId'] }],
    });
  });

  it('sends at most 1,000 changes at once', async () => {
    const actor = anActor('SUPPLIER');
    const warehouseId = toGlobalId('Warehouse', aWarehouse(actor.organizationId));
    const changes = Array.from({ length: 1_001 }, (_, index) => ({ supplierSku: `S${index}`, stock: 1 }));

    const answer = await server.ask(actor, BY_CODE, { input: { warehouseId, changes } });

    expect(answer.data?.['updateOffersByCode']).toMatchObject({
      changes: null,
      userErrors: [{ code: 'INVALID_INPUT' }],
    });
  });
});
