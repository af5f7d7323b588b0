import { Args, Query, Resolver } from '@nestjs/graphql';

import { ORGANIZATION_KINDS, type OrganizationId } from '@app/kernel';
import { Access, type Connection, CurrentOrganizationId, PageArgs, toConnection } from '@app/platform';

import { AuditEntriesQuery } from '../queries/audit-entries.query.js';
import { AuditEntryConnection, type AuditEntryType, MarketAuditEntriesArgs, toAuditEntryType } from './audit.type.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly auditEntriesQuery: AuditEntriesQuery) {}

  @Query(() => AuditEntryConnection, { description: 'Who changed what in one’s own organization, the newest first.' })
  @Access.to(ORGANIZATION_KINDS, { permission: 'organization:manage' })
  async auditEntries(
    @CurrentOrganizationId() organizationId: OrganizationId,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<AuditEntryType>> {
    return toConnection(await this.auditEntriesQuery.list(organizationId, first, after), toAuditEntryType);
  }

  @Query(() => AuditEntryConnection, {
    description: 'Who changed what in the whole market, Daifa itself included, the newest first; for the operator.',
  })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async marketAuditEntries(
    @Args() { first, after, organizationId }: MarketAuditEntriesArgs,
  ): Promise<Connection<AuditEntryType>> {
    return toConnection(await this.auditEntriesQuery.list(organizationId ?? null, first, after), toAuditEntryType);
  }
}
