import { Injectable } from '@nestjs/common';

import {
  organizationApproved,
  organizationRefused,
  organizationReinstated,
  organizationSuspended,
} from '@app/contracts';
import { type Actor, eventOf, Forbidden, nextState, type OrganizationId } from '@app/kernel';
import { Outbox, UnitOfWork } from '@app/platform';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { OrganizationRepository } from '../data/organization.repository.js';
import { ORGANIZATION_TRANSITIONS, type OrganizationReview } from '../domain/organization.state.js';

export interface ReviewOrganizationCommand {
  readonly organizationId: OrganizationId;
  readonly review: OrganizationReview;
  /** What the organization is told; null where nothing has to be explained. */
  readonly reason: string | null;
}

const EVENT_OF = {
  approve: organizationApproved,
  refuse: organizationRefused,
  suspend: organizationSuspended,
  reinstate: organizationReinstated,
} as const;

@Injectable()
export class ReviewOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly outbox: Outbox,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * The operator approves, refuses, suspends or reinstates. A suspended organization acts no more: its members can look at
   * their account and nothing else, its API keys are refused.
   * @throws NotFound, ActionNotAllowed, Forbidden (the platform itself)
   */
  async execute(actor: Actor, { organizationId, review, reason }: ReviewOrganizationCommand): Promise<OrganizationId> {
    await this.unitOfWork.run(actor, `${review}Organization`, async (tx) => {
      const organization = await this.organizations.lock(tx, organizationId);
      if (organization.kind === 'PLATFORM') throw new Forbidden('The platform itself is under nobody’s review.');
      const status = nextState('The organization', ORGANIZATION_TRANSITIONS, organization.status, review);
      await this.organizations.setStatus(tx, organizationId, status, reason);
      await this.outbox.append(tx, eventOf(EVENT_OF[review], { organizationId }));
      return organizationId;
    });
    this.live.forgetAll();
    return organizationId;
  }
}
