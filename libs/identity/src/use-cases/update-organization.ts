import { Injectable } from '@nestjs/common';

import type { OrganizationId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { type OrganizationChanges, OrganizationRepository } from '../data/organization.repository.js';

@Injectable()
export class UpdateOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
  ) {}

  /** Changes one's own organization; what is not given stays. */
  execute(actor: TenantActor, changes: OrganizationChanges): Promise<OrganizationId> {
    const { organizationId } = actor;
    return this.unitOfWork.run(actor, 'updateOrganization', async (tx) => {
      await this.organizations.update(tx, organizationId, changes);
      return organizationId;
    });
  }
}
