import { Module } from '@nestjs/common';

import { CatalogModule } from '@app/catalog';
import { IdentityModule } from '@app/identity';
import { OrderRoutingModule } from '@app/order-routing';
import { Config } from '@app/platform';

import { WebhookSender } from './connectors/webhook-sender.js';
import { ConnectionRepository } from './data/connection.repository.js';
import { ForwardingAttemptRepository } from './data/forwarding-attempt.repository.js';
import { ShipmentRepository } from './data/shipment.repository.js';
import { SupplierOrderSteps } from './data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from './data/supplier-order.repository.js';
import { CarrierGateway, NoCarrierGateway } from './domain/carrier-gateway.js';
import { FulfillmentFacade } from './fulfillment.facade.js';
import { ConnectionQuery } from './queries/connection.query.js';
import { ForwardedOrderQuery } from './queries/forwarded-order.query.js';
import { ForwardingAttemptsQuery } from './queries/forwarding-attempts.query.js';
import { ParcelsQuery } from './queries/parcels.query.js';
import { RecipientsQuery } from './queries/recipients.query.js';
import { ShippableOrdersQuery } from './queries/shippable-orders.query.js';
import { SupplierOrderLinesQuery } from './queries/supplier-order-lines.query.js';
import { SupplierOrderViewsQuery } from './queries/supplier-order-views.query.js';
import { SupplierOrdersQuery } from './queries/supplier-orders.query.js';
import { SandboxCarrierGateway } from './sandbox/sandbox-carrier-gateway.js';
import { SandboxCarrierRepository } from './sandbox/sandbox-carrier.repository.js';
import { SendSandboxScans } from './sandbox/send-sandbox-scans.js';
import { AcceptSupplierOrders } from './use-cases/accept-supplier-orders.js';
import { CancelSupplierOrders } from './use-cases/cancel-supplier-orders.js';
import { ConfirmReceipt } from './use-cases/confirm-receipt.js';
import { CorrectTracking } from './use-cases/correct-tracking.js';
import { FollowParcel } from './use-cases/follow-parcel.js';
import { ForwardSupplierOrder } from './use-cases/forward-supplier-order.js';
import { HandOver } from './use-cases/hand-over.js';
import { MakeSupplierOrdersReady } from './use-cases/make-supplier-orders-ready.js';
import { NoteStuck } from './use-cases/note-stuck.js';
import { OpenSupplierOrders } from './use-cases/open-supplier-orders.js';
import { ReceiveUnconfirmed } from './use-cases/receive-unconfirmed.js';
import { RecordScans } from './use-cases/record-scans.js';
import { RejectSupplierOrder } from './use-cases/reject-supplier-order.js';
import { RejectUnanswered } from './use-cases/reject-unanswered.js';
import { ReplaceSupplierOrder } from './use-cases/replace-supplier-order.js';
import { ReopenSupplierOrders } from './use-cases/reopen-supplier-orders.js';
import { ReplayForwarding } from './use-cases/replay-forwarding.js';
import { RotateConnectionSecret } from './use-cases/rotate-connection-secret.js';
import { SendTestWebhook } from './use-cases/send-test-webhook.js';
import { SetConnection } from './use-cases/set-connection.js';
import { ShipFromFile } from './use-cases/ship-from-file.js';
import { ShipParcel } from './use-cases/ship-parcel.js';
import { TakeFromSuppliers } from './use-cases/take-from-suppliers.js';

/** For the edges of this context: pages, doors, listeners. */
const OFFERED = [
  AcceptSupplierOrders,
  ConnectionQuery,
  CorrectTracking,
  FollowParcel,
  ForwardingAttemptsQuery,
  ForwardSupplierOrder,
  FulfillmentFacade,
  NoteStuck,
  ParcelsQuery,
  ReceiveUnconfirmed,
  RecipientsQuery,
  RecordScans,
  RejectSupplierOrder,
  RejectUnanswered,
  ReplayForwarding,
  RotateConnectionSecret,
  SendSandboxScans,
  SendTestWebhook,
  SetConnection,
  ShipFromFile,
  ShipParcel,
  SupplierOrderLinesQuery,
  WebhookSender,
  SupplierOrdersQuery,
  ReplaceSupplierOrder,
  TakeFromSuppliers,
];

const INNER = [
  CancelSupplierOrders,
  ConfirmReceipt,
  ConnectionRepository,
  ForwardedOrderQuery,
  ForwardingAttemptRepository,
  HandOver,
  MakeSupplierOrdersReady,
  OpenSupplierOrders,
  ReopenSupplierOrders,
  SandboxCarrierGateway,
  SandboxCarrierRepository,
  ShippableOrdersQuery,
  ShipmentRepository,
  SupplierOrderRepository,
  SupplierOrderSteps,
  SupplierOrderViewsQuery,
];

/** Needs a global module that provides RecipientSource: ordering's. */
@Module({
  imports: [CatalogModule, IdentityModule, OrderRoutingModule],
  providers: [
    ...OFFERED,
    ...INNER,
    {
      provide: CarrierGateway,
      inject: [Config, SandboxCarrierGateway],
      useFactory: ({ carrierGateway }: Config, sandbox: SandboxCarrierGateway): CarrierGateway =>
        carrierGateway === 'sandbox' ? sandbox : new NoCarrierGateway(),
    },
  ],
  exports: [...OFFERED, CarrierGateway],
})
export class SupplierFulfillmentModule {}
