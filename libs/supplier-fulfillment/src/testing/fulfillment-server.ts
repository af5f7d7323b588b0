import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { parcelShipped, parcelTrackingCorrected, supplierOrderReady } from '@app/contracts';
import type { Actor } from '@app/kernel';
import { ActorSource, createHttpApp, Database, graphqlModule, newId, rootModule, WorkerRunner } from '@app/platform';
import { createTestDatabase, testConfig } from '@app/platform/testing';

import { SupplierFulfillmentGraphqlModule } from '../graphql/index.js';
import { SupplierFulfillmentJobsModule } from '../jobs/index.js';
import { TestRecipientsModule } from './recipients.js';

/** Who calls, by the header `test-actor`: what identity finds out from tokens, without its tokens. */
const actors = new Map<string, Actor>();

class ActorByHeader extends ActorSource {
  actorOf(request: { headers: Readonly<Record<string, string | string[] | undefined>> }): Promise<Actor> {
    return Promise.resolve(actors.get(String(request.headers['test-actor'])) ?? { kind: 'GUEST' });
  }
}

@Global()
@Module({ providers: [{ provide: ActorSource, useClass: ActorByHeader }], exports: [ActorSource] })
class ActorByHeaderModule {}

/** The header that makes the caller this actor. */
export function as(actor: Actor): { 'test-actor': string } {
  const name = newId();
  actors.set(name, actor);
  return { 'test-actor': name };
}

export interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const SUBSCRIPTIONS = {
  [supplierOrderReady.name]: ['supplier-fulfillment.forward'],
  [parcelShipped.name]: ['supplier-fulfillment.follow-parcel'],
  [parcelTrackingCorrected.name]: ['supplier-fulfillment.follow-parcel'],
};

/** Fulfilment alone over real HTTP, with its listeners, sweeps and the sandbox carrier running. */
export class FulfillmentServer {
  private constructor(
    private readonly app: NestFastifyApplication,
    readonly url: string,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async start(): Promise<FulfillmentServer> {
    const testDatabase = await createTestDatabase();
    const home = await mkdtemp(join(tmpdir(), 'daifa-test-home-'));
    const port = await freePort();
    const parts = [
      graphqlModule({
        actorSourceModule: ActorByHeaderModule,
        persistedDocumentFiles: [],
      }),
      SupplierFulfillmentGraphqlModule,
      SupplierFulfillmentJobsModule,
      TestRecipientsModule,
    ];
    const app = await createHttpApp(rootModule(testConfig(testDatabase.url, home, port), SUBSCRIPTIONS, parts));
    await app.listen(port, '127.0.0.1');
    await app.get(WorkerRunner).start();
    return new FulfillmentServer(app, `http://127.0.0.1:${port}`, async () => {
      await app.close();
      await testDatabase.drop();
      await rm(home, { recursive: true, force: true });
    });
  }

  get<Instance>(token: abstract new (...parameters: never[]) => Instance): Instance {
    return this.app.get(token, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  async ask<Data>(actor: Actor, query: string, variables: object = {}): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...as(actor) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  /** @throws Error when the answer is not whole. */
  async expect<Data>(actor: Actor, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(actor, query, variables);
    if (errors || !data) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    return data;
  }

  stop(): Promise<void> {
    return this.cleanUp();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
