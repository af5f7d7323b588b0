import { Global, Module } from '@nestjs/common';
import { sql } from 'kysely';

import { feedReceived } from '@app/contracts';
import type { ApiKeyActor, FeedId, OrganizationId, WarehouseId } from '@app/kernel';
import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { CatalogModule } from '../catalog.module.js';
import { CatalogJobsModule } from '../jobs/index.js';
import { FeedsQuery, type FeedRowView } from '../queries/feeds.query.js';
import { CatalogSearchModule } from '../search/search.module.js';
import { ReceiveFeed } from '../use-cases/receive-feed.js';
import { WarehouseSource } from '../warehouse-source.js';
import { aCategory } from './builders.js';

/** Where the stock of all files lies. */
export const FEED_WAREHOUSE = newId<'Warehouse'>();

class EveryWarehouse extends WarehouseSource {
  findOwn(_db: unknown, _supplierId: OrganizationId, warehouseIds: readonly WarehouseId[]): Promise<WarehouseId[]> {
    return Promise.resolve([...warehouseIds]);
  }

  provinces(): Promise<ReadonlyMap<WarehouseId, string>> {
    return Promise.resolve(new Map());
  }
}

@Global()
@Module({
  imports: [CatalogModule],
  providers: [ReceiveFeed, { provide: WarehouseSource, useClass: EveryWarehouse }],
  exports: [WarehouseSource],
})
class FeedDoor {}

/** The catalogue with its imports, and with the categories "mugs" and "other". */
export async function startFeedImports(): Promise<TestApplication> {
  const app = await TestApplication.start([CatalogModule, CatalogJobsModule, CatalogSearchModule, FeedDoor], {
    [feedReceived.name]: ['catalog.import-feed'],
  });
  await aCategory(app, { path: 'mugs', nameZh: '杯子', nameEn: 'Mugs' });
  await aCategory(app, { path: 'other', nameZh: '其他', nameEn: 'Other' });
  return app;
}

/** A program of a supplier of its own. */
export function aFeedSender(): ApiKeyActor {
  return {
    kind: 'API_KEY',
    apiKeyId: newId<'ApiKey'>(),
    organizationId: newId<'Organization'>(),
    organizationKind: 'SUPPLIER',
    permissions: new Set(['catalog:write']),
  };
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += 50_000)
    yield await Promise.resolve(bytes.subarray(from, from + 50_000));
}

export function sendFeed(app: TestApplication, actor: ApiKeyActor, file: string | Buffer): Promise<FeedId> {
  const content = piecesOf(typeof file === 'string' ? Buffer.from(file) : file);
  return app.get(ReceiveFeed).execute(actor, { warehouseId: FEED_WAREHOUSE, fileName: 'goods.csv', content });
}

export interface FeedResult {
  readonly status: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly failure: string | null;
  readonly rows: Pick<FeedRowView, 'line' | 'outcome' | 'column' | 'message'>[];
}

export async function resultOfFeed(app: TestApplication, feedId: FeedId): Promise<FeedResult> {
  const { rows } = await sql<Omit<FeedResult, 'rows'>>`
    select status, created, updated, unchanged, refused, failure from catalog.feed where id = ${feedId}`.execute(
    app.database.reader,
  );
  const told: FeedResult['rows'] = [];
  for await (const page of app.get(FeedsQuery).rows(app.database.reader, feedId)) told.push(...page);
  const [feed] = rows;
  if (!feed) throw new Error('The feed is not there');
  return { ...feed, rows: told };
}

/** Sends a file, and waits until it is imported. */
export async function importFeedFile(
  app: TestApplication,
  actor: ApiKeyActor,
  file: string | Buffer,
): Promise<FeedResult> {
  const feedId = await sendFeed(app, actor, file);
  await app.drain();
  return resultOfFeed(app, feedId);
}
