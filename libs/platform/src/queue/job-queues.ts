import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';

import { LosableClient } from '../database/database.js';
import { Config } from '../config/config.js';
import { Logger } from '../logging/logger.js';

export interface Job<Data> {
  /** The same id is queued once while it is in the queue. */
  readonly id: string;
  readonly data: Data;
}

export interface JobConsumer {
  close(): Promise<void>;
}

type Closable = { close(): Promise<void> };

// What is used of BullMQ's queue and worker, which the two backends type differently.
interface Producer extends Closable {
  addBulk(jobs: { name: string; data: object; opts: object }[]): Promise<unknown>;
  getJobCounts(...states: string[]): Promise<Record<string, number>>;
}
interface Consumer {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'active', listener: () => void): unknown;
  close(force?: boolean): Promise<void>;
}

const SCHEMA = 'bullmq';
// What is queued stands in Postgres anyway, so the queue keeps nothing of the past.
const KEEP_NOTHING_WORKER = { removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } } as const;
const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true } as const;

/**
 * The one factory of queues: BullMQ on Redis with REDIS_URL, else on Postgres. The queue only makes things prompt and
 * parallel; wiping it at any moment loses nothing, and what is missing is built again.
 */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly producers = new Map<string, Producer>();
  private readonly open = new Set<Closable>();
  private readonly redisConnections = new Set<Redis>();
  private readonly prefix: string;

  constructor(
    @Inject(Config) private readonly config: Config,
    private readonly logger: Logger,
  ) {
    // Several databases may share one Redis; the braces keep one queue's keys on one node of a cluster.
    this.prefix = `{daifa:${new URL(config.database.url).pathname.slice(1)}}`;
  }

  /** Adds jobs; when the queue was wiped from under us, builds it again and adds them then. */
  async add(queueName: string, jobs: readonly Job<object>[]): Promise<void> {
    const bulk = jobs.map(({ id, data }) => ({
      name: queueName,
      data,
      opts: { jobId: id, attempts: 1, ...KEEP_NOTHING },
    }));
    try {
      await this.producer(queueName).addBulk(bulk);
    } catch (error) {
      this.logger.warn({ queueName, error }, 'queue unusable, building it again');
      await this.dropProducer(queueName);
      await this.producer(queueName).addBulk(bulk);
    }
  }

  /** Jobs waiting and running. */
  async depth(queueName: string): Promise<number> {
    const counts = await this.producer(queueName).getJobCounts('waiting', 'active', 'delayed', 'prioritized');
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** Runs `work` for each job until closed; closing waits for what runs. */
  consume<Data>(queueName: string, concurrency: number, work: (data: Data) => Promise<void>): JobConsumer {
    const consumer = new RebuildingConsumer(() => this.worker(queueName, concurrency, work), this.logger);
    this.open.add(consumer);
    return consumer;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.open].map((one) => one.close()));
    await Promise.allSettled([...this.producers.values()].map((queue) => queue.close()));
    for (const connection of this.redisConnections) connection.disconnect();
  }

  private producer(queueName: string): Producer {
    const known = this.producers.get(queueName);
    if (known) return known;
    const queue = this.newProducer(queueName);
    this.producers.set(queueName, queue);
    return queue;
  }

  private newProducer(queueName: string): Producer {
    const note = (error: Error): void => this.logger.debug({ queueName, error }, 'queue error');
    if (this.config.redisUrl) {
      const queue = new Queue(queueName, { connection: this.redis(this.config.redisUrl), prefix: this.prefix });
      return queue.on('error', note);
    }
    const queue = new Queue(queueName, { connection: this.postgres(3) }, createPostgresBackend);
    return queue.on('error', note);
  }

  private async dropProducer(queueName: string): Promise<void> {
    const queue = this.producers.get(queueName);
    this.producers.delete(queueName);
    await queue?.close().catch(() => undefined);
  }

  private worker<Data>(queueName: string, concurrency: number, work: (data: Data) => Promise<void>): Consumer {
    const run = async (job: { data: Data }): Promise<void> => work(job.data);
    return this.config.redisUrl
      ? new Worker(queueName, run, {
          connection: this.redis(this.config.redisUrl),
          prefix: this.prefix,
          concurrency,
          ...KEEP_NOTHING_WORKER,
        })
      : new Worker(
          queueName,
          run,
          { connection: this.postgres(4), concurrency, ...KEEP_NOTHING_WORKER },
          createPostgresBackend,
        );
  }

  private redis(url: string): Redis {
    // BullMQ's workers wait forever for their blocking call, so ioredis may not give up after some tries.
    const connection = new Redis(url, { maxRetriesPerRequest: null });
    connection.on('error', (error) => this.logger.debug({ error }, 'redis error'));
    this.redisConnections.add(connection);
    return connection;
  }

  private postgres(
    max: number,
  ): Pick<pg.PoolConfig, 'connectionString' | 'max' | 'Client'> & { schema: string; migrate: boolean } {
    return { connectionString: this.config.database.url, schema: SCHEMA, migrate: true, max, Client: LosableClient };
  }
}

const REBUILD_AFTER_ERRORS = 5;

/** A worker that is built again when it keeps failing, as it does when its tables were dropped. */
class RebuildingConsumer implements JobConsumer {
  private worker: Consumer;
  private errorsInRow = 0;
  private isClosed = false;
  private rebuilding: Promise<void> | null = null;

  constructor(
    private readonly build: () => Consumer,
    private readonly logger: Logger,
  ) {
    this.worker = this.start();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.rebuilding;
    await this.worker.close();
  }

  private start(): Consumer {
    const worker = this.build();
    worker.on('active', () => (this.errorsInRow = 0));
    worker.on('error', (error) => this.noteError(error));
    return worker;
  }

  private noteError(error: Error): void {
    this.logger.debug({ error }, 'queue worker error');
    this.errorsInRow += 1;
    if (this.isClosed || this.rebuilding || this.errorsInRow < REBUILD_AFTER_ERRORS) return;
    this.errorsInRow = 0;
    this.logger.warn({ error }, 'queue worker keeps failing, building it again');
    const old = this.worker;
    this.rebuilding = old
      .close(true)
      .catch(() => undefined)
      .then(() => {
        if (!this.isClosed) this.worker = this.start();
        this.rebuilding = null;
      });
  }
}
