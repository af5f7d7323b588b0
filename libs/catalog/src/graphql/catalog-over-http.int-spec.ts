import { type OrganizationId, toGlobalId } from '@app/kernel';
import { newId } from '@app/platform';
import { countQueries, type GraphqlServer, type TestAnswer } from '@app/platform/testing';

import { anActor, aWarehouse, startCatalogServer } from '../testing/catalog-server.js';
import { SearchIndex } from '../search/search-index.js';
import { aCategory, anOffer, aProduct, type BuiltOffer, mergeGoods } from '../testing/index.js';

let server: GraphqlServer;

beforeAll(async () => {
  server = await startCatalogServer();
});

afterAll(() => server.stop());

/** An offer in a warehouse that is the supplier's. */
function anOwnOffer(supplierId: OrganizationId, wish: Parameters<typeof anOffer>[1] = {}): Promise<BuiltOffer> {
  return anOffer(server, { ...wish, supplierId, warehouseId: aWarehouse(supplierId) });
}

const UPDATE = `mutation($input: UpdateOffersInput!) { updateOffers(input: $input) {
  offers { supplyPrice { amount } retailPrice { amount } minimumRetailPrice { amount } commissionBasisPoints dispatchHours
    stocks { onHand reserved } }
  userErrors { code message path } } }`;

describe('a supplier', () => {
  it('changes prices, terms and stock of own offers', async () => {
    const actor = anActor('SUPPLIER');
    const offer = await anOwnOffer(actor.organizationId);
    const change = {
      offerId: toGlobalId('Offer', offer.offerId),
      supplyPrice: '31.50',
      retailPrice: '61',
      minimumRetailPrice: '0',
      commissionBasisPoints: 1_200,
      dispatchHours: 24,
      stock: { warehouseId: toGlobalId('Warehouse', offer.warehouseId), onHand: 7 },
    };

    const answer = await server.ask(actor, UPDATE, { input: { changes: [change] } });

    expect(answer.data?.['updateOffers']).toEqual({
      offers: [
        {
          supplyPrice: { amount: '31.50' },
          retailPrice: { amount: '61.00' },
          minimumRetailPrice: null,
          commissionBasisPoints: 1_200,
          dispatchHours: 24,
          stocks: [{ onHand: 7, reserved: 0 }],
        },
      ],
      userErrors: [],
    });
  });

  it('changes all or nothing, and is told which change is at fault and why', async () => {
    const actor = anActor('SUPPLIER');
    const [one, other] = [await anOwnOffer(actor.organizationId), await anOwnOffer(actor.organizationId)];
    const change = (offer: BuiltOffer, part: object) => ({ offerId: toGlobalId('Offer', offer.offerId), ...part });
    const foreign = await anOwnOffer(newId<'Organization'>());
    const elsewhere = { warehouseId: toGlobalId('Warehouse', aWarehouse(newId())), onHand: 1 };
    const here = { warehouseId: toGlobalId('Warehouse', one.warehouseId), onHand: 1 };
    const attempts = [
      [change(one, { supplyPrice: '1' }), change(other, { retailPrice: '20' })],
      [change(one, { supplyPrice: '1' }), change(other, { minimumRetailPrice: '60' })],
      [change(one, { supplyPrice: '1' }), change(other, { retailPrice: '59.999' })],
      [change(one, { supplyPrice: '1' }), change(foreign, { retailPrice: '99' })],
      [change(one, { supplyPrice: '1' }), change(other, { stock: elsewhere })],
      [change(one, { stock: here }), change(one, { stock: here })],
    ];

    const answers: TestAnswer[] = [];
    for (const changes of attempts) answers.push(await server.ask(actor, UPDATE, { input: { changes } }));

    const errors = answers.map(
      ({ data }) => (data?.['updateOffers'] as { userErrors: { path: string[]; code: string }[] }).userErrors[0],
    );
    expect(errors).toMatchObject([
      {
        code: 'INVALID_INPUT',
        path: ['changes', '1', 'retailPrice'],
        message: 'retailPrice must be at least the supply price, 30.00 CNY, but is 20.00 CNY.',
      },
      { code: 'INVALID_INPUT', path: ['changes', '1', 'minimumRetailPrice'] },
      { code: 'INVALID_INPUT', path: ['changes', '1', 'retailPrice'] },
      { code: 'NOT_FOUND', path: ['changes', '1', 'offerId'] },
      { code: 'NOT_FOUND', path: ['changes', '1', 'stock', 'warehouseId'] },
      { code: 'INVALID_INPUT', path: ['changes', '1', 'stock'] },
    ]);
    const { data } = await server.ask(actor, '{ offers { nodes { supplyPrice { amount } } } }');
    expect(data?.['offers']).toEqual({
      nodes: [{ supplyPrice: { amount: '30.00' } }, { supplyPrice: { amount: '30.00' } }],
    });
  });

  it('may change one offer in several steps at once', async () => {
    const actor = anActor('SUPPLIER');
    const { offerId } = await anOwnOffer(actor.organizationId);
    const id = toGlobalId('Offer', offerId);

    const answer = await server.ask(actor, UPDATE, {
      input: {
        changes: [
          { offerId: id, supplyPrice: '31' },
          { offerId: id, dispatchHours: 12 },
        ],
      },
    });

    expect(answer.data?.['updateOffers']).toMatchObject({
      offers: [{ supplyPrice: { amount: '31.00' }, dispatchHours: 12 }],
    });
  });

  it('takes offers off the market and puts them back', async () => {
    const actor = anActor('SUPPLIER');
    const { offerId } = await anOwnOffer(actor.organizationId, { titleZh: '停售测试杯' });
    const ids = [toGlobalId('Offer', offerId)];
    const status = 'offers { status } userErrors { code }';
    const find = async () => {
      await server.get(SearchIndex).catchUp();
      const words = '{ onlyInStock: true, words: "停售测试杯" }';
      return server.ask(
        anActor('CREATOR'),
        `{ searchProducts(filter: ${words}) { nodes { product { title { zh } } } } }`,
      );
    };

    const paused = await server.ask(actor, `mutation($i: PauseOffersInput!) { pauseOffers(input: $i) { ${status} } }`, {
      i: { offerIds: ids },
    });
    const whilePaused = await find();
    const resumed = await server.ask(
      actor,
      `mutation($i: ResumeOffersInput!) { resumeOffers(input: $i) { ${status} } }`,
      { i: { offerIds: ids } },
    );
    const afterwards = await find();

    expect(paused.data?.['pauseOffers']).toEqual({ offers: [{ status: 'PAUSED' }], userErrors: [] });
    expect(resumed.data?.['resumeOffers']).toEqual({ offers: [{ status: 'ACTIVE' }], userErrors: [] });
    const titles = [whilePaused, afterwards].map(({ data }) =>
      (data?.['searchProducts'] as { nodes: { product: { title: { zh: string } } }[] }).nodes.map(
        ({ product }) => product.title.zh,
      ),
    );
    expect(titles.map((found) => found.includes('停售测试杯'))).toEqual([false, true]);
  });

  it('lists own offers by number, title, status and what is left', async () => {
    const actor = anActor('SUPPLIER');
    await anOwnOffer(actor.organizationId, { supplierSku: 'CUP-1', titleZh: '玻璃杯', stock: 3 });
    await anOwnOffer(actor.organizationId, { supplierSku: 'CUP-2', status: 'PAUSED' });
    await anOwnOffer(actor.organizationId, { supplierSku: 'POT-1' });
    await anOffer(server, { supplierSku: 'CUP-9' });
    const list = async (args: string): Promise<string[]> => {
      const { data } = await server.ask(actor, `{ offers${args} { nodes { supplierSku } } }`);
      return (data?.['offers'] as { nodes: { supplierSku: string }[] }).nodes.map(({ supplierSku }) => supplierSku);
    };

    const lists = [
      await list(''),
      await list('(search: "cup-")'),
      await list('(search: "玻璃")'),
      await list('(status: PAUSED)'),
      await list('(stockAtMost: 5)'),
    ];

    expect(lists).toEqual([['POT-1', 'CUP-2', 'CUP-1'], ['CUP-2', 'CUP-1'], ['CUP-1'], ['CUP-2'], ['CUP-1']]);
  });

  it('sees of a product that others offer too only his own offers', async () => {
    const actor = anActor('SUPPLIER');
    const foreign = await anOffer(server);
    await anOffer(server, { skuId: foreign.skuId, supplierId: actor.organizationId, supplierSku: 'MINE' });
    const id = toGlobalId('Product', foreign.productId);
    const query = 'query($id: ID!) { product(id: $id) { skus { offers { supplierSku } } } }';

    const mine = await server.ask(actor, query, { id });
    const creators = await server.ask(anActor('CREATOR'), query, { id });
    const summary = await server.ask(actor, 'query($id: ID!) { product(id: $id) { offerSummary { suppliers } } }', {
      id,
    });

    expect(mine.data?.['product']).toEqual({ skus: [{ offers: [{ supplierSku: 'MINE' }] }] });
    expect((creators.data?.['product'] as { skus: { offers: unknown[] }[] }).skus[0]?.offers).toHaveLength(2);
    expect(summary.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('sees goods that were merged into others as what they are now', async () => {
    const [existing, newcomer] = [await anOffer(server), await anOffer(server)];
    await mergeGoods(server, newcomer, existing);
    const id = toGlobalId('Product', newcomer.productId);
    const query = 'query($id: ID!) { product(id: $id) { id offerSummary { suppliers } } }';

    const shown = await server.ask(anActor('CREATOR'), query, { id });

    expect(shown.data?.['product']).toEqual({
      id: toGlobalId('Product', existing.productId),
      offerSummary: { suppliers: 2 },
    });
  });

  it.each([
    '(filter: { currency: CNY, priceTo: "50.00" })',
    '(filter: { commissionFromBasisPoints: 1000 })',
    '(sort: PRICE_ASC)',
  ])('does not find out the terms of others by searching%s', async (args) => {
    const answer = await server.ask(anActor('SUPPLIER'), `{ searchProducts${args} { nodes { product { id } } } }`);

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a creator', () => {
  it('finds goods with what they are offered for, in a fixed number of queries', async () => {
    const categoryId = await aCategory(server, { path: 'teaware', nameZh: '茶具', nameEn: 'Teaware' });
    const goods = await Promise.all(
      ['盖碗一', '盖碗二', '盖碗三'].map((titleZh) =>
        aProduct(server, { titleZh, categoryId, images: ['https://img.example/1.jpg'] }),
      ),
    );
    for (const productId of goods)
      await anOffer(server, { productId, options: { colour: { zh: '白色', en: 'White' } } });
    const query = `query($first: Int!) { searchProducts(filter: { words: "盖碗" }, first: $first) {
      nodes { product { title { zh } category { name { en } } images skus { options { en } offers { stockBand } }
        offerSummary { supplyPriceFrom { amount } commissionBasisPointsTo suppliers isInStock } } } pageInfo { hasNextPage } } }`;
    const ask = (first: number) => server.ask(anActor('CREATOR'), query, { first });

    await server.get(SearchIndex).catchUp();
    const answer = await ask(3);
    const [ofOne, ofThree] = [await countQueries(server, () => ask(1)), await countQueries(server, () => ask(3))];

    const { nodes } = answer.data?.['searchProducts'] as { nodes: object[] };
    expect(nodes).toHaveLength(3);
    expect(nodes[0]).toMatchObject({
      product: {
        category: { name: { en: 'Teaware' } },
        skus: [{ options: [{ en: 'White' }], offers: [{ stockBand: 'PLENTY' }] }],
        offerSummary: {
          supplyPriceFrom: { amount: '30.00' },
          commissionBasisPointsTo: 1_500,
          suppliers: 1,
          isInStock: true,
        },
      },
    });
    expect(ofThree).toBe(ofOne);
  });

  it('counts what is found in each category', async () => {
    const { data } = await server.ask(
      anActor('CREATOR'),
      '{ countProductsByCategory(filter: { words: "盖碗" }) { path count } }',
    );

    expect(data?.['countProductsByCategory']).toEqual([{ path: 'teaware', count: 3 }]);
  });

  it('does not see how many pieces lie where', async () => {
    const offer = await anOffer(server);

    const answer = await server.ask(
      anActor('CREATOR'),
      'query($id: ID!) { product(id: $id) { skus { offers { stocks { onHand } } } } }',
      {
        id: toGlobalId('Product', offer.productId),
      },
    );

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
