import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type ApiKeyId, NotFound, type OrganizationId, type Permission } from '@app/kernel';
import { Database, type Page, toPage } from '@app/platform';

import { idBehind } from './keyset.js';

export interface ApiKeyView {
  readonly apiKeyId: ApiKeyId;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly Permission[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

@Injectable()
export class ApiKeysQuery {
  constructor(private readonly database: Database) {}

  /** The keys of one organization, revoked ones included, the newest first. */
  async list(organizationId: OrganizationId, first: number, after?: string | null): Promise<Page<ApiKeyView>> {
    const beforeId = idBehind(after);
    const rows = await this.read(
      sql`k.organization_id = ${organizationId} and (${beforeId}::uuid is null or k.id < ${beforeId}::uuid)`,
      first + 1,
    );
    return toPage(rows, first, ({ apiKeyId }) => [apiKeyId]);
  }

  /** @throws NotFound */
  async get(organizationId: OrganizationId, apiKeyId: ApiKeyId): Promise<ApiKeyView> {
    const [found] = await this.read(sql`k.organization_id = ${organizationId} and k.id = ${apiKeyId}`, 1);
    if (!found) throw new NotFound('The API key', ['apiKeyId']);
    return found;
  }

  private async read(condition: ReturnType<typeof sql>, limit: number): Promise<ApiKeyView[]> {
    const { rows } = await sql<ApiKeyView>`
      select k.id as "apiKeyId", k.name, k.prefix, k.scopes, a.name as "createdBy", k.created_at as "createdAt",
        k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt"
      from identity.api_key k
      join identity.member m on m.id = k.created_by join identity.account a on a.id = m.account_id
      where ${condition} order by k.id desc limit ${limit}`.execute(this.database.reader);
    return rows;
  }
}
