import { NotFound, type OrganizationId } from '@app/kernel';
import { newId } from '@app/platform';
import type { TestApplication } from '@app/platform/testing';
import { sql } from 'kysely';

import { CategoryMappingsQuery, type CategoryMappingView } from '../queries/category-mappings.query.js';
import { aFeedSender, importFeedFile, startFeedImports } from '../testing/feed-imports.js';
import { CorrectCategoryMapping } from './correct-category-mapping.js';

let app: TestApplication;

beforeAll(async () => {
  app = await startFeedImports();
});

afterAll(() => app.stop());

const HEAD = 'sku,product_type,categories,name,price,qty';

async function mappingsOf(supplierId: OrganizationId): Promise<readonly CategoryMappingView[]> {
  const page = await app.get(CategoryMappingsQuery).list(app.database.reader, supplierId, { first: 10 });
  return page.nodes;
}

async function categoryPath(supplierId: OrganizationId, skuCode: string): Promise<string | undefined> {
  const { rows } = await sql<{ path: string }>`
    select category.path from catalog.offer join catalog.product on product.id = offer.product_id
      join catalog.category on category.id = product.category_id
    where offer.supplier_id = ${supplierId} and offer.supplier_sku = ${skuCode}`.execute(app.database.reader);
  return rows[0]?.path;
}

describe('a category that a supplier calls his own way', () => {
  it('is what a person says it is, from the next import on', async () => {
    const supplier = aFeedSender();
    const { organizationId } = supplier;
    await importFeedFile(app, supplier, `${HEAD}\nQ-1,simple,Qwertz,Zork,10,5`);
    const [guessed] = await mappingsOf(organizationId);
    const { rows } = await sql<{ id: CategoryMappingView['categoryId'] }>`
      select id from catalog.category where path = 'mugs'`.execute(app.database.reader);
    const mugs = rows[0]?.id;
    if (!guessed || !mugs) throw new Error('Nothing to correct');

    await app.get(CorrectCategoryMapping).execute(supplier, organizationId, { ...guessed, categoryId: mugs });
    await importFeedFile(app, supplier, `${HEAD}\nQ-2,simple,Qwertz,Zork two,10,5`);

    expect(guessed).toMatchObject({ text: 'Qwertz', mappedBy: 'NOTHING', rows: 1 });
    expect(await categoryPath(organizationId, 'Q-2')).toBe('mugs');
    expect(await mappingsOf(organizationId)).toMatchObject([
      { text: 'Qwertz', mappedBy: 'CORRECTION', certainty: 1, categoryId: mugs },
    ]);
  });

  it('is corrected by nobody but its supplier, and only to a category that there is', async () => {
    const supplier = aFeedSender();
    const { organizationId } = supplier;
    await importFeedFile(app, supplier, `${HEAD}\nW-1,simple,Qwertz,Zork,10,5`);
    const [mapping] = await mappingsOf(organizationId);
    if (!mapping) throw new Error('Nothing to correct');
    const correct = app.get(CorrectCategoryMapping);
    const stranger = aFeedSender();

    await expect(correct.execute(stranger, stranger.organizationId, mapping)).rejects.toThrow(NotFound);
    await expect(
      correct.execute(supplier, organizationId, { ...mapping, categoryId: newId<'Category'>() }),
    ).rejects.toThrow(NotFound);
    expect(await mappingsOf(stranger.organizationId)).toEqual([]);
  });
});
