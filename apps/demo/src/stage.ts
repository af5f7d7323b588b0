import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { type MarketClient, newKey } from './market-client.js';

/** What is on sale: one row per variant, in the columns of Daifa's own feed template. */
export interface StagedGoods {
  readonly csv: string;
}

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

export interface Stage {
  /** How the people of each work place sign in to the console. */
  readonly signIns: Readonly<Record<'operator' | 'supplier' | 'creator', SignIn>>;
  readonly operator: MarketClient;
  readonly supplier: MarketClient;
  /** The supplier's owner, for what no program may do. */
  readonly supplierOwner: MarketClient;
  readonly creator: MarketClient;
  readonly shopId: string;
  readonly slug: string;
  readonly goods: readonly ShelfGoods[];
}

/** A variant as a shopper finds it in the shop. */
export interface ShelfGoods {
  readonly listingId: string;
  readonly skuId: string;
  readonly title: string;
}

const PASSWORD_BYTES = 18;
const PERSONS_ONLY = 'ORGANIZATION_MANAGE';
const OPEN_RULE = {
  regions: [],
  firstUnits: 1_000,
  firstFee: '6.00',
  additionalUnits: 1_000,
  additionalFee: '2.00',
  transitDays: 3,
};

/** Sets a small market up by the API alone, as its people would: apply, approve, import, open a shop, list. */
export async function setStage(
  market: MarketClient,
  home: string,
  goods: StagedGoods,
  say: (step: string) => void,
): Promise<Stage> {
  const operatorSignIn = readOperatorSignIn(home);
  const operator = await signIn(market, operatorSignIn);
  const admittedSupplier = await admit(market, operator, 'SUPPLIER', '义乌晨光日用品有限公司');
  const admittedCreator = await admit(market, operator, 'CREATOR', '小满的好物');
  const { program: supplier } = admittedSupplier;
  const { program: creator } = admittedCreator;
  say('A supplier and a creator applied, and the operator approved them');
  await importGoods(supplier, goods);
  say("The supplier's feed became a catalogue");
  const slug = `shop-${newKey().slice(0, 8)}`;
  const { shop } = await creator.mutate<{ shop: { id: string } }>(
    'createShop',
    { idempotencyKey: newKey(), slug, name: '小满的好物', tagline: '每天一件好东西', currency: 'CNY' },
    'shop { id }',
  );
  await listEverything(creator);
  say('The creator opened a shop and listed the goods');
  return {
    signIns: { operator: operatorSignIn, supplier: admittedSupplier.signIn, creator: admittedCreator.signIn },
    operator,
    supplier,
    supplierOwner: admittedSupplier.owner,
    creator,
    shopId: shop.id,
    slug,
    goods: await readShelf(market, slug),
  };
}

/** What the first start wrote down. */
export function readOperatorSignIn(home: string): SignIn {
  return (JSON.parse(readFileSync(join(home, 'sign-ins.json'), 'utf8')) as { operator: SignIn }).operator;
}

export async function signIn(market: MarketClient, credentials: SignIn): Promise<MarketClient> {
  const { session } = await market.mutate<{ session: { accessToken: string } }>(
    'signIn',
    credentials,
    'session { accessToken }',
  );
  return market.signedIn(session.accessToken);
}

export interface Admitted {
  readonly signIn: SignIn;
  readonly owner: MarketClient;
  readonly program: MarketClient;
}

/** Applies, is approved, and gets an API key, which outlives every session. */
export async function admit(
  market: MarketClient,
  operator: MarketClient,
  kind: 'SUPPLIER' | 'CREATOR',
  name: string,
): Promise<Admitted> {
  const email = `${kind.toLowerCase()}-${newKey().slice(0, 8)}@demo.example`;
  const password = Buffer.from(newKey()).toString('base64url').slice(0, PASSWORD_BYTES);
  const credentials = { email, password };
  const applied = await market.mutate<{ session: { accessToken: string } }>(
    'signUp',
    { kind, organizationName: name, name, ...credentials },
    'session { accessToken }',
  );
  const { viewer } = await market
    .signedIn(applied.session.accessToken)
    .ask<{ viewer: { organization: { id: string } } }>('{ viewer { organization { id } } }');
  await operator.mutate('approveOrganization', { organizationId: viewer.organization.id }, 'organization { id }');
  // Signed in again: the first token was made before the approval and so allows nothing.
  const member = await signIn(market, credentials);
  const { viewer: approved } = await member.ask<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }');
  // Who hands a supplier's orders where is a person's matter, never a program's.
  const scopes = approved.permissions.filter((permission) => permission !== PERSONS_ONLY);
  const { secret } = await member.mutate<{ secret: string }>(
    'createApiKey',
    {
      idempotencyKey: newKey(),
      name: 'demo',
      scopes,
    },
    'secret',
  );
  return { signIn: credentials, owner: member, program: market.signedIn(secret) };
}

const FEED_PROGRESS = `query($id: ID!) {
  feed(id: $id) { status refused failure refusedRows(first: 1) { nodes { line column value message } } }
}`;

interface FeedProgress {
  readonly status: string;
  readonly refused: number;
  readonly failure: string | null;
  readonly refusedRows: {
    readonly nodes: readonly {
      readonly line: number;
      readonly column: string | null;
      readonly value: string | null;
      readonly message: string;
    }[];
  };
}

/** Sets up a warehouse, whose parcels go anywhere. @returns its id. */
export async function openWarehouse(supplier: MarketClient): Promise<string> {
  const { freightTemplate } = await supplier.mutate<{ freightTemplate: { id: string } }>(
    'createFreightTemplate',
    { idempotencyKey: newKey(), name: '全国', currency: 'CNY', rules: [OPEN_RULE] },
    'freightTemplate { id }',
  );
  const { warehouse } = await supplier.mutate<{ warehouse: { id: string } }>(
    'createWarehouse',
    { idempotencyKey: newKey(), name: '义乌仓', province: '33', city: '金华市', freightTemplateId: freightTemplate.id },
    'warehouse { id }',
  );
  return warehouse.id;
}

async function importGoods(supplier: MarketClient, { csv }: StagedGoods): Promise<void> {
  const warehouseId = await openWarehouse(supplier);
  const { feedId } = await supplier.upload<{ feedId: string }>(
    '/feeds',
    { name: 'goods.csv', text: csv },
    { warehouseId },
  );
  for (;;) {
    const { feed } = await supplier.ask<{ feed: FeedProgress }>(FEED_PROGRESS, { id: feedId });
    if (feed.status === 'FAILED' || feed.refused > 0) {
      const [first] = feed.refusedRows.nodes;
      throw new Error(feed.failure ?? `Line ${first?.line}, ${first?.column}: "${first?.value}" ${first?.message}`);
    }
    if (feed.status === 'DONE') return;
    await sleep(100);
  }
}

async function listEverything(creator: MarketClient): Promise<void> {
  for (let after: string | null = null; ;) {
    const { searchProducts }: SearchPage = await creator.ask<SearchPage>(
      'query($after: String) { searchProducts(first: 50, after: $after) { nodes { product { id } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    const listings = searchProducts.nodes.map(({ product }) => ({
      productId: product.id,
      mode: 'MARKUP',
      rule: { percentOfSupplyPrice: 200 },
    }));
    await creator.mutate('createListings', { idempotencyKey: newKey(), listings }, 'listings { id }');
    if (!searchProducts.pageInfo.hasNextPage) return;
    after = searchProducts.pageInfo.endCursor;
  }
}

interface SearchPage {
  readonly searchProducts: {
    readonly nodes: readonly { readonly product: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface ShelfPage {
  readonly shop: {
    readonly listings: {
      readonly nodes: readonly {
        readonly id: string;
        readonly title: { readonly zh: string };
        readonly skus: readonly { readonly id: string }[];
      }[];
    };
  };
}

async function readShelf(market: MarketClient, slug: string): Promise<ShelfGoods[]> {
  const { shop } = await market.ask<ShelfPage>(
    'query($slug: String!) { shop(slug: $slug) { listings(first: 50) { nodes { id title { zh } skus { id } } } } }',
    { slug },
  );
  return shop.listings.nodes.flatMap(({ id, title, skus }) =>
    skus.map((sku) => ({ listingId: id, skuId: sku.id, title: title.zh })),
  );
}
