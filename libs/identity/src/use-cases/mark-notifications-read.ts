import { Injectable } from '@nestjs/common';

import type { TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { NotificationRepository } from '../data/notification.repository.js';
import type { NotificationId } from '../domain/notification-templates.js';

@Injectable()
export class MarkNotificationsRead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: NotificationRepository,
  ) {}

  /**
   * Marks notifications of one's own organization as read, for all its members.
   * @param ids null: all of them.
   */
  async execute(actor: TenantActor, ids: readonly NotificationId[] | null): Promise<void> {
    await this.unitOfWork.run(actor, 'markNotificationsRead', (tx) =>
      this.notifications.markRead(tx, actor.organizationId, ids),
    );
  }
}
