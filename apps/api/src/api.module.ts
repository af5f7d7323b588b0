import { type DynamicModule, Module } from '@nestjs/common';
import { join } from 'node:path';

import { CatalogGraphqlModule, CATALOG_REFUSALS } from '@app/catalog/graphql';
import { IdentityModule } from '@app/identity';
import { IdentityGraphqlModule, IDENTITY_REFUSALS } from '@app/identity/graphql';
import { OrderingGraphqlModule, ORDERING_REFUSALS } from '@app/ordering/graphql';
import { OrderRoutingGraphqlModule } from '@app/order-routing/graphql';
import { graphqlModule } from '@app/platform';
import { SettlementGraphqlModule } from '@app/settlement/graphql';
import { StorefrontGraphqlModule, STOREFRONT_REFUSALS } from '@app/storefront/graphql';
import { SupplierFulfillmentGraphqlModule, FULFILLMENT_REFUSALS } from '@app/supplier-fulfillment/graphql';

import { LinksModule } from './links/links.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { PagesModule } from './pages/pages.module.js';

/** Where `npm run build` puts what browsers load. */
export const BUILT_PAGES = join(import.meta.dirname, '../../..');

/** The edge that people and other systems talk to. */
@Module({})
export class ApiModule {
  static create(): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        graphqlModule({
          actorSourceModule: IdentityModule,
          persistedDocumentFiles: ['console', 'shop'].map((app) => join(BUILT_PAGES, app, 'persisted-documents.json')),
          refusalTypes: [
            ...CATALOG_REFUSALS,
            ...FULFILLMENT_REFUSALS,
            ...IDENTITY_REFUSALS,
            ...ORDERING_REFUSALS,
            ...STOREFRONT_REFUSALS,
          ],
        }),
        CatalogGraphqlModule,
        IdentityGraphqlModule,
        LinksModule,
        OperationsModule,
        OrderingGraphqlModule,
        OrderRoutingGraphqlModule,
        PagesModule,
        SettlementGraphqlModule,
        StorefrontGraphqlModule,
        SupplierFulfillmentGraphqlModule,
      ],
    };
  }
}
