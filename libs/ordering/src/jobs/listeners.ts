import {
  parcelShipped,
  paymentCaptured,
  refundDone,
  type SupplierOrderFact,
  supplierOrderAccepted,
  supplierOrderDelivered,
  supplierOrderReceived,
  supplierOrderRejected,
  supplierOrderShipped,
} from '@app/contracts';
import type { EventType } from '@app/kernel';
import { type DatabaseListener, ListensInDatabase, type StoredEvent, type Tx } from '@app/platform';

import { FollowSupplierOrder } from '../use-cases/follow-supplier-order.js';
import { NoteParcel } from '../use-cases/note-parcel.js';
import { NoteRefund } from '../use-cases/note-refund.js';
import { TakePayment } from '../use-cases/take-payment.js';

type PayloadOf<Type> = Type extends EventType<infer Payload> ? Payload : never;

@ListensInDatabase()
export class OnPaymentCaptured implements DatabaseListener<PayloadOf<typeof paymentCaptured>> {
  readonly listener = 'ordering.take-payment';
  readonly event = paymentCaptured;

  constructor(private readonly takePayment: TakePayment) {}

  handle(tx: Tx, { payload }: StoredEvent<PayloadOf<typeof paymentCaptured>>): Promise<void> {
    return this.takePayment.execute(tx, payload.orderId);
  }
}

@ListensInDatabase()
export class OnSupplierOrderAccepted implements DatabaseListener<SupplierOrderFact> {
  readonly listener = 'ordering.follow-supplier-order';
  readonly event = supplierOrderAccepted;

  constructor(private readonly follow: FollowSupplierOrder) {}

  handle(tx: Tx, { payload }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.follow.noteProgress(tx, payload, 'ACCEPTED');
  }
}

@ListensInDatabase()
export class OnSupplierOrderShipped implements DatabaseListener<SupplierOrderFact> {
  readonly listener = 'ordering.follow-supplier-order';
  readonly event = supplierOrderShipped;

  constructor(private readonly follow: FollowSupplierOrder) {}

  handle(tx: Tx, { payload }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.follow.noteProgress(tx, payload, 'SHIPPED');
  }
}

@ListensInDatabase()
export class OnSupplierOrderDelivered implements DatabaseListener<SupplierOrderFact> {
  readonly listener = 'ordering.follow-supplier-order';
  readonly event = supplierOrderDelivered;

  constructor(private readonly follow: FollowSupplierOrder) {}

  handle(tx: Tx, { payload }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.follow.noteProgress(tx, payload, 'DELIVERED');
  }
}

@ListensInDatabase()
export class OnSupplierOrderReceived implements DatabaseListener<SupplierOrderFact> {
  readonly listener = 'ordering.follow-supplier-order';
  readonly event = supplierOrderReceived;

  constructor(private readonly follow: FollowSupplierOrder) {}

  handle(tx: Tx, { payload }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.follow.noteProgress(tx, payload, 'RECEIVED');
  }
}

@ListensInDatabase()
export class OnSupplierOrderRejected implements DatabaseListener<SupplierOrderFact> {
  readonly listener = 'ordering.refund-rejected';
  readonly event = supplierOrderRejected;

  constructor(private readonly follow: FollowSupplierOrder) {}

  handle(tx: Tx, { payload }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.follow.replaceRejected(tx, payload);
  }
}

@ListensInDatabase()
export class OnParcelShipped implements DatabaseListener<PayloadOf<typeof parcelShipped>> {
  readonly listener = 'ordering.follow-parcel';
  readonly event = parcelShipped;

  constructor(private readonly noteParcel: NoteParcel) {}

  handle(tx: Tx, { payload }: StoredEvent<PayloadOf<typeof parcelShipped>>): Promise<void> {
    return this.noteParcel.execute(tx, payload);
  }
}

@ListensInDatabase()
export class OnRefundDone implements DatabaseListener<PayloadOf<typeof refundDone>> {
  readonly listener = 'ordering.note-refund';
  readonly event = refundDone;

  constructor(private readonly noteRefund: NoteRefund) {}

  handle(tx: Tx, { payload }: StoredEvent<PayloadOf<typeof refundDone>>): Promise<void> {
    return this.noteRefund.execute(tx, payload);
  }
}
