import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import { type OrganizationId, toGlobalId } from '@app/kernel';
import { Config } from '@app/platform';
import { countQueries, TestApplication } from '@app/platform/testing';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { IdentityFacade } from '../identity.facade.js';
import { IdentityJobsModule } from '../jobs/index.js';
import { AuditEntriesQuery } from '../queries/audit-entries.query.js';
import { MembersQuery } from '../queries/members.query.js';
import { NotificationsQuery } from '../queries/notifications.query.js';
import { OrganizationsQuery } from '../queries/organizations.query.js';
import { SessionsQuery } from '../queries/sessions.query.js';
import { aCreator, aMember, anOwner, aSupplier, type Tenant, thePlatform } from '../testing/index.js';
import { CreateApiKey } from './create-api-key.js';
import { EnsurePlatform } from './ensure-platform.js';
import { MarkNotificationsRead } from './mark-notifications-read.js';
import { ReviewOrganization } from './review-organization.js';
import { ScheduleClosure } from './schedule-closure.js';
import { SignUp } from './sign-up.js';
import { UpdateOrganization } from './update-organization.js';

let app: TestApplication;
let operator: Tenant;
let applications = 0;

beforeAll(async () => {
  app = await TestApplication.start([IdentityJobsModule], SUBSCRIPTIONS_OF_DAIFA);
  operator = await thePlatform(app, { locale: 'en' });
});
afterAll(() => app.stop());

async function apply(): Promise<OrganizationId> {
  applications += 1;
  const organizationName = `申请人 ${applications}`;
  const command = { organizationName, name: '韩梅梅', email: `apply${applications}@example.com` } as const;
  await app
    .get(SignUp)
    .execute(
      { kind: 'CREATOR', locale: 'zh', timeZone: 'Asia/Shanghai', password: 'four quiet blue whales', ...command },
      { address: `198.51.100.${applications}`, userAgent: '' },
    );
  const page = await app.get(OrganizationsQuery).list({ search: organizationName }, 1);
  return page.nodes[0]!.organizationId;
}

const review = (
  organizationId: OrganizationId,
  action: 'approve' | 'refuse' | 'suspend' | 'reinstate',
  reason?: string,
) => app.get(ReviewOrganization).execute(operator.actor, { organizationId, review: action, reason: reason ?? null });
const get = (id: OrganizationId) => app.get(OrganizationsQuery).get(app.database.reader, id);
const inboxOf = async ({ actor }: Tenant) => (await app.get(NotificationsQuery).list(actor, false, 10)).nodes;

async function sentMail(): Promise<string[]> {
  const folder = join(app.get(Config).home, 'mail');
  const files = await readdir(folder).catch(() => []);
  return Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')));
}

describe('the operator’s word', () => {
  it('is asked for in the operator’s inbox, and told to the applicant by mail', async () => {
    const organizationId = await apply();
    await review(organizationId, 'refuse', '缺少营业执照');
    await review(organizationId, 'approve');

    await app.drain();

    const [notification] = await inboxOf(operator);
    expect(notification).toMatchObject({
      title: 'New application',
      body: `申请人 ${applications} has applied. Approve or refuse it.`,
      subjectId: toGlobalId('Organization', organizationId),
      readAt: null,
    });
    const mails = (await sentMail()).filter((mail) => mail.includes(`apply${applications}@example.com`));
    expect(mails).toHaveLength(2);
    expect(await get(organizationId)).toMatchObject({ status: 'APPROVED', statusReason: null });
  });

  it('cannot approve twice, nor suspend the platform', async () => {
    const organizationId = await apply();
    await review(organizationId, 'approve');

    await expect(review(organizationId, 'approve')).rejects.toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
    await expect(review(operator.organizationId, 'suspend', 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('approves once when two operators do so at once', async () => {
    const organizationId = await apply();

    const results = await Promise.allSettled([review(organizationId, 'approve'), review(organizationId, 'approve')]);

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes a suspended organization out at once: members may do nothing, API keys are refused', async () => {
    const supplier = await aSupplier(app);
    const { secret } = await app.get(CreateApiKey).execute(supplier.actor, {
      idempotencyKey: 'key-of-a-suspended-one',
      name: 'ERP',
      scopes: ['fulfilment:write'],
      expiresAt: null,
    });
    const member = () => app.get(LiveCredentials).findMember(supplier.actor);
    const facade = app.get(IdentityFacade);

    await review(supplier.organizationId, 'suspend', 'ships late');

    expect((await member())?.permissions.size).toBe(0);
    expect(await app.get(LiveCredentials).findApiKey(secret!)).toBeNull();
    await expect(facade.requireApproved(app.database.reader, supplier.organizationId)).rejects.toMatchObject({
      code: 'ORGANIZATION_NOT_APPROVED',
    });
    await app.drain();
    expect((await inboxOf(supplier))[0]?.body).toContain('ships late');

    await review(supplier.organizationId, 'reinstate');

    expect((await member())?.permissions.size).toBeGreaterThan(0);
    expect(await app.get(LiveCredentials).findApiKey(secret!)).not.toBeNull();
    await expect(facade.requireApproved(app.database.reader, supplier.organizationId)).resolves.toBeDefined();
  });
});

describe('one’s own organization', () => {
  it('is changed in what is given, and nothing else', async () => {
    const tenant = await aCreator(app, { name: 'Before' });

    await app.get(UpdateOrganization).execute(tenant.actor, { name: 'After', timeZone: 'Europe/Berlin' });

    const { name, timeZone, contactEmail, locale } = await get(tenant.organizationId);
    expect({ name, timeZone, contactEmail, locale }).toEqual({
      name: 'After',
      timeZone: 'Europe/Berlin',
      contactEmail: tenant.email,
      locale: 'zh',
    });
  });

  it('plans a closure by calendar days, and takes it back', async () => {
    const tenant = await aSupplier(app);
    const schedule = app.get(ScheduleClosure);

    await schedule.execute(tenant.actor, { from: '2099-02-01', until: '2099-02-10' });

    const planned = await app.get(IdentityFacade).findOrganizations(app.database.reader, [tenant.organizationId]);
    expect(planned).toMatchObject([{ closedFrom: '2099-02-01', closedUntil: '2099-02-10' }]);
    await schedule.execute(tenant.actor, null);
    expect(await get(tenant.organizationId)).toMatchObject({ closedFrom: null, closedUntil: null });
  });
});

describe('lists', () => {
  it('finds organizations by kind, state and part of a name or address, page by page', async () => {
    const names = ['100% 纯棉', '100 纯棉', 'Pure_Cotton'];
    for (const name of names) await anOwner(app, 'TRAINER', { name });
    const list = async (search: string | null, first = 10, after: string | null = null) =>
      app.get(OrganizationsQuery).list({ kind: 'TRAINER', status: 'APPROVED', search }, first, after);

    expect((await list('100%')).nodes.map(({ name }) => name)).toEqual(['100% 纯棉']);
    expect((await list('pure_c')).nodes.map(({ name }) => name)).toEqual(['Pure_Cotton']);
    const first = await list(null, 2);
    const second = await list(null, 2, first.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual([...names].reverse());
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
  });

  it('refuses a cursor that it did not give', async () => {
    const forged = Buffer.from('["not an id"]').toString('base64url');

    await expect(app.get(OrganizationsQuery).list({}, 2, forged)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(app.get(OrganizationsQuery).list({}, 2, 'rubbish')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('shows each organization its own log, with names, and the operator everybody’s', async () => {
    const tenant = await aCreator(app);
    const stranger = await aCreator(app);
    await app.get(UpdateOrganization).execute(tenant.actor, { name: 'Logged' });
    const log = async (id: OrganizationId | null) => (await app.get(AuditEntriesQuery).list(id, 100)).nodes;

    const own = await log(tenant.organizationId);

    expect(own.map(({ useCase, actorName }) => [useCase, actorName])).toEqual([
      ['updateOrganization', '王小明'],
      ['signIn', '王小明'],
    ]);
    expect((await log(stranger.organizationId)).map(({ useCase }) => useCase)).toEqual(['signIn']);
    const all = await log(null);
    expect(all).toEqual(expect.arrayContaining(own));
    expect(all.find(({ actorKind }) => actorKind === 'SYSTEM')?.actorName).toBe('identity.seed');
  });

  it('cost as many queries for many rows as for one', async () => {
    const tenant = await aSupplier(app);
    const { organizationId, actor, accountId } = tenant;
    const read = async () => {
      await app.get(MembersQuery).list(organizationId, 25);
      await app.get(AuditEntriesQuery).list(organizationId, 25);
      await app.get(NotificationsQuery).list(actor, false, 25);
      await app.get(SessionsQuery).list(accountId, 25);
      await app.get(OrganizationsQuery).list({}, 25);
    };
    const forFew = await countQueries(app, read);
    for (let count = 0; count < 5; count += 1) await aMember(app, tenant, 'VIEWER');

    expect(await countQueries(app, read)).toBe(forFew);
    expect(forFew).toBeLessThanOrEqual(6);
  });
});

describe('notifications', () => {
  it('come in the reader’s language, once for each event, and are read for the whole organization', async () => {
    const tenant = await aSupplier(app, { locale: 'zh' });
    const colleague = await aMember(app, tenant, 'VIEWER');
    const stranger = await aSupplier(app);
    await review(tenant.organizationId, 'suspend', '延迟发货');
    await review(tenant.organizationId, 'reinstate');
    await app.drain();

    const unread = () => app.get(NotificationsQuery).countUnread(tenant.organizationId);

    expect((await inboxOf(tenant)).map(({ title }) => title)).toEqual(['组织已恢复', '组织已被暂停']);
    expect((await inboxOf(colleague)).map(({ title }) => title)).toEqual(['Reinstated', 'Suspended']);
    expect(await inboxOf(stranger)).toEqual([]);
    const ids = (await inboxOf(tenant)).map(({ notificationId }) => notificationId);
    await app.get(MarkNotificationsRead).execute(stranger.actor, ids);
    expect(await unread()).toBe(2);
    await app.get(MarkNotificationsRead).execute(tenant.actor, ids.slice(0, 1));
    expect(await unread()).toBe(1);
    await app.get(MarkNotificationsRead).execute(colleague.actor, null);
    expect(await unread()).toBe(0);
  });
});

it('makes the platform once', async () => {
  const ensured = await app
    .get(EnsurePlatform)
    .execute({ name: 'Daifa', operatorEmail: 'second@example.com', operatorName: 'Second' });

  expect(ensured).toEqual({ organizationId: operator.organizationId, password: null });
});
