import { Injectable } from '@nestjs/common';

import { type OrganizationId, type TenantActor } from '@app/kernel';
import { MarketClock, UnitOfWork } from '@app/platform';

import { OrganizationRepository } from '../data/organization.repository.js';
import { assertClosurePossible, type Closure } from '../domain/closure.rules.js';

@Injectable()
export class ScheduleClosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: MarketClock,
    private readonly organizations: OrganizationRepository,
  ) {}

  /**
   * Plans days on which one's own organization does not work, in place of those planned before.
   * @param closure null: none any more.
   * @throws InvalidInput
   */
  execute(actor: TenantActor, closure: Closure | null): Promise<OrganizationId> {
    const { organizationId } = actor;
    return this.unitOfWork.run(actor, 'scheduleClosure', async (tx) => {
      const { timeZone } = await this.organizations.lock(tx, organizationId);
      if (closure) assertClosurePossible(closure, timeZone, this.clock.now());
      await this.organizations.setClosure(tx, organizationId, closure);
      return organizationId;
    });
  }
}
