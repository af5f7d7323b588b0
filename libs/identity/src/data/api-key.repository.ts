import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type ApiKeyId, type MemberId, NotFound, type OrganizationId, type Permission } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import { identityTables } from './identity-tables.js';

export interface NewApiKey {
  readonly organizationId: OrganizationId;
  readonly name: string;
  readonly prefix: string;
  readonly secretHash: Buffer;
  readonly scopes: readonly Permission[];
  readonly createdBy: MemberId;
  readonly expiresAt: Date | null;
}

@Injectable()
export class ApiKeyRepository {
  async insert(tx: Tx, key: NewApiKey): Promise<ApiKeyId> {
    const id = newId<'ApiKey'>();
    await identityTables
      .write(tx)
      .insertInto('identity.api_key')
      .values({
        id,
        organization_id: key.organizationId,
        name: key.name,
        prefix: key.prefix,
        secret_hash: key.secretHash,
        scopes: [...key.scopes],
        created_by: key.createdBy,
        created_at: sql<Date>`platform.now()`,
        expires_at: key.expiresAt,
      })
      .execute();
    return id;
  }

  /** @throws NotFound when the organization has no such live key. */
  async revoke(tx: Tx, organizationId: OrganizationId, apiKeyId: ApiKeyId): Promise<void> {
    const revoked = await sql`update identity.api_key set revoked_at = platform.now()
      where id = ${apiKeyId} and organization_id = ${organizationId} and revoked_at is null`.execute(tx);
    if (revoked.numAffectedRows !== 1n) throw new NotFound('The API key', ['apiKeyId']);
  }

  async revokeOfMember(tx: Tx, memberId: MemberId): Promise<void> {
    await sql`update identity.api_key set revoked_at = platform.now()
      where created_by = ${memberId} and revoked_at is null`.execute(tx);
  }

  /** Notes a use, at most once a minute. */
  async touch(tx: Tx, apiKeyId: ApiKeyId): Promise<void> {
    await sql`update identity.api_key set last_used_at = platform.now()
      where id = ${apiKeyId} and (last_used_at is null or last_used_at < platform.now() - interval '1 minute')`.execute(
      tx,
    );
  }
}
