import { paymentClosed, refundRequested, supplierOrderReceived } from '@app/contracts';
import { type Actor, type OrganizationKind, PERMISSIONS } from '@app/kernel';
import { newId } from '@app/platform';
import { GraphqlServer } from '@app/platform/testing';

import { SettlementGraphqlModule } from '../graphql/index.js';
import { SettlementJobsModule } from '../jobs/index.js';

/** Settlement alone over real HTTP, with its listeners, sweeps and the sandbox running. */
export function startSettlementServer(): Promise<GraphqlServer> {
  return GraphqlServer.start([SettlementGraphqlModule, SettlementJobsModule], {
    [paymentClosed.name]: ['settlement.close-at-provider'],
    [refundRequested.name]: ['settlement.refund-at-provider'],
    [supplierOrderReceived.name]: ['settlement.schedule-release'],
  });
}

/** An organization's owner. */
export function anOwnerOf(organizationKind: OrganizationKind, organizationId = newId<'Organization'>()): Actor {
  return {
    kind: 'MEMBER',
    organizationId,
    organizationKind,
    permissions: new Set(PERMISSIONS),
    memberId: newId(),
    accountId: newId(),
    sessionId: newId(),
  };
}
