import { Module } from '@nestjs/common';

import { CatalogModule } from '../catalog.module.js';
import { FindSameGoodsSweep } from './find-same-goods.sweep.js';
import { CountSalesSweep } from './count-sales.sweep.js';
import { ImportFeedListener } from './import-feed.listener.js';
import { QueueSameGoodsListener } from './queue-same-goods.listener.js';
import { TidyFeedsSweep } from './tidy-feeds.sweep.js';

@Module({
  imports: [CatalogModule],
  providers: [CountSalesSweep, FindSameGoodsSweep, ImportFeedListener, QueueSameGoodsListener, TidyFeedsSweep],
})
export class CatalogJobsModule {}
