import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { Access, Payload, UserError } from '@app/platform';

import { ConnectionSettingsType, WebhookTestType } from './forwarding.type.js';
import { ShipmentType } from './shipment.type.js';
import { SupplierOrderType } from './supplier-order.type.js';

@ObjectType('MoreThanLeft', {
  implements: () => [UserError],
  description: 'A parcel cannot hold more of a line than is left to ship.',
})
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class MoreThanLeftType extends UserError {
  @Field(() => String, { description: 'What the supplier calls the goods.' })
  supplierSku: string;

  @Field(() => Int, { description: 'Pieces that are left.' })
  left: number;
}

@ObjectType('AcceptOutcome', { description: 'What became of one supplier order that was to be accepted.' })
@Access.to(['SUPPLIER'], { permission: 'fulfilment:write' })
export class AcceptOutcomeType {
  @Field(() => ID, { description: 'The supplier order, as it was asked for.' })
  supplierOrderId: string;

  @Field(() => SupplierOrderType, { nullable: true, description: 'As it is now; null when it was not found.' })
  supplierOrder: SupplierOrderType | null;

  @Field(() => UserError, { nullable: true, description: 'Why it was refused; null when it is accepted.' })
  refusal: UserError | null;
}

@ObjectType({ description: 'Answer of acceptSupplierOrders.' })
@Access.everyone()
export class AcceptSupplierOrdersPayload extends Payload {
  @Field(() => [AcceptOutcomeType], {
    nullable: true,
    description: 'What became of each, at most 100; one that is refused does not hold up the others.',
  })
  outcomes?: AcceptOutcomeType[];
}

@ObjectType({ description: 'Answer of rejectSupplierOrder.' })
@Access.everyone()
export class RejectSupplierOrderPayload extends Payload {
  @Field(() => SupplierOrderType, { nullable: true, description: 'The supplier order; null when refused.' })
  supplierOrder?: SupplierOrderType;
}

@ObjectType({ description: 'Answer of shipParcel.' })
@Access.everyone()
export class ShipParcelPayload extends Payload {
  @Field(() => ShipmentType, { nullable: true, description: 'The parcel; null when refused.' })
  shipment?: ShipmentType;

  @Field(() => SupplierOrderType, { nullable: true, description: 'The supplier order; null when refused.' })
  supplierOrder?: SupplierOrderType;
}

@ObjectType({ description: 'Answer of correctTracking.' })
@Access.everyone()
export class CorrectTrackingPayload extends Payload {
  @Field(() => ShipmentType, { nullable: true, description: 'The parcel; null when refused.' })
  shipment?: ShipmentType;
}

@ObjectType({ description: 'Answer of setConnection.' })
@Access.everyone()
export class SetConnectionPayload extends Payload {
  @Field(() => ConnectionSettingsType, { nullable: true, description: 'The settings; null when refused.' })
  connection?: ConnectionSettingsType;

  @Field(() => String, {
    nullable: true,
    description: 'The secret to verify signatures with, when one was made: it is shown this once.',
  })
  secret?: string | null;
}

@ObjectType({ description: 'Answer of rotateConnectionSecret.' })
@Access.everyone()
export class RotateConnectionSecretPayload extends Payload {
  @Field(() => ConnectionSettingsType, { nullable: true, description: 'The settings; null when refused.' })
  connection?: ConnectionSettingsType;

  @Field(() => String, { nullable: true, description: 'The new secret: it is shown this once; null when refused.' })
  secret?: string;
}

@ObjectType({ description: 'Answer of sendTestWebhook.' })
@Access.everyone()
export class SendTestWebhookPayload extends Payload {
  @Field(() => WebhookTestType, { nullable: true, description: 'What became of it; null when refused.' })
  test?: WebhookTestType;
}

@ObjectType({ description: 'Answer of replayForwarding.' })
@Access.everyone()
export class ReplayForwardingPayload extends Payload {
  @Field(() => [SupplierOrderType], {
    nullable: true,
    description: 'Those that are being handed over now, at most 100; those that need no hand-over are left out.',
  })
  supplierOrders?: SupplierOrderType[];
}
