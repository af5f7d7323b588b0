import { Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ChannelId } from '@app/kernel';
import { ActorSource, GlobalIdPipe, readUpload, requireTenant } from '@app/platform';

import {
  CHANNEL_ORDER_TEMPLATE,
  type ChannelRowResult,
  writeChannelOrderResults,
} from '../connectors/channel-order-file.js';
import { ChannelFileTooLarge } from '../domain/errors.js';
import { ImportChannelOrders } from '../use-cases/import-channel-orders.js';

const FILE_MAX_BYTES = 5 * 1024 * 1024;

interface ChannelFileAnswer {
  readonly rows: number;
  readonly accepted: number;
  readonly alreadyThere: number;
  readonly refused: number;
  readonly results: readonly { line: number; order: string; outcome: string; code: string; message: string }[];
}

/** Where creators bring files with the orders of a channel. */
@Controller('channels')
export class ChannelOrdersController {
  constructor(
    private readonly actors: ActorSource,
    private readonly importOrders: ImportChannelOrders,
  ) {}

  @Get('orders/template.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="channel-orders.csv"')
  getTemplate(): string {
    return CHANNEL_ORDER_TEMPLATE;
  }

  /** Answers what became of each row: as JSON, or as a file for spreadsheets with `Accept: text/csv`. */
  @Post(':id/orders')
  @HttpCode(200)
  async import(
    @Req() request: FastifyRequest,
    @Param('id', GlobalIdPipe('Channel')) channelId: ChannelId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChannelFileAnswer | string> {
    const creator = requireTenant(await this.actors.actorOf(request), ['CREATOR'], 'orders:write');
    const file = await readUpload(request, FILE_MAX_BYTES, (bytesMax) => new ChannelFileTooLarge(bytesMax));
    const results = await this.importOrders.execute(creator, channelId, file);
    if (!request.headers.accept?.includes('text/csv')) return toAnswer(results);
    void reply.header('content-type', 'text/csv; charset=utf-8');
    void reply.header('content-disposition', 'attachment; filename="channel-orders-result.csv"');
    return writeChannelOrderResults(results);
  }
}

function toAnswer(results: readonly ChannelRowResult[]): ChannelFileAnswer {
  const count = (outcome: ChannelRowResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    rows: results.length,
    accepted: count('ACCEPTED'),
    alreadyThere: count('ALREADY_THERE'),
    refused: count('REFUSED'),
    results: results.map(({ row, outcome, reasonCode, reason }) => ({
      line: row.line,
      order: row.order,
      outcome,
      code: reasonCode,
      message: reason,
    })),
  };
}
