import { anOffer, type BuiltOffer } from '@app/catalog/testing';
import { type Actor, toGlobalId } from '@app/kernel';
import { aWarehouse, supplierActor } from '@app/order-routing/testing';
import { newId } from '@app/platform';
import { GraphqlServer } from '@app/platform/testing';

import { aListing, aShop, type BuiltShop, creatorActor } from '../testing/index.js';
import { StorefrontGraphqlModule } from './index.js';

let server: GraphqlServer;

beforeAll(async () => {
  server = await GraphqlServer.start([StorefrontGraphqlModule]);
});

afterAll(() => server.stop());

async function aShippedOffer(wish: Parameters<typeof anOffer>[1] = {}): Promise<BuiltOffer> {
  const { warehouseId, supplierId } = await aWarehouse(server);
  return anOffer(server, { ...wish, supplierId, warehouseId });
}

const GUEST: Actor = { kind: 'GUEST' };
const ofCreator = ({ creatorId }: BuiltShop): Actor => creatorActor(creatorId);
const idOf = (offer: BuiltOffer) => ({
  product: toGlobalId('Product', offer.productId),
  sku: toGlobalId('Sku', offer.skuId),
});
const money = (amount: string) => ({ amount, currencyCode: 'CNY' });

const CREATE_LISTINGS = `mutation($input: CreateListingsInput!) { createListings(input: $input) {
  listings { product { title { zh } } status fromPrice { amount } skus { price { amount currencyCode } earning { amount } } }
  userErrors { code path ... on PriceBelowMap { mapAmount { amount currencyCode } }
    ... on PriceBelowCost { costAmount { amount currencyCode } } } } }`;

describe('a creator', () => {
  test('opens a shop, changes it, closes it', async () => {
    const creator = creatorActor(newId());
    const slug = `shop-${newId().slice(-12)}`;
    const fields =
      'shop { id slug name currency status isOpen url freeFreightFrom { amount } } userErrors { code path }';

    const created = await server.ask(
      creator,
      `mutation($input: CreateShopInput!) { createShop(input: $input) { ${fields} } }`,
      { input: { idempotencyKey: newId(), slug, name: '小暖的店' } },
    );
    const { shop } = created.data?.['createShop'] as { shop: { id: string; url: string } };
    const updated = await server.ask(
      creator,
      `mutation($id: ID!) { updateShop(input: { shopId: $id, freeFreightFrom: "99" }) { ${fields} } }`,
      { id: shop.id },
    );
    const closed = await server.ask(creator, `mutation($id: ID!) { closeShop(input: { shopId: $id }) { ${fields} } }`, {
      id: shop.id,
    });

    expect(created).toMatchObject({
      data: { createShop: { shop: { slug, currency: 'CNY', status: 'OPEN', isOpen: true }, userErrors: [] } },
    });
    expect(shop.url).toMatch(new RegExp(`^http.*/s/${slug}$`));
    expect(updated.data).toMatchObject({ updateShop: { shop: { freeFreightFrom: { amount: '99.00' } } } });
    expect(closed.data).toMatchObject({ closeShop: { shop: { status: 'CLOSED', isOpen: false } } });
    expect((await server.ask(creator, '{ myShop { slug } }')).data).toEqual({ myShop: { slug } });
  });

  test('lists goods, and is told in figures what is wrong with a price', async () => {
    const shop = await aShop(server);
    const [low, lossy, good] = [await aShippedOffer(), await aShippedOffer({ mapMinor: 0n }), await aShippedOffer()];
    const priced = (offer: BuiltOffer, price: string) => ({
      productId: idOf(offer).product,
      mode: 'MARKUP',
      skus: [{ skuId: idOf(offer).sku, price }],
    });

    const refused = await server.ask(ofCreator(shop), CREATE_LISTINGS, {
      input: { idempotencyKey: newId(), listings: [priced(low, '48'), priced(lossy, '30'), priced(good, '60')] },
    });
    const listed = await server.ask(ofCreator(shop), CREATE_LISTINGS, {
      input: {
        idempotencyKey: newId(),
        listings: [
          priced(good, '60'),
          { productId: idOf(low).product, mode: 'MARKUP', rule: { percentOfSupplyPrice: 180, ending: 'NINETY' } },
        ],
      },
    });

    const path = (index: number) => ['listings', String(index), 'skus', '0', 'price'];
    expect(refused.data?.['createListings']).toEqual({
      listings: null,
      userErrors: [
        { code: 'PRICE_BELOW_MAP', path: path(0), mapAmount: money('49.00') },
        { code: 'PRICE_BELOW_COST', path: path(1), costAmount: money('30.61') },
      ],
    });
    expect(listed.data?.['createListings']).toMatchObject({
      listings: [
        { status: 'ACTIVE', skus: [{ price: money('60.00'), earning: { amount: '28.80' } }] },
        { skus: [{ price: money('54.90') }] },
      ],
      userErrors: [],
    });
  });

  test('sees what a variant earns, with the freight beside it, and changes its price', async () => {
    const shop = await aShop(server);
    const offer = await aShippedOffer({ weightGrams: 1_500 });
    const id = toGlobalId('Listing', await aListing(server, shop, { productId: offer.productId }));
    const fields = `mode status skus { price { amount } lowestPrice { amount } supplyPrice { amount } fee { amount }
      earning { amount } availability near: freight(province: "33") { amount } nowhere: freight(province: "99") { amount } }`;

    const seen = await server.ask(ofCreator(shop), `query($id: ID!) { listing(id: $id) { ${fields} } }`, { id });
    const changed = await server.ask(
      ofCreator(shop),
      `mutation($input: ChangeListingPricesInput!) { changeListingPrices(input: $input) { listings { ${fields} } userErrors { code } } }`,
      { input: { changes: [{ listingId: id, skus: [{ skuId: idOf(offer).sku, price: '70' }] }] } },
    );

    const sku = {
      price: { amount: '60.00' },
      lowestPrice: { amount: '49.00' },
      supplyPrice: { amount: '30.00' },
      fee: { amount: '1.20' },
      earning: { amount: '28.80' },
      availability: 'IN_STOCK',
      near: { amount: '8.00' },
      nowhere: null,
    };
    expect(seen.data).toEqual({ listing: { mode: 'MARKUP', status: 'ACTIVE', skus: [sku] } });
    expect(changed.data).toMatchObject({
      changeListingPrices: { listings: [{ skus: [{ price: { amount: '70.00' }, earning: { amount: '38.60' } }] }] },
    });
  });

  test('pauses, resumes and removes a listing', async () => {
    const shop = await aShop(server);
    const offer = await aShippedOffer();
    const id = toGlobalId('Listing', await aListing(server, shop, { productId: offer.productId }));
    const statuses: unknown[] = [];

    for (const action of ['pauseListing', 'resumeListing', 'removeListing']) {
      const { data } = await server.ask(
        ofCreator(shop),
        `mutation($id: ID!) { ${action}(input: { listingId: $id }) { listing { status } userErrors { code } } }`,
        { id },
      );
      statuses.push(data?.[action]);
    }

    const done = (status: string) => ({ listing: { status }, userErrors: [] });
    expect(statuses).toEqual([done('PAUSED'), done('ACTIVE'), done('REMOVED')]);
    expect((await server.ask(ofCreator(shop), '{ listings { nodes { id } } }')).data).toEqual({
      listings: { nodes: [] },
    });
  });

  test('a listing is its creator’s: not a guest’s, not a supplier’s, not another creator’s', async () => {
    const shop = await aShop(server);
    const offer = await aShippedOffer();
    const id = toGlobalId('Listing', await aListing(server, shop, { productId: offer.productId }));
    const codeFor = async (actor: Actor) =>
      (await server.ask(actor, 'query($id: ID!) { listing(id: $id) { id } }', { id })).errors?.[0]?.extensions.code;

    expect(await codeFor(GUEST)).toBe('UNAUTHENTICATED');
    expect(await codeFor(supplierActor(newId()))).toBe('FORBIDDEN');
    expect(await codeFor(creatorActor(newId()))).toBe('NOT_FOUND');
    expect(await codeFor(ofCreator(shop))).toBeUndefined();
  });
});
