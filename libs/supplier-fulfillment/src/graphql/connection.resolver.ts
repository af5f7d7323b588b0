import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { OrganizationId, TenantActor } from '@app/kernel';
import { Access, CurrentOrganizationId, CurrentTenant } from '@app/platform';

import { ConnectionQuery } from '../queries/connection.query.js';
import { RotateConnectionSecret } from '../use-cases/rotate-connection-secret.js';
import { SendTestWebhook } from '../use-cases/send-test-webhook.js';
import { SetConnection } from '../use-cases/set-connection.js';
import { ConnectionSettingsType } from './forwarding.type.js';
import { RotateConnectionSecretInput, SendTestWebhookInput, SetConnectionInput } from './supplier-order.input.js';
import {
  RotateConnectionSecretPayload,
  SendTestWebhookPayload,
  SetConnectionPayload,
} from './supplier-order.payload.js';

/** How a supplier wants to be handed his orders. */
@Resolver()
export class ConnectionResolver {
  constructor(
    private readonly connections: ConnectionQuery,
    private readonly set: SetConnection,
    private readonly rotate: RotateConnectionSecret,
    private readonly sendTest: SendTestWebhook,
  ) {}

  @Query(() => ConnectionSettingsType, { name: 'connection', description: 'How the supplier is handed his orders.' })
  @Access.to(['SUPPLIER'], { permission: 'fulfilment:read' })
  getConnection(@CurrentOrganizationId() supplierId: OrganizationId): Promise<ConnectionSettingsType> {
    return this.connections.get(supplierId);
  }

  @Mutation(() => SetConnectionPayload, { description: 'Says how the supplier is handed his orders from now on.' })
  @Access.to(['SUPPLIER'], { permission: 'organization:manage' })
  async setConnection(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which way.' }) { way, url }: SetConnectionInput,
  ): Promise<SetConnectionPayload> {
    const secret = await this.set.execute(tenant, { way, url: url ?? null });
    return { connection: await this.connections.get(tenant.organizationId), secret, userErrors: [] };
  }

  @Mutation(() => RotateConnectionSecretPayload, { description: 'Makes a new secret to sign messages with.' })
  @Access.to(['SUPPLIER'], { permission: 'organization:manage' })
  async rotateConnectionSecret(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'How long the old one lives.' }) { oldSecretHours }: RotateConnectionSecretInput,
  ): Promise<RotateConnectionSecretPayload> {
    const secret = await this.rotate.execute(tenant, oldSecretHours);
    return { connection: await this.connections.get(tenant.organizationId), secret, userErrors: [] };
  }

  @Mutation(() => SendTestWebhookPayload, {
    description: 'Sends a test message to the supplier’s system and waits for the answer; at most 10 a minute.',
  })
  @Access.to(['SUPPLIER'], { permission: 'organization:manage' })
  async sendTestWebhook(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Where to.' }) { url }: SendTestWebhookInput,
  ): Promise<SendTestWebhookPayload> {
    return { test: await this.sendTest.execute(tenant, url ?? null), userErrors: [] };
  }
}
