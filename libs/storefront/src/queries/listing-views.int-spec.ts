import { CatalogModule } from '@app/catalog';
import { anOffer, aProduct, type BuiltOffer } from '@app/catalog/testing';
import { toGlobalId } from '@app/kernel';
import { aWarehouse } from '@app/order-routing/testing';
import { Config } from '@app/platform';
import { countQueries, TestApplication } from '@app/platform/testing';

import { StorefrontModule } from '../storefront.module.js';
import { aListing, aShop, type BuiltShop, creatorActor } from '../testing/index.js';
import { ChangeListingStatus } from '../use-cases/change-listing-status.js';
import { FreightQuery } from './freight.query.js';
import { ListingViewsQuery } from './listing-views.query.js';
import { ListingsQuery } from './listings.query.js';
import { ShareTagsQuery } from './share-tags.query.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule, StorefrontModule]);
});

afterAll(() => app.stop());

const db = () => app.database.reader;

async function aShippedOffer(wish: Parameters<typeof anOffer>[1] = {}): Promise<BuiltOffer> {
  const { warehouseId, supplierId } = await aWarehouse(app);
  return anOffer(app, { ...wish, supplierId, warehouseId });
}

async function viewsOf({ creatorId }: BuiltShop) {
  const { nodes } = await app.get(ListingsQuery).ofCreator(db(), creatorId, {}, { first: 100 });
  const views = await app.get(ListingViewsQuery).find(db(), nodes);
  return nodes.map(({ listingId }) => views.get(listingId)!);
}

describe('a listing as it is looked at', () => {
  test('shows the goods, what is left, and what the creator earns', async () => {
    const shop = await aShop(app);
    const product = await aProduct(app, { titleZh: '陶瓷马克杯' });
    const white = await aShippedOffer({ productId: product, options: { colour: { zh: '白', en: 'White' } }, stock: 3 });
    const red = await aShippedOffer({ productId: product, options: { colour: { zh: '红', en: 'Red' } } });
    const skus = [
      { skuId: white.skuId, price: '60' },
      { skuId: red.skuId, price: '65' },
    ];
    await aListing(app, shop, { productId: product, skus });

    const [view] = await viewsOf(shop);

    expect(view).toMatchObject({
      card: { titleZh: '陶瓷马克杯' },
      skus: [
        {
          skuId: white.skuId,
          options: { colour: { zh: '白', en: 'White' } },
          priceMinor: 6_000n,
          availability: 'LOW',
          margin: { supplyPriceMinor: 3_000n, feeMinor: 120n, earningMinor: 2_880n },
          lowestPriceMinor: 4_900n,
        },
        { skuId: red.skuId, priceMinor: 6_500n, availability: 'IN_STOCK' },
      ],
    });
  });

  test('in commission mode it shows the share and no supply price', async () => {
    const shop = await aShop(app);
    const offer = await aShippedOffer();
    await aListing(app, shop, { productId: offer.productId, mode: 'COMMISSION' });

    const [view] = await viewsOf(shop);

    expect(view?.skus).toMatchObject([
      {
        priceMinor: 5_900n,
        margin: { supplyPriceMinor: null, feeMinor: null, earningMinor: 885n },
        lowestPriceMinor: null,
      },
    ]);
  });

  test('what lies in a warehouse that ships nothing is sold out', async () => {
    const shop = await aShop(app);
    const offer = await anOffer(app);
    await aListing(app, shop, { productId: offer.productId });

    expect((await viewsOf(shop))[0]?.skus).toMatchObject([{ availability: 'SOLD_OUT', margin: { feeMinor: 120n } }]);
  });

  test('takes as many queries for two listings as for ten', async () => {
    const [two, many] = [await aShop(app), await aShop(app)];
    await aListing(app, two, { productId: (await aShippedOffer()).productId });
    await aListing(app, two, { productId: (await aShippedOffer()).productId, mode: 'COMMISSION' });
    for (let index = 0; index < 10; index += 1) {
      const { productId } = await aShippedOffer();
      await aListing(app, many, { productId, mode: index % 2 === 0 ? 'MARKUP' : 'COMMISSION' });
    }
    await viewsOf(two);

    const [ofTwo, ofMany] = [await countQueries(app, () => viewsOf(two)), await countQueries(app, () => viewsOf(many))];

    expect(ofMany).toBe(ofTwo);
    expect(ofMany).toBeLessThanOrEqual(9);
  });
});

test('the freight of one piece is that of its cheapest warehouse; nothing where it is not delivered', async () => {
  const shop = await aShop(app);
  const offer = await aShippedOffer({ weightGrams: 1_200 });
  await aListing(app, shop, { productId: offer.productId });
  const reference = (await viewsOf(shop))[0]!.skus[0]!.reference!;

  const fees = await app.get(FreightQuery).find(db(), [
    { offer: reference, province: '44' },
    { offer: reference, province: '99' },
  ]);

  expect(fees).toEqual([800n, null]);
});

describe('share tags', () => {
  test('of a shop and of a listing say what they are, with absolute addresses', async () => {
    const shop = await aShop(app, { name: '小暖的店' });
    const productId = await aProduct(app, { titleZh: '陶瓷马克杯', images: ['/images/goods/mug.svg'] });
    const [cheap, dear] = [await aShippedOffer({ productId }), await aShippedOffer({ productId })];
    const listingId = await aListing(app, shop, {
      productId,
      skus: [
        { skuId: cheap.skuId, price: '59.9' },
        { skuId: dear.skuId, price: '69' },
      ],
    });
    const tags = app.get(ShareTagsQuery);
    const { publicUrl } = app.get(Config);
    const globalId = toGlobalId('Listing', listingId);

    expect(await tags.ofShop(shop.slug)).toEqual({
      title: '小暖的店',
      description: '小暖的店的小店',
      image: null,
      url: `${publicUrl}/s/${shop.slug}`,
    });
    expect(await tags.ofListing(shop.slug, globalId)).toEqual({
      title: '陶瓷马克杯',
      description: '¥59.90 起 · 小暖的店',
      image: `${publicUrl}/images/goods/mug.svg`,
      url: `${publicUrl}/s/${shop.slug}/p/${globalId}`,
    });
  });

  test('of what is not on sale, and of no shop, there are none', async () => {
    const [shop, other] = [await aShop(app), await aShop(app)];
    const listingId = await aListing(app, shop, { productId: (await aShippedOffer()).productId });
    await app.get(ChangeListingStatus).execute(creatorActor(shop.creatorId), 'pause', listingId);
    const tags = app.get(ShareTagsQuery);

    expect(await tags.ofListing(shop.slug, toGlobalId('Listing', listingId))).toBeNull();
    expect(await tags.ofListing(shop.slug, 'nonsense')).toBeNull();
    expect(await tags.ofListing(other.slug, toGlobalId('Listing', listingId))).toBeNull();
    expect(await tags.ofShop('nobody-here')).toBeNull();
    expect(await tags.ofListing('nobody-here', 'nonsense')).toBeNull();
  });
});
