import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** Acts on deadlines that have passed, in batches with SKIP LOCKED, so that any number of workers may sweep at once. */
export interface Sweep {
  readonly sweep: string;
  readonly everyMs: number;
  /** @returns whether there may be more to do at once. */
  run(): Promise<boolean>;
}

/** Marks a class as a Sweep. */
export const Sweeps = DiscoveryService.createDecorator();

@Injectable()
export class SweepRegistry {
  constructor(private readonly discovery: DiscoveryService) {}

  all(): Sweep[] {
    return this.discovery
      .getProviders({ metadataKey: Sweeps.KEY })
      .map(({ instance }) => instance as Sweep)
      .filter(Boolean);
  }
}
