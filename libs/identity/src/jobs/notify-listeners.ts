import type { Type } from '@nestjs/common';

import {
  changeApproved,
  changeProposed,
  changeRefused,
  feedFinished,
  listingBatchFinished,
  listingsFollowed,
  moneyReleased,
  orderHeld,
  orderPaid,
  organizationApplied,
  organizationApproved,
  organizationRefused,
  organizationReinstated,
  organizationSuspended,
  supplierOrderReady,
  rerouteAsked,
  supplierOrderRejected,
  supplierOrderStuck,
} from '@app/contracts';
import type { EventType, OrganizationId } from '@app/kernel';
import { type DatabaseListener, ListensInDatabase, type StoredEvent, type Tx } from '@app/platform';

import type { NotificationTemplate } from '../domain/notification-templates.js';
import { type NotificationPlan, NotifyOrganizations } from '../use-cases/notify-organizations.js';

/** Makes the listener that turns an event into notifications. */
function notifies<Payload>(
  event: EventType<Payload>,
  plan: (payload: Payload) => NotificationPlan,
): Type<DatabaseListener<Payload>> {
  @ListensInDatabase()
  class Notify implements DatabaseListener<Payload> {
    readonly listener = 'identity.notify';
    readonly event = event;

    constructor(private readonly notifyOrganizations: NotifyOrganizations) {}

    handle(tx: Tx, { id, payload }: StoredEvent<Payload>): Promise<void> {
      return this.notifyOrganizations.execute(tx, plan(payload), id);
    }
  }
  return Notify;
}

/** The operator's word about an organization, told to that organization. */
const aboutReview =
  (template: NotificationTemplate) =>
  ({ organizationId }: { organizationId: OrganizationId }): NotificationPlan => ({
    template,
    receivers: [organizationId],
    parameters: { organizationId },
    about: organizationId,
  });

/** Which event tells whom what. */
export const NOTIFY_LISTENERS = [
  notifies(organizationApplied, ({ organizationId }) => ({
    ...aboutReview('ORGANIZATION_APPLIED')({ organizationId }),
    receivers: ['PLATFORM'],
  })),
  notifies(organizationApproved, aboutReview('ORGANIZATION_APPROVED')),
  notifies(organizationRefused, aboutReview('ORGANIZATION_REFUSED')),
  notifies(organizationSuspended, aboutReview('ORGANIZATION_SUSPENDED')),
  notifies(organizationReinstated, aboutReview('ORGANIZATION_REINSTATED')),
  notifies(feedFinished, ({ feedId, supplierId, accepted, refused }) => ({
    template: 'FEED_FINISHED',
    receivers: [supplierId],
    parameters: { feedId, accepted, refused },
  })),
  notifies(changeProposed, ({ changeRequestId }) => ({
    template: 'CHANGE_PROPOSED',
    receivers: ['PLATFORM'],
    parameters: { changeRequestId },
  })),
  notifies(changeApproved, ({ changeRequestId, supplierId }) => ({
    template: 'CHANGE_APPROVED',
    receivers: [supplierId],
    parameters: { changeRequestId },
  })),
  notifies(changeRefused, ({ changeRequestId, supplierId }) => ({
    template: 'CHANGE_REFUSED',
    receivers: [supplierId],
    parameters: { changeRequestId },
  })),
  notifies(listingBatchFinished, ({ batchId, creatorId, done, unchanged, refused }) => ({
    template: 'LISTING_BATCH_FINISHED',
    receivers: [creatorId],
    parameters: { batchId, done, unchanged, refused },
  })),
  notifies(listingsFollowed, ({ creatorId, ...parameters }) => ({
    template: 'LISTINGS_FOLLOWED',
    receivers: [creatorId],
    parameters,
  })),
  // Of a held one its holding is told.
  notifies(orderPaid, ({ orderId, number, creatorId, isHeld }) => ({
    template: 'ORDER_PAID',
    receivers: isHeld ? [] : [creatorId],
    parameters: { orderId, number },
  })),
  notifies(orderHeld, ({ orderId, number, creatorId }) => ({
    template: 'ORDER_HELD',
    receivers: [creatorId],
    parameters: { orderId, number },
  })),
  notifies(moneyReleased, ({ supplierOrderId, supplierId, creatorId }) => ({
    template: 'MONEY_RELEASED',
    receivers: [supplierId, creatorId],
    parameters: { supplierOrderId },
  })),
  notifies(supplierOrderReady, ({ supplierOrderId, number, supplierId }) => ({
    template: 'SUPPLIER_ORDER_READY',
    receivers: [supplierId],
    parameters: { supplierOrderId, number },
  })),
  notifies(supplierOrderRejected, ({ orderId, number, creatorId }) => ({
    template: 'SUPPLIER_ORDER_REJECTED',
    receivers: [creatorId],
    parameters: { orderId, number },
  })),
  notifies(rerouteAsked, ({ orderId, number, creatorId }) => ({
    template: 'REROUTE_ASKED',
    receivers: [creatorId],
    parameters: { orderId, number },
  })),
  notifies(supplierOrderStuck, ({ supplierOrderId, number, supplierId }) => ({
    template: 'SUPPLIER_ORDER_STUCK',
    receivers: [supplierId, 'PLATFORM'],
    parameters: { supplierOrderId, number },
  })),
];
