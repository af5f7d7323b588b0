import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { NotFound, type OrganizationId, type OrganizationKind } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { Closure } from '../domain/closure.rules.js';
import type { Locale } from '../domain/notification-templates.js';
import type { OrganizationStatus } from '../domain/organization.state.js';
import { identityTables } from './identity-tables.js';

export interface NewOrganization {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly status: OrganizationStatus;
  readonly contactEmail: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

export interface LockedOrganization {
  readonly organizationId: OrganizationId;
  readonly kind: OrganizationKind;
  readonly status: OrganizationStatus;
  readonly timeZone: string;
}

export interface OrganizationChanges {
  readonly name?: string | undefined;
  readonly contactEmail?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly timeZone?: string | undefined;
}

const NOW = sql<Date>`platform.now()`;

/** Every write and lock on organizations. */
@Injectable()
export class OrganizationRepository {
  async insert(tx: Tx, organization: NewOrganization): Promise<OrganizationId> {
    const id = newId<'Organization'>();
    await identityTables
      .write(tx)
      .insertInto('identity.organization')
      .values({
        id,
        kind: organization.kind,
        name: organization.name,
        status: organization.status,
        contact_email: organization.contactEmail,
        locale: organization.locale,
        time_zone: organization.timeZone,
        created_at: NOW,
        updated_at: NOW,
      })
      .execute();
    return id;
  }

  /** @throws NotFound */
  async lock(tx: Tx, organizationId: OrganizationId): Promise<LockedOrganization> {
    const row = await identityTables
      .write(tx)
      .selectFrom('identity.organization')
      .select(['kind', 'status', 'time_zone'])
      .where('id', '=', organizationId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound('The organization', ['organizationId']);
    return {
      organizationId,
      kind: row.kind as OrganizationKind,
      status: row.status as OrganizationStatus,
      timeZone: row.time_zone,
    };
  }

  async setStatus(
    tx: Tx,
    organizationId: OrganizationId,
    status: OrganizationStatus,
    reason: string | null,
  ): Promise<void> {
    await identityTables
      .write(tx)
      .updateTable('identity.organization')
      .set({ status, status_reason: reason, updated_at: NOW })
      .where('id', '=', organizationId)
      .execute();
  }

  /** @param closure null: open on all days. */
  async setClosure(tx: Tx, organizationId: OrganizationId, closure: Closure | null): Promise<void> {
    await sql`update identity.organization
      set closed_from = ${closure?.from ?? null}::date, closed_until = ${closure?.until ?? null}::date,
        updated_at = platform.now()
      where id = ${organizationId}`.execute(tx);
  }

  /** What is undefined stays. */
  async update(tx: Tx, organizationId: OrganizationId, changes: OrganizationChanges): Promise<void> {
    const { name, contactEmail, locale, timeZone } = changes;
    await identityTables
      .write(tx)
      .updateTable('identity.organization')
      .set({ name, contact_email: contactEmail, locale, time_zone: timeZone, updated_at: NOW })
      .where('id', '=', organizationId)
      .execute();
  }
}
