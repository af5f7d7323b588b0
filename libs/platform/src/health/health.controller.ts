import { setTimeout as sleep } from 'node:timers/promises';

import {
  Controller,
  Get,
  Header,
  HttpException,
  HttpStatus,
  Injectable,
  type BeforeApplicationShutdown,
} from '@nestjs/common';

import { Database } from '../database/database.js';
import { Metrics } from '../metrics/metrics.js';

const LOOK_EVERY_MS = 50;

/** Whether this process takes requests: not before it is up, and not once it is going down. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private isDraining = false;
  private readonly conditions: { readonly name: string; readonly holds: () => boolean }[] = [];

  /** A further thing to wait for, such as an index that loads. */
  require(name: string, holds: () => boolean): void {
    this.conditions.push({ name, holds });
  }

  missing(): string[] {
    return [
      ...(this.isDraining ? ['shutting down'] : []),
      ...this.conditions.filter(({ holds }) => !holds()).map(({ name }) => name),
    ];
  }

  /** Resolves once nothing is missing any more, and when it goes down before. @returns whether it takes requests. */
  async wholly(): Promise<boolean> {
    while (!this.isDraining && this.missing().length > 0) await sleep(LOOK_EVERY_MS);
    return !this.isDraining;
  }

  beforeApplicationShutdown(): void {
    this.isDraining = true;
  }
}

@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('health/ready')
  async ready(): Promise<{ status: string }> {
    const missing = this.readiness.missing();
    await this.database.ping().catch(() => missing.push('database'));
    if (missing.length > 0) throw new HttpException({ status: 'not ready', missing }, HttpStatus.SERVICE_UNAVAILABLE);
    return { status: 'ready' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
