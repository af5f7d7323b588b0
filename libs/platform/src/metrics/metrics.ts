import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { sql } from 'kysely';

import { Database } from '../database/database.js';

/** Prometheus metrics of this process, and of the tables that all processes share. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requestSeconds = new Histogram({
    name: 'daifa_http_request_seconds',
    help: 'Time of HTTP requests by route and status.',
    labelNames: ['route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  readonly orderBatchSize = new Histogram({
    name: 'daifa_order_batch_size',
    help: 'Orders that were written together.',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128],
    registers: [this.registry],
  });
  readonly ordersPlaced = new Counter({
    name: 'daifa_orders_placed_total',
    help: 'Orders that this process placed.',
    registers: [this.registry],
  });

  constructor(database: Database) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'daifa_deliveries',
      help: 'Deliveries by listener: waiting ones that are due, and dead ones.',
      labelNames: ['listener', 'state'] as const,
      registers: [this.registry],
      async collect() {
        this.reset();
        const { rows } = await sql<{ listener: string; state: string; count: number }>`
          select listener, state, count(*)::int as count from platform.delivery
          where state = 'DEAD' or (state = 'PENDING' and due_at <= platform.now()) group by 1, 2`.execute(
          database.reader,
        );
        for (const { listener, state, count } of rows) this.set({ listener, state }, count);
      },
    });
    new Gauge({
      name: 'daifa_database_connections',
      help: 'Connections of this process by state.',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect() {
        this.set({ state: 'open' }, database.pool.totalCount + database.writerPool.totalCount);
        this.set({ state: 'idle' }, database.pool.idleCount + database.writerPool.idleCount);
        this.set({ state: 'waiting' }, database.pool.waitingCount + database.writerPool.waitingCount);
      },
    });
  }
}
