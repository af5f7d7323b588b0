import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type IdKind, type OrganizationId, type TenantActor, toGlobalId } from '@app/kernel';
import { Database, mapPage, type Page, toPage } from '@app/platform';

import {
  type Locale,
  NOTIFICATION_TEMPLATES,
  type NotificationId,
  type NotificationParameters,
  type NotificationTemplate,
  renderNotification,
} from '../domain/notification-templates.js';
import { idBehind } from './keyset.js';

export interface NotificationView {
  readonly notificationId: NotificationId;
  readonly template: NotificationTemplate;
  readonly title: string;
  readonly body: string;
  /** Id at the API of what it is about. */
  readonly subjectId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

interface NotificationRow {
  notificationId: NotificationId;
  template: NotificationTemplate;
  parameters: NotificationParameters;
  createdAt: Date;
  readAt: Date | null;
}

/** Counting stops here: nobody acts differently on 100 unread notifications than on 1,000. */
export const UNREAD_MAX = 100;

/** The inbox of an organization, in the reader's language. */
@Injectable()
export class NotificationsQuery {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async list(
    reader: TenantActor,
    isUnreadOnly: boolean,
    first: number,
    after?: string | null,
  ): Promise<Page<NotificationView>> {
    const beforeId = idBehind(after);
    const { rows } = await sql<NotificationRow>`
      select id as "notificationId", template, parameters, created_at as "createdAt", read_at as "readAt"
      from identity.notification
      where organization_id = ${reader.organizationId} and (not ${isUnreadOnly}::boolean or read_at is null)
        and (${beforeId}::uuid is null or id < ${beforeId}::uuid)
      order by id desc limit ${first + 1}`.execute(this.database.reader);
    const locale = await this.localeOf(reader);
    return mapPage(
      toPage(rows, first, ({ notificationId }) => [notificationId]),
      (row) => toView(row, locale),
    );
  }

  /** At most UNREAD_MAX. */
  async countUnread(organizationId: OrganizationId): Promise<number> {
    const { rows } = await sql<{ unread: number }>`
      select count(*)::int as unread from (
        select 1 from identity.notification where organization_id = ${organizationId} and read_at is null
        limit ${UNREAD_MAX}) as counted`.execute(this.database.reader);
    return rows[0]?.unread ?? 0;
  }

  private async localeOf(reader: TenantActor): Promise<Locale> {
    const { rows } = await (
      reader.kind === 'MEMBER'
        ? sql<{ locale: Locale }>`select locale from identity.account where id = ${reader.accountId}`
        : sql<{ locale: Locale }>`select locale from identity.organization where id = ${reader.organizationId}`
    ).execute(this.database.reader);
    return rows[0]?.locale ?? 'zh';
  }
}

function toView({ template, parameters, ...row }: NotificationRow, locale: Locale): NotificationView {
  const subject: { readonly kind: IdKind; readonly parameter: string } = NOTIFICATION_TEMPLATES[template].subject;
  return {
    ...row,
    template,
    ...renderNotification(template, parameters, locale),
    subjectId: toGlobalId(subject.kind, String(parameters[subject.parameter])),
  };
}
