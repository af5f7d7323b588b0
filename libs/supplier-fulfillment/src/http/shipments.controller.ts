import { Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { InvalidInput } from '@app/kernel';
import { ActorSource, requireTenant } from '@app/platform';

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
    const results = await this.shipFromFile.execute(supplier, await readUpload(request));
    if (!request.headers.accept?.includes('text/csv')) return toAnswer(results);
    void reply.header('content-type', 'text/csv; charset=utf-8');
    void reply.header('content-disposition', 'attachment; filename="shipments-result.csv"');
    return writeShipmentResults(results);
  }
}

async function readUpload(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new InvalidInput('Send the file as multipart/form-data, in the field "file".');
  const upload: MultipartFile | undefined = await request.file({ limits: { fileSize: FILE_MAX_BYTES } });
  if (!upload) throw new InvalidInput('Send the file in the field "file".', ['file']);
  const file = await upload.toBuffer().catch((error: unknown) => {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw new ShipmentFileTooLarge(FILE_MAX_BYTES);
    throw error;
  });
  // Where the limit falls between two chunks, the library cuts the file without a word.
  if (upload.file.truncated) throw new ShipmentFileTooLarge(FILE_MAX_BYTES);
  return file;
}

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
