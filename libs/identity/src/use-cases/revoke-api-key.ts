import { Injectable } from '@nestjs/common';

import type { ApiKeyId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { ApiKeyRepository } from '../data/api-key.repository.js';

@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly apiKeys: ApiKeyRepository,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * Ends a key of one's own organization, for good.
   * @throws NotFound
   */
  async execute(actor: TenantActor, apiKeyId: ApiKeyId): Promise<ApiKeyId> {
    await this.unitOfWork.run(actor, 'revokeApiKey', async (tx) => {
      await this.apiKeys.revoke(tx, actor.organizationId, apiKeyId);
      return apiKeyId;
    });
    this.live.forgetAll();
    return apiKeyId;
  }
}
