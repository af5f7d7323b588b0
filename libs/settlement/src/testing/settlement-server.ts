import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { paymentClosed, refundRequested, supplierOrderReceived } from '@app/contracts';
import { type Actor, type OrderId, type OrganizationKind, PERMISSIONS } from '@app/kernel';
import { ActorSource, createHttpApp, graphqlModule, newId, rootModule, WorkerRunner } from '@app/platform';
import { createTestDatabase, testConfig } from '@app/platform/testing';

import { SettlementGraphqlModule } from '../graphql/index.js';
import { SettlementJobsModule } from '../jobs/index.js';

/** Who calls, by the header `test-actor`: what identity finds out from tokens, without its tokens. */
const actors = new Map<string, Actor>();

class ActorByHeader extends ActorSource {
  actorOf(request: { headers: Readonly<Record<string, string | string[] | undefined>> }): Promise<Actor> {
    return Promise.resolve(actors.get(String(request.headers['test-actor'])) ?? { kind: 'GUEST' });
  }
}

@Module({ providers: [{ provide: ActorSource, useClass: ActorByHeader }], exports: [ActorSource] })
class ActorByHeaderModule {}

/** The header that makes the caller an organization's owner. */
export function asOrganization(organizationKind: OrganizationKind, organizationId = newId<'Organization'>()) {
  const actor: Actor = {
    kind: 'MEMBER',
    organizationId,
    organizationKind,
    permissions: new Set(PERMISSIONS),
    memberId: newId(),
    accountId: newId(),
    sessionId: newId(),
  };
  return headerOf(actor);
}

/** The header that makes the caller the holder of an order's link. */
export function asOrderLink(orderId: OrderId) {
  return headerOf({ kind: 'ORDER_LINK', orderId });
}

function headerOf(actor: Actor): { 'test-actor': string } {
  const name = newId();
  actors.set(name, actor);
  return { 'test-actor': name };
}

/** Settlement alone over real HTTP, with its listeners, sweeps and the sandbox running. */
export class SettlementServer {
  private constructor(
    private readonly app: NestFastifyApplication,
    readonly url: string,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async start(): Promise<SettlementServer> {
    const testDatabase = await createTestDatabase();
    const home = await mkdtemp(join(tmpdir(), 'daifa-test-home-'));
    const port = await freePort();
    const subscriptions = {
      [paymentClosed.name]: ['settlement.close-at-provider'],
      [refundRequested.name]: ['settlement.refund-at-provider'],
      [supplierOrderReceived.name]: ['settlement.schedule-release'],
    };
    const parts = [
      graphqlModule({ actorSourceModule: ActorByHeaderModule, persistedDocumentFiles: [] }),
      SettlementGraphqlModule,
      SettlementJobsModule,
    ];
    const app = await createHttpApp(rootModule(testConfig(testDatabase.url, home, port), subscriptions, parts));
    await app.listen(port, '127.0.0.1');
    await app.get(WorkerRunner).start();
    return new SettlementServer(app, `http://127.0.0.1:${port}`, async () => {
      await app.close();
      await testDatabase.drop();
      await rm(home, { recursive: true, force: true });
    });
  }

  get<Instance>(token: abstract new (...parameters: never[]) => Instance): Instance {
    return this.app.get(token, { strict: false });
  }

  async ask<Data>(query: string, headers: Readonly<Record<string, string>>): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  stop(): Promise<void> {
    return this.cleanUp();
  }
}

export interface GraphqlAnswer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
