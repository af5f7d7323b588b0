import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';

import { AuditTrail } from './audit/audit-trail.js';
import { MarketClock } from './clock/market-clock.js';
import { Config } from './config/config.js';
import { KeyRing } from './crypto/key-ring.js';
import { Database } from './database/database.js';
import { IdempotencyKeys } from './database/idempotency-keys.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { DatabaseDeliveries } from './events/database-deliveries.js';
import { DeliveryStore } from './events/delivery-store.js';
import { Listeners } from './events/listeners.js';
import { Outbox } from './events/outbox.js';
import { QueueDeliveries } from './events/queue-deliveries.js';
import { SUBSCRIPTIONS, type Subscriptions } from './events/subscriptions.js';
import { HealthController, Readiness } from './health/health.controller.js';
import { Outgoing } from './http/outgoing.js';
import { RateLimits } from './http/rate-limits.js';
import { WorkerRunner } from './lifecycle/worker-runner.js';
import { Logger } from './logging/logger.js';
import { Mailer } from './mail/mailer.js';
import { Metrics } from './metrics/metrics.js';
import { JobQueues } from './queue/job-queues.js';
import { ForgetOldRowsSweep } from './schedule/forget-old-rows.sweep.js';
import { SweepRegistry } from './schedule/sweeps.js';
import { MarketSettings } from './settings/market-settings.js';

const EVERYWHERE = [
  AuditTrail,
  DeliveryStore,
  IdempotencyKeys,
  JobQueues,
  KeyRing,
  Logger,
  Mailer,
  MarketClock,
  MarketSettings,
  Metrics,
  Outbox,
  Outgoing,
  RateLimits,
  Readiness,
  UnitOfWork,
];
const WORKER_ONLY = [DatabaseDeliveries, ForgetOldRowsSweep, Listeners, QueueDeliveries, SweepRegistry, WorkerRunner];

/** What every context stands on. One per process. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config, subscriptions: Subscriptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        ...EVERYWHERE,
        ...WORKER_ONLY,
        { provide: Config, useValue: config },
        { provide: SUBSCRIPTIONS, useValue: subscriptions },
        { provide: Database, useFactory: () => new Database(config.database) },
      ],
      exports: [...EVERYWHERE, ...WORKER_ONLY, Config, Database, SUBSCRIPTIONS],
    };
  }
}
