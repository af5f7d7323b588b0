import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { PoolClient } from 'pg';

import type { Actor } from '@app/kernel';

import { Database } from '../database/database.js';
import type { Subscriptions } from '../events/subscriptions.js';
import { ActorSource } from '../graphql/graphql-context.js';
import { graphqlModule } from '../graphql/graphql.module.js';
import { freePort } from '../http/free-port.js';
import { createHttpApp } from '../http/http-server.js';
import { newId } from '../ids/ids.js';
import { WorkerRunner } from '../lifecycle/worker-runner.js';
import { type TestServices, testConfig } from './test-application.js';
import { createTestDatabase } from './test-database.js';

/** Who calls, by the header `test-actor`: what identity finds out from tokens, without its tokens. */
const actors = new Map<string, Actor>();

class ActorByHeader extends ActorSource {
  actorOf({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): Promise<Actor> {
    return Promise.resolve(actors.get(String(headers['test-actor'])) ?? { kind: 'GUEST' });
  }
}

@Global()
@Module({ providers: [{ provide: ActorSource, useClass: ActorByHeader }], exports: [ActorSource] })
class ActorByHeaderModule {}

/** The header that makes the caller this actor. */
export function headersAs(actor: Actor): { 'test-actor': string } {
  const name = newId();
  actors.set(name, actor);
  return { 'test-actor': name };
}

export interface TestAnswer<Data = Readonly<Record<string, unknown>>> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The GraphQL and HTTP edge of some modules on a database of their own, over real HTTP, for any actor one likes. */
export class GraphqlServer implements TestServices {
  private constructor(
    readonly url: string,
    private readonly app: NestFastifyApplication,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  /** @param work who hears which event; with it the modules' listeners, sweeps and sandboxes run as well. */
  static async start(modules: readonly (Type | DynamicModule)[], work?: Subscriptions): Promise<GraphqlServer> {
    const testDatabase = await createTestDatabase();
    const home = await mkdtemp(join(tmpdir(), 'daifa-test-home-'));
    const graphql = graphqlModule({ actorSourceModule: ActorByHeaderModule, persistedDocumentFiles: [] });
    // Known before it is listened on: sandboxes call Daifa by its own address.
    const port = await freePort();
    const config = testConfig(testDatabase.url, home, port);
    const app = await createHttpApp(config, work ?? {}, [graphql, ...modules]);
    await app.listen(port, '127.0.0.1');
    if (work) await app.get(WorkerRunner).start();
    return new GraphqlServer(await app.getUrl(), app, async () => {
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

  /** Any answer, refused or not. */
  async ask<Data = Readonly<Record<string, unknown>>>(
    actor: Actor,
    query: string,
    variables: object = {},
  ): Promise<TestAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersAs(actor) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as TestAnswer<Data>;
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

/** How many queries are sent meanwhile; those by which settings and clock stay fresh come by themselves and do not count. */
export async function countQueries({ database }: TestServices, work: () => Promise<unknown>): Promise<number> {
  const watched = new Set<PoolClient>();
  let queries = 0;
  const watch = (client: PoolClient): void => {
    if (watched.has(client)) return;
    watched.add(client);
    const send = client.query.bind(client) as (...parameters: unknown[]) => unknown;
    const sendCounted = (...parameters: unknown[]): unknown => {
      if (!String(parameters[0]).includes('platform.setting')) queries += 1;
      return send(...parameters);
    };
    Object.assign(client, { query: sendCounted });
  };
  database.pool.on('acquire', watch);
  try {
    await work();
  } finally {
    database.pool.off('acquire', watch);
    // The client's own property goes, and its class's method is there again.
    for (const client of watched) Reflect.deleteProperty(client, 'query');
  }
  return queries;
}
