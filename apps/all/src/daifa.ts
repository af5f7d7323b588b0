import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import {
  Config,
  createHttpApp,
  Database,
  type EmbeddedPostgres,
  endProgram,
  freePort,
  migrate,
  startEmbeddedPostgres,
  type VariableValues,
  WorkerRunner,
} from '@app/platform';

import { MIGRATIONS } from '../../../migrations/index.js';
import { ApiModule } from '../../api/src/api.module.js';
import { WorkerModule } from '../../worker/src/worker.module.js';

export interface Daifa {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  /** Finishes what is under way, then ends the server that it started. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly variables: VariableValues;
  /** What goes between the migrated database and the server: the demo market. */
  readonly prepare?: (config: Config, database: Database) => Promise<void>;
  readonly log: (line: string) => void;
}

/** API and worker in one process, with a PostgreSQL of its own unless DATABASE_URL names one. */
export async function startDaifa({ variables, prepare, log }: StartOptions): Promise<Daifa> {
  // Before anything that takes long: a taken port shows at once.
  const port = await freePort(variables.port, variables.host);
  const postgres =
    variables.databaseUrl === null
      ? await startEmbeddedPostgres({ dataFolder: variables.home, log, onLost: endProgram })
      : null;
  try {
    const config = new Config(variables, variables.databaseUrl ?? postgres?.url ?? '', postgres !== null, port);
    await prepareDatabase(config, prepare);
    const app = await startServer(config);
    return { app, config, stop: () => stopAll(app, postgres) };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

async function prepareDatabase(config: Config, prepare: StartOptions['prepare']): Promise<void> {
  const database = new Database({ ...config.database, poolSize: 4 });
  try {
    await migrate(database, MIGRATIONS);
    await prepare?.(config, database);
  } finally {
    await database.onApplicationShutdown();
  }
}

/** API and worker on a migrated database. */
export async function startServer(config: Config): Promise<NestFastifyApplication> {
  const app = await createHttpApp(config, SUBSCRIPTIONS_OF_DAIFA, [ApiModule.create(), WorkerModule]);
  try {
    await app.listen(config.port, config.host);
    await app.get(WorkerRunner).start();
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function stopAll(app: NestFastifyApplication, postgres: EmbeddedPostgres | null): Promise<void> {
  await app.close();
  await postgres?.stop();
}
