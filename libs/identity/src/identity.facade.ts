import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OrganizationId, OrganizationKind } from '@app/kernel';

import { OrganizationNotApproved } from './domain/errors.js';
import { type Organization, OrganizationsQuery } from './queries/organizations.query.js';

/** What other contexts may ask identity. */
@Injectable()
export class IdentityFacade {
  constructor(private readonly organizations: OrganizationsQuery) {}

  /** Those that exist, in no particular order. */
  findOrganizations(db: Kysely<unknown>, ids: readonly OrganizationId[]): Promise<Organization[]> {
    return this.organizations.find(db, ids);
  }

  /** Who of a kind may do nothing for now. */
  findSuspended(db: Kysely<unknown>, kind: OrganizationKind): Promise<OrganizationId[]> {
    return this.organizations.findSuspended(db, kind);
  }

  /**
   * The organization, if it takes part in the market.
   * @throws NotFound, OrganizationNotApproved
   */
  async requireApproved(db: Kysely<unknown>, organizationId: OrganizationId): Promise<Organization> {
    const organization = await this.organizations.get(db, organizationId);
    if (organization.status !== 'APPROVED') throw new OrganizationNotApproved(organization.status);
    return organization;
  }
}
