import { Module } from '@nestjs/common';

import { CatalogModule } from '../catalog.module.js';
import { ImportFeedListener } from './import-feed.listener.js';
import { TidyFeedsSweep } from './tidy-feeds.sweep.js';

@Module({ imports: [CatalogModule], providers: [ImportFeedListener, TidyFeedsSweep] })
export class CatalogJobsModule {}
