import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Access, MoneyType, Payload, UserError } from '@app/platform';

import { OrderRecipientType, OrderType } from './order.type.js';

@ObjectType('PriceChanged', {
  implements: () => [UserError],
  description: 'The figures differ from what the shopper saw. Show these and order again with the new total.',
})
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class PriceChangedType extends UserError {
  @Field(() => MoneyType, { description: 'Price of the goods now.' })
  goods: MoneyType;

  @Field(() => MoneyType, { description: 'Freight now.' })
  freight: MoneyType;

  @Field(() => MoneyType, { description: 'Total now.' })
  total: MoneyType;
}

@ObjectType('Busy', {
  implements: () => [UserError],
  description:
    'More orders wait than can be placed soon. Nothing was written: send the same again after the time given.',
})
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class BusyType extends UserError {
  @Field(() => Int, { description: 'After how many seconds to try again, with the same idempotency key.' })
  retryAfterSeconds: number;

  @Field(() => Int, { description: 'How many orders wait at the server that answers.' })
  ordersAhead: number;
}

@ObjectType('DropLimitReached', {
  implements: () => [UserError],
  description: 'The shopper has had, or asks for, more than his share of a drop.',
})
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class DropLimitReachedType extends UserError {
  @Field(() => Int, { description: 'Pieces that one shopper may buy in it.' })
  piecesPerShopper: number;

  @Field(() => Int, { description: 'Pieces that are ordered for this phone already.' })
  piecesOrdered: number;
}

@ObjectType({ description: 'What the shopper gets of a new order.' })
@Access.everyone()
export class PlacedOrderType {
  @Field(() => String, { description: 'Number for people.' })
  number: string;

  @Field(() => MoneyType, { description: 'What is to be paid.' })
  total: MoneyType;

  @Field(() => Date, { description: 'Until when.' })
  paymentDueAt: Date;

  @Field(() => String, {
    description: 'The secret of the order: sent as the header Order-Link to see, pay or cancel it.',
  })
  linkToken: string;

  @Field(() => String, { description: 'Address of the order page; whoever has it sees the order.' })
  url: string;
}

@ObjectType({ description: 'Answer of placeOrder.' })
@Access.everyone()
export class PlaceOrderPayload extends Payload {
  @Field(() => PlacedOrderType, { nullable: true, description: 'The new order; null when refused.' })
  order?: PlacedOrderType;
}

@ObjectType({ description: 'Answer of cancelOrder.' })
@Access.everyone()
export class CancelOrderPayload extends Payload {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when refused.' })
  order?: OrderType;
}

@ObjectType({ description: 'Answer of revealRecipient.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:write' })
export class RevealRecipientPayload extends Payload {
  @Field(() => OrderRecipientType, { nullable: true, description: 'Who gets it, in full; null when refused.' })
  recipient?: OrderRecipientType;
}

@ObjectType({ description: 'Answer of confirmReceipt.' })
@Access.everyone()
export class ConfirmReceiptPayload extends Payload {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when refused.' })
  order?: OrderType;
}

@ObjectType({ description: 'Answer of findOrderLink.' })
@Access.everyone()
export class FindOrderLinkPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Address of the order page; null when refused.' })
  url?: string;
}
