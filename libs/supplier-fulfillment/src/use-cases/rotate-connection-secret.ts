import { Injectable } from '@nestjs/common';

import type { TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { ConnectionRepository, newWebhookSecret } from '../data/connection.repository.js';
import { NoWebhook } from '../domain/errors.js';

@Injectable()
export class RotateConnectionSecret {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly connections: ConnectionRepository,
  ) {}

  /**
   * Makes a new signing secret. The old one signs beside it for a while, so that the receiver loses no order meanwhile.
   * @param oldSecretHours 0 when it has leaked.
   * @returns the secret, which is shown this once.
   * @throws NoWebhook
   */
  async execute(actor: TenantActor, oldSecretHours: number): Promise<string> {
    const secret = newWebhookSecret();
    await this.unitOfWork.run(actor, 'rotateConnectionSecret', async (tx) => {
      const { webhook } = await this.connections.find(tx, actor.organizationId);
      if (!webhook) throw new NoWebhook();
      await this.connections.replaceSecret(tx, actor.organizationId, secret, oldSecretHours);
    });
    return secret;
  }
}
