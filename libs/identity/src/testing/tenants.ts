import { randomBytes } from 'node:crypto';

import type { AccountId, MemberActor, MemberId, OrganizationId, OrganizationKind } from '@app/kernel';
import { UnitOfWork } from '@app/platform';
import type { TestServices } from '@app/platform/testing';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { Passwords } from '../credentials/passwords.js';
import { SessionIssuer } from '../credentials/session-issuer.js';
import { AccountRepository } from '../data/account.repository.js';
import { MemberRepository, type Membership } from '../data/member.repository.js';
import type { Locale } from '../domain/notification-templates.js';
import type { Role } from '../domain/roles.js';
import { CreateApprovedOrganization } from '../use-cases/create-approved-organization.js';

/** A running application, as far as builders need it. */
type Services = Pick<TestServices, 'get'>;

/** A signed-in member of an organization. */
export interface Tenant {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly accountId: AccountId;
  readonly actor: MemberActor;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly refreshToken: string;
  readonly accessToken: string;
  /** For requests over HTTP. */
  readonly headers: { readonly authorization: string };
}

export interface TenantOptions {
  readonly name?: string;
  readonly locale?: Locale;
  readonly timeZone?: string;
}

export const PASSWORD = 'correct horse battery';
const CALLER = { address: '127.0.0.1', userAgent: 'a test' };

// Hashing is slow by design, so it is done once per test file.
let hashOnce: Promise<string> | undefined;

/** An approved creator with its owner. */
export const aCreator = (app: Services, options?: TenantOptions): Promise<Tenant> => anOwner(app, 'CREATOR', options);

/** An approved supplier with its owner. */
export const aSupplier = (app: Services, options?: TenantOptions): Promise<Tenant> => anOwner(app, 'SUPPLIER', options);

/** An approved trainer with its owner. */
export const aTrainer = (app: Services, options?: TenantOptions): Promise<Tenant> => anOwner(app, 'TRAINER', options);

/** The platform with its owner: once per database. */
export const thePlatform = (app: Services, options?: TenantOptions): Promise<Tenant> =>
  anOwner(app, 'PLATFORM', options);

export async function anOwner(app: Services, kind: OrganizationKind, options: TenantOptions = {}): Promise<Tenant> {
  const owner = await aPerson(app);
  const name = options.name ?? `${kind.toLowerCase()} ${owner.email.slice(0, 8)}`;
  const member = await app.get(CreateApprovedOrganization).execute({ ...options, kind, name, owner });
  return signedIn(app, member, name, owner.email);
}

/** One more member of an organization. */
export async function aMember(app: Services, { organizationId, actor, name }: Tenant, role: Role): Promise<Tenant> {
  const { email, name: personName, passwordHash } = await aPerson(app);
  const member = await app.get(UnitOfWork).transaction(async (tx) => {
    const account = { email, name: personName, passwordHash, locale: 'en' } as const;
    const accountId = await app.get(AccountRepository).insert(tx, account);
    const { organizationKind } = actor;
    return app.get(MemberRepository).add(tx, { organizationId, organizationKind }, accountId, role);
  });
  return signedIn(app, member, name, email);
}

async function aPerson(app: Services): Promise<{ email: string; name: string; passwordHash: string }> {
  hashOnce ??= app.get(Passwords).hash(PASSWORD);
  return { email: `${randomBytes(6).toString('hex')}@test.example`, name: '王小明', passwordHash: await hashOnce };
}

async function signedIn(app: Services, member: Membership, name: string, email: string): Promise<Tenant> {
  const { memberId, accountId, organizationId } = member;
  const session = await app
    .get(UnitOfWork)
    .transaction((tx) => app.get(SessionIssuer).open(tx, member, CALLER, 'signIn'));
  const actor = await app.get(LiveCredentials).findMember({ sessionId: session.sessionId, memberId });
  if (!actor) throw new Error('The session that was just opened is not there');
  const accessToken = session.accessToken.text;
  return {
    organizationId,
    memberId,
    accountId,
    actor,
    name,
    email,
    password: PASSWORD,
    refreshToken: session.refreshToken,
    accessToken,
    headers: { authorization: `Bearer ${accessToken}` },
  };
}
