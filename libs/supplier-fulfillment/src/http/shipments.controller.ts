import {
  BadRequestException,
  Controller,
  ForbiddenException,
  Get,
  Header,
  HttpCode,
  PayloadTooLargeException,
  Post,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { DomainError, isTenant, type TenantActor } from '@app/kernel';
import { ActorSource, isAllowed } from '@app/platform';

import { SHIPMENT_TEMPLATE, type ShipmentRowResult, writeShipmentResults } from '../connectors/shipment-file.js';
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
    const supplier = await this.supplierOf(request);
    const results = await this.run(supplier, await readUpload(request));
    if (!request.headers.accept?.includes('text/csv')) return toAnswer(results);
    void reply.header('content-type', 'text/csv; charset=utf-8');
    void reply.header('content-disposition', 'attachment; filename="shipments-result.csv"');
    return writeShipmentResults(results);
  }

  private async supplierOf(request: FastifyRequest): Promise<TenantActor> {
    const actor = await this.actors.actorOf(request).catch((error: unknown) => {
      throw new UnauthorizedException(error instanceof Error ? error.message : 'Sign in first.');
    });
    if (!isTenant(actor)) throw new UnauthorizedException('Sign in, or send an API key: "Authorization: Bearer …".');
    if (!isAllowed(actor, { audiences: ['SUPPLIER'], permission: 'fulfilment:write' })) {
      throw new ForbiddenException(
        'Only a supplier’s members and API keys with fulfilment:write may tell what was shipped.',
      );
    }
    return actor;
  }

  private async run(supplier: TenantActor, file: Buffer): Promise<ShipmentRowResult[]> {
    try {
      return await this.shipFromFile.execute(supplier, file);
    } catch (error) {
      if (error instanceof DomainError) throw new BadRequestException(error.message);
      throw error;
    }
  }
}

async function readUpload(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart())
    throw new BadRequestException('Send the file as multipart/form-data, in the field "file".');
  const upload: MultipartFile | undefined = await request.file({ limits: { fileSize: FILE_MAX_BYTES } });
  if (!upload) throw new BadRequestException('Send the file in the field "file".');
  const file = await upload.toBuffer().catch((error: unknown) => {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw new TooLarge();
    throw error;
  });
  // Where the limit falls between two chunks, the library cuts the file without a word.
  if (upload.file.truncated) throw new TooLarge();
  return file;
}

class TooLarge extends PayloadTooLargeException {
  constructor() {
    super('The file is larger than 5 MB. Split it.');
  }
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
