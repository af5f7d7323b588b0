import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import autocannon from 'autocannon';

import { MarketClient } from '../../../apps/demo/src/market-client.js';
import { percentile } from './engine-speed.js';
import { randomOf } from './mistype.js';

const CONNECTIONS = 16;
const SEED = 7;
const NEW_SHARE = 0.35;

const SEARCH = `query Search($filter: ProductFilterInput, $first: Int!) { searchProducts(filter: $filter, first: $first) {
  totalCount didYouMean pageInfo { hasNextPage endCursor }
  nodes { product { id title { zh en } brand images category { path name { zh en } }
    offerSummary { supplyPriceFrom { amount currencyCode } retailPriceFrom { amount currencyCode } commissionBasisPointsTo
      dispatchHoursFrom suppliers isInStock } } }
  facets { categories { path count } brands { value count } prices { from to count } commissions { from count }
    margins { from count } dispatchHours { withinHours count } regions { value count } inStock
    attributes { key values { value { zh en } count } } } } }`;

const FILTERS: readonly object[] = [
  {},
  { onlyInStock: true },
  { currency: 'CNY', priceFrom: '20.00', priceTo: '200.00' },
  { commissionFromBasisPoints: 1_000, onlyInStock: true },
  { dispatchWithinHours: 48 },
];

export interface Signed {
  readonly client: MarketClient;
  readonly accessToken: string;
}

export async function signIn(url: string, home: string, role: 'creator' | 'supplier'): Promise<Signed> {
  const people = JSON.parse(await readFile(join(home, 'sign-ins.json'), 'utf8')) as Record<string, object>;
  const market = new MarketClient(url);
  const { session } = await market.mutate<{ session: { accessToken: string } }>(
    'signIn',
    people[role] ?? {},
    'session { accessToken }',
  );
  return { client: market.signedIn(session.accessToken), accessToken: session.accessToken };
}

/** Queries that never come twice. */
export function freshBodies(queries: readonly string[]): () => string {
  let next = 0;
  return () => {
    const words = queries[next % queries.length] ?? '';
    const filter = { ...FILTERS[next % FILTERS.length], words };
    next++;
    return JSON.stringify({ query: SEARCH, variables: { filter, first: 20 } });
  };
}

/** Queries by Zipf's law over those that came before, and every third one new. */
export function replayedBodies(queries: readonly string[]): () => string {
  const random = randomOf(SEED);
  const fresh = freshBodies(queries);
  const seen: string[] = [];
  return () => {
    if (seen.length === 0 || random() < NEW_SHARE) {
      const body = fresh();
      seen.push(body);
      return body;
    }
    // The rank of a Zipf distribution of exponent 1 is near enough to the number to the power of a random share.
    return seen[Math.floor(seen.length ** random()) - 1] ?? seen[0] ?? '';
  };
}

export interface Load {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export async function load(url: string, token: string, body: () => string, seconds: number): Promise<Load> {
  const result = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    connections: CONNECTIONS,
    duration: seconds,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return { requestsPerSecond: result.requests.average, p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
}

interface OwnOffer {
  readonly id: string;
  readonly supplierSku: string;
}

/** Milliseconds from the answer to a supplier's change of a price until a creator finds the goods by that price; 99 of 100. */
export async function timeChanges(supplier: MarketClient, creator: MarketClient, changes: number): Promise<number> {
  const { offers } = await supplier.ask<{ offers: { nodes: readonly OwnOffer[] } }>(
    `{ offers(first: ${changes}, status: ACTIVE) { nodes { id supplierSku } } }`,
  );
  const times: number[] = [];
  for (const [number, { id, supplierSku }] of offers.nodes.entries()) {
    await supplier.ask(
      `mutation($input: UpdateOffersInput!) { updateOffers(input: $input) { userErrors { code message } } }`,
      { input: { changes: [{ offerId: id, commissionBasisPoints: 8_000 + number }] } },
    );
    const began = performance.now();
    const filter = { words: supplierSku, commissionFromBasisPoints: 8_000 + number };
    for (let isFound = false; !isFound && performance.now() - began < 10_000;) {
      const { searchProducts } = await creator.ask<{ searchProducts: { totalCount: number } }>(
        `query($filter: ProductFilterInput) { searchProducts(filter: $filter, first: 1) { totalCount } }`,
        { filter },
      );
      isFound = searchProducts.totalCount > 0;
      if (!isFound) await sleep(5);
    }
    times.push(performance.now() - began);
  }
  return percentile(times, 0.99);
}
