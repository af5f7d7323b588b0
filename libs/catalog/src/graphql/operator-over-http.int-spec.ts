import { toGlobalId } from '@app/kernel';
import type { GraphqlServer } from '@app/platform/testing';

import { SearchIndex } from '../search/search-index.js';
import { anActor, startCatalogServer } from '../testing/catalog-server.js';
import { anOffer } from '../testing/index.js';

let server: GraphqlServer;

beforeAll(async () => {
  server = await startCatalogServer();
});

afterAll(() => server.stop());

describe('the operator', () => {
  it('withdraws a product from the market and restores it', async () => {
    const offer = await anOffer(server, { titleZh: '撤回测试壶' });
    const input = { productId: toGlobalId('Product', offer.productId) };
    const find = async (): Promise<boolean> => {
      await server.get(SearchIndex).catchUp();
      const { data } = await server.ask(
        anActor('CREATOR'),
        '{ searchProducts(filter: { words: "撤回测试壶" }) { nodes { product { id } } } }',
      );
      const { nodes } = data?.['searchProducts'] as { nodes: { product: { id: string } }[] };
      return nodes.some(({ product }) => product.id === input.productId);
    };
    const act = (name: 'withdrawProduct' | 'restoreProduct', type: string) =>
      server.ask(
        anActor('PLATFORM'),
        `mutation($input: ${type}!) { ${name}(input: $input) { product { id } userErrors { code } } }`,
        { input },
      );

    const found = [await find()];
    await act('withdrawProduct', 'WithdrawProductInput');
    found.push(await find());
    const restored = await act('restoreProduct', 'RestoreProductInput');
    found.push(await find());

    expect(found).toEqual([true, false, true]);
    expect(restored.data?.['restoreProduct']).toEqual({ product: { id: input.productId }, userErrors: [] });
  });

  it('adds categories, parents and children in any order, all or none', async () => {
    const operator = anActor('PLATFORM');
    const mutation = `mutation($input: CreateCategoriesInput!) { createCategories(input: $input) {
      categories { path name { zh } } userErrors { code path } } }`;
    const name = { nameZh: '花', nameEn: 'Flowers' };
    const create = (...paths: string[]) =>
      server.ask(operator, mutation, { input: { categories: paths.map((path) => ({ path, ...name })) } });

    const made = await create('flowers/roses', 'flowers', 'flowers/tulips');
    const again = await create('flowers/lilies', 'flowers/roses');
    const orphan = await create('trees/oaks');
    const tree = await server.ask(operator, '{ categories { id path attributes { key } } }');
    const [flowers] = (tree.data?.['categories'] as { id: string; path: string }[]).filter(
      ({ path }) => path === 'flowers',
    );
    const below = await server.ask(operator, 'query($id: ID) { categories(parentId: $id) { path } }', {
      id: flowers?.id,
    });

    expect(made.data?.['createCategories']).toMatchObject({
      categories: [{ path: 'flowers/roses', name: { zh: '花' } }, { path: 'flowers' }, { path: 'flowers/tulips' }],
      userErrors: [],
    });
    expect(again.data?.['createCategories']).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', path: ['categories', '1', 'path'] }],
    });
    expect(orphan.data?.['createCategories']).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['categories', '0', 'path'] }],
    });
    const paths = (tree.data?.['categories'] as { path: string }[]).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('flowers'))).toEqual(['flowers', 'flowers/roses', 'flowers/tulips']);
    expect(below.data?.['categories']).toEqual([{ path: 'flowers/roses' }, { path: 'flowers/tulips' }]);
  });
});
