import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { AccountId, ApiKeyActor, ApiKeyId, MemberActor, OrganizationId, OrganizationKind } from '@app/kernel';
import { Database, UnitOfWork } from '@app/platform';

import { ApiKeyRepository } from '../data/api-key.repository.js';
import { scopesNow } from '../domain/api-key.rules.js';
import type { OrganizationStatus } from '../domain/organization.state.js';
import { permissionsOf, type Role } from '../domain/roles.js';
import type { AccessClaims } from './access-tokens.js';
import { ActorMemory } from './actor-memory.js';

interface TenantRow {
  organizationId: OrganizationId;
  kind: OrganizationKind;
  status: OrganizationStatus;
  role: Role;
}

interface SessionRow extends TenantRow {
  accountId: AccountId;
}

interface ApiKeyRow extends TenantRow {
  apiKeyId: ApiKeyId;
  scopes: string[];
  isUseNoted: boolean;
}

/** Who stands behind a session or an API key, and what they may do: as of now, a second ago at most. */
@Injectable()
export class LiveCredentials {
  private readonly members = new ActorMemory<MemberActor>();
  private readonly apiKeyActors = new ActorMemory<ApiKeyActor>();

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly apiKeys: ApiKeyRepository,
  ) {}

  /** @returns null when the session has ended, or now acts for another organization than the token says. */
  findMember(claims: AccessClaims): Promise<MemberActor | null> {
    return this.members.recall(`${claims.sessionId}:${claims.memberId}`, () => this.readMember(claims));
  }

  /** @returns null when there is no such live key, or its organization is not approved. */
  findApiKey(secret: string): Promise<ApiKeyActor | null> {
    const hash = hashOfApiKey(secret);
    return this.apiKeyActors.recall(hash.toString('base64'), () => this.readApiKey(hash));
  }

  /** To be called after every write that takes something away from somebody, or gives it. */
  forgetAll(): void {
    this.members.forgetAll();
    this.apiKeyActors.forgetAll();
  }

  private async readMember({ sessionId, memberId }: AccessClaims): Promise<MemberActor | null> {
    const { rows } = await sql<SessionRow>`
      select s.account_id as "accountId", o.id as "organizationId", o.kind, o.status, m.role
      from identity.session s
      join identity.member m on m.id = s.member_id and m.removed_at is null
      join identity.organization o on o.id = m.organization_id
      where s.id = ${sessionId} and s.member_id = ${memberId}
        and s.revoked_at is null and s.expires_at > platform.now()`.execute(this.database.reader);
    const [row] = rows;
    if (!row) return null;
    const { accountId, organizationId, kind: organizationKind, status, role } = row;
    const permissions = permissionsOf(organizationKind, status, role);
    return { kind: 'MEMBER', memberId, accountId, sessionId, organizationId, organizationKind, permissions };
  }

  private async readApiKey(secretHash: Buffer): Promise<ApiKeyActor | null> {
    const { rows } = await sql<ApiKeyRow>`
      select k.id as "apiKeyId", k.scopes, o.id as "organizationId", o.kind, o.status, m.role,
        coalesce(k.last_used_at > platform.now() - interval '1 minute', false) as "isUseNoted"
      from identity.api_key k
      join identity.member m on m.id = k.created_by and m.removed_at is null
      join identity.organization o on o.id = k.organization_id and o.status = 'APPROVED'
      where k.secret_hash = ${secretHash} and k.revoked_at is null
        and (k.expires_at is null or k.expires_at > platform.now())`.execute(this.database.reader);
    const [row] = rows;
    if (!row) return null;
    const { apiKeyId, organizationId, kind: organizationKind, status, role, scopes, isUseNoted } = row;
    if (!isUseNoted) await this.unitOfWork.transaction((tx) => this.apiKeys.touch(tx, apiKeyId));
    const permissions = scopesNow(scopes, permissionsOf(organizationKind, status, role));
    return { kind: 'API_KEY', apiKeyId, organizationId, organizationKind, permissions };
  }
}

/** A key is 256 random bits, so a fast hash without salt keeps it as safe as a slow one would. */
export function hashOfApiKey(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
