import { aCreator, aSupplier, type Tenant } from '@app/identity/testing';
import { toGlobalId } from '@app/kernel';

import { connectShopify } from '../support/channels.js';
import { addressOf, type DoorCase, NOBODY, OPEN_PAGES, WEBHOOKS } from '../support/door-cases.js';
import { form, type Headers, json, large, MEGABYTE, routesOf } from '../support/http-doors.js';
import { aSmallMarket, type SmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

let app: RunningApp;
let market: SmallMarket;
let otherSupplier: Tenant;
let otherCreator: Tenant;
let feedId: string;
let channelId: string;
let shopify: string;

beforeAll(async () => {
  app = await RunningApp.start();
  market = await aSmallMarket(app);
  otherSupplier = await aSupplier(app);
  otherCreator = await aCreator(app);
  const channel = await connectShopify(market);
  channelId = channel.id;
  shopify = channel.webhookUrl.split('/').at(-1) ?? '';
  const response = await fetch(`${app.url}/feeds`, { method: 'POST', ...feedOf(market.supplier) });
  ({ feedId } = (await response.json()) as { feedId: string });
}, 60_000);
afterAll(() => app.stop());

const SHIPMENTS = 'number,sku,quantity,carrier,tracking\nDF2603010000000-1,,,SF,SF1234567890123';

/** A file for the market's warehouse, whoever sends it. */
function feedOf({ headers }: { readonly headers: Headers }, file = 'sku_code\nMUG-1'): RequestInit {
  return form(headers, { warehouseId: toGlobalId('Warehouse', market.shelf.offer.warehouseId) }, file);
}

const as = (tenant: () => Tenant) => (): RequestInit => ({ headers: tenant().headers });
const of = (id: string) => () => ({ id });

const FEEDS: DoorCase[] = [
  {
    route: 'POST feeds',
    what: 'nobody',
    request: () => feedOf({ headers: NOBODY }),
    status: 401,
    says: 'UNAUTHENTICATED',
  },
  {
    route: 'POST feeds',
    what: 'a wrong token',
    request: () => feedOf({ headers: { authorization: 'Bearer x' } }),
    status: 401,
  },
  { route: 'POST feeds', what: 'a creator', request: () => feedOf(market.creator), status: 403, says: 'FORBIDDEN' },
  {
    route: 'POST feeds',
    what: 'a stranger to the warehouse',
    request: () => feedOf(otherSupplier),
    status: 404,
    says: 'NOT_FOUND',
  },
  {
    route: 'POST feeds',
    what: 'an empty file',
    request: () => feedOf(market.supplier, ''),
    status: 400,
    says: 'FEED_EMPTY',
  },
  {
    route: 'POST feeds',
    what: 'no form',
    request: () => json('{}', market.supplier.headers),
    status: 400,
    says: 'INVALID_INPUT',
  },
  {
    route: 'POST feeds',
    what: 'no warehouse',
    request: () => form(market.supplier.headers, {}, 'x'),
    status: 400,
    says: 'warehouseId',
  },
  {
    route: 'POST feeds',
    what: 'no file',
    request: () => form(market.supplier.headers, { warehouseId: 'x' }, null),
    status: 400,
    says: 'file',
  },
  { route: 'POST feeds', what: 'a body too large that is no form', request: large, status: 413 },
  {
    route: 'GET feeds/:id/result.csv',
    what: 'nobody',
    names: () => ({ id: feedId }),
    status: 401,
    says: 'UNAUTHENTICATED',
  },
  {
    route: 'GET feeds/:id/result.csv',
    what: 'a creator',
    names: () => ({ id: feedId }),
    request: as(() => market.creator),
    status: 403,
    says: 'FORBIDDEN',
  },
  {
    route: 'GET feeds/:id/result.csv',
    what: 'another supplier',
    names: () => ({ id: feedId }),
    request: as(() => otherSupplier),
    status: 404,
    says: 'NOT_FOUND',
  },
  {
    route: 'GET feeds/:id/result.csv',
    what: 'no id',
    names: of('x'),
    request: as(() => market.supplier),
    status: 400,
    says: 'fed_',
  },
  {
    route: 'GET feeds/:id/result.csv',
    what: 'its supplier',
    names: () => ({ id: feedId }),
    request: as(() => market.supplier),
    status: 200,
    says: 'outcome',
  },
];

const SHIPMENT_FILES: DoorCase[] = [
  { route: 'GET shipments/template.csv', what: 'anybody', status: 200, says: 'tracking' },
  {
    route: 'POST shipments',
    what: 'nobody',
    request: () => form(NOBODY, {}, SHIPMENTS),
    status: 401,
    says: 'UNAUTHENTICATED',
  },
  {
    route: 'POST shipments',
    what: 'a creator',
    request: () => form(market.creator.headers, {}, SHIPMENTS),
    status: 403,
    says: 'FORBIDDEN',
  },
  {
    route: 'POST shipments',
    what: 'orders that are not his',
    request: () => form(otherSupplier.headers, {}, SHIPMENTS),
    status: 200,
    says: '"refused":1',
  },
  {
    route: 'POST shipments',
    what: 'no form',
    request: () => json('{}', market.supplier.headers),
    status: 400,
    says: 'INVALID_INPUT',
  },
  {
    route: 'POST shipments',
    what: 'no file',
    request: () => form(market.supplier.headers, { a: 'b' }, null),
    status: 400,
    says: 'INVALID_INPUT',
  },
  {
    route: 'POST shipments',
    what: 'a file too large',
    request: () => form(market.supplier.headers, {}, 'x'.repeat(6 * MEGABYTE)),
    status: 413,
    says: 'SHIPMENT_FILE_TOO_LARGE',
  },
];

const shop = () => ({ slug: market.slug, listing: market.shelf.listingId });
const nowhere = () => ({ slug: 'nobody-here', listing: 'x' });
const PAGES: DoorCase[] = [
  { route: 'GET s/:slug/qr.svg', what: 'a shop', names: shop, status: 200, says: '<svg' },
  { route: 'GET s/:slug/qr.svg', what: 'no shop', names: nowhere, status: 404, says: 'NOT_FOUND' },
  ...OPEN_PAGES,
  ...['s/:slug', 's/:slug/cart', 's/:slug/checkout', 's/:slug/p/:listing'].flatMap((path): DoorCase[] => [
    { route: `GET ${path}`, what: 'a shop', names: shop, status: 200, says: 'og:title' },
    { route: `GET ${path}`, what: 'no shop', names: nowhere, status: 404 },
  ]),
  {
    route: 'GET s/:slug/p/:listing',
    what: 'no such goods',
    names: () => ({ slug: market.slug, listing: 'x' }),
    status: 404,
    says: 'og:title',
  },
];

const CHANNEL_FILES: DoorCase[] = [
  {
    route: 'POST channels/:id/orders',
    what: 'nobody',
    names: () => ({ id: channelId }),
    request: () => form(NOBODY, {}, 'order'),
    status: 401,
    says: 'UNAUTHENTICATED',
  },
  {
    route: 'POST channels/:id/orders',
    what: 'a supplier',
    names: () => ({ id: channelId }),
    request: () => form(market.supplier.headers, {}, 'order'),
    status: 403,
    says: 'FORBIDDEN',
  },
  {
    route: 'POST channels/:id/orders',
    what: 'another creator',
    names: () => ({ id: channelId }),
    request: () => form(otherCreator.headers, {}, 'order,sku'),
    status: 404,
    says: 'NOT_FOUND',
  },
  {
    route: 'POST channels/:id/orders',
    what: 'no id',
    names: of('x'),
    request: () => form(market.creator.headers, {}, 'order'),
    status: 400,
    says: 'chn_',
  },
  {
    route: 'POST channels/:id/orders',
    what: 'a file without the columns',
    names: () => ({ id: channelId }),
    request: () => form(market.creator.headers, {}, 'order,sku\r\n1,2'),
    status: 400,
    says: 'quantity',
  },
  {
    route: 'POST channels/:id/orders',
    what: 'a file too large',
    names: () => ({ id: channelId }),
    request: () => form(market.creator.headers, {}, 'x'.repeat(6 * MEGABYTE)),
    status: 413,
    says: 'CHANNEL_FILE_TOO_LARGE',
  },
];

const shopifyChannel = () => ({ channel: shopify });
const SHOPIFY: DoorCase[] = [
  {
    route: 'POST webhooks/shopify/:channel',
    what: 'no channel',
    names: () => ({ channel: 'x' }),
    request: () => json('{}'),
    status: 404,
  },
  {
    route: 'POST webhooks/shopify/:channel',
    what: 'no webhook id',
    names: shopifyChannel,
    request: () => json('{}'),
    status: 400,
  },
  {
    route: 'POST webhooks/shopify/:channel',
    what: 'a bad signature',
    names: shopifyChannel,
    request: () => json('{}', { 'x-shopify-webhook-id': '1', 'x-shopify-hmac-sha256': 'AAAA' }),
    status: 401,
  },
  {
    route: 'POST webhooks/shopify/:channel',
    what: 'a body too large',
    names: shopifyChannel,
    request: large,
    status: 413,
  },
];

const CASES = [...CHANNEL_FILES, ...SHOPIFY, ...FEEDS, ...SHIPMENT_FILES, ...WEBHOOKS, ...PAGES];

it('every plain HTTP route is here', () => {
  const known = new Set(CASES.map(({ route }) => route));

  const missing = routesOf(app).filter((route) => !known.has(route));

  expect(known.size).toBe(routesOf(app).length);
  expect(missing).toEqual([]);
});
it.each(CASES)('$route answers $what with $status', async ({ route, names, request, status, says }) => {
  const [method = '', path = ''] = route.split(' ');

  const address = `${app.url}/${addressOf(path, names?.() ?? {})}`;
  const response = await fetch(address, { method, redirect: 'manual', ...request?.() });
  const body = await response.text();

  expect([response.status, body]).toEqual([status, expect.stringContaining(says ?? '')]);
  expect(body).not.toMatch(/\n\s+at /);
});
