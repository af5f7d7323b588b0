import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type OrderLineId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, Payload } from '@app/platform';

import { STOCK_CHANGE_KINDS, type StockChangeKind } from '../domain/stock.rules.js';
import type { StockEntry } from '../queries/stock-history.query.js';
import { OfferType } from './offer.type.js';

export const StockChangeKindEnum = Object.fromEntries(STOCK_CHANGE_KINDS.map((kind) => [kind, kind])) as {
  [Kind in StockChangeKind]: Kind;
};
registerEnumType(StockChangeKindEnum, {
  name: 'StockChangeKind',
  description: 'Why a stock changed.',
  valuesMap: {
    OPENING: { description: 'What lay there when the history began.' },
    FEED: { description: 'A feed said so.' },
    COUNT: { description: 'The supplier entered it.' },
    CORRECTION: { description: 'The supplier counted it for sure.' },
    RESTOCK: { description: 'New pieces came in.' },
    RESERVED: { description: 'Set aside for an order.' },
    RELEASED: { description: 'Given back by an order.' },
    DROP: { description: 'Set aside for a drop, sold out of it, or given back by it.' },
    SHIPPED: { description: 'Left the warehouse.' },
  },
});

@ObjectType('StockEntry', { description: 'One thing that happened to a stock.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class StockEntryType {
  readonly orderLineRef: OrderLineId | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  @Field(() => StockChangeKindEnum, { description: 'Why.' })
  kind: StockChangeKind;

  @Field(() => Int, { description: 'Pieces that came into the warehouse; fewer than 0: that left it.' })
  onHandChange: number;

  @Field(() => Int, { description: 'Pieces that were set aside; fewer than 0: that were set free.' })
  reservedChange: number;

  @Field(() => Int, { description: 'Pieces in the warehouse afterwards.' })
  onHand: number;

  @Field(() => Int, { description: 'Pieces of them that were set aside afterwards.' })
  reserved: number;

  @Field(() => ID, { nullable: true, description: 'The feed that said so; null: none did.' })
  feedId: string | null;
}

export const StockEntryConnection = ConnectionOf(StockEntryType, 'StockEntryConnection');

@ObjectType({ isAbstract: true })
abstract class StockPayload extends Payload {
  @Field(() => [OfferType], {
    nullable: true,
    description: 'The offers as they are now, at most 100; null when refused.',
  })
  offers?: OfferType[];
}

@ObjectType({ description: 'What became of correctStock.' })
@Access.everyone()
export class CorrectStockPayload extends StockPayload {}

@ObjectType({ description: 'What became of restockOffers.' })
@Access.everyone()
export class RestockOffersPayload extends StockPayload {}

@ObjectType({ description: 'What became of setSafetyStock.' })
@Access.everyone()
export class SetSafetyStockPayload extends StockPayload {}

export function toStockEntryType(entry: StockEntry): StockEntryType {
  const { at, kind, onHandChange, reservedChange, onHand, reserved, orderLineId, feedId } = entry;
  return {
    orderLineRef: orderLineId,
    ...{ at, kind, onHandChange, reservedChange, onHand, reserved },
    feedId: feedId && toGlobalId('Feed', feedId),
  };
}
