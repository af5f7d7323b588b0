import type { ChangeRequestId, OrganizationId, TenantActor } from '@app/kernel';
import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { CatalogModule } from '../catalog.module.js';
import type { GoodsWish } from '../domain/change-request.js';
import { ChangeRequestsQuery } from '../queries/change-requests.query.js';
import { GoodsQuery } from '../queries/goods.query.js';
import { anOffer, aProduct, type BuiltOffer } from '../testing/index.js';
import { DecideChange } from './decide-change.js';
import { ProposeChange } from './propose-change.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule]);
});

afterAll(() => app.stop());

const actor = (
  organizationId: OrganizationId,
  organizationKind: 'SUPPLIER' | 'PLATFORM' = 'SUPPLIER',
): TenantActor => ({
  kind: 'API_KEY',
  apiKeyId: newId<'ApiKey'>(),
  organizationId,
  organizationKind,
  permissions: new Set(['catalog:read', 'catalog:write']),
});
const OPERATOR = actor(newId<'Organization'>(), 'PLATFORM');

const propose = ({ supplierId, productId, skuId }: BuiltOffer, changes: GoodsWish) =>
  app.get(ProposeChange).execute(actor(supplierId), { idempotencyKey: newId(), productId, skuId, changes, note: '' });

const cardOf = async ({ productId }: BuiltOffer) =>
  (await app.get(GoodsQuery).cards(app.database.reader, [productId]))[0]!;
const lookAt = async (id: ChangeRequestId) => (await app.get(ChangeRequestsQuery).find(app.database.reader, null, id))!;

/** Of a product that somebody else brought in. */
async function aSharedOffer(): Promise<BuiltOffer> {
  return anOffer(app, { productId: await aProduct(app) });
}

test('goods that are a supplier’s alone change at once, and the change is kept', async () => {
  const offer = await anOffer(app);

  const id = await propose(offer, { titleEn: 'Glacier tumbler zx81', weightGrams: 500 });

  expect((await cardOf(offer)).titleEn).toBe('Glacier tumbler zx81');
  expect(await lookAt(id)).toMatchObject({
    status: 'APPROVED',
    changes: { weightGrams: { before: 350, after: 500 } },
  });
});

test('shared goods change when the operator approves', async () => {
  const offer = await aSharedOffer();

  const id = await propose(offer, { titleEn: 'Quokka carafe qx77', gtin: '6901234567892' });
  const before = (await cardOf(offer)).titleEn;
  await app.get(DecideChange).approve(OPERATOR, id);

  expect(before).not.toContain('Quokka');
  expect((await cardOf(offer)).titleEn).toBe('Quokka carafe qx77');
  expect(await lookAt(id)).toMatchObject({ status: 'APPROVED', isOutdated: false });
  await expect(app.get(DecideChange).approve(OPERATOR, id)).rejects.toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
});

test('what is refused or taken back changes nothing', async () => {
  const offer = await aSharedOffer();
  const [refused, withdrawn] = [await propose(offer, { brand: 'A' }), await propose(offer, { brand: 'B' })];

  await app.get(DecideChange).refuse(OPERATOR, refused, 'Not the maker’s name.');
  await expect(app.get(DecideChange).withdraw(actor(newId()), withdrawn)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await app.get(DecideChange).withdraw(actor(offer.supplierId), withdrawn);

  expect((await cardOf(offer)).brand).toBe('暖风');
  expect(await lookAt(refused)).toMatchObject({ status: 'REFUSED', decisionReason: 'Not the maker’s name.' });
  expect(await lookAt(withdrawn)).toMatchObject({ status: 'WITHDRAWN' });
});

test('of two changes of one field the second to be approved is outdated', async () => {
  const offer = await aSharedOffer();
  const [one, other] = [await propose(offer, { brand: 'A' }), await propose(offer, { brand: 'B' })];

  await app.get(DecideChange).approve(OPERATOR, one);

  expect(await lookAt(other)).toMatchObject({ status: 'OPEN', isOutdated: true });
  await expect(app.get(DecideChange).approve(OPERATOR, other)).rejects.toMatchObject({ code: 'CHANGE_OUTDATED' });
});

test('only who offers the goods may ask, and only for what makes sense', async () => {
  const offer = await aSharedOffer();

  await expect(propose({ ...offer, supplierId: newId() }, { brand: 'A' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(propose(offer, { categoryId: newId<'Category'>() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(propose(offer, { gtin: '123' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(propose(offer, { brand: '暖风' })).rejects.toMatchObject({ code: 'NOTHING_TO_CHANGE' });
});

test('a supplier sees his own requests page by page, the operator everybody’s', async () => {
  const offer = await aSharedOffer();
  for (const brand of ['A', 'B', 'C']) await propose(offer, { brand });
  const page = (supplierId: OrganizationId | null, first: number, after?: string | null) =>
    app.get(ChangeRequestsQuery).page(app.database.reader, { supplierId, status: 'OPEN' }, { first, after });

  const mine = await page(offer.supplierId, 2);
  const rest = await page(offer.supplierId, 2, mine.endCursor);

  expect([mine.nodes.length, mine.hasNextPage, rest.nodes.length, rest.hasNextPage]).toEqual([2, true, 1, false]);
  expect((await page(newId(), 10)).nodes).toEqual([]);
  expect((await page(null, 100)).nodes.length).toBeGreaterThanOrEqual(3);
});
