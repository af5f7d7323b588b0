import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { toGlobalId } from '@app/kernel';
import { Access, ConnectionOf } from '@app/platform';

import type { ConnectionRecord } from '../queries/connection.query.js';
import type { ForwardingAttemptRecord } from '../queries/forwarding-attempts.query.js';
import { ConnectionWayEnum } from './supplier-order.enums.js';

@ObjectType('ForwardingAttempt', { description: 'A try to hand a supplier order to its supplier’s system.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class ForwardingAttemptType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ID, { description: 'The supplier order.' })
  supplierOrderId: string;

  @Field(() => String, { description: 'Number of the supplier order.' })
  number: string;

  @Field(() => Date, { description: 'When it was tried.' })
  at: Date;

  @Field(() => Int, { description: 'How long the answer took, in milliseconds.' })
  durationMs: number;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the answer; null when there was none.' })
  statusCode: number | null;

  @Field(() => String, { nullable: true, description: 'What went wrong; null when nothing did.' })
  error: string | null;

  @Field(() => Boolean, { description: 'Whether the system took the order.' })
  isAcknowledged: boolean;
}

export const ForwardingAttemptConnection = ConnectionOf(ForwardingAttemptType, 'ForwardingAttemptConnection');

export function toForwardingAttemptType({
  id,
  supplierOrderId,
  ...attempt
}: ForwardingAttemptRecord): ForwardingAttemptType {
  return {
    ...attempt,
    id: toGlobalId('ForwardingAttempt', id),
    supplierOrderId: toGlobalId('SupplierOrder', supplierOrderId),
  };
}

@ObjectType('ConnectionSettings', { description: 'How a supplier is handed his orders.' })
@Access.to(['SUPPLIER'], { permission: 'fulfilment:read' })
export class ConnectionSettingsType implements ConnectionRecord {
  @Field(() => ConnectionWayEnum, { description: 'The way.' })
  way: ConnectionRecord['way'];

  @Field(() => String, { nullable: true, description: 'Address that orders are sent to; null when none was ever set.' })
  url: string | null;

  @Field(() => Int, { description: 'How many tries have failed in a row, over all orders.' })
  failuresInRow: number;

  @Field(() => Date, {
    nullable: true,
    description: 'After several failures the system is left alone until then; null when it is not.',
  })
  pausedUntil: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until then messages are signed with the secret before the last rotation too; null when they are not.',
  })
  oldSecretUntil: Date | null;
}

@ObjectType('WebhookTest', { description: 'What became of a test message.' })
@Access.to(['SUPPLIER'], { permission: 'organization:manage' })
export class WebhookTestType {
  @Field(() => Boolean, { description: 'Whether the system answered with a status from 200 to 299.' })
  isAcknowledged: boolean;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the answer; null when there was none.' })
  statusCode: number | null;

  @Field(() => Int, { description: 'How long the answer took, in milliseconds.' })
  durationMs: number;

  @Field(() => String, { nullable: true, description: 'What went wrong; null when nothing did.' })
  error: string | null;
}
