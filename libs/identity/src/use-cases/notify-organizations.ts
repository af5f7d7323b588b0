import { Injectable } from '@nestjs/common';

import type { OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { NotificationRepository } from '../data/notification.repository.js';
import type { NotificationParameters, NotificationTemplate } from '../domain/notification-templates.js';
import { OrganizationsQuery } from '../queries/organizations.query.js';

/** An organization by its id, or the platform's own. */
export type Receiver = OrganizationId | 'PLATFORM';

export interface NotificationPlan {
  readonly template: NotificationTemplate;
  readonly receivers: readonly Receiver[];
  readonly parameters: NotificationParameters;
  /** An organization whose name, and the reason of its state, the text speaks of. */
  readonly about?: OrganizationId;
}

@Injectable()
export class NotifyOrganizations {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly organizations: OrganizationsQuery,
  ) {}

  /** Puts a notification into each receiver's inbox; the same event again adds none. */
  async execute(
    tx: Tx,
    { template, receivers, parameters, about }: NotificationPlan,
    sourceEventId: string,
  ): Promise<void> {
    const organizationIds: OrganizationId[] = [];
    for (const receiver of receivers) {
      const id = receiver === 'PLATFORM' ? await this.organizations.findPlatform(tx) : receiver;
      if (id) organizationIds.push(id);
    }
    const spokenOf = about ? await this.organizations.get(tx, about) : null;
    await this.notifications.insert(tx, {
      template,
      organizationIds,
      parameters: spokenOf
        ? { ...parameters, organizationName: spokenOf.name, reason: spokenOf.statusReason ?? '' }
        : parameters,
      sourceEventId,
    });
  }
}
