import { sql } from 'kysely';

import { CatalogFacade, CatalogModule } from '@app/catalog';
import { anOffer, type BuiltOffer, changeOffer, mergeGoods } from '@app/catalog/testing';
import { listingsFollowed, offersChanged } from '@app/contracts';
import type { ListingId, OrganizationId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import type { CostChangePolicy } from '../domain/follow.rules.js';
import { StorefrontJobsModule } from '../jobs/index.js';
import { ListingSkusQuery } from '../queries/listing-skus.query.js';
import { ListingViewsQuery } from '../queries/listing-views.query.js';
import { ListingsQuery } from '../queries/listings.query.js';
import { StorefrontModule } from '../storefront.module.js';
import { aListing, aShop, type BuiltShop, creatorActor } from '../testing/index.js';
import { ChangeListingStatus } from './change-listing-status.js';
import { CreatePriceRule } from './create-price-rule.js';
import { UpdateShop } from './update-shop.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule, StorefrontModule, StorefrontJobsModule], {
    [offersChanged.name]: ['storefront.follow-offers'],
  });
});

afterAll(() => app.stop());

const db = () => app.database.reader;
async function aShopThat(onCostChange: CostChangePolicy): Promise<BuiltShop> {
  const shop = await aShop(app);
  await app.get(UpdateShop).execute(creatorActor(shop.creatorId), { shopId: shop.shopId, onCostChange });
  return shop;
}

async function aFollowedRule({ creatorId }: BuiltShop) {
  const rule = { percentOfSupplyPrice: 200, ending: 'WHOLE' } as const;
  return app.get(CreatePriceRule).execute(creatorActor(creatorId), { idempotencyKey: newId(), name: '两倍', rule });
}

async function change(offer: BuiltOffer, terms: Parameters<typeof changeOffer>[2]): Promise<void> {
  await changeOffer(app, offer, terms);
  await app.drain();
}

const lookAt = async (listingId: ListingId) => {
  const listing = (await app.get(ListingsQuery).find(db(), listingId))!;
  const prices = (await app.get(ListingSkusQuery).ofListings(db(), [listing])).get(listingId) ?? [];
  return { status: listing.status, reason: listing.pauseReason, prices: prices.map(({ priceMinor }) => priceMinor) };
};

async function toldTo(creatorId: OrganizationId) {
  const { rows } = await sql<{ payload: Record<string, unknown> }>`
    select payload from platform.event where name = ${listingsFollowed.name} and payload->>'creatorId' = ${creatorId}
    order by id`.execute(db());
  return rows.map(({ payload }) => payload);
}

const anyOffer = () => anOffer(app, { mapMinor: 0n, retailPriceMinor: 100_000n });

describe('when the supply price changes', () => {
  test('a listing that follows a rule is repriced by it, and its creator is told once', async () => {
    const shop = await aShopThat('REPRICE');
    const offer = await anyOffer();
    const listingId = await aListing(app, shop, {
      productId: offer.productId,
      priceRuleId: await aFollowedRule(shop),
      rule: null,
    });

    await change(offer, { supplyPriceMinor: 4_150n });
    await change(offer, {});

    expect(await lookAt(listingId)).toEqual({ status: 'ACTIVE', reason: null, prices: [8_300n] });
    expect(await toldTo(shop.creatorId)).toEqual([
      { creatorId: shop.creatorId, listingId, paused: 0, resumed: 0, repriced: 1, costChanged: 1 },
    ]);
  });

  test('a listing is paused where its creator wants that, and goes on when he resumes it', async () => {
    const shop = await aShopThat('PAUSE');
    const offer = await anyOffer();
    const listingId = await aListing(app, shop, { productId: offer.productId });

    await change(offer, { supplyPriceMinor: 4_000n });
    const paused = await lookAt(listingId);
    await app.get(ChangeListingStatus).execute(creatorActor(shop.creatorId), 'resume', listingId);
    await change(offer, {});
    const resumed = await lookAt(listingId);
    await change(offer, { supplyPriceMinor: 4_100n });

    expect(paused).toMatchObject({ status: 'PAUSED', reason: 'COST_ROSE' });
    expect(resumed).toEqual({ status: 'ACTIVE', reason: null, prices: [6_000n] });
    expect(await lookAt(listingId)).toMatchObject({ status: 'PAUSED', reason: 'COST_ROSE' });
  });

  test('a price set by hand is kept, until nothing is left of it', async () => {
    const shop = await aShopThat('ACCEPT');
    const offer = await anyOffer();
    const listingId = await aListing(app, shop, { productId: offer.productId });

    await change(offer, { supplyPriceMinor: 5_000n });
    const kept = await lookAt(listingId);
    await change(offer, { supplyPriceMinor: 5_990n });
    const ruined = await lookAt(listingId);
    await change(offer, { supplyPriceMinor: 5_000n });

    expect(kept).toEqual({ status: 'ACTIVE', reason: null, prices: [6_000n] });
    expect(ruined).toMatchObject({ status: 'PAUSED', reason: 'NOT_SERVED' });
    expect(await lookAt(listingId)).toMatchObject({ status: 'ACTIVE' });
  });
});

test('a MAP above the price takes the listing off sale', async () => {
  const shop = await aShopThat('REPRICE');
  const offer = await anyOffer();
  const listingId = await aListing(app, shop, { productId: offer.productId });

  await change(offer, { mapMinor: 6_001n });

  expect(await lookAt(listingId)).toMatchObject({ status: 'PAUSED', reason: 'NOT_SERVED' });
});

test('goods that are merged into others stay on sale under the name that they had, in both modes', async () => {
  const [markup, commission] = [await aShop(app), await aShop(app)];
  const [newcomer, existing] = [await anyOffer(), await anyOffer()];
  const ids = [
    await aListing(app, markup, { productId: newcomer.productId }),
    await aListing(app, commission, { productId: newcomer.productId, mode: 'COMMISSION' }),
  ];

  await mergeGoods(app, newcomer, existing);
  await app.drain();

  const listings = await Promise.all(ids.map(async (id) => (await app.get(ListingsQuery).find(db(), id))!));
  const shown = await app.get(ListingViewsQuery).findOnSale(db(), listings);
  expect(listings).toMatchObject([{ status: 'ACTIVE' }, { status: 'ACTIVE' }]);
  expect(ids.map((id) => shown.get(id)?.skus)).toMatchObject([
    [{ skuId: newcomer.skuId, reference: { offerId: newcomer.offerId } }],
    [{ skuId: newcomer.skuId, reference: { offerId: newcomer.offerId } }],
  ]);
});

describe('when stock runs out', () => {
  test.each(['MARKUP', 'COMMISSION'] as const)(
    'a %s listing is paused in every shop and goes on when there is some again',
    async (mode) => {
      const shops = [await aShop(app), await aShop(app)] as const;
      const offer = await anyOffer();
      const ids = [
        await aListing(app, shops[0], { productId: offer.productId, mode }),
        await aListing(app, shops[1], { productId: offer.productId, mode }),
      ] as const;
      const { offerId, warehouseId } = offer;
      const line = { offerId, warehouseId, orderLineId: newId<'OrderLine'>(), quantity: 100 };

      await app.get(UnitOfWork).transaction((tx) => app.get(CatalogFacade).reserve(tx, [line]));
      await app.drain();
      const soldOut = [await lookAt(ids[0]), await lookAt(ids[1])];
      await app.get(UnitOfWork).transaction((tx) => app.get(CatalogFacade).release(tx, [line.orderLineId]));
      await app.drain();

      expect(soldOut).toMatchObject([{ reason: 'SOLD_OUT' }, { reason: 'SOLD_OUT' }]);
      expect([await lookAt(ids[0]), await lookAt(ids[1])]).toMatchObject([{ status: 'ACTIVE' }, { status: 'ACTIVE' }]);
      expect(await toldTo(shops[0].creatorId)).toMatchObject([{ paused: 1 }, { resumed: 1 }]);
    },
  );

  test('what its creator paused stays paused, and a shop may show what is sold out', async () => {
    const [careful, open] = [await aShop(app), await aShop(app)];
    await app.get(UpdateShop).execute(creatorActor(open.creatorId), { shopId: open.shopId, pausesSoldOut: false });
    const offer = await anyOffer();
    const paused = await aListing(app, careful, { productId: offer.productId });
    const shown = await aListing(app, open, { productId: offer.productId });
    await app.get(ChangeListingStatus).execute(creatorActor(careful.creatorId), 'pause', paused);

    await change(offer, { onHand: 0 });

    expect(await lookAt(paused)).toMatchObject({ status: 'PAUSED', reason: 'BY_CREATOR' });
    expect(await lookAt(shown)).toMatchObject({ status: 'ACTIVE' });
  });
});
