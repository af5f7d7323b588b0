import { sql } from 'kysely';

import { aCategory, anOffer, aProduct, type BuiltOffer } from '@app/catalog/testing';
import { type Actor, toGlobalId } from '@app/kernel';
import { aWarehouse } from '@app/order-routing/testing';
import { newId } from '@app/platform';
import { countQueries, GraphqlServer } from '@app/platform/testing';

import { aListing, aShop } from '../testing/index.js';
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

const skuIdOf = ({ skuId }: BuiltOffer): string => toGlobalId('Sku', skuId);

describe('a shopper', () => {
  const SHOP = `query($slug: String!) { shop(slug: $slug) { name isOpen listings(first: 50) {
    nodes { id title { zh en } images fromPrice { amount } availability skus { id price { amount } availability } }
    pageInfo { hasNextPage } } } }`;

  test('sees shop, goods and prices, and finds neither suppliers nor what they ask', async () => {
    const shop = await aShop(server);
    const productId = await aProduct(server, { titleZh: '陶瓷马克杯', titleEn: 'Ceramic mug' });
    const offer = await aShippedOffer({ productId });
    const listingId = await aListing(server, shop, { productId });

    const { data } = await server.ask(GUEST, SHOP, { slug: shop.slug });
    const page = await server.ask(
      GUEST,
      'query($id: ID!) { shopListing(id: $id) { title { zh } shop { slug } skus { options { key } } } }',
      { id: toGlobalId('Listing', listingId) },
    );

    const node = {
      id: toGlobalId('Listing', listingId),
      title: { zh: '陶瓷马克杯', en: 'Ceramic mug' },
      images: ['https://img.example/mug.jpg'],
      fromPrice: { amount: '60.00' },
      availability: 'IN_STOCK',
      skus: [{ id: skuIdOf(offer), price: { amount: '60.00' }, availability: 'IN_STOCK' }],
    };
    expect(data).toEqual({
      shop: { name: '小暖的店', isOpen: true, listings: { nodes: [node], pageInfo: { hasNextPage: false } } },
    });
    expect(page.data).toEqual({
      shopListing: { title: { zh: '陶瓷马克杯' }, shop: { slug: shop.slug }, skus: [{ options: [] }] },
    });
    const secrets = '{ __type(name: "ShopListingSku") { fields { name } } }';
    expect(JSON.stringify((await server.ask(GUEST, secrets)).data)).not.toMatch(/suppl|fee|earning|offer/i);
  });

  test('tells what is sold out from what is gone for good', async () => {
    const shop = await aShop(server);
    const [soldOut, withdrawn] = [await aShippedOffer({ stock: 0 }), await aShippedOffer()];
    const soldOutId = toGlobalId('Listing', await aListing(server, shop, { productId: soldOut.productId }));
    const withdrawnId = toGlobalId('Listing', await aListing(server, shop, { productId: withdrawn.productId }));
    await sql`update catalog.product set status = 'WITHDRAWN' where id = ${withdrawn.productId}`.execute(
      server.database.reader,
    );

    const { data } = await server.ask(
      GUEST,
      `query($slug: String!, $soldOut: ID!, $withdrawn: ID!) {
        soldOut: shopListing(id: $soldOut) { availability } withdrawn: shopListing(id: $withdrawn) { availability }
        shop(slug: $slug) { listings(first: 10) { nodes { id } } } }`,
      { slug: shop.slug, soldOut: soldOutId, withdrawn: withdrawnId },
    );

    expect(data).toEqual({
      soldOut: { availability: 'SOLD_OUT' },
      withdrawn: null,
      shop: { listings: { nodes: [{ id: soldOutId }] } },
    });
  });

  test('reads what options and attributes are called, by the category or by the supplier’s own word', async () => {
    const shop = await aShop(server);
    const categoryId = await aCategory(server, {
      attributes: [{ key: 'colour', nameZh: '颜色', nameEn: 'Colour', type: 'CHOICE', unit: null, values: [] }],
    });
    const red = { zh: '红', en: 'red' };
    const productId = await aProduct(server, { categoryId, attributes: { colour: red, constructor: red } });
    await aShippedOffer({ productId, options: { colour: red, 鞋跟: red } });
    const listingId = await aListing(server, shop, { productId });

    const { data } = await server.ask(
      GUEST,
      `query($id: ID!) { shopListing(id: $id) {
        attributes { key name { zh en } } skus { options { key name { zh en } value { zh } } } } }`,
      { id: toGlobalId('Listing', listingId) },
    );

    const colour = { key: 'colour', name: { zh: '颜色', en: 'Colour' } };
    expect(data).toEqual({
      shopListing: {
        attributes: [colour, { key: 'constructor', name: { zh: 'constructor', en: 'constructor' } }],
        skus: [
          {
            options: [
              { ...colour, value: { zh: '红' } },
              { key: '鞋跟', name: { zh: '鞋跟', en: '鞋跟' }, value: { zh: '红' } },
            ],
          },
        ],
      },
    });
  });

  test('asks what the cart costs, and what of it cannot be bought', async () => {
    const shop = await aShop(server);
    const [mug, rare] = [await aShippedOffer(), await aShippedOffer({ stock: 1 })];
    const line = async (offer: BuiltOffer, quantity: number) => ({
      listingId: toGlobalId('Listing', await aListing(server, shop, { productId: offer.productId })),
      skuId: skuIdOf(offer),
      quantity,
    });
    const lines = [await line(mug, 2), await line(rare, 2)];

    const { data } = await server.ask(
      GUEST,
      `query($input: QuoteCartInput!) { quoteCart(input: $input) { goods { amount } freight { amount } total { amount }
        expectedAt lines { quantity unitPrice { amount } total { amount } }
        unavailable { position reason availableQuantity } } }`,
      { input: { shopId: toGlobalId('Shop', shop.shopId), lines, province: '44' } },
    );

    expect(data?.['quoteCart']).toEqual({
      goods: { amount: '120.00' },
      freight: { amount: '6.00' },
      total: { amount: '126.00' },
      expectedAt: expect.stringMatching(/^\d{4}-/) as string,
      lines: [{ quantity: 2, unitPrice: { amount: '60.00' }, total: { amount: '120.00' } }],
      unavailable: [{ position: 1, reason: 'OUT_OF_STOCK', availableQuantity: 1 }],
    });
  });

  test('is answered in as many queries for eight goods as for one', async () => {
    const [few, many] = [await aShop(server), await aShop(server)];
    await aListing(server, few, { productId: (await aShippedOffer()).productId });
    for (let index = 0; index < 8; index += 1) {
      await aListing(server, many, { productId: (await aShippedOffer()).productId });
    }
    const count = (slug: string) => countQueries(server, () => server.ask(GUEST, SHOP, { slug }));
    await count(few.slug);

    const [ofFew, ofMany] = [await count(few.slug), await count(many.slug)];

    expect(ofMany).toBe(ofFew);
    expect(ofMany).toBeLessThanOrEqual(10);
  });

  test('finds nothing of what is not there: 404, null, or a sentence', async () => {
    const missing = toGlobalId('Listing', newId());

    expect((await fetch(`${server.url}/s/nobody-here/qr.svg`)).status).toBe(404);
    expect((await server.ask(GUEST, SHOP, { slug: 'nobody-here' })).data).toEqual({ shop: null });
    expect((await server.ask(GUEST, 'query($id: ID!) { shopListing(id: $id) { id } }', { id: missing })).data).toEqual({
      shopListing: null,
    });
    expect((await server.ask(GUEST, '{ shopListing(id: "nonsense") { id } }')).errors).toMatchObject([
      { extensions: { code: 'INVALID_INPUT' } },
    ]);
  });

  test('scans the shop’s QR code', async () => {
    const { slug } = await aShop(server);

    const response = await fetch(`${server.url}/s/${slug}/qr.svg`);

    expect(response.headers.get('content-type')).toContain('image/svg+xml');
    expect(await response.text()).toMatch(/^<svg .*<\/svg>\s*$/s);
  });

  test('what a creator has set of his shop is not for guests', async () => {
    const { slug } = await aShop(server);

    const { errors } = await server.ask(GUEST, 'query($slug: String!) { shop(slug: $slug) { status } }', { slug });

    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
