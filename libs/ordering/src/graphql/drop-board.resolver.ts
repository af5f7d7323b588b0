import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import type { DropId, OrganizationId } from '@app/kernel';
import { Access, CurrentOrganizationId, Database, GlobalIdPipe, MarketClock, toMoney } from '@app/platform';
import { DropsQuery } from '@app/storefront';

import { DropBoardQuery } from '../queries/drop-board.query.js';
import { PlaceOrder } from '../use-cases/place-order.js';
import { DropBoardType } from './drop-board.type.js';

const SECONDS_SHOWN = 60;

@Resolver()
export class DropBoardResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: MarketClock,
    private readonly drops: DropsQuery,
    private readonly board: DropBoardQuery,
    private readonly placeOrder: PlaceOrder,
  ) {}

  @Query(() => DropBoardType, { description: 'How a drop goes: sold, left, waiting, revenue, and pieces per second.' })
  @Access.to(['CREATOR'], { permission: 'orders:read' })
  async dropBoard(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args('dropId', { type: () => ID, description: 'Id of the drop.' }, GlobalIdPipe('Drop')) dropId: DropId,
  ): Promise<DropBoardType> {
    const drop = await this.drops.getOwn(this.database.reader, creatorId, dropId);
    const now = this.clock.now();
    const isOver = drop.isEnded || now >= drop.endsAt;
    const latest = new Date(now.getTime() - (SECONDS_SHOWN - 1) * 1_000);
    const totals = await this.board.total(dropId);
    return {
      orders: totals.orders,
      piecesSold: totals.pieces,
      piecesUnpaid: totals.unpaidPieces,
      piecesLeft: drop.pools.reduce((sum, { piecesLeft }) => sum + piecesLeft, 0),
      ordersWaiting: this.placeOrder.waiting,
      revenue: toMoney(totals.revenueMinor, drop.currency),
      soldPerSecond: await this.board.soldPerSecond(dropId, isOver ? drop.startsAt : latest, SECONDS_SHOWN),
    };
  }
}
