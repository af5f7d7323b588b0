import { Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ActorSource, readUpload, requireTenant } from '@app/platform';

import { SHIPMENT_TEMPLATE, type ShipmentRowResult, writeShipmentResults } from '../connectors/shipment-file.js';
import { ShipmentFileTooLarge } from '../domain/errors.js';
import { ShipFromFile } from '../use-cases/ship-from-file.js';

const FILE_MAX_BYTES = 5 * 1024 * 1024;

interface ShipmentFileAnswer {
  readonly rows: number;
  readonly shipped: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly results: readonly { line: number; outcome: string; message: string }[];
}

/** Where suppliers bring files that tell what was shipped. */
@Controller('shipments')
export class ShipmentsController {
  constructor(
    private readonly actors: ActorSource,
    private readonly shipFromFile: ShipFromFile,
  ) {}

  @Get('template.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="shipments.csv"')
  getTemplate(): string {
    return SHIPMENT_TEMPLATE;
  }

  /** Answers what became of each row: as JSON, or as a file for spreadsheets with `Accept: text/csv`. */
  @Post()
  @HttpCode(200)
  async ship(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShipmentFileAnswer | string> {
    const supplier = requireTenant(await this.actors.actorOf(request), ['SUPPLIER'], 'fulfilment:write');
    const results = await this.shipFromFile.execute(supplier, await readUpload(request, FILE_MAX_BYTES, toTooLarge));
    if (!request.headers.accept?.includes('text/csv')) return toAnswer(results);
    void reply.header('content-type', 'text/csv; charset=utf-8');
    void reply.header('content-disposition', 'attachment; filename="shipments-result.csv"');
    return writeShipmentResults(results);
  }
}

const toTooLarge = (bytesMax: number) => new ShipmentFileTooLarge(bytesMax);

function toAnswer(results: readonly ShipmentRowResult[]): ShipmentFileAnswer {
  const count = (outcome: ShipmentRowResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    rows: results.length,
    shipped: count('SHIPPED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    results: results.map(({ row, outcome, message }) => ({ line: row.line, outcome, message })),
  };
}
