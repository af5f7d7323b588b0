import {
  BadRequestException,
  Controller,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  type RawBodyRequest,
  Req,
  UnauthorizedException,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { Logger } from '@app/platform';

import { CarrierGateway, ScanReportRefused } from '../domain/carrier-gateway.js';
import type { CarrierScan } from '../domain/scan.rules.js';
import { RecordScans } from '../use-cases/record-scans.js';

/** Where carriers tell where parcels are. 2xx: taken, do not tell again. */
@Controller('webhooks/carriers')
export class CarrierWebhookController {
  constructor(
    private readonly gateway: CarrierGateway,
    private readonly recordScans: RecordScans,
    private readonly logger: Logger,
  ) {}

  @Post(':gateway')
  @HttpCode(200)
  async receive(
    @Param('gateway') name: string,
    @Req() request: RawBodyRequest<FastifyRequest>,
  ): Promise<{ recorded: number }> {
    if (name !== this.gateway.name) throw new NotFoundException(`No carrier gateway "${name}" is in use here`);
    return { recorded: await this.recordScans.execute(`carrier-gateway:${name}`, this.verify(request)) };
  }

  private verify(request: RawBodyRequest<FastifyRequest>): CarrierScan[] {
    if (!request.rawBody) throw new BadRequestException('The report has no body');
    try {
      return this.gateway.verifyNotification(request.rawBody, request.headers);
    } catch (error) {
      if (!(error instanceof ScanReportRefused)) throw error;
      this.logger.warn({ error, gateway: this.gateway.name }, 'a report of scans was refused');
      throw new UnauthorizedException(error.message);
    }
  }
}
