import { Injectable } from '@nestjs/common';

import { type Sweep, Sweeps } from '@app/platform';

import { TidyFeeds } from '../use-cases/tidy-feeds.js';

@Sweeps()
@Injectable()
export class TidyFeedsSweep implements Sweep {
  readonly sweep = 'catalog.tidy-feeds';
  readonly everyMs = 3_600_000;

  constructor(private readonly tidyFeeds: TidyFeeds) {}

  run(): Promise<boolean> {
    return this.tidyFeeds.execute();
  }
}
