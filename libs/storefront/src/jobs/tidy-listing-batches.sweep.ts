import { Injectable } from '@nestjs/common';

import { type Sweep, Sweeps } from '@app/platform';

import { TidyListingBatches } from '../use-cases/tidy-listing-batches.js';

@Sweeps()
@Injectable()
export class TidyListingBatchesSweep implements Sweep {
  readonly sweep = 'storefront.tidy-listing-batches';
  readonly everyMs = 3_600_000;

  constructor(private readonly tidyBatches: TidyListingBatches) {}

  run(): Promise<boolean> {
    return this.tidyBatches.execute();
  }
}
