import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { IdentityFacade, isWorking } from '@app/identity';
import type { OrganizationId } from '@app/kernel';
import { MarketClock } from '@app/platform';

@Injectable()
export class IdleSuppliersQuery {
  constructor(
    private readonly clock: MarketClock,
    private readonly identity: IdentityFacade,
  ) {}

  /** Those of the suppliers who serve no new order now: suspended, or closed today. */
  async among(
    db: Kysely<unknown>,
    places: Iterable<{ readonly supplierId: OrganizationId }>,
  ): Promise<ReadonlySet<OrganizationId>> {
    const supplierIds = new Set([...places].map(({ supplierId }) => supplierId));
    const suppliers = supplierIds.size > 0 ? await this.identity.findOrganizations(db, [...supplierIds]) : [];
    const now = this.clock.now();
    return new Set(suppliers.filter((one) => !isWorking(one, now)).map(({ organizationId }) => organizationId));
  }
}
