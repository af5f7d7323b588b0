import {
  changeApproved,
  changeProposed,
  changeRefused,
  feedFinished,
  feedReceived,
  offersChanged,
} from './catalog.events.js';
import {
  memberInvited,
  organizationApplied,
  organizationApproved,
  organizationRefused,
  organizationReinstated,
  organizationSuspended,
} from './identity.events.js';
import { orderCancelled, orderCompleted, orderHeld, orderPaid, rerouteAsked } from './ordering.events.js';
import { channelEventReceived, channelUpdateNoted } from './sales-channels.events.js';
import {
  moneyReleased,
  paymentCaptured,
  paymentClosed,
  refundDone,
  refundRequested,
  walletToppedUp,
} from './settlement.events.js';
import { listingBatchFinished, listingBatchStarted, listingsFollowed } from './storefront.events.js';
import {
  parcelShipped,
  parcelTrackingCorrected,
  supplierOrderAccepted,
  supplierOrderDelivered,
  supplierOrderReady,
  supplierOrderReceived,
  supplierOrderRejected,
  supplierOrderShipped,
  supplierOrderStuck,
} from './supplier-fulfillment.events.js';

/** Who hears what: event name → listeners. The one place that shows how the contexts hang together. */
export const SUBSCRIPTIONS_OF_DAIFA: Readonly<Record<string, readonly string[]>> = {
  [organizationApplied.name]: ['identity.notify'],
  [organizationApproved.name]: ['identity.notify', 'identity.send-mail'],
  [organizationRefused.name]: ['identity.notify', 'identity.send-mail'],
  [organizationSuspended.name]: ['identity.notify', 'identity.send-mail'],
  [organizationReinstated.name]: ['identity.notify', 'identity.send-mail'],
  [memberInvited.name]: ['identity.send-mail'],
  [feedReceived.name]: ['catalog.import-feed'],
  [feedFinished.name]: ['catalog.queue-same-goods', 'identity.notify'],
  [offersChanged.name]: ['storefront.follow-offers'],
  [changeProposed.name]: ['identity.notify'],
  [changeApproved.name]: ['identity.notify'],
  [changeRefused.name]: ['identity.notify'],
  [listingBatchStarted.name]: ['storefront.run-listing-batch'],
  [listingBatchFinished.name]: ['identity.notify'],
  [listingsFollowed.name]: ['identity.notify'],
  [orderPaid.name]: ['identity.notify'],
  [orderHeld.name]: ['identity.notify'],
  [rerouteAsked.name]: ['identity.notify'],
  [paymentCaptured.name]: ['ordering.take-payment'],
  [paymentClosed.name]: ['settlement.close-at-provider'],
  [refundRequested.name]: ['settlement.refund-at-provider'],
  [refundDone.name]: ['ordering.note-refund', 'sales-channels.note-update'],
  [walletToppedUp.name]: ['sales-channels.retry-unpaid'],
  [orderCancelled.name]: ['sales-channels.note-update'],
  [orderCompleted.name]: ['sales-channels.note-update'],
  [channelEventReceived.name]: ['sales-channels.work-off-event'],
  [channelUpdateNoted.name]: ['sales-channels.push-update'],
  [moneyReleased.name]: ['identity.notify'],
  [supplierOrderReady.name]: ['supplier-fulfillment.forward', 'identity.notify'],
  [supplierOrderAccepted.name]: ['ordering.follow-supplier-order'],
  [supplierOrderRejected.name]: ['ordering.refund-rejected', 'order-routing.note-outcome', 'identity.notify'],
  [supplierOrderStuck.name]: ['identity.notify'],
  [parcelShipped.name]: ['ordering.follow-parcel', 'supplier-fulfillment.follow-parcel', 'sales-channels.note-update'],
  [parcelTrackingCorrected.name]: ['supplier-fulfillment.follow-parcel', 'sales-channels.note-update'],
  [supplierOrderShipped.name]: ['ordering.follow-supplier-order', 'order-routing.note-outcome'],
  [supplierOrderDelivered.name]: ['ordering.follow-supplier-order', 'sales-channels.note-update'],
  [supplierOrderReceived.name]: ['ordering.follow-supplier-order', 'settlement.schedule-release'],
};
