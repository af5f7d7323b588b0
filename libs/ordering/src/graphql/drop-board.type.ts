import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Access, MoneyType } from '@app/platform';

@ObjectType('SoldSecond', { description: 'What was ordered of a drop in one second.' })
@Access.to(['CREATOR'], { permission: 'orders:read' })
export class SoldSecondType {
  @Field(() => Date, { description: 'The second, by its beginning.' })
  at: Date;

  @Field(() => Int, { description: 'Pieces ordered in it.' })
  pieces: number;
}

@ObjectType('DropBoard', { description: 'How a drop goes, as of now.' })
@Access.to(['CREATOR'], { permission: 'orders:read' })
export class DropBoardType {
  @Field(() => Int, { description: 'Orders that are not over.' })
  orders: number;

  @Field(() => Int, { description: 'Pieces in them.' })
  piecesSold: number;

  @Field(() => Int, { description: 'Pieces of them that wait for their payment.' })
  piecesUnpaid: number;

  @Field(() => Int, { description: 'Pieces that nobody has ordered.' })
  piecesLeft: number;

  @Field(() => Int, { description: 'Orders that wait to be placed, of all shops, at the server that answers.' })
  ordersWaiting: number;

  @Field(() => MoneyType, { description: 'What paid orders bring in, freight left out, refunds taken off.' })
  revenue: MoneyType;

  @Field(() => [SoldSecondType], {
    description: 'The last 60 seconds while it runs; the first 60 once it is over. At most 60.',
  })
  soldPerSecond: SoldSecondType[];
}
