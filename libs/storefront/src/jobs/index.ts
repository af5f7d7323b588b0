import { Module } from '@nestjs/common';

import { StorefrontModule } from '../storefront.module.js';
import { EndDropsSweep } from './end-drops.sweep.js';
import { FollowOffersListener } from './follow-offers.listener.js';
import { RunListingBatchListener } from './run-listing-batch.listener.js';
import { TidyListingBatchesSweep } from './tidy-listing-batches.sweep.js';

@Module({
  imports: [StorefrontModule],
  providers: [EndDropsSweep, FollowOffersListener, RunListingBatchListener, TidyListingBatchesSweep],
})
export class StorefrontJobsModule {}
