import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { type ApiKeyId, ORGANIZATION_KINDS, type OrganizationId, type TenantActor } from '@app/kernel';
import { Access, type Connection, CurrentOrganizationId, CurrentTenant, PageArgs, toConnection } from '@app/platform';

import { ApiKeysQuery } from '../queries/api-keys.query.js';
import { CreateApiKey } from '../use-cases/create-api-key.js';
import { RevokeApiKey } from '../use-cases/revoke-api-key.js';
import {
  ApiKeyConnection,
  type ApiKeyType,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  toApiKeyType,
} from './api-key.type.js';

const MANAGE = { permission: 'organization:manage' } as const;

@Resolver()
export class ApiKeyResolver {
  constructor(
    private readonly apiKeysQuery: ApiKeysQuery,
    private readonly creates: CreateApiKey,
    private readonly revokes: RevokeApiKey,
  ) {}

  @Query(() => ApiKeyConnection, {
    description: 'The API keys of one’s own organization, revoked ones included, the newest first.',
  })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async apiKeys(
    @CurrentOrganizationId() organizationId: OrganizationId,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<ApiKeyType>> {
    return toConnection(await this.apiKeysQuery.list(organizationId, first, after), toApiKeyType);
  }

  @Mutation(() => CreateApiKeyPayload, {
    description: 'Makes a key for programs. It may do no more than its maker, and never manages the organization.',
  })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async createApiKey(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Name, scopes and life of the key.' }) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    const { idempotencyKey, name, scopes, expiresAt = null } = input;
    const { apiKeyId, secret } = await this.creates.execute(actor, { idempotencyKey, name, scopes, expiresAt });
    return { apiKey: await this.read(actor, apiKeyId), secret, userErrors: [] };
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'Ends a key at once and for good.' })
  @Access.to(ORGANIZATION_KINDS, MANAGE)
  async revokeApiKey(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Which key.' }) { apiKeyId }: RevokeApiKeyInput,
  ): Promise<RevokeApiKeyPayload> {
    return { apiKey: await this.read(actor, await this.revokes.execute(actor, apiKeyId)), userErrors: [] };
  }

  private async read({ organizationId }: TenantActor, apiKeyId: ApiKeyId): Promise<ApiKeyType> {
    return toApiKeyType(await this.apiKeysQuery.get(organizationId, apiKeyId));
  }
}
