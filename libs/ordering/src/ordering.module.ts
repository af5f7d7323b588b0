import { Module } from '@nestjs/common';

import { CatalogModule } from '@app/catalog';
import { IdentityModule } from '@app/identity';
import { OrderRoutingModule } from '@app/order-routing';
import { SettlementModule } from '@app/settlement';
import { StorefrontModule } from '@app/storefront';
import { SupplierFulfillmentModule } from '@app/supplier-fulfillment';

import { HoldRepository } from './data/hold.repository.js';
import { NewOrderRepository } from './data/new-order.repository.js';
import { OrderRepository } from './data/order.repository.js';
import { OrderingFacade } from './ordering.facade.js';
import { OrderingPortsModule } from './ordering-ports.module.js';
import { DropBoardQuery } from './queries/drop-board.query.js';
import { HoldsQuery } from './queries/holds.query.js';
import { OrdersQuery } from './queries/orders.query.js';
import { RecipientsQuery } from './queries/recipients.query.js';
import { AnswerReroute } from './use-cases/answer-reroute.js';
import { RerouteQuestionRepository } from './data/reroute-question.repository.js';
import { RerouteQuestionsQuery } from './queries/reroute-questions.query.js';
import { ServeRejected } from './use-cases/serve-rejected.js';
import { CancelOrder } from './use-cases/cancel-order.js';
import { ConfirmReceipt } from './use-cases/confirm-receipt.js';
import { DecideHold } from './use-cases/decide-hold.js';
import { EndOrder } from './use-cases/end-order.js';
import { EraseShoppers } from './use-cases/erase-shoppers.js';
import { ExpireOrders } from './use-cases/expire-orders.js';
import { FindOrderLink } from './use-cases/find-order-link.js';
import { FollowSupplierOrder } from './use-cases/follow-supplier-order.js';
import { HoldOrders } from './use-cases/hold-orders.js';
import { NoteParcel } from './use-cases/note-parcel.js';
import { NoteRefund } from './use-cases/note-refund.js';
import { PlaceOrder } from './use-cases/place-order.js';
import { PlaceOrders } from './use-cases/place-orders.js';
import { RevealRecipient } from './use-cases/reveal-recipient.js';
import { RerouteSupplierOrder } from './use-cases/reroute-supplier-order.js';
import { SetHoldRules } from './use-cases/set-hold-rules.js';
import { TakePayment } from './use-cases/take-payment.js';
import { WriteOrders } from './use-cases/write-orders.js';

const OFFERED = [
  AnswerReroute,
  CancelOrder,
  ConfirmReceipt,
  DecideHold,
  DropBoardQuery,
  EraseShoppers,
  ExpireOrders,
  FindOrderLink,
  FollowSupplierOrder,
  HoldsQuery,
  NoteParcel,
  NoteRefund,
  OrderingFacade,
  OrdersQuery,
  RecipientsQuery,
  RerouteQuestionsQuery,
  RevealRecipient,
  PlaceOrder,
  SetHoldRules,
  TakePayment,
];

@Module({
  imports: [
    CatalogModule,
    IdentityModule,
    OrderingPortsModule,
    OrderRoutingModule,
    SettlementModule,
    StorefrontModule,
    SupplierFulfillmentModule,
  ],
  providers: [
    ...OFFERED,
    EndOrder,
    HoldOrders,
    HoldRepository,
    NewOrderRepository,
    OrderRepository,
    PlaceOrders,
    RerouteQuestionRepository,
    RerouteSupplierOrder,
    ServeRejected,
    WriteOrders,
  ],
  exports: [...OFFERED, SupplierFulfillmentModule, IdentityModule],
})
export class OrderingModule {}
