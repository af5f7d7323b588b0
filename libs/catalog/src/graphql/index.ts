import { Module } from '@nestjs/common';

import { IdentityModule } from '@app/identity';

import { CatalogModule } from '../catalog.module.js';
import { OfferResolver } from './offer.resolver.js';
import { ProductResolver } from './product.resolver.js';
import { SkuResolver } from './sku.resolver.js';

@Module({ imports: [CatalogModule, IdentityModule], providers: [OfferResolver, ProductResolver, SkuResolver] })
export class CatalogGraphqlModule {}
