import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import { type AccountId, type MemberId, NotFound, type OrganizationId, type OrganizationKind } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { Role } from '../domain/roles.js';
import { identityTables } from './identity-tables.js';

export interface Tenancy {
  readonly organizationId: OrganizationId;
  readonly organizationKind: OrganizationKind;
}

export interface Membership extends Tenancy {
  readonly memberId: MemberId;
  readonly accountId: AccountId;
}

@Injectable()
export class MemberRepository {
  /** Makes a member, or revives one who was removed. */
  async add(tx: Tx, tenancy: Tenancy, accountId: AccountId, role: Role): Promise<Membership> {
    const { rows } = await sql<{ id: MemberId }>`
      insert into identity.member (id, organization_id, account_id, role, created_at)
      values (${newId()}, ${tenancy.organizationId}, ${accountId}, ${role}, platform.now())
      on conflict (organization_id, account_id) do update set role = excluded.role, removed_at = null
      returning id`.execute(tx);
    const [row] = rows;
    if (!row) throw new Error('Inserting a member returned no row');
    const { organizationId, organizationKind } = tenancy;
    return { memberId: row.id, accountId, organizationId, organizationKind };
  }

  /** @throws NotFound when the organization has no such member. */
  async getRole(tx: Tx, organizationId: OrganizationId, memberId: MemberId): Promise<Role> {
    const row = await identityTables
      .write(tx)
      .selectFrom('identity.member')
      .select('role')
      .where('id', '=', memberId)
      .where('organization_id', '=', organizationId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (!row) throw new NotFound('The member', ['memberId']);
    return row.role as Role;
  }

  async countOwners(tx: Tx, organizationId: OrganizationId): Promise<number> {
    const { rows } = await sql<{ owners: number }>`
      select count(*)::int as owners from identity.member
      where organization_id = ${organizationId} and role = 'OWNER' and removed_at is null`.execute(tx);
    return rows[0]?.owners ?? 0;
  }

  async setRole(tx: Tx, memberId: MemberId, role: Role): Promise<void> {
    await identityTables.write(tx).updateTable('identity.member').set({ role }).where('id', '=', memberId).execute();
  }

  async remove(tx: Tx, memberId: MemberId): Promise<void> {
    await identityTables
      .write(tx)
      .updateTable('identity.member')
      .set({ removed_at: sql<Date>`platform.now()` })
      .where('id', '=', memberId)
      .execute();
  }

  async isMember(db: Kysely<unknown>, organizationId: OrganizationId, email: string): Promise<boolean> {
    const row = await identityTables
      .read(db)
      .selectFrom('identity.member as m')
      .innerJoin('identity.account as a', 'a.id', 'm.account_id')
      .select('m.id')
      .where('m.organization_id', '=', organizationId)
      .where('m.removed_at', 'is', null)
      .where('a.email', '=', email)
      .executeTakeFirst();
    return row !== undefined;
  }

  /**
   * The membership to act as: the wanted one, else the one used last, else the oldest.
   * @returns null when the account has no (such) membership.
   */
  async findMembership(
    db: Kysely<unknown>,
    accountId: AccountId,
    wanted: OrganizationId | null,
  ): Promise<Membership | null> {
    const { rows } = await sql<Membership>`
      select m.id as "memberId", m.account_id as "accountId", m.organization_id as "organizationId",
        o.kind as "organizationKind"
      from identity.member m join identity.organization o on o.id = m.organization_id
      where m.account_id = ${accountId} and m.removed_at is null
        and (${wanted}::uuid is null or m.organization_id = ${wanted}::uuid)
      order by (select max(s.last_used_at) from identity.session s where s.member_id = m.id) desc nulls last, m.id
      limit 1`.execute(db);
    return rows[0] ?? null;
  }
}
