import { CatalogModule } from '@app/catalog';
import { anOffer, aProduct } from '@app/catalog/testing';
import type { OfferId, ProductId, SkuId } from '@app/kernel';
import { newId, Refusals } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { ListingSkusQuery } from '../queries/listing-skus.query.js';
import { ListingsQuery } from '../queries/listings.query.js';
import { StorefrontModule } from '../storefront.module.js';
import { aListing, aShop, creatorActor } from '../testing/index.js';
import { ChangeListingPrices } from './change-listing-prices.js';
import { ChangeListingStatus } from './change-listing-status.js';
import { CreateListings } from './create-listings.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule, StorefrontModule]);
});

afterAll(() => app.stop());

const db = () => app.database.reader;
const RULE = { percentOfSupplyPrice: 200, ending: 'NINETY' } as const;

async function refusalsOf(work: Promise<unknown>): Promise<unknown[]> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return error instanceof Refusals ? [...error.refusals] : [error];
}

async function pricesOf(creatorId: Parameters<typeof creatorActor>[0], productId: ProductId) {
  const listings = await app.get(ListingsQuery).ofCreatorByProducts(db(), creatorId, [productId]);
  const skus = await app.get(ListingSkusQuery).ofListings(db(), listings);
  return [...skus.values()].flat().map(({ skuId, offerId, priceMinor }) => ({ skuId, offerId, priceMinor }));
}

describe('createListings', () => {
  test('a batch is priced by rule, by hand and by the supplier, once per key', async () => {
    const { creatorId } = await aShop(app);
    const [ruled, priced, commissioned] = [await anOffer(app), await anOffer(app), await anOffer(app)];
    const command = {
      idempotencyKey: newId(),
      listings: [
        { productId: ruled.productId, mode: 'MARKUP' as const, rule: RULE },
        { productId: priced.productId, mode: 'MARKUP' as const, skus: [{ skuId: priced.skuId, price: '49.5' }] },
        { productId: commissioned.productId, mode: 'COMMISSION' as const },
      ],
    };

    await app.get(CreateListings).execute(creatorActor(creatorId), command);
    await app.get(CreateListings).execute(creatorActor(creatorId), command);

    const page = await app.get(ListingsQuery).ofCreator(db(), creatorId, {}, { first: 10 });
    expect(page.nodes.map(({ mode, status }) => [mode, status]).sort()).toEqual([
      ['COMMISSION', 'ACTIVE'],
      ['MARKUP', 'ACTIVE'],
      ['MARKUP', 'ACTIVE'],
    ]);
    const expected = (offer: { skuId: SkuId; offerId: OfferId }, priceMinor: bigint) => [
      { skuId: offer.skuId, offerId: offer.offerId, priceMinor },
    ];
    expect(await pricesOf(creatorId, ruled.productId)).toEqual(expected(ruled, 6_090n));
    expect(await pricesOf(creatorId, priced.productId)).toEqual(expected(priced, 4_950n));
    expect(await pricesOf(creatorId, commissioned.productId)).toEqual(expected(commissioned, 5_900n));
  });

  test('a batch with faults is refused whole, with all of them', async () => {
    const { creatorId } = await aShop(app);
    const [good, low, cheap] = [await anOffer(app), await anOffer(app), await anOffer(app, { mapMinor: 0n })];
    const notOffered = await aProduct(app);
    const missing = newId<'Product'>();
    const markup = (offer: { productId: ProductId; skuId: SkuId }, price: string) => ({
      productId: offer.productId,
      mode: 'MARKUP' as const,
      skus: [{ skuId: offer.skuId, price }],
    });

    const refusals = await refusalsOf(
      app.get(CreateListings).execute(creatorActor(creatorId), {
        idempotencyKey: newId(),
        listings: [
          markup(good, '60'),
          markup(low, '48.99'),
          markup(cheap, '30'),
          { productId: notOffered, mode: 'MARKUP', rule: RULE },
          { productId: missing, mode: 'MARKUP', rule: RULE },
        ],
      }),
    );

    expect(refusals).toMatchObject([
      { code: 'PRICE_BELOW_MAP', mapMinor: 4_900n, path: ['listings', '1', 'skus', '0', 'price'] },
      { code: 'PRICE_BELOW_COST', costMinor: 3_061n, path: ['listings', '2', 'skus', '0', 'price'] },
      { code: 'NO_OFFER', path: ['listings', '3'] },
      { code: 'NOT_FOUND', path: ['listings', '4', 'productId'] },
    ]);
    expect((await app.get(ListingsQuery).ofCreator(db(), creatorId, {}, { first: 10 })).nodes).toEqual([]);
  });

  test('a product is listed once, until its listing is removed', async () => {
    const shop = await aShop(app);
    const { productId } = await anOffer(app);
    const listingId = await aListing(app, shop, { productId });
    const again = { idempotencyKey: newId(), listings: [{ productId, mode: 'MARKUP' as const, rule: RULE }] };
    const actor = creatorActor(shop.creatorId);

    expect(await refusalsOf(app.get(CreateListings).execute(actor, again))).toMatchObject([
      { code: 'ALREADY_LISTED', path: ['listings', '0', 'productId'] },
    ]);
    await app.get(ChangeListingStatus).execute(actor, 'remove', listingId);
    await app.get(CreateListings).execute(actor, again);

    expect((await app.get(ListingsQuery).ofCreator(db(), shop.creatorId, {}, { first: 10 })).nodes).toHaveLength(1);
  });

  test('without a shop nothing is listed', async () => {
    const { productId } = await anOffer(app);

    const listed = app.get(CreateListings).execute(creatorActor(newId()), {
      idempotencyKey: newId(),
      listings: [{ productId, mode: 'MARKUP', rule: RULE }],
    });

    await expect(listed).rejects.toMatchObject({ code: 'NO_SHOP_YET' });
  });
});

describe('changeListingPrices', () => {
  test('sets the named prices, adds variants, and leaves the others', async () => {
    const shop = await aShop(app);
    const first = await anOffer(app);
    const second = await anOffer(app, { productId: first.productId });
    const third = await anOffer(app, { productId: first.productId });
    const skus = [first, second].map(({ skuId }) => ({ skuId, price: '60' }));
    const listingId = await aListing(app, shop, { productId: first.productId, skus });

    await app.get(ChangeListingPrices).execute(creatorActor(shop.creatorId), {
      changes: [
        {
          listingId,
          skus: [
            { skuId: second.skuId, price: '70' },
            { skuId: third.skuId, price: '80' },
          ],
        },
      ],
    });

    const prices = await pricesOf(shop.creatorId, first.productId);
    expect(new Map(prices.map(({ skuId, priceMinor }) => [skuId, priceMinor]))).toEqual(
      new Map([
        [first.skuId, 6_000n],
        [second.skuId, 7_000n],
        [third.skuId, 8_000n],
      ]),
    );
  });

  test('tells everything that is wrong and changes nothing', async () => {
    const shop = await aShop(app);
    const [marked, commissioned, foreign] = [await anOffer(app), await anOffer(app), await anOffer(app)];
    const ids = [
      await aListing(app, shop, { productId: marked.productId }),
      await aListing(app, shop, { productId: commissioned.productId, mode: 'COMMISSION' }),
      await aListing(app, await aShop(app), { productId: foreign.productId }),
    ];
    const before = await pricesOf(shop.creatorId, marked.productId);

    const refusals = await refusalsOf(
      app.get(ChangeListingPrices).execute(creatorActor(shop.creatorId), {
        changes: [...ids, ids[0]!].map((listingId) => ({ listingId, rule: RULE })),
      }),
    );

    expect(refusals).toMatchObject([
      { code: 'INVALID_INPUT', path: ['changes', '1', 'listingId'] },
      { code: 'NOT_FOUND', path: ['changes', '2', 'listingId'] },
      { code: 'INVALID_INPUT', path: ['changes', '3', 'listingId'] },
    ]);
    expect(await pricesOf(shop.creatorId, marked.productId)).toEqual(before);
  });
});

describe('a listing', () => {
  test('is paused, resumed and removed; another creator does not find it', async () => {
    const shop = await aShop(app);
    const { productId } = await anOffer(app);
    const listingId = await aListing(app, shop, { productId });
    const change = app.get(ChangeListingStatus);
    const statusOf = async () => (await app.get(ListingsQuery).find(db(), listingId))?.status;

    await expect(change.execute(creatorActor(newId()), 'pause', listingId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await change.execute(creatorActor(shop.creatorId), 'pause', listingId);
    expect(await statusOf()).toBe('PAUSED');
    await change.execute(creatorActor(shop.creatorId), 'resume', listingId);
    expect(await statusOf()).toBe('ACTIVE');
    await change.execute(creatorActor(shop.creatorId), 'remove', listingId);
    expect(await statusOf()).toBeUndefined();
    await expect(change.execute(creatorActor(shop.creatorId), 'resume', listingId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('is searched by either title and by status, page after page, by its creator alone', async () => {
    const shop = await aShop(app);
    for (const [titleZh, titleEn] of [
      ['北欧陶瓷马克杯', 'Nordic ceramic mug'],
      ['陶瓷碗 100%', 'Ceramic bowl'],
      ['竹砧板', 'Bamboo board'],
    ] as const) {
      const productId = await aProduct(app, { titleZh, titleEn });
      await anOffer(app, { productId });
      await aListing(app, shop, { productId });
    }
    const query = app.get(ListingsQuery);
    const search = async (text: string) =>
      (await query.ofCreator(db(), shop.creatorId, { search: text }, { first: 10 })).nodes.length;

    const first = await query.ofCreator(db(), shop.creatorId, {}, { first: 2 });
    const second = await query.ofCreator(db(), shop.creatorId, {}, { first: 2, after: first.endCursor });

    expect([await search('陶瓷'), await search('ceramic M'), await search('0%'), await search('杯%')]).toEqual([
      2, 1, 1, 0,
    ]);
    expect([first.nodes.length, first.hasNextPage, second.nodes.length, second.hasNextPage]).toEqual([
      2,
      true,
      1,
      false,
    ]);
    expect((await query.ofCreator(db(), shop.creatorId, { status: 'PAUSED' }, { first: 10 })).nodes).toEqual([]);
    expect((await query.ofCreator(db(), newId(), {}, { first: 10 })).nodes).toEqual([]);
  });
});
