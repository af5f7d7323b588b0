import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Gauge } from 'prom-client';

import type { ProductId } from '@app/kernel';
import { ChannelListener, Config, Database, Logger, Loop, Metrics, Readiness, UnitOfWork } from '@app/platform';

import { PRODUCT_CHANGE_CHANNEL, SearchIndexRepository } from '../data/search-index.repository.js';
import { SearchDocumentQuery } from '../queries/search-document.query.js';
import { WarehouseSource } from '../warehouse-source.js';
import type { SearchDocument } from './engine/document.js';
import { SearchEngine } from './engine/search-engine.js';
import { readSnapshot, UnusableSnapshot, writeSnapshot } from './engine/snapshot.js';
import { LANGUAGE } from './language.js';
import { inTurns } from './steps.js';

// What a lost notification costs at most.
const POLL_MS = 500;
const CHANGES_AT_ONCE = 20;
// Read in portions that keep nobody waiting, and built together: each small segment would be merged again and again.
const CHANGED_AT_ONCE = 500;
const PRODUCTS_AT_ONCE = 4_000;
// One segment of the first build; smaller ones would be merged again.
const BUILT_AT_ONCE = 20_000;
const READ_AT_ONCE = 2_000;
const SNAPSHOT_EVERY_MS = 600_000;
const RETRY_MS = 1_000;

type Watcher = (productIds: readonly ProductId[]) => void;

/**
 * This process's copy of the catalogue's index: loaded from its snapshot or from the tables, and kept up by following the
 * numbered changes. Searches wait for the loading, and then never for anything.
 */
@Injectable()
export class SearchIndex implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private engine = new SearchEngine(LANGUAGE);
  private position = 0n;
  private snapshotPosition = -1n;
  private snapshotAt = -Infinity;
  private loading: Promise<void> | null = null;
  private isLoaded = false;
  private isStopping = false;
  private loop: Loop | null = null;
  private listener: ChannelListener | null = null;
  private tidying: Promise<void> = Promise.resolve();
  private isTidying = false;
  private catchingUp: Promise<void> = Promise.resolve();
  private readonly watchers: Watcher[] = [];

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly logger: Logger,
    private readonly repository: SearchIndexRepository,
    private readonly documents: SearchDocumentQuery,
    private readonly warehouses: WarehouseSource,
    metrics: Metrics,
    readiness: Readiness,
  ) {
    readiness.require('search index', () => this.isLoaded);
    const lagSeconds = (): Promise<number> => this.lagSeconds();
    new Gauge({
      name: 'daifa_search_lag_seconds',
      help: 'Age of the oldest change that the search index of this process does not know yet.',
      registers: [metrics.registry],
      async collect() {
        this.set(await lagSeconds());
      },
    });
  }

  onApplicationBootstrap(): void {
    this.loading = this.loadInTheEnd();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.loading;
    await this.loop?.stop();
    await this.tidying;
    await this.listener?.stop();
    if (this.isLoaded) await this.writeSnapshot();
  }

  /** Told which products changed, after the index knows it. */
  watch(watcher: Watcher): void {
    this.watchers.push(watcher);
  }

  /** The engine once it is loaded. */
  async ready(): Promise<SearchEngine> {
    await this.loading;
    return this.engine;
  }

  lagSeconds(): Promise<number> {
    return this.documents.lagSeconds(this.database.reader, this.position);
  }

  /** Takes in everything that is committed by now. */
  async catchUp(): Promise<void> {
    await this.loading;
    while (await this.follow());
  }

  /** Whatever hinders it, such as a database that is away for a moment, it is tried again. */
  private async loadInTheEnd(): Promise<void> {
    while (!this.isStopping) {
      try {
        await this.load();
        return;
      } catch (error) {
        this.logger.error({ error }, 'the search index could not be loaded; trying again');
        await sleep(RETRY_MS);
      }
    }
  }

  private async load(): Promise<void> {
    const began = performance.now();
    if (!(await this.loadSnapshot())) await this.build();
    const [products, milliseconds] = [this.engine.size, Math.round(performance.now() - began)];
    this.logger.info({ products, milliseconds, bytes: this.engine.sizeBytes }, 'the search index is loaded');
    if (this.isStopping) return;
    this.isLoaded = true;
    const loop = new Loop('search-index', POLL_MS, () => this.followAndTidy(), this.logger);
    this.loop = loop;
    this.listener = new ChannelListener(this.database, PRODUCT_CHANGE_CHANNEL, () => loop.wake(), this.logger);
  }

  private get file(): string {
    return join(this.config.home, 'search', 'products.index');
  }

  private async loadSnapshot(): Promise<boolean> {
    try {
      const { contents, position } = await readSnapshot(this.file);
      const { first, last } = await this.documents.lastChange(this.database.reader);
      if (position > last || position + 1n < first) throw new UnusableSnapshot('It is of another time');
      this.engine = new SearchEngine(LANGUAGE, contents);
      this.position = position;
      this.snapshotPosition = position;
      return true;
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isMissing) this.logger.warn({ error }, 'the snapshot of the search index cannot be used; it is made anew');
      return false;
    }
  }

  private async build(): Promise<void> {
    this.engine = new SearchEngine(LANGUAGE);
    while (await this.unitOfWork.transaction((tx) => this.repository.numberChanges(tx)));
    const { last } = await this.documents.lastChange(this.database.reader);
    const provinces = await this.warehouses.provinces(this.database.reader);
    let after: ProductId | null = null;
    for (let isEnd = false; !isEnd && !this.isStopping;) {
      const documents = [];
      while (documents.length < BUILT_AT_ONCE && !isEnd && !this.isStopping) {
        const ids: ProductId[] = await this.documents.idsAfter(this.database.reader, after, READ_AT_ONCE);
        after = ids.at(-1) ?? after;
        isEnd = ids.length < READ_AT_ONCE;
        documents.push(...(await this.documents.byIds(this.database.reader, ids, provinces)));
      }
      await inTurns(this.untilStop(this.engine.change(documents, [])));
    }
    this.position = last;
  }

  private *untilStop(steps: Generator<undefined, void>): Generator<undefined, void> {
    while (!this.isStopping && steps.next().done !== true) yield;
  }

  private async followAndTidy(): Promise<boolean> {
    const hasMore = await this.follow();
    if (!this.isTidying) {
      this.isTidying = true;
      this.tidying = this.tidy().finally(() => (this.isTidying = false));
    }
    return hasMore && !this.isStopping;
  }

  /** One after the other, whoever asks. @returns whether there was something. */
  private follow(): Promise<boolean> {
    const following = this.catchingUp.then(() => this.takeChanges());
    this.catchingUp = following.then(
      () => undefined,
      () => undefined,
    );
    return following;
  }

  private async takeChanges(): Promise<boolean> {
    if (await this.documents.hasUnnumbered(this.database.reader)) {
      await this.unitOfWork.transaction((tx) => this.repository.numberChanges(tx));
    }
    const changes = await this.documents.changesAfter(this.database.reader, this.position, CHANGES_AT_ONCE);
    const last = changes.at(-1);
    if (!last) return false;
    const ids = [...new Set(changes.flatMap(({ productIds }) => productIds))];
    const provinces = await this.warehouses.provinces(this.database.reader);
    for (let from = 0; from < ids.length; from += PRODUCTS_AT_ONCE) {
      const part = ids.slice(from, from + PRODUCTS_AT_ONCE);
      const documents: SearchDocument[] = [];
      for (let read = 0; read < part.length; read += CHANGED_AT_ONCE) {
        const portion = part.slice(read, read + CHANGED_AT_ONCE);
        documents.push(...(await this.documents.byIds(this.database.reader, portion, provinces)));
      }
      const known = new Set<string>(documents.map(({ id }) => id));
      await inTurns(
        this.engine.change(
          documents,
          part.filter((id) => !known.has(id)),
        ),
      );
      for (const watcher of this.watchers) watcher(part);
    }
    this.position = last.number;
    return true;
  }

  private async tidy(): Promise<void> {
    try {
      while (!this.isStopping && (await inTurns(this.engine.tidy())));
      if (performance.now() - this.snapshotAt > SNAPSHOT_EVERY_MS) await this.writeSnapshot();
    } catch (error) {
      this.logger.error({ error }, 'the search index could not be tidied; it goes on as it is');
    }
  }

  /** What is in it is of one position, so not while changes are taken in. */
  private async writeSnapshot(): Promise<void> {
    this.snapshotAt = performance.now();
    if (this.snapshotPosition === this.position || this.engine.size === 0) return;
    const { position } = this;
    try {
      await writeSnapshot(this.file, this.engine.contents, position, () => nextTurn());
      this.snapshotPosition = position;
    } catch (error) {
      this.logger.warn({ error }, 'the snapshot of the search index could not be written');
    }
  }
}
