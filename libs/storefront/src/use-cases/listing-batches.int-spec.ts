import { anOffer } from '@app/catalog/testing';
import { CatalogModule } from '@app/catalog';
import { listingBatchStarted } from '@app/contracts';
import type { ListingBatchId, OrganizationId, ProductId } from '@app/kernel';
import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { BATCH_ROWS_MAX } from '../domain/listing-batch.js';
import type { BatchPlanWish } from '../domain/price-rule.wish.js';
import { StorefrontJobsModule } from '../jobs/index.js';
import { BatchPreviewQuery } from '../queries/batch-preview.query.js';
import { ListingBatchesQuery } from '../queries/listing-batches.query.js';
import { ListingsQuery } from '../queries/listings.query.js';
import { StorefrontModule } from '../storefront.module.js';
import { aListing, aShop, creatorActor } from '../testing/index.js';
import { ChangeListingPrices } from './change-listing-prices.js';
import { ChooseListingBatch } from './choose-listing-batch.js';
import { CreatePriceRule } from './create-price-rule.js';
import { DeletePriceRule } from './delete-price-rule.js';
import { RunListingBatch } from './run-listing-batch.js';
import { StartListingBatch } from './start-listing-batch.js';
import { UpdatePriceRule } from './update-price-rule.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule, StorefrontModule, StorefrontJobsModule], {
    [listingBatchStarted.name]: ['storefront.run-listing-batch'],
  });
});

afterAll(() => app.stop());

const db = () => app.database.reader;
const RULE = { percentOfSupplyPrice: 200, ending: 'NINETY' } as const;
const TRIPLE = { percentOfSupplyPrice: 300, ending: 'NINETY' } as const;
const LIST: BatchPlanWish = { action: 'LIST', mode: 'MARKUP', rule: RULE };

const draft = (creatorId: OrganizationId, productIds: readonly ProductId[]) =>
  app.get(ChooseListingBatch).draft(creatorActor(creatorId), { idempotencyKey: newId(), productIds });
const start = (creatorId: OrganizationId, batchId: ListingBatchId, plan: BatchPlanWish, idempotencyKey = newId()) =>
  app.get(StartListingBatch).execute(creatorActor(creatorId), { idempotencyKey, batchId, plan });
const rule = (creatorId: OrganizationId, name = '两倍') =>
  app.get(CreatePriceRule).execute(creatorActor(creatorId), { idempotencyKey: newId(), name, rule: RULE });

async function run(creatorId: OrganizationId, productIds: readonly ProductId[], plan: BatchPlanWish) {
  const batchId = await draft(creatorId, productIds);
  await start(creatorId, batchId, plan);
  await app.drain();
  return rowsOf(batchId);
}

async function rowsOf(batchId: ListingBatchId) {
  return (await app.get(ListingBatchesQuery).rows(db(), batchId, null, { first: 100 })).nodes;
}

const listed = async (creatorId: OrganizationId, productId: ProductId) =>
  (await app.get(ListingsQuery).ofCreatorByProducts(db(), creatorId, [productId]))[0];

describe('a batch', () => {
  test('lists what may be listed, as its preview said, and tells for each product what became of it', async () => {
    const { creatorId, ...shop } = await aShop(app);
    const [plain, strict, before] = [
      await anOffer(app),
      await anOffer(app, { mapMinor: 9_000n, retailPriceMinor: 9_900n }),
      await anOffer(app),
    ];
    await aListing(app, { creatorId, ...shop }, { productId: before.productId });
    const missing = newId<'Product'>();
    const productIds = [plain, strict, before].map(({ productId }) => productId).concat(missing);
    const batchId = await draft(creatorId, productIds);
    const batch = (await app.get(ListingBatchesQuery).find(db(), creatorId, batchId))!;

    const preview = await app.get(BatchPreviewQuery).find(db(), batch, LIST, { first: 10 });
    await start(creatorId, batchId, LIST);
    await app.drain();

    const rows = await rowsOf(batchId);
    expect(rows).toMatchObject([
      {
        outcome: 'DONE',
        code: null,
        figures: [
          {
            oldPriceMinor: null,
            newPriceMinor: 6_090n,
            supplyPriceMinor: 3_000n,
            earningMinor: 2_968n,
            raisedTo: null,
          },
        ],
      },
      { outcome: 'DONE', figures: [{ newPriceMinor: 9_090n, raisedTo: 'MAP' }] },
      { outcome: 'UNCHANGED', code: 'ALREADY_LISTED' },
      { outcome: 'REFUSED', code: 'NOT_FOUND' },
    ]);
    expect(preview.nodes.map((row) => ({ ...row, outcome: row.outcome === 'PENDING' ? 'DONE' : row.outcome }))).toEqual(
      rows,
    );
    expect(await listed(creatorId, plain.productId)).toMatchObject({ status: 'ACTIVE', mode: 'MARKUP' });
    expect(await app.get(ListingBatchesQuery).find(db(), creatorId, batchId)).toMatchObject({
      status: 'DONE',
      rows: { PENDING: 0, DONE: 2, UNCHANGED: 1, REFUSED: 1 },
    });
  });

  test('in COMMISSION mode takes the suppliers’ prices', async () => {
    const { creatorId } = await aShop(app);
    const { productId } = await anOffer(app);

    const rows = await run(creatorId, [productId], { action: 'LIST', mode: 'COMMISSION' });

    expect(rows).toMatchObject([
      { outcome: 'DONE', figures: [{ newPriceMinor: 5_900n, earningMinor: 885n, supplyPriceMinor: null }] },
    ]);
    expect(await listed(creatorId, productId)).toMatchObject({ mode: 'COMMISSION' });
  });

  test('of hundreds goes on where it stopped, and two workers at it do nothing twice', async () => {
    const { creatorId } = await aShop(app);
    const productIds: ProductId[] = [];
    for (let index = 0; index < 120; index += 1) productIds.push((await anOffer(app)).productId);
    const batchId = await draft(creatorId, productIds.slice(0, 60));
    await app.get(ChooseListingBatch).add(creatorActor(creatorId), { batchId, productIds: productIds.slice(50) });
    await start(creatorId, batchId, LIST);

    await app.get(RunListingBatch).step(batchId);
    const half = await app.get(ListingBatchesQuery).find(db(), creatorId, batchId);
    await Promise.all([1, 2, 3].map(() => app.get(RunListingBatch).step(batchId)));
    await app.drain();

    expect(half).toMatchObject({ status: 'RUNNING', rows: { DONE: 50, PENDING: 70 } });
    const rows = await app.get(ListingBatchesQuery).find(db(), creatorId, batchId);
    expect(rows).toMatchObject({ status: 'DONE', rows: { PENDING: 0, DONE: 120, UNCHANGED: 0, REFUSED: 0 } });
    const again = await run(creatorId, productIds.slice(0, 100), LIST);
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['UNCHANGED']));
  });

  test('pauses, resumes and removes listings; what is not in the shop is refused', async () => {
    const shop = await aShop(app);
    const { creatorId } = shop;
    const [one, other] = [await anOffer(app), await anOffer(app)];
    await aListing(app, shop, { productId: one.productId });
    const productIds = [one.productId, other.productId];

    const outcomes = [];
    for (const action of ['PAUSE', 'PAUSE', 'RESUME', 'REMOVE'] as const) {
      const rows = await run(creatorId, productIds, { action });
      outcomes.push([...rows.map(({ outcome }) => outcome), (await listed(creatorId, one.productId))?.status]);
    }

    expect(outcomes).toEqual([
      ['DONE', 'REFUSED', 'PAUSED'],
      ['UNCHANGED', 'REFUSED', 'PAUSED'],
      ['DONE', 'REFUSED', 'ACTIVE'],
      ['DONE', 'UNCHANGED', undefined],
    ]);
  });

  test('is chosen only while it is a draft, started once per key, by its creator alone, and never empty or endless', async () => {
    const { creatorId } = await aShop(app);
    const { productId } = await anOffer(app);
    const batchId = await draft(creatorId, [productId]);
    const other = (await aShop(app)).creatorId;
    const choose = app.get(ChooseListingBatch);
    const key = newId();

    await expect(start(other, batchId, LIST)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await choose.remove(creatorActor(creatorId), { batchId, productIds: [productId] });
    await expect(start(creatorId, batchId, LIST)).rejects.toMatchObject({ code: 'EMPTY_BATCH' });
    const tooMany = Array.from({ length: BATCH_ROWS_MAX + 1 }, () => newId<'Product'>());
    await expect(choose.add(creatorActor(creatorId), { batchId, productIds: tooMany })).rejects.toMatchObject({
      code: 'BATCH_TOO_LARGE',
    });
    await choose.add(creatorActor(creatorId), { batchId, productIds: [productId] });
    expect([await start(creatorId, batchId, LIST, key), await start(creatorId, batchId, LIST, key)]).toEqual([
      batchId,
      batchId,
    ]);
    await expect(start(creatorId, batchId, LIST)).rejects.toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
    await expect(choose.add(creatorActor(creatorId), { batchId, productIds: [productId] })).rejects.toMatchObject({
      code: 'ACTION_NOT_ALLOWED',
    });
  });

  test.each<[string, BatchPlanWish]>([
    ['no mode', { action: 'LIST' }],
    ['no rule', { action: 'LIST', mode: 'MARKUP' }],
    ['a rule where the supplier sets the price', { action: 'LIST', mode: 'COMMISSION', rule: RULE }],
    ['a mode where nothing is listed', { action: 'PAUSE', mode: 'MARKUP', rule: RULE }],
  ])('with %s is not started', async (_, plan) => {
    const { creatorId } = await aShop(app);
    const batchId = await draft(creatorId, [newId<'Product'>()]);

    await expect(start(creatorId, batchId, plan)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('a stored price rule', () => {
  test('is followed from the batch on, reprices by its terms of the day, and is left when a price is set by hand', async () => {
    const { creatorId } = await aShop(app);
    const offer = await anOffer(app);
    const priceRuleId = await rule(creatorId);
    const actor = creatorActor(creatorId);

    await run(creatorId, [offer.productId], { action: 'LIST', mode: 'MARKUP', priceRuleId });
    expect(await listed(creatorId, offer.productId)).toMatchObject({ priceRuleId });
    await app.get(UpdatePriceRule).execute(actor, { priceRuleId, name: '三倍', rule: TRIPLE });
    const repriced = await run(creatorId, [offer.productId], { action: 'REPRICE' });
    const again = await run(creatorId, [offer.productId], { action: 'REPRICE' });

    expect(repriced).toMatchObject([{ outcome: 'DONE', figures: [{ oldPriceMinor: 6_090n, newPriceMinor: 9_090n }] }]);
    expect(again).toMatchObject([
      { outcome: 'UNCHANGED', figures: [{ oldPriceMinor: 9_090n, newPriceMinor: 9_090n }] },
    ]);
    const listing = (await listed(creatorId, offer.productId))!;
    expect(listing).toMatchObject({ priceRuleId });
    await app.get(ChangeListingPrices).execute(actor, {
      changes: [{ listingId: listing.listingId, skus: [{ skuId: offer.skuId, price: '70' }] }],
    });
    expect(await listed(creatorId, offer.productId)).toMatchObject({ priceRuleId: null });
    expect(await run(creatorId, [offer.productId], { action: 'REPRICE' })).toMatchObject([
      { outcome: 'REFUSED', code: 'NO_PRICE_RULE' },
    ]);
  });

  test('has a name of its own, belongs to one shop, and leaves prices alone when it goes', async () => {
    const { creatorId } = await aShop(app);
    const other = (await aShop(app)).creatorId;
    const { productId } = await anOffer(app);
    const priceRuleId = await rule(creatorId, 'Double');

    await expect(rule(creatorId, 'double')).rejects.toMatchObject({ code: 'PRICE_RULE_NAME_TAKEN' });
    await expect(app.get(DeletePriceRule).execute(creatorActor(other), priceRuleId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      app.get(UpdatePriceRule).execute(creatorActor(other), { priceRuleId, name: 'x', rule: TRIPLE }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const batchId = await draft(other, [productId]);
    await expect(start(other, batchId, { action: 'LIST', mode: 'MARKUP', priceRuleId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await run(creatorId, [productId], { action: 'LIST', mode: 'MARKUP', priceRuleId });
    await app.get(DeletePriceRule).execute(creatorActor(creatorId), priceRuleId);

    expect(await listed(creatorId, productId)).toMatchObject({ status: 'ACTIVE', priceRuleId: null });
  });
});
