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

import { NotificationRefused, PaymentProvider, type ProviderNotification } from '../domain/payment-provider.js';
import { ReceiveNotification } from '../use-cases/receive-notification.js';

/** Where payment providers tell what happened. 2xx: taken, do not tell again. */
@Controller('webhooks/payments')
export class PaymentWebhookController {
  constructor(
    private readonly provider: PaymentProvider,
    private readonly receiveNotification: ReceiveNotification,
    private readonly logger: Logger,
  ) {}

  @Post(':provider')
  @HttpCode(200)
  async receive(
    @Param('provider') name: string,
    @Req() request: RawBodyRequest<FastifyRequest>,
  ): Promise<{ received: true }> {
    if (name !== this.provider.name) throw new NotFoundException(`No payment provider "${name}" is in use here`);
    const reception = await this.receiveNotification.execute(name, this.verify(request));
    if (reception === 'UNKNOWN') throw new NotFoundException('The notification is about no payment of ours');
    return { received: true };
  }

  private verify(request: RawBodyRequest<FastifyRequest>): ProviderNotification {
    if (!request.rawBody) throw new BadRequestException('The notification has no body');
    try {
      return this.provider.verifyNotification(request.rawBody, request.headers);
    } catch (error) {
      if (!(error instanceof NotificationRefused)) throw error;
      this.logger.warn({ error, provider: this.provider.name }, 'a notification was refused');
      throw new UnauthorizedException(error.message);
    }
  }
}
