import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { Inject, Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';

import type { FeedId } from '@app/kernel';
import { Config, Postpone, SUBSCRIPTIONS, type Subscriptions } from '@app/platform';

import { ImportFeedRows } from '../use-cases/import-feed-rows.js';
import type { ImportOrder, ImportReport, ImportThreadStart } from './messages.js';

const PROGRAM = join(import.meta.dirname, 'import-program.js');
// Tests run the sources, which another thread cannot read.
const IS_COMPILED = import.meta.filename.endsWith('.js');
// A batch of rows lives no longer than its transaction: with less room for what is young it is copied for nothing.
const YOUNG_MIB = 96;
const IDLE_MS = 60_000;

interface Waiting {
  readonly resolve: (report: ImportReport) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Imports have a thread of their own: however long a file is, whatever else this process does goes on. There is one for all
 * imports, from the first of them until there was none for a while.
 */
@Injectable()
export class ImportThread implements OnModuleDestroy, OnApplicationShutdown {
  private thread: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;
  private isStopping = false;
  private readonly waiting = new Map<FeedId, Waiting>();

  constructor(
    private readonly config: Config,
    @Inject(SUBSCRIPTIONS) private readonly subscriptions: Subscriptions,
    private readonly inPlace: ImportFeedRows,
  ) {}

  /**
   * Brings in the rows that are left of a feed.
   * @returns why the file cannot be read (further), or null at its end.
   * @throws Postpone when this process stops, or another worker is at it.
   */
  async importRows(feedId: FeedId): Promise<string | null> {
    if (!IS_COMPILED) return this.inPlace.execute(feedId, () => this.isStopping);
    const report = await this.order(feedId);
    if (report.kind === 'READ') return report.failure;
    if (report.kind === 'POSTPONED') throw new Postpone(report.message, report.afterMs);
    throw report.error;
  }

  /** Called before the worker waits for what runs. */
  onModuleDestroy(): void {
    this.isStopping = true;
    this.send({ kind: 'STOP' });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end();
  }

  private async order(feedId: FeedId): Promise<ImportReport> {
    if (this.isStopping) throw new Postpone('The worker stops', 0);
    // The same feed may be handed out again while it runs.
    if (this.waiting.has(feedId)) throw new Postpone('This import runs already', IDLE_MS);
    clearTimeout(this.idle);
    this.thread ??= this.start();
    try {
      return await new Promise((resolve, reject) => {
        this.waiting.set(feedId, { resolve, reject });
        this.send({ kind: 'IMPORT', feedId });
      });
    } finally {
      this.waiting.delete(feedId);
      if (this.waiting.size === 0) this.idle = setTimeout(() => void this.end(), IDLE_MS).unref();
    }
  }

  private start(): Worker {
    const workerData: ImportThreadStart = {
      databaseUrl: this.config.database.url,
      subscriptions: this.subscriptions,
    };
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MIB };
    const thread = new Worker(PROGRAM, { workerData, resourceLimits });
    thread.on('message', (report: ImportReport) => this.waiting.get(report.feedId)?.resolve(report));
    thread.on('error', (error) => this.lose(thread, error));
    thread.on('exit', () => this.lose(thread, new Error('The thread of the imports ended')));
    return thread;
  }

  /** What it had under way is tried again, and goes on behind the last batch. */
  private lose(thread: Worker, error: unknown): void {
    if (this.thread !== thread) return;
    this.thread = null;
    for (const { reject } of this.waiting.values()) reject(error);
  }

  private send(order: ImportOrder): void {
    this.thread?.postMessage(order);
  }

  private async end(): Promise<void> {
    clearTimeout(this.idle);
    const { thread } = this;
    if (!thread) return;
    this.send({ kind: 'END' });
    this.thread = null;
    await once(thread, 'exit');
  }
}
