import { Injectable } from '@nestjs/common';

import { InvalidInput, type OrganizationId, type TenantActor } from '@app/kernel';
import { Config, type Tx, UnitOfWork } from '@app/platform';

import { ConnectionRepository, newWebhookSecret } from '../data/connection.repository.js';
import { type ConnectionWay, toWebhookUrl } from '../domain/connection.rules.js';

export interface SetConnectionCommand {
  readonly way: ConnectionWay;
  /** Where orders are sent to; only with WEBHOOK. */
  readonly url: string | null;
}

@Injectable()
export class SetConnection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly connections: ConnectionRepository,
  ) {}

  /**
   * Says how a supplier is handed his orders from now on. Orders that wait for a failing system go the new way with their
   * next try.
   * @returns the secret that signs what is sent, when one was made: it is shown this once; null: there is one already.
   * @throws WebhookAddressRefused, InvalidInput
   */
  async execute(actor: TenantActor, command: SetConnectionCommand): Promise<string | null> {
    let secret: string | null = null;
    await this.unitOfWork.run(actor, 'setConnection', async (tx) => {
      secret = await this.set(tx, actor.organizationId, command);
    });
    return secret;
  }

  private async set(tx: Tx, supplierId: OrganizationId, { way, url }: SetConnectionCommand): Promise<string | null> {
    if (way === 'PORTAL') {
      await this.connections.setPortal(tx, supplierId);
      return null;
    }
    if (url === null) throw new InvalidInput('A webhook needs the address that orders are sent to.', ['url']);
    const { webhook } = await this.connections.find(tx, supplierId);
    const secret = webhook ? null : newWebhookSecret();
    await this.connections.setWebhook(tx, supplierId, toWebhookUrl(url, this.config.mayCallPrivateAddresses), secret);
    return secret;
  }
}
