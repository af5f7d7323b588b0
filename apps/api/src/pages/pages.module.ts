import { Module } from '@nestjs/common';

import { StorefrontModule } from '@app/storefront';

import { GoodsImageController } from './goods-image.controller.js';
import { PagesController } from './pages.controller.js';

/** What browsers load: the console, the mini shop with its share tags, and the pictures of generated goods. */
@Module({ imports: [StorefrontModule], controllers: [GoodsImageController, PagesController] })
export class PagesModule {}
