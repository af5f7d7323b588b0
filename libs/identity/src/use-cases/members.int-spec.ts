import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import { DAY_MS, type DomainError } from '@app/kernel';
import { Config, MarketClock } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { AlreadyMember, InvalidCredentials, InvitationNotOpen, LastOwner } from '../domain/errors.js';
import type { Role } from '../domain/roles.js';
import { IdentityJobsModule } from '../jobs/index.js';
import { MembersQuery } from '../queries/members.query.js';
import { ViewerQuery } from '../queries/viewer.query.js';
import { aCreator, aMember, aSupplier, PASSWORD, type Tenant } from '../testing/index.js';
import { AcceptInvitation } from './accept-invitation.js';
import { ChangeMemberRole } from './change-member-role.js';
import { CreateApiKey } from './create-api-key.js';
import { InviteMember } from './invite-member.js';
import { RemoveMember } from './remove-member.js';
import { RevokeApiKey } from './revoke-api-key.js';
import { RevokeInvitation } from './revoke-invitation.js';

const caller = { address: '203.0.113.9', userAgent: 'Firefox' };
const newcomer = { name: '赵敏', password: 'five small red boats' };

let app: TestApplication;
let keys = 0;

beforeAll(async () => {
  app = await TestApplication.start([IdentityJobsModule], SUBSCRIPTIONS_OF_DAIFA);
});
afterAll(() => app.stop());

const invite = (by: Tenant, email: string, role: Role = 'VIEWER') => {
  keys += 1;
  return app.get(InviteMember).execute(by.actor, { idempotencyKey: `invitation-${keys}-xxxxx`, email, role });
};
const accept = (token: string, who: { name?: string; password?: string } = {}, actor: Tenant['actor'] | null = null) =>
  app.get(AcceptInvitation).execute(actor ?? { kind: 'GUEST' }, { token, name: null, password: null, ...who }, caller);
const namesOf = async ({ organizationId }: Tenant) =>
  (await app.get(MembersQuery).list(organizationId, 10)).nodes.map(({ name, role }) => `${name} ${role}`);

/** The token in the newest mail to an address. */
async function tokenMailedTo(email: string): Promise<string> {
  await app.drain();
  const folder = join(app.get(Config).home, 'mail');
  const mails = await Promise.all((await readdir(folder)).sort().map((file) => readFile(join(folder, file), 'utf8')));
  const mail = mails.filter((text) => text.includes(`To: ${email}`)).at(-1) ?? '';
  const [, encoded = ''] = mail.split('\r\n\r\n');
  const text = mail.includes('base64') ? Buffer.from(encoded, 'base64').toString() : encoded.replaceAll('=\r\n', '');
  return /\/console\/invitation#([\w-]{43})/.exec(text.replaceAll('=3D', '='))?.[1] ?? '';
}

describe('invitations', () => {
  it('make somebody new a member by the link of the mail', async () => {
    const owner = await aSupplier(app);
    await invite(owner, 'Zhao.Min@Example.com', 'FULFILMENT');
    const token = await tokenMailedTo('zhao.min@example.com');

    const seen = await app.get(ViewerQuery).findInvitation(token);
    const session = await accept(token, newcomer);

    expect(seen).toMatchObject({ email: 'zhao.min@example.com', role: 'FULFILMENT', hasAccount: false });
    expect(await namesOf(owner)).toEqual(['王小明 OWNER', '赵敏 FULFILMENT']);
    expect(session.refreshToken).toHaveLength(43);
    await expect(accept(token, newcomer)).rejects.toThrow(InvitationNotOpen);
    expect(await app.get(ViewerQuery).findInvitation(token)).toBeNull();
  });

  it('ask somebody with an account for its password, unless signed in as that person', async () => {
    const owner = await aSupplier(app);
    const known = await aCreator(app);
    const stranger = await aCreator(app);
    await invite(owner, known.email);
    const token = await tokenMailedTo(known.email);

    await expect(accept(token)).rejects.toThrow(InvalidCredentials);
    await expect(accept(token, { password: 'not it, I think' })).rejects.toThrow(InvalidCredentials);
    await expect(accept(token, {}, stranger.actor)).rejects.toThrow(InvalidCredentials);
    await accept(token, {}, known.actor);

    expect(await namesOf(owner)).toHaveLength(2);
    expect((await app.get(ViewerQuery).listMemberships(known.accountId)).map(({ role }) => role)).toEqual([
      'OWNER',
      'VIEWER',
    ]);
  });

  it('work once, also for two who click at the same moment', async () => {
    const owner = await aSupplier(app);
    const known = await aCreator(app);
    await invite(owner, known.email);
    const token = await tokenMailedTo(known.email);

    const results = await Promise.allSettled([1, 2, 3].map(() => accept(token, { password: PASSWORD })));

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('end when withdrawn, replaced or a week old', async () => {
    const owner = await aSupplier(app);
    const stranger = await aSupplier(app);
    const withdrawn = await invite(owner, 'withdrawn@example.com');
    const first = await tokenMailedTo('withdrawn@example.com');
    await expect(app.get(RevokeInvitation).execute(stranger.actor, withdrawn)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await app.get(RevokeInvitation).execute(owner.actor, withdrawn);
    await invite(owner, 'replaced@example.com');
    const second = await tokenMailedTo('replaced@example.com');
    await invite(owner, 'replaced@example.com');
    const third = await tokenMailedTo('replaced@example.com');

    await expect(accept(first, newcomer)).rejects.toThrow(InvitationNotOpen);
    await expect(accept(second, newcomer)).rejects.toThrow(InvitationNotOpen);
    await app.get(MarketClock).advance(7 * DAY_MS);
    await expect(accept(third, newcomer)).rejects.toThrow(InvitationNotOpen);
    expect((await app.get(MembersQuery).listInvitations(owner.organizationId, 10)).nodes).toEqual([]);
  });

  it('go to nobody who is a member already, and for no role that the organization does not have', async () => {
    const owner = await aCreator(app);
    const member = await aMember(app, owner, 'VIEWER');

    await expect(invite(owner, member.email)).rejects.toThrow(AlreadyMember);
    await expect(invite(owner, 'new@example.com', 'FULFILMENT')).rejects.toMatchObject({ path: ['role'] });
  });

  it('are sent once for a repeated request', async () => {
    const owner = await aCreator(app);
    const command = { idempotencyKey: 'the-very-same-request', email: 'once@example.com', role: 'VIEWER' } as const;

    const ids = await Promise.all([1, 2, 3].map(() => app.get(InviteMember).execute(owner.actor, command)));

    expect(new Set(ids).size).toBe(1);
  });
});

describe('members', () => {
  it('get another role, which counts at once', async () => {
    const owner = await aSupplier(app);
    const member = await aMember(app, owner, 'VIEWER');

    await app.get(ChangeMemberRole).execute(owner.actor, { memberId: member.memberId, role: 'FULFILMENT' });

    const actor = await app.get(LiveCredentials).findMember(member.actor);
    expect(actor?.permissions).toContain('fulfilment:write');
  });

  it('leave with their sessions and API keys, and may come back', async () => {
    const owner = await aSupplier(app);
    const partner = await aMember(app, owner, 'OWNER');
    const { secret } = await app.get(CreateApiKey).execute(partner.actor, {
      idempotencyKey: 'key-of-one-who-leaves',
      name: 'ERP',
      scopes: ['catalog:read'],
      expiresAt: null,
    });

    await app.get(RemoveMember).execute(owner.actor, partner.memberId);

    expect(await app.get(LiveCredentials).findMember(partner.actor)).toBeNull();
    expect(await app.get(LiveCredentials).findApiKey(secret!)).toBeNull();
    expect(await namesOf(owner)).toEqual(['王小明 OWNER']);
    await invite(owner, partner.email, 'VIEWER');
    await accept(await tokenMailedTo(partner.email), { password: PASSWORD });
    expect(await namesOf(owner)).toEqual(['王小明 OWNER', '王小明 VIEWER']);
    expect(await app.get(LiveCredentials).findApiKey(secret!)).toBeNull();
  });

  it('always keep an owner, also when two step down at the same moment', async () => {
    const owner = await aSupplier(app);
    const partner = await aMember(app, owner, 'OWNER');
    const stepDown = ({ actor, memberId }: Tenant) =>
      app.get(ChangeMemberRole).execute(actor, { memberId, role: 'MANAGER' });

    const results = await Promise.allSettled([
      stepDown(owner),
      app.get(RemoveMember).execute(partner.actor, partner.memberId),
    ]);

    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as DomainError] : []));
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toBeInstanceOf(LastOwner);
  });

  it('are out of other organizations’ reach', async () => {
    const owner = await aSupplier(app);
    const member = await aMember(app, owner, 'VIEWER');
    const stranger = await aSupplier(app);

    const removed = app.get(RemoveMember).execute(stranger.actor, member.memberId);
    const promoted = app.get(ChangeMemberRole).execute(stranger.actor, { memberId: member.memberId, role: 'OWNER' });

    await expect(removed).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(promoted).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await app.get(MembersQuery).list(stranger.organizationId, 10)).nodes).toHaveLength(1);
  });
});

describe('API keys', () => {
  const make = (tenant: Tenant, idempotencyKey: string, scopes: readonly ('catalog:read' | 'money:read')[]) =>
    app.get(CreateApiKey).execute(tenant.actor, { idempotencyKey, name: 'ERP', scopes, expiresAt: null });

  it('act for the organization within their scopes, and no further than their maker still may', async () => {
    const owner = await aSupplier(app);
    const partner = await aMember(app, owner, 'OWNER');
    const { secret } = await make(partner, 'scopes-of-a-key-here', ['catalog:read', 'money:read']);
    const find = () => app.get(LiveCredentials).findApiKey(secret!);

    const before = await find();
    await app.get(ChangeMemberRole).execute(owner.actor, { memberId: partner.memberId, role: 'FULFILMENT' });

    expect(before).toMatchObject({ kind: 'API_KEY', organizationId: owner.organizationId });
    expect([...(before?.permissions ?? [])].sort()).toEqual(['catalog:read', 'money:read']);
    expect([...((await find())?.permissions ?? [])]).toEqual(['catalog:read']);
  });

  it('show their secret once, end when revoked, and are nobody else’s to revoke', async () => {
    const owner = await aSupplier(app);
    const stranger = await aSupplier(app);
    const [first, second] = [
      await make(owner, 'a-key-shown-only-once', ['catalog:read']),
      await make(owner, 'a-key-shown-only-once', ['catalog:read']),
    ];

    expect(first.secret).toMatch(/^dk_[\w-]{43}$/);
    expect(second).toEqual({ apiKeyId: first.apiKeyId, secret: null });
    const byStranger = app.get(RevokeApiKey).execute(stranger.actor, first.apiKeyId);
    await expect(byStranger).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.get(LiveCredentials).findApiKey(first.secret!)).not.toBeNull();
    await app.get(RevokeApiKey).execute(owner.actor, first.apiKeyId);
    expect(await app.get(LiveCredentials).findApiKey(first.secret!)).toBeNull();
  });

  it('cannot be made for more than one has oneself, nor in the past', async () => {
    const owner = await aSupplier(app);
    const create = (command: object) =>
      app.get(CreateApiKey).execute(owner.actor, {
        idempotencyKey: 'a-key-that-is-refused',
        name: 'ERP',
        scopes: ['catalog:read'],
        expiresAt: null,
        ...command,
      });

    await expect(create({ scopes: ['platform:operate'] })).rejects.toMatchObject({ path: ['scopes'] });
    await expect(create({ scopes: ['organization:manage'] })).rejects.toMatchObject({ path: ['scopes'] });
    await expect(create({ expiresAt: new Date(0) })).rejects.toMatchObject({ path: ['expiresAt'] });
  });
});
