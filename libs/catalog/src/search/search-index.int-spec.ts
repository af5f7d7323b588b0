import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { Config, Database, Logger, Metrics, Readiness, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';
import { sql } from 'kysely';

import { SearchIndexRepository } from '../data/search-index.repository.js';
import { SearchDocumentQuery } from '../queries/search-document.query.js';
import { aCategory } from '../testing/builders.js';
import { CatalogNeighbours } from '../testing/catalog-server.js';
import { WarehouseSource } from '../warehouse-source.js';
import { SearchIndex } from './search-index.js';
import { CatalogSearchModule } from './search.module.js';

// More than are built at once.
const PRODUCTS = 20_500;

/** Tells how often it was read. */
class WatchedDocuments extends SearchDocumentQuery {
  reads = 0;
  whenRead: (reads: number) => void = () => undefined;

  override byIds(...parameters: Parameters<SearchDocumentQuery['byIds']>): ReturnType<SearchDocumentQuery['byIds']> {
    this.whenRead(++this.reads);
    return super.byIds(...parameters);
  }
}

describe('the index of a process', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await TestApplication.start([CatalogNeighbours, CatalogSearchModule]);
    const categoryId = await aCategory(app);
    await sql`
      insert into catalog.product (id, category_id, title_zh, title_en, created_by, supplier_product_code, created_at, updated_at)
      select gen_random_uuid(), ${categoryId}::uuid, '杯', 'Mug', gen_random_uuid(), number, platform.now(), platform.now()
      from generate_series(1, ${PRODUCTS}::int) as number`.execute(app.database.reader);
  });

  afterAll(() => app.stop());

  function anIndex(documents: SearchDocumentQuery): SearchIndex {
    return new SearchIndex(
      app.get(Config),
      app.get(Database),
      app.get(UnitOfWork),
      app.get(Logger),
      app.get(SearchIndexRepository),
      documents,
      app.get(WarehouseSource),
      new Metrics(app.database),
      new Readiness(),
    );
  }

  it('has every product after a stop in the middle of its first build', async () => {
    const documents = new WatchedDocuments();
    const index = anIndex(documents);
    const stopped = new Promise<void>((resolve) => {
      documents.whenRead = (reads) => {
        if (reads === 2) resolve(index.beforeApplicationShutdown());
      };
    });
    index.onApplicationBootstrap();
    await stopped;

    const next = anIndex(new SearchDocumentQuery());
    next.onApplicationBootstrap();
    const { size } = await next.ready();
    await next.beforeApplicationShutdown();

    expect(size).toBe(PRODUCTS);
  });

  it('is loaded in the end when something hinders it', async () => {
    const documents = new WatchedDocuments();
    documents.whenRead = (reads) => {
      if (reads === 1) throw new Error('The connection is lost');
    };
    await rm(join(app.get(Config).home, 'search'), { recursive: true, force: true });
    const index = anIndex(documents);

    index.onApplicationBootstrap();
    const { size } = await index.ready();
    await index.beforeApplicationShutdown();

    expect(size).toBe(PRODUCTS);
  });

  it('is read from its snapshot by the next process', async () => {
    const documents = new WatchedDocuments();
    const index = anIndex(documents);

    index.onApplicationBootstrap();
    const { size } = await index.ready();
    await index.beforeApplicationShutdown();

    expect({ size, reads: documents.reads }).toEqual({ size: PRODUCTS, reads: 0 });
  });
});
