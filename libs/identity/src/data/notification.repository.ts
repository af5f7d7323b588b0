import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrganizationId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { NotificationId, NotificationParameters, NotificationTemplate } from '../domain/notification-templates.js';

export interface NewNotification {
  readonly template: NotificationTemplate;
  readonly organizationIds: readonly OrganizationId[];
  readonly parameters: NotificationParameters;
  readonly sourceEventId: string;
}

@Injectable()
export class NotificationRepository {
  /** One for each organization; the same event again adds none. */
  async insert(tx: Tx, notification: NewNotification): Promise<void> {
    const { template, organizationIds, parameters, sourceEventId } = notification;
    await sql`insert into identity.notification
        (id, organization_id, template, parameters, source_event_id, created_at)
      select id, organization_id, ${template}, ${JSON.stringify(parameters)}::jsonb, ${sourceEventId}, platform.now()
      from unnest(${organizationIds.map(() => newId())}::uuid[], ${organizationIds}::uuid[]) as new (id, organization_id)
      on conflict (organization_id, template, source_event_id) do nothing`.execute(tx);
  }

  /** @param ids null: all that are unread. */
  async markRead(tx: Tx, organizationId: OrganizationId, ids: readonly NotificationId[] | null): Promise<void> {
    await sql`update identity.notification set read_at = platform.now()
      where organization_id = ${organizationId} and read_at is null
        and (${ids}::uuid[] is null or id = any(${ids}::uuid[]))`.execute(tx);
  }
}
