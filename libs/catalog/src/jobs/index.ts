import { Module } from '@nestjs/common';

import { CatalogModule } from '../catalog.module.js';
import { FindSameGoodsSweep } from './find-same-goods.sweep.js';
import { ImportFeedListener } from './import-feed.listener.js';
import { QueueSameGoodsListener } from './queue-same-goods.listener.js';
import { TidyFeedsSweep } from './tidy-feeds.sweep.js';

@Module({
  imports: [CatalogModule],
  providers: [FindSameGoodsSweep, ImportFeedListener, QueueSameGoodsListener, TidyFeedsSweep],
})
export class CatalogJobsModule {}
