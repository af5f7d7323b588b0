import { parentPort, workerData } from 'node:worker_threads';

import { NestFactory } from '@nestjs/core';

import type { FeedId } from '@app/kernel';
import { Config, Postpone, readVariables, rootModule } from '@app/platform';

import { CatalogModule } from '../catalog.module.js';
import { ImportFeedRows } from '../use-cases/import-feed-rows.js';
import type { ImportOrder, ImportReport, ImportThreadStart } from './messages.js';

// Two imports at once, each with one transaction and what it reads ahead.
const CONNECTIONS = 6;

const { databaseUrl, subscriptions } = workerData as ImportThreadStart;
const config = new Config({ ...readVariables(), databasePoolSize: CONNECTIONS }, databaseUrl, false);
const app = await NestFactory.createApplicationContext(rootModule(config, subscriptions, [CatalogModule]), {
  logger: false,
  abortOnError: false,
});
let isStopping = false;

async function reportOf(feedId: FeedId): Promise<ImportReport> {
  try {
    return { feedId, kind: 'READ', failure: await app.get(ImportFeedRows).execute(feedId, () => isStopping) };
  } catch (error) {
    if (error instanceof Postpone) {
      return { feedId, kind: 'POSTPONED', message: error.message, afterMs: error.afterMs };
    }
    return { feedId, kind: 'BROKEN', error };
  }
}

parentPort?.on('message', (order: ImportOrder) => {
  if (order.kind === 'IMPORT') void reportOf(order.feedId).then((report) => parentPort?.postMessage(report));
  else if (order.kind === 'STOP') isStopping = true;
  else void app.close().then(() => parentPort?.close());
});
