import { Injectable } from '@nestjs/common';

import { type Actor, type ApiKeyId, InvalidInput, type Permission } from '@app/kernel';
import { MarketClock, newSecret, UnitOfWork } from '@app/platform';

import { hashOfApiKey } from '../credentials/live-credentials.js';
import { ApiKeyRepository } from '../data/api-key.repository.js';
import { API_KEY_PREFIX_LENGTH, API_KEY_START, assertScopesAllowed } from '../domain/api-key.rules.js';
import { requireMember } from './require-member.js';

export interface CreateApiKeyCommand {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly scopes: readonly Permission[];
  /** Null: until it is revoked. */
  readonly expiresAt: Date | null;
}

export interface CreatedApiKey {
  readonly apiKeyId: ApiKeyId;
  /** The whole key. Null when the request was a repeat: nothing but its hash is kept. */
  readonly secret: string | null;
}

@Injectable()
export class CreateApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: MarketClock,
    private readonly apiKeys: ApiKeyRepository,
  ) {}

  /**
   * Makes a key for programs of the organization, with no more rights than its maker has.
   * @throws InvalidInput (scopes, expiry), IdempotencyKeyReused, Forbidden
   */
  async execute(actor: Actor, command: CreateApiKeyCommand): Promise<CreatedApiKey> {
    const { organizationId, memberId, permissions } = requireMember(actor);
    const scopes = [...new Set(command.scopes)];
    assertScopesAllowed(scopes, permissions);
    if (command.expiresAt && command.expiresAt <= this.clock.now()) {
      throw new InvalidInput('This moment has passed. Choose a later one, or none.', ['expiresAt']);
    }
    const secret = API_KEY_START + newSecret();
    let isNew = false;
    const apiKeyId = await this.unitOfWork.once(actor, 'createApiKey', command, (tx) => {
      isNew = true;
      return this.apiKeys.insert(tx, {
        organizationId,
        name: command.name,
        prefix: secret.slice(0, API_KEY_PREFIX_LENGTH),
        secretHash: hashOfApiKey(secret),
        scopes,
        createdBy: memberId,
        expiresAt: command.expiresAt,
      });
    });
    return { apiKeyId, secret: isNew ? secret : null };
  }
}
