import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import { NotFound, type OrganizationId, type OrganizationKind } from '@app/kernel';
import { Database, type Page, toPage } from '@app/platform';

import type { Locale } from '../domain/notification-templates.js';
import type { OrganizationStatus } from '../domain/organization.state.js';
import { idBehind } from './keyset.js';

export interface Organization {
  readonly organizationId: OrganizationId;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly status: OrganizationStatus;
  readonly statusReason: string | null;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly contactEmail: string;
  /** First and last day (YYYY-MM-DD) on which it does not work; both null when none are planned. */
  readonly closedFrom: string | null;
  readonly closedUntil: string | null;
  readonly createdAt: Date;
}

export interface OrganizationFilter {
  readonly kind?: OrganizationKind | null | undefined;
  readonly status?: OrganizationStatus | null | undefined;
  /** Part of the name or of the contact's e-mail address. */
  readonly search?: string | null | undefined;
}

// Days come as text: pg would make them midnights of the machine's own time zone.
const COLUMNS = sql`o.id as "organizationId", o.kind, o.name, o.status, o.status_reason as "statusReason",
  o.time_zone as "timeZone", o.locale, o.contact_email as "contactEmail", o.closed_from::text as "closedFrom",
  o.closed_until::text as "closedUntil", o.created_at as "createdAt"`;

@Injectable()
export class OrganizationsQuery {
  constructor(private readonly database: Database) {}

  /** All organizations, the newest first; for the operator. */
  async list(filter: OrganizationFilter, first: number, after?: string | null): Promise<Page<Organization>> {
    const beforeId = idBehind(after);
    const pattern = filter.search?.trim() ? `%${filter.search.trim().replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    const { rows } = await sql<Organization>`
      select ${COLUMNS} from identity.organization o
      where (${filter.kind ?? null}::text is null or o.kind = ${filter.kind ?? null})
        and (${filter.status ?? null}::text is null or o.status = ${filter.status ?? null})
        and (${pattern}::text is null or o.name ilike ${pattern} or o.contact_email ilike ${pattern})
        and (${beforeId}::uuid is null or o.id < ${beforeId}::uuid)
      order by o.id desc limit ${first + 1}`.execute(this.database.reader);
    return toPage(rows, first, ({ organizationId }) => [organizationId]);
  }

  async find(db: Kysely<unknown>, ids: readonly OrganizationId[]): Promise<Organization[]> {
    const { rows } = await sql<Organization>`
      select ${COLUMNS} from identity.organization o where o.id = any(${ids}::uuid[])`.execute(db);
    return rows;
  }

  async findSuspended(db: Kysely<unknown>, kind: OrganizationKind): Promise<OrganizationId[]> {
    const { rows } = await sql<{ id: OrganizationId }>`
      select id from identity.organization where kind = ${kind} and status = 'SUSPENDED'`.execute(db);
    return rows.map(({ id }) => id);
  }

  /** @throws NotFound */
  async get(db: Kysely<unknown>, organizationId: OrganizationId): Promise<Organization> {
    const [found] = await this.find(db, [organizationId]);
    if (!found) throw new NotFound('The organization', ['id']);
    return found;
  }

  async findPlatform(db: Kysely<unknown>): Promise<OrganizationId | null> {
    const { rows } = await sql<{ id: OrganizationId }>`
      select id from identity.organization where kind = 'PLATFORM'`.execute(db);
    return rows[0]?.id ?? null;
  }
}
