import { Injectable } from '@nestjs/common';

import type { TenantActor } from '@app/kernel';
import { Config, Database, newId, RateLimits, UnitOfWork } from '@app/platform';

import { WebhookSender } from '../connectors/webhook-sender.js';
import { ConnectionRepository } from '../data/connection.repository.js';
import { toWebhookUrl } from '../domain/connection.rules.js';
import { NoWebhook } from '../domain/errors.js';
import { toTestMessage } from '../domain/supplier-message.js';

export interface TestResult {
  readonly isAcknowledged: boolean;
  readonly statusCode: number | null;
  readonly durationMs: number;
  readonly error: string | null;
}

const TESTS_PER_MINUTE = 10;

@Injectable()
export class SendTestWebhook {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly rateLimits: RateLimits,
    private readonly connections: ConnectionRepository,
    private readonly webhooks: WebhookSender,
  ) {}

  /**
   * Sends a message of no consequence to the supplier's system, now. When it answers well, a breaker that was open closes.
   * @param otherUrl an address to try before it is set; null: the one that is set.
   * @throws NoWebhook, WebhookAddressRefused, TooManyAttempts
   */
  async execute(actor: TenantActor, otherUrl: string | null): Promise<TestResult> {
    const supplierId = actor.organizationId;
    await this.rateLimits.count(`test-webhook:${supplierId}`, TESTS_PER_MINUTE, 60);
    const { webhook } = await this.connections.find(this.database.reader, supplierId);
    if (!webhook) throw new NoWebhook();
    const url = otherUrl === null ? webhook.url : toWebhookUrl(otherUrl, this.config.mayCallPrivateAddresses);
    const message = toTestMessage(newId(), new Date());
    const { answer, durationMs, error } = await this.webhooks.send({ ...webhook, url }, message);
    await this.unitOfWork.run(actor, 'sendTestWebhook', async (tx) => {
      if (error === null && url === webhook.url) await this.connections.noteSuccess(tx, supplierId);
    });
    return { isAcknowledged: error === null, statusCode: answer?.statusCode ?? null, durationMs, error };
  }
}
