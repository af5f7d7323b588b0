import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { type OrderId, toGlobalId } from '@app/kernel';
import { createHttpApp, graphqlModule } from '@app/platform';
import { createTestDatabase, testConfig, type TestDatabase } from '@app/platform/testing';

import { OrderLinkSource } from '../credentials/order-link-source.js';
import { aCreator, aMember, aSupplier, PASSWORD, thePlatform, type Tenant } from '../testing/index.js';
import { IdentityGraphqlModule } from './index.js';

const ORDER_LINK = 'the-link-of-one-order';

class OneLink extends OrderLinkSource {
  find(token: string): Promise<OrderId | null> {
    return Promise.resolve(token === ORDER_LINK ? ('019c0000-0000-7000-8000-000000000000' as OrderId) : null);
  }
}

@Global()
@Module({ providers: [{ provide: OrderLinkSource, useClass: OneLink }], exports: [OrderLinkSource] })
class LinksModule {}

interface Answer {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

let database: TestDatabase;
let home: string;
let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  database = await createTestDatabase();
  home = await mkdtemp(join(tmpdir(), 'daifa-test-home-'));
  const graphql = graphqlModule({ actorSourceModule: IdentityGraphqlModule, persistedDocumentFiles: [] });
  app = await createHttpApp(testConfig(database.url, home), {}, [LinksModule, IdentityGraphqlModule, graphql]);
  await app.listen(0, '127.0.0.1');
  url = `${await app.getUrl()}/graphql`;
});
afterAll(async () => {
  await app.close();
  await database.drop();
  await rm(home, { recursive: true, force: true });
});

async function ask(query: string, headers: Record<string, string> = {}, variables: object = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, cookies: response.headers.getSetCookie(), data, errors };
}

const VIEWER =
  '{ viewer { account { email locale } organization { name status } role permissions memberships { role } unreadNotifications } }';
const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { session { accessToken refreshToken } userErrors { code message path } } }`;
const REFRESH = `mutation ($input: RefreshSessionInput!) {
  refreshSession(input: $input) { session { accessToken refreshToken } userErrors { code } } }`;

const signIn = ({ email }: Tenant, more: object = {}) =>
  ask(SIGN_IN, {}, { input: { email, password: PASSWORD, ...more } });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('who calls', () => {
  it('is told by an access token, with everything that belongs to the person', async () => {
    const tenant = await aCreator(app, { name: '小红的店', locale: 'zh' });

    const { data, errors } = await ask(VIEWER, tenant.headers);

    expect(errors).toEqual([]);
    expect(data).toEqual({
      viewer: {
        account: { email: tenant.email, locale: 'ZH' },
        organization: { name: '小红的店', status: 'APPROVED' },
        role: 'OWNER',
        permissions: expect.arrayContaining(['ORGANIZATION_MANAGE', 'SHOP_WRITE']) as unknown,
        memberships: [{ role: 'OWNER' }],
        unreadNotifications: 0,
      },
    });
  });

  it.each([
    ['nobody', {}, 'Sign in to use'],
    ['a token that is none', bearer('nonsense'), 'Refresh the session, or sign in again'],
    ['a key that is none', bearer('dk_nonsense'), 'The API key is unknown'],
    ['another scheme', { authorization: 'Basic eDp5' }, 'Write the header as'],
    ['a link that is none', { 'order-link': 'nonsense' }, 'The order link is not valid'],
  ])('is refused as unauthenticated: %s', async (_, headers, sentence) => {
    const { status, errors, data } = await ask(VIEWER, headers);

    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(errors[0]?.message).toContain(sentence);
    expect(data).toBeNull();
  });

  it('may be the holder of an order link, who is nobody’s member', async () => {
    const { status, errors } = await ask(VIEWER, { 'order-link': ORDER_LINK });

    expect(status).toBe(403);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('may be a program with a key, which has no account', async () => {
    const tenant = await aSupplier(app);
    const input = { idempotencyKey: 'a-key-made-over-http', name: 'ERP', scopes: ['CATALOG_READ'] };
    const create = `mutation ($input: CreateApiKeyInput!) {
      createApiKey(input: $input) { secret apiKey { id scopes createdBy lastUsedAt } userErrors { code } } }`;
    const { data: created } = await ask(create, tenant.headers, { input });
    const { secret, apiKey } = (created as { createApiKey: { secret: string; apiKey: object } }).createApiKey;

    const { data } = await ask(VIEWER, bearer(secret));
    const forPeople = await ask(
      'mutation { updateAccount(input: { name: "x" }) { userErrors { code } } }',
      bearer(secret),
    );
    const { data: keys } = await ask('{ apiKeys { nodes { name lastUsedAt } } }', tenant.headers);

    expect(apiKey).toMatchObject({ scopes: ['CATALOG_READ'], createdBy: '王小明', lastUsedAt: null });
    expect(data).toMatchObject({
      viewer: { account: null, role: null, permissions: ['CATALOG_READ'], memberships: [] },
    });
    expect(forPeople.data).toEqual({ updateAccount: { userErrors: [{ code: 'FORBIDDEN' }] } });
    expect(keys).toMatchObject({ apiKeys: { nodes: [{ name: 'ERP', lastUsedAt: expect.any(String) as unknown }] } });
  });
});

describe('the refresh token', () => {
  it('goes to browsers in a cookie that no script reads, and nowhere else', async () => {
    const tenant = await aCreator(app);

    const { data, cookies } = await signIn(tenant);

    expect(data).toMatchObject({ signIn: { session: { refreshToken: null }, userErrors: [] } });
    expect(cookies).toEqual([
      expect.stringMatching(/^daifa_refresh=[\w-]{43}; Max-Age=2592000; Path=\/graphql; HttpOnly; SameSite=Strict$/),
    ]);
  });

  it('is exchanged by cookie, and the cookie goes when the session has ended', async () => {
    const tenant = await aCreator(app);
    const { cookies } = await signIn(tenant);
    const cookie = `other=1; ${cookies[0]?.split(';')[0]}`;

    const refreshed = await ask(REFRESH, { cookie }, { input: {} });
    const next = refreshed.cookies[0]?.split(';')[0] ?? '';
    const signedOut = await ask('mutation { signOut(input: {}) { userErrors { code } } }', { cookie: next });
    const after = await ask(REFRESH, { cookie: next }, { input: {} });

    expect(refreshed.data).toMatchObject({ refreshSession: { session: { refreshToken: null }, userErrors: [] } });
    expect(next).toMatch(/^daifa_refresh=[\w-]{43}$/);
    expect(next).not.toBe(cookies[0]?.split(';')[0]);
    expect(signedOut.cookies).toEqual([expect.stringContaining('daifa_refresh=; Max-Age=0')]);
    expect(after.data).toMatchObject({ refreshSession: { session: null, userErrors: [{ code: 'SESSION_ENDED' }] } });
    expect(after.cookies).toEqual([expect.stringContaining('daifa_refresh=; Max-Age=0')]);
  });

  it('goes to programs in the answer, when they ask for it, and sets no cookie', async () => {
    const tenant = await aCreator(app);
    const { data, cookies } = await signIn(tenant, { refreshTokenIn: 'PAYLOAD' });
    const { refreshToken } = (data as { signIn: { session: { refreshToken: string } } }).signIn.session;

    const refreshed = await ask(REFRESH, {}, { input: { refreshToken } });
    const { session } = (
      refreshed.data as {
        refreshSession: { session: { accessToken: string; refreshToken: string } };
      }
    ).refreshSession;
    const viewer = await ask(VIEWER, bearer(session.accessToken));

    expect([...cookies, ...refreshed.cookies]).toEqual([]);
    expect(session.refreshToken).not.toBe(refreshToken);
    expect(viewer.errors).toEqual([]);
  });
});

describe('refusals', () => {
  it('tell a wrong password from nothing else', async () => {
    const tenant = await aCreator(app);

    const wrong = await signIn(tenant, { password: 'wrong password' });

    expect(wrong.data).toMatchObject({
      signIn: { session: null, userErrors: [{ code: 'INVALID_CREDENTIALS', path: [] }] },
    });
    expect(wrong.cookies).toEqual([]);
  });

  it('name every malformed field at once', async () => {
    const { data } = await ask(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { session { accessToken } userErrors { code path } } }`,
      {},
      {
        input: {
          kind: 'CREATOR',
          organizationName: '  ',
          name: 'x'.repeat(81),
          email: 'no address',
          password: 'four quiet blue whales',
          timeZone: 'Asia/Nowhere',
        },
      },
    );

    const { userErrors } = (data as { signUp: { userErrors: { code: string; path: string[] }[] } }).signUp;
    expect(userErrors.map(({ path }) => path.join('.')).sort()).toEqual(
      ['input.email', 'input.name', 'input.organizationName', 'input.timeZone'].map((path) =>
        path.replace('input.', ''),
      ),
    );
    expect(new Set(userErrors.map(({ code }) => code))).toEqual(new Set(['INVALID_INPUT']));
  });

  it('keep members without the permission, and other kinds, out', async () => {
    const owner = await aSupplier(app);
    const viewer = await aMember(app, owner, 'VIEWER');

    const byViewer = await ask('{ members { nodes { name } } }', viewer.headers);
    const byOwner = await ask('{ organizations { nodes { name } } }', owner.headers);

    expect(byViewer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(byOwner.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the operator', () => {
  it('finds an applicant, approves it, and sees both in the log', async () => {
    const operator = await thePlatform(app);
    await ask(
      `mutation { signUp(input: { kind: SUPPLIER, organizationName: "金华市日用品有限公司", name: "王芳",
        email: "wang.fang@example.com", password: "four quiet blue whales", locale: ZH }) { userErrors { code } } }`,
    );

    const found = await ask(
      '{ organizations(status: PENDING, search: "日用品") { nodes { id name kind contactEmail } } }',
      operator.headers,
    );
    const [applicant] = (found.data as { organizations: { nodes: { id: string }[] } }).organizations.nodes;
    const approved = await ask(
      `mutation ($id: ID!) { approveOrganization(input: { organizationId: $id }) {
        organization { status statusReason } userErrors { code } } }`,
      operator.headers,
      { id: applicant?.id },
    );
    const log = await ask(
      '{ marketAuditEntries(first: 2) { nodes { useCase actorName organizationId } } }',
      operator.headers,
    );

    expect(applicant).toMatchObject({
      name: '金华市日用品有限公司',
      kind: 'SUPPLIER',
      contactEmail: 'wang.fang@example.com',
    });
    expect(approved.data).toEqual({
      approveOrganization: { organization: { status: 'APPROVED', statusReason: null }, userErrors: [] },
    });
    expect(log.data).toMatchObject({
      marketAuditEntries: {
        nodes: [
          { useCase: 'approveOrganization', organizationId: toGlobalId('Organization', operator.organizationId) },
          { useCase: 'signUp', actorName: '王芳', organizationId: applicant?.id },
        ],
      },
    });
  });
});

it('describes the roles of one’s own kind of organization', async () => {
  const tenant = await aSupplier(app);

  const { data } = await ask('{ roles { role permissions } }', tenant.headers);

  const { roles } = data as { roles: { role: string; permissions: string[] }[] };
  expect(roles.map(({ role }) => role)).toEqual(['OWNER', 'MANAGER', 'FULFILMENT', 'FINANCE', 'VIEWER']);
  expect(roles.at(-1)?.permissions).toEqual(['CATALOG_READ', 'FULFILMENT_READ']);
});
