import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { TenantActor } from '@app/kernel';
import { Access, type Connection, CurrentTenant, toConnection } from '@app/platform';

import { NotificationsQuery } from '../queries/notifications.query.js';
import { MarkNotificationsRead } from '../use-cases/mark-notifications-read.js';
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  NotificationConnection,
  NotificationsArgs,
  type NotificationType,
  toNotificationType,
} from './notification.type.js';

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly notificationsQuery: NotificationsQuery,
    private readonly marks: MarkNotificationsRead,
  ) {}

  @Query(() => NotificationConnection, { description: 'The inbox of one’s own organization, the newest first.' })
  @Access.signedIn()
  async notifications(
    @CurrentTenant() actor: TenantActor,
    @Args() { first, after, unreadOnly }: NotificationsArgs,
  ): Promise<Connection<NotificationType>> {
    return toConnection(await this.notificationsQuery.list(actor, unreadOnly, first, after), toNotificationType);
  }

  @Mutation(() => MarkNotificationsReadPayload, { description: 'Marks notifications as read, for the organization.' })
  @Access.signedIn()
  async markNotificationsRead(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Which ones.' }) { notificationIds }: MarkNotificationsReadInput,
  ): Promise<MarkNotificationsReadPayload> {
    await this.marks.execute(actor, notificationIds ?? null);
    const unreadNotifications = await this.notificationsQuery.countUnread(actor.organizationId);
    return { unreadNotifications, userErrors: [] };
  }
}
