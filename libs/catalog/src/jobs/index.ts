import { Module } from '@nestjs/common';

import { CatalogModule } from '../catalog.module.js';
import { ImportFeedListener } from './import-feed.listener.js';

@Module({ imports: [CatalogModule], providers: [ImportFeedListener] })
export class CatalogJobsModule {}
