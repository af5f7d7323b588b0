import { sql } from 'kysely';

import { CatalogModule } from '@app/catalog';
import { anOffer, type BuiltOffer } from '@app/catalog/testing';
import { CreateApprovedOrganization } from '@app/identity';
import type { ListingId } from '@app/kernel';
import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';
import { aWarehouse } from '@app/order-routing/testing';

import { StorefrontFacade } from './storefront.facade.js';
import { StorefrontModule } from './storefront.module.js';
import { aListing, aShop, type BuiltShop, creatorActor } from './testing/index.js';
import { ChangeListingStatus } from './use-cases/change-listing-status.js';
import { ChangeShopStatus } from './use-cases/change-shop-status.js';
import { UpdateShop } from './use-cases/update-shop.js';

let app: TestApplication;
let shop: BuiltShop;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule, StorefrontModule]);
});

beforeEach(async () => {
  shop = await aShop(app);
});

afterAll(() => app.stop());

const db = () => app.database.reader;

interface ShippedOfferWish extends NonNullable<Parameters<typeof anOffer>[1]> {
  readonly excludedRegions?: readonly string[];
}

/** An offer that really ships: from a warehouse of its supplier. */
async function aShippedOffer({ excludedRegions = [], ...wish }: ShippedOfferWish = {}): Promise<BuiltOffer> {
  const { warehouseId, supplierId } = await aWarehouse(app, { excludedRegions });
  return anOffer(app, { ...wish, supplierId, warehouseId });
}

interface Line {
  readonly listingId: ListingId;
  readonly offer: BuiltOffer;
  readonly quantity?: number;
}

const quote = (lines: readonly Line[], province = '44') =>
  app.get(StorefrontFacade).quote(
    db(),
    shop.shopId,
    lines.map(({ listingId, offer, quantity = 1 }) => ({ listingId, skuId: offer.skuId, quantity })),
    province,
  );

const changeOffer = (offer: BuiltOffer, change: ReturnType<typeof sql>) =>
  sql`update catalog.offer set ${change} where id = ${offer.offerId}`.execute(db());

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('quote', () => {
  test('goods and the freight of the reference offers’ parcels, line by line', async () => {
    const mug = await aShippedOffer({ weightGrams: 700, supplyPriceMinor: 3_000n });
    const bowl = await aShippedOffer({ weightGrams: 400, retailPriceMinor: 5_900n });
    const listings = [
      await aListing(app, shop, { productId: mug.productId, skus: [{ skuId: mug.skuId, price: '60' }] }),
      await aListing(app, shop, { productId: bowl.productId, mode: 'COMMISSION' }),
    ] as const;

    const { expectedAt, ...quoted } = await quote([
      { listingId: listings[0], offer: mug, quantity: 3 },
      { listingId: listings[1], offer: bowl },
    ]);

    const { skuId, productId, offerId } = mug;
    expect(quoted).toEqual({
      drop: null,
      lines: [
        {
          listingId: listings[0],
          skuId,
          productId,
          offerId,
          mode: 'MARKUP',
          priceMinor: 6_000n,
          quantity: 3,
          serving: [expect.objectContaining({ offerId })],
        },
        expect.objectContaining({ mode: 'COMMISSION', offerId: bowl.offerId, priceMinor: 5_900n, quantity: 1 }),
      ],
      goodsMinor: 23_900n,
      // 2.1 kg: 6.00 and two steps of 2.00; 0.4 kg: 6.00.
      freightMinor: 1_600n,
      totalMinor: 25_500n,
      currency: 'CNY',
    });
    expect(expectedAt.getTime()).toBeGreaterThan(Date.now());
  });

  test('freight is free from the shop’s amount of goods on', async () => {
    const offer = await aShippedOffer();
    const listingId = await aListing(app, shop, {
      productId: offer.productId,
      skus: [{ skuId: offer.skuId, price: '60' }],
    });
    await app.get(UpdateShop).execute(creatorActor(shop.creatorId), { shopId: shop.shopId, freeFreightFrom: '120' });

    expect(await quote([{ listingId, offer }])).toMatchObject({ freightMinor: 600n, totalMinor: 6_600n });
    expect(await quote([{ listingId, offer, quantity: 2 }])).toMatchObject({ freightMinor: 0n, totalMinor: 12_000n });
  });

  test('in commission mode the shopper pays what the supplier asks now', async () => {
    const offer = await aShippedOffer();
    const listingId = await aListing(app, shop, { productId: offer.productId, mode: 'COMMISSION' });

    await changeOffer(offer, sql`retail_price_minor = 6500`);

    expect((await quote([{ listingId, offer }])).goodsMinor).toBe(6_500n);
  });

  test('the reference is the cheapest offer that has the quantity and delivers', async () => {
    const far = await aShippedOffer({ supplyPriceMinor: 2_000n, excludedRegions: ['44'] });
    const few = await aShippedOffer({ skuId: far.skuId, supplyPriceMinor: 2_500n, stock: 1 });
    const fit = await aShippedOffer({ skuId: far.skuId, supplyPriceMinor: 2_900n });
    const listingId = await aListing(app, shop, {
      productId: far.productId,
      skus: [{ skuId: far.skuId, price: '60' }],
    });

    expect((await quote([{ listingId, offer: far, quantity: 2 }])).lines).toMatchObject([{ offerId: fit.offerId }]);
    expect((await quote([{ listingId, offer: far }])).lines).toMatchObject([{ offerId: few.offerId }]);
    expect((await quote([{ listingId, offer: far }], '33')).lines).toMatchObject([{ offerId: far.offerId }]);
  });

  test.each([
    ['MAP rose above the price', sql`map_minor = 5901, retail_price_minor = 6900`, 'NOT_ON_SALE'],
    ['supply price rose above what the price covers', sql`supply_price_minor = 5800`, 'NOT_ON_SALE'],
    ['offer was paused', sql`status = 'PAUSED'`, 'NOT_ON_SALE'],
  ])('what may no longer be sold at its price is refused: its %s', async (_, change, reason) => {
    const offer = await aShippedOffer();
    const listingId = await aListing(app, shop, {
      productId: offer.productId,
      skus: [{ skuId: offer.skuId, price: '59' }],
    });

    await changeOffer(offer, change);

    expect(await refusalOf(quote([{ listingId, offer }]))).toMatchObject({
      code: 'LISTING_NOT_AVAILABLE',
      path: ['lines', '0'],
      lines: [{ position: 0, listingId, skuId: offer.skuId, reason, availableQuantity: 0 }],
    });
  });

  test('every line that cannot be bought is named with its reason', async () => {
    const [sold, paused, far] = [
      await aShippedOffer({ stock: 2 }),
      await aShippedOffer(),
      await aShippedOffer({ excludedRegions: ['44'] }),
    ];
    const good = await aShippedOffer();
    const lines = [];
    for (const offer of [good, sold, paused, far]) {
      lines.push({ listingId: await aListing(app, shop, { productId: offer.productId }), offer, quantity: 3 });
    }
    await app.get(ChangeListingStatus).execute(creatorActor(shop.creatorId), 'pause', lines[2]!.listingId);

    expect(await refusalOf(quote(lines))).toMatchObject({
      code: 'LISTING_NOT_AVAILABLE',
      lines: [
        { position: 1, reason: 'OUT_OF_STOCK', availableQuantity: 2 },
        { position: 2, reason: 'NOT_ON_SALE' },
        { position: 3, reason: 'NOT_DELIVERABLE' },
      ],
    });
    expect(await refusalOf(quote(lines.slice(3)))).toMatchObject({ code: 'NOT_DELIVERABLE' });
  });

  test('another shop’s listing is not on sale here', async () => {
    const offer = await aShippedOffer();
    const listingId = await aListing(app, await aShop(app), { productId: offer.productId });

    expect(await refusalOf(quote([{ listingId, offer }]))).toMatchObject({ lines: [{ reason: 'NOT_ON_SALE' }] });
  });

  test('a closed shop sells nothing, and neither does a suspended creator’s', async () => {
    const { organizationId: creatorId } = await app.get(CreateApprovedOrganization).execute({
      kind: 'CREATOR',
      name: '小暖',
      owner: { email: `${newId()}@creator.example`, name: '小暖', passwordHash: 'none' },
    });
    const offer = await aShippedOffer();
    shop = await aShop(app, { creatorId });
    const lines = [{ listingId: await aListing(app, shop, { productId: offer.productId }), offer }];
    const change = app.get(ChangeShopStatus);

    await change.execute(creatorActor(creatorId), 'close', shop.shopId);
    expect(await refusalOf(quote(lines))).toMatchObject({ code: 'SHOP_CLOSED' });
    await change.execute(creatorActor(creatorId), 'open', shop.shopId);
    expect(await refusalOf(quote(lines))).toBeNull();
    await sql`update identity.organization set status = 'SUSPENDED' where id = ${creatorId}`.execute(db());
    expect(await refusalOf(quote(lines))).toMatchObject({ code: 'SHOP_CLOSED' });
  });

  test('a cart without lines, and a province that does not exist, are refused', async () => {
    const line = { listingId: newId<'Listing'>(), offer: await aShippedOffer() };

    expect(await refusalOf(quote([]))).toMatchObject({ code: 'INVALID_INPUT', path: ['lines'] });
    expect(await refusalOf(quote([line], '99'))).toMatchObject({ code: 'INVALID_INPUT', path: ['province'] });
  });
});
