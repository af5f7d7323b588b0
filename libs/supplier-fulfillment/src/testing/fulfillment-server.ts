import { parcelShipped, parcelTrackingCorrected, supplierOrderReady } from '@app/contracts';
import { GraphqlServer } from '@app/platform/testing';

import { SupplierFulfillmentGraphqlModule } from '../graphql/index.js';
import { SupplierFulfillmentJobsModule } from '../jobs/index.js';
import { TestRecipientsModule } from './recipients.js';

/** Fulfilment alone over real HTTP, with its listeners, sweeps and the sandbox carrier running. */
export function startFulfillmentServer(): Promise<GraphqlServer> {
  return GraphqlServer.start([SupplierFulfillmentGraphqlModule, SupplierFulfillmentJobsModule, TestRecipientsModule], {
    [supplierOrderReady.name]: ['supplier-fulfillment.forward'],
    [parcelShipped.name]: ['supplier-fulfillment.follow-parcel'],
    [parcelTrackingCorrected.name]: ['supplier-fulfillment.follow-parcel'],
  });
}
