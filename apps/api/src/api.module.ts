import { join } from 'node:path';

import { type DynamicModule, Module } from '@nestjs/common';

import { CatalogGraphqlModule } from '@app/catalog/graphql';
import { IdentityGraphqlModule } from '@app/identity/graphql';
import { OrderingGraphqlModule } from '@app/ordering/graphql';
import { OrderRoutingGraphqlModule } from '@app/order-routing/graphql';
import { graphqlModule } from '@app/platform';
import { SalesChannelsGraphqlModule } from '@app/sales-channels/graphql';
import { SettlementGraphqlModule } from '@app/settlement/graphql';
import { StorefrontGraphqlModule } from '@app/storefront/graphql';
import { SupplierFulfillmentGraphqlModule } from '@app/supplier-fulfillment/graphql';

import { BUILT_PAGES } from './built-pages.js';
import { LinksModule } from './links/links.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { PagesModule } from './pages/pages.module.js';

/** The edge that people and other systems talk to. */
@Module({})
export class ApiModule {
  static create(): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        graphqlModule({
          actorSourceModule: IdentityGraphqlModule,
          persistedDocumentFiles: ['console', 'shop'].map((app) => join(BUILT_PAGES, app, 'persisted-documents.json')),
        }),
        CatalogGraphqlModule,
        IdentityGraphqlModule,
        LinksModule,
        OperationsModule,
        OrderingGraphqlModule,
        OrderRoutingGraphqlModule,
        PagesModule,
        SalesChannelsGraphqlModule,
        SettlementGraphqlModule,
        StorefrontGraphqlModule,
        SupplierFulfillmentGraphqlModule,
      ],
    };
  }
}
