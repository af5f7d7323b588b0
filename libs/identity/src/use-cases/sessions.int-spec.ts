import { sql } from 'kysely';

import { DAY_MS, type DomainError, SECOND_MS } from '@app/kernel';
import { MarketClock } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { AccessTokens } from '../credentials/access-tokens.js';
import { LiveCredentials } from '../credentials/live-credentials.js';
import { EmailTaken, InvalidCredentials, RefreshTokenReused, SessionEnded } from '../domain/errors.js';
import { IdentityModule } from '../identity.module.js';
import { SessionsQuery } from '../queries/sessions.query.js';
import { aCreator, aMember, aSupplier, PASSWORD, type Tenant } from '../testing/index.js';
import { ChangePassword } from './change-password.js';
import { DeleteEndedSessions } from './delete-ended-sessions.js';
import { RefreshSession } from './refresh-session.js';
import { RevokeSession } from './revoke-session.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { SignUp, type SignUpCommand } from './sign-up.js';
import { SwitchOrganization } from './switch-organization.js';

const caller = { address: '203.0.113.7', userAgent: 'Firefox' };
const application: SignUpCommand = {
  kind: 'SUPPLIER',
  organizationName: '义乌市小商品有限公司',
  name: '李雷',
  email: ' Li.Lei@Example.com ',
  password: '一百只小蚂蚁搬家去了',
  locale: 'zh',
  timeZone: 'Asia/Shanghai',
};

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([IdentityModule]);
});
afterAll(() => app.stop());

const actorOf = async (accessToken: string) => {
  const claims = await app.get(AccessTokens).read(accessToken);
  return claims && app.get(LiveCredentials).findMember(claims);
};
const signIn = ({ email }: Tenant, password = PASSWORD) =>
  app.get(SignIn).execute({ email, password, organizationId: null }, caller);
const codeOf = (error: unknown) => (error as DomainError).code;
const refresh = (token: string) => app.get(RefreshSession).execute(token);

describe('signing up and in', () => {
  it('makes a pending organization whose owner may do nothing yet, and takes an address once', async () => {
    const session = await app.get(SignUp).execute(application, caller);
    const again = app.get(SignUp).execute({ ...application, email: 'li.lei@example.com' }, caller);

    await expect(again).rejects.toThrow(EmailTaken);
    const actor = await actorOf(session.accessToken.text);
    expect(actor).toMatchObject({ kind: 'MEMBER', organizationKind: 'SUPPLIER' });
    expect([...(actor?.permissions ?? ['none'])]).toEqual([]);
    const { rows } = await sql`select name from platform.event order by id`.execute(app.database.reader);
    expect(rows).toEqual([{ name: 'identity.organization-applied.v1' }]);
  });

  it('refuses an unknown address and a wrong password in the same words', async () => {
    const tenant = await aCreator(app);

    const wrong = await signIn(tenant, 'a wrong password').catch((error: unknown) => error);
    const unknown = await app
      .get(SignIn)
      .execute({ email: 'nobody@example.com', password: PASSWORD, organizationId: null }, caller)
      .catch((error: unknown) => error);

    expect(wrong).toBeInstanceOf(InvalidCredentials);
    expect(unknown).toEqual(wrong);
  });

  it('stops those who try one password after the other', async () => {
    const tenant = await aCreator(app);

    const tries = [];
    for (let attempt = 0; attempt < 21; attempt += 1) {
      tries.push(await signIn(tenant, `guess number ${attempt}`).catch(codeOf));
    }
    const rightAtLast = signIn(tenant);

    expect(tries.slice(0, 20).every((code) => code === 'INVALID_CREDENTIALS')).toBe(true);
    expect(tries[20]).toBe('TOO_MANY_ATTEMPTS');
    await expect(rightAtLast).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('takes no access token that it did not sign, or that is for something else', async () => {
    const { accessToken } = await aCreator(app);
    const [header, claims] = accessToken.split('.');

    const forged = `${header}.${claims}.${Buffer.from('no signature').toString('base64url')}`;
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;

    expect(await actorOf(accessToken)).not.toBeNull();
    expect(await actorOf(forged)).toBeNull();
    expect(await actorOf(unsigned)).toBeNull();
    expect(await actorOf('no token at all')).toBeNull();
  });
});

describe('refreshing', () => {
  it('exchanges the token, again and again', async () => {
    const { refreshToken } = await aCreator(app);

    const second = await refresh(refreshToken);
    const third = await refresh(second.refreshToken);

    expect(new Set([refreshToken, second.refreshToken, third.refreshToken]).size).toBe(3);
    expect(await actorOf(third.accessToken.text)).not.toBeNull();
  });

  it('gives the same successor to those who ask for the same exchange at the same moment', async () => {
    const { refreshToken } = await aCreator(app);

    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(refreshToken)));

    expect(new Set(answers.map((answer) => answer.refreshToken)).size).toBe(1);
    await expect(refresh(answers[0]!.refreshToken)).resolves.toMatchObject({ sessionId: answers[0]!.sessionId });
  });

  it('ends the session when a token comes back whose successor is in use', async () => {
    const { refreshToken } = await aCreator(app);
    const second = await refresh(refreshToken);
    const third = await refresh(second.refreshToken);

    const stolen = refresh(refreshToken);

    await expect(stolen).rejects.toThrow(RefreshTokenReused);
    await expect(refresh(third.refreshToken)).rejects.toThrow(SessionEnded);
    expect(await actorOf(third.accessToken.text)).toBeNull();
  });

  it('ends the session when a used token comes back later than an answer can be lost', async () => {
    const { refreshToken, actor } = await aCreator(app);
    const second = await refresh(refreshToken);
    await app.get(MarketClock).advance(11 * SECOND_MS);

    const late = refresh(refreshToken);

    await expect(late).rejects.toThrow(RefreshTokenReused);
    await expect(refresh(second.refreshToken)).rejects.toThrow(SessionEnded);
    const { rows } = await sql`select revoked_reason, (select count(*)::int from platform.audit_entry
        where use_case = 'endReusedSession' and organization_id = ${actor.organizationId}) as noted
      from identity.session where id = ${actor.sessionId}`.execute(app.database.reader);
    expect(rows).toEqual([{ revoked_reason: 'REFRESH_TOKEN_REUSED', noted: 1 }]);
  });

  it('knows no token that it never gave', async () => {
    await expect(refresh('never given')).rejects.toThrow(SessionEnded);
  });

  it('keeps only hashes of tokens', async () => {
    const { refreshToken } = await aCreator(app);

    const { rows } = await sql<{ found: boolean }>`
      select exists (select 1 from identity.refresh_token where position(${refreshToken}::bytea in token_hash) > 0
        or encode(token_hash, 'escape') like ${`%${refreshToken}%`}) as found`.execute(app.database.reader);

    expect(rows).toEqual([{ found: false }]);
  });
});

describe('ending sessions', () => {
  it('signs out at once, by access token or by refresh token', async () => {
    const tenant = await aCreator(app);
    const other = await signIn(tenant);

    await app.get(SignOut).execute(tenant.actor, null);
    await app.get(SignOut).execute({ kind: 'GUEST' }, other.refreshToken);

    expect(await actorOf(tenant.accessToken)).toBeNull();
    expect(await actorOf(other.accessToken.text)).toBeNull();
    await expect(refresh(tenant.refreshToken)).rejects.toThrow(SessionEnded);
    await expect(refresh(other.refreshToken)).rejects.toThrow(SessionEnded);
  });

  it('lists and revokes one’s own sessions, and nobody else’s', async () => {
    const tenant = await aCreator(app);
    const stranger = await aCreator(app);
    const phone = await signIn(tenant);

    const listed = await app.get(SessionsQuery).list(tenant.accountId, 10);
    const byStranger = app.get(RevokeSession).execute(stranger.actor, phone.sessionId);

    expect(listed.nodes.map(({ sessionId }) => sessionId)).toEqual([phone.sessionId, tenant.actor.sessionId]);
    await expect(byStranger).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.get(RevokeSession).execute(tenant.actor, phone.sessionId);
    expect(await actorOf(phone.accessToken.text)).toBeNull();
    expect(await actorOf(tenant.accessToken)).not.toBeNull();
  });

  it('changes the password with the old one only, and ends the other sessions', async () => {
    const tenant = await aCreator(app);
    const phone = await signIn(tenant);
    const change = (currentPassword: string, newPassword: string) =>
      app.get(ChangePassword).execute(tenant.actor, { currentPassword, newPassword }, caller.address);

    const withWrong = change('not the old one', 'a new and long one');
    await expect(withWrong).rejects.toThrow(InvalidCredentials);
    await expect(change(PASSWORD, 'short')).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['newPassword'] });
    await change(PASSWORD, 'a new and long one');

    expect(await actorOf(phone.accessToken.text)).toBeNull();
    expect(await actorOf(tenant.accessToken)).not.toBeNull();
    await expect(signIn(tenant)).rejects.toThrow(InvalidCredentials);
    await expect(signIn(tenant, 'a new and long one')).resolves.toBeDefined();
  });
});

describe('several organizations', () => {
  it('switches the session; access tokens for the other organization end, the refresh token stays', async () => {
    const shop = await aCreator(app);
    const factory = await aSupplier(app);
    const clerk = await aMember(app, factory, 'VIEWER');
    await sql`insert into identity.member (id, organization_id, account_id, role, created_at)
      values (gen_random_uuid(), ${shop.organizationId}, ${clerk.accountId}, 'ORDERS', platform.now())`.execute(
      app.database.reader,
    );

    const switched = await app.get(SwitchOrganization).execute(clerk.actor, shop.organizationId);

    expect(await actorOf(clerk.accessToken)).toBeNull();
    expect(await actorOf(switched.text)).toMatchObject({ organizationId: shop.organizationId });
    const refreshed = await refresh(clerk.refreshToken);
    expect(await actorOf(refreshed.accessToken.text)).toMatchObject({ organizationId: shop.organizationId });
    await expect(signIn(clerk)).resolves.toBeDefined();
  });

  it('switches to nobody else’s organization', async () => {
    const shop = await aCreator(app);
    const factory = await aSupplier(app);

    const switched = app.get(SwitchOrganization).execute(shop.actor, factory.organizationId);

    await expect(switched).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('clears away what ended as long ago as a session lives, and nothing else', async () => {
  const gone = await aCreator(app);
  await app.get(MarketClock).advance(61 * DAY_MS);
  const here = await aCreator(app);
  await refresh(here.refreshToken);

  const isMore = await app.get(DeleteEndedSessions).execute();

  const { rows } = await sql<{ id: string; tokens: number }>`
    select s.id, (select count(*)::int from identity.refresh_token t where t.session_id = s.id) as tokens
    from identity.session s`.execute(app.database.reader);
  expect(isMore).toBe(false);
  expect(rows).toEqual([{ id: here.actor.sessionId, tokens: 2 }]);
  await expect(refresh(gone.refreshToken)).rejects.toThrow(SessionEnded);
});
