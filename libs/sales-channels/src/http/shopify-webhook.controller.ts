import {
  BadRequestException,
  ConflictException,
  Controller,
  Headers,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  type RawBodyRequest,
  Req,
  UnauthorizedException,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { type ChannelId, isUuid, NotFound } from '@app/kernel';
import { Logger } from '@app/platform';

import { EventForged, EventReplayed, EventUnreadable } from '../domain/errors.js';
import { ReceiveShopifyEvent, type ShopifyReception } from '../use-cases/receive-shopify-event.js';

type Named = Readonly<Record<string, string | undefined>>;

/** Where Shopify tells of orders and refunds. 2xx: kept, do not tell again. */
@Controller('webhooks/shopify')
export class ShopifyWebhookController {
  constructor(
    private readonly receiveEvent: ReceiveShopifyEvent,
    private readonly logger: Logger,
  ) {}

  @Post(':channel')
  @HttpCode(200)
  async receive(
    @Param('channel') channel: string,
    @Headers() headers: Named,
    @Req() request: RawBodyRequest<FastifyRequest>,
  ): Promise<{ outcome: ShopifyReception }> {
    if (!isUuid(channel)) throw new NotFoundException('There is no such channel');
    if (!request.rawBody) throw new BadRequestException('The event has no body');
    const webhookId = headers['x-shopify-webhook-id'] ?? '';
    if (!/^[\w:.-]{1,100}$/.test(webhookId)) throw new BadRequestException('The event has no X-Shopify-Webhook-Id');
    try {
      const outcome = await this.receiveEvent.execute({
        channelId: channel as ChannelId,
        topic: headers['x-shopify-topic'] ?? '',
        webhookId,
        domain: headers['x-shopify-shop-domain'] ?? '',
        signature: headers['x-shopify-hmac-sha256'] ?? '',
        rawBody: request.rawBody,
      });
      return { outcome };
    } catch (error) {
      throw this.toHttp(error, channel);
    }
  }

  private toHttp(error: unknown, channelId: string): unknown {
    if (error instanceof EventForged || error instanceof EventReplayed) {
      this.logger.warn({ channelId, code: error.code }, 'an event of Shopify was refused');
      return error instanceof EventForged
        ? new UnauthorizedException(error.message)
        : new ConflictException(error.message);
    }
    if (error instanceof EventUnreadable) return new BadRequestException(error.message);
    if (error instanceof NotFound) return new NotFoundException(error.message);
    return error;
  }
}
