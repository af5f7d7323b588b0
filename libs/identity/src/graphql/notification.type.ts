import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsOptional } from 'class-validator';

import { toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, GlobalIdField, PageArgs, Payload } from '@app/platform';

import type { NotificationId } from '../domain/notification-templates.js';
import { type NotificationView, UNREAD_MAX } from '../queries/notifications.query.js';

@ObjectType('Notification', { description: 'Something that an organization should know of.' })
@Access.signedIn()
export class NotificationType {
  @Field(() => ID, { description: 'Its id, which begins with "ntf_".' })
  id: string;

  @Field(() => String, { description: 'What kind of thing happened, such as "ORDER_PAID".' })
  template: string;

  @Field(() => String, { description: 'One line, in the reader’s language.' })
  title: string;

  @Field(() => String, { description: 'One or two sentences, in the reader’s language.' })
  body: string;

  @Field(() => ID, { description: 'Id of what it is about; how it begins tells what that is.' })
  subjectId: string;

  @Field(() => GraphQLISODateTime, { description: 'When it happened.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody first read it; null: unread.' })
  readAt: Date | null;
}

export const NotificationConnection = ConnectionOf(NotificationType, 'NotificationConnection');

export function toNotificationType({ notificationId, ...notification }: NotificationView): NotificationType {
  return { id: toGlobalId('Notification', notificationId), ...notification };
}

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether to leave out what was read.' })
  @IsBoolean()
  unreadOnly: boolean = false;
}

@InputType({ description: 'What was read.' })
export class MarkNotificationsReadInput {
  @GlobalIdField('Notification', {
    nullable: true,
    isList: true,
    description: 'Which ones, at most 100; not given: all of them.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  notificationIds?: NotificationId[] | null;
}

@ObjectType({ description: 'What became of markNotificationsRead.' })
@Access.signedIn()
export class MarkNotificationsReadPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description: `How many are still unread, counted up to ${UNREAD_MAX}; null when it was refused.`,
  })
  unreadNotifications?: number;
}
