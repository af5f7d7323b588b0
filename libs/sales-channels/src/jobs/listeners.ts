import {
  channelEventReceived,
  channelUpdateNoted,
  orderCancelled,
  orderCompleted,
  parcelShipped,
  parcelTrackingCorrected,
  refundDone,
  type ShipmentFact,
  type SupplierOrderFact,
  supplierOrderDelivered,
  walletToppedUp,
} from '@app/contracts';
import type { ChannelEventId, ChannelUpdateId, EventType } from '@app/kernel';
import {
  type CompleteDelivery,
  type DatabaseListener,
  ListensByQueue,
  ListensInDatabase,
  type QueueListener,
  type StoredEvent,
  type Tx,
} from '@app/platform';
import { CALL_RETRY_AFTER_MS } from '@app/supplier-fulfillment';

import { NoteUpdate } from '../use-cases/note-update.js';
import { PushUpdate } from '../use-cases/push-update.js';
import { ReplayChannelEvents } from '../use-cases/replay-channel-events.js';
import { WorkOffEvent } from '../use-cases/work-off-event.js';

type PayloadOf<Type> = Type extends EventType<infer Payload> ? Payload : never;

const NOTE_UPDATE = 'sales-channels.note-update';

@ListensInDatabase()
export class OnParcelShipped implements DatabaseListener<ShipmentFact> {
  readonly listener = NOTE_UPDATE;
  readonly event = parcelShipped;

  constructor(private readonly note: NoteUpdate) {}

  handle(tx: Tx, { payload: { orderId, shipmentId } }: StoredEvent<ShipmentFact>): Promise<void> {
    return this.note.execute(tx, { orderId, kind: 'SHIPPED', subjectId: shipmentId, shipmentId });
  }
}

@ListensInDatabase()
export class OnParcelTrackingCorrected implements DatabaseListener<ShipmentFact> {
  readonly listener = NOTE_UPDATE;
  readonly event = parcelTrackingCorrected;

  constructor(private readonly note: NoteUpdate) {}

  /** A number may be corrected several times, so each correction is a subject of its own. */
  handle(tx: Tx, { id, payload: { orderId, shipmentId } }: StoredEvent<ShipmentFact>): Promise<void> {
    return this.note.execute(tx, { orderId, kind: 'TRACKING_CORRECTED', subjectId: id, shipmentId });
  }
}

@ListensInDatabase()
export class OnSupplierOrderDelivered implements DatabaseListener<SupplierOrderFact> {
  readonly listener = NOTE_UPDATE;
  readonly event = supplierOrderDelivered;

  constructor(private readonly note: NoteUpdate) {}

  handle(tx: Tx, { payload: { orderId, supplierOrderId } }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.note.execute(tx, { orderId, kind: 'DELIVERED', subjectId: supplierOrderId });
  }
}

@ListensInDatabase()
export class OnRefundDone implements DatabaseListener<PayloadOf<typeof refundDone>> {
  readonly listener = NOTE_UPDATE;
  readonly event = refundDone;

  constructor(private readonly note: NoteUpdate) {}

  handle(tx: Tx, { payload: { orderId, refundId } }: StoredEvent<PayloadOf<typeof refundDone>>): Promise<void> {
    return this.note.execute(tx, { orderId, kind: 'REFUNDED', subjectId: refundId });
  }
}

@ListensInDatabase()
export class OnOrderCancelled implements DatabaseListener<PayloadOf<typeof orderCancelled>> {
  readonly listener = NOTE_UPDATE;
  readonly event = orderCancelled;

  constructor(private readonly note: NoteUpdate) {}

  handle(tx: Tx, { payload: { orderId } }: StoredEvent<PayloadOf<typeof orderCancelled>>): Promise<void> {
    return this.note.execute(tx, { orderId, kind: 'CANCELLED', subjectId: orderId });
  }
}

@ListensInDatabase()
export class OnOrderCompleted implements DatabaseListener<PayloadOf<typeof orderCompleted>> {
  readonly listener = NOTE_UPDATE;
  readonly event = orderCompleted;

  constructor(private readonly note: NoteUpdate) {}

  handle(tx: Tx, { payload: { orderId } }: StoredEvent<PayloadOf<typeof orderCompleted>>): Promise<void> {
    return this.note.execute(tx, { orderId, kind: 'COMPLETED', subjectId: orderId });
  }
}

@ListensInDatabase()
export class OnWalletToppedUp implements DatabaseListener<PayloadOf<typeof walletToppedUp>> {
  readonly listener = 'sales-channels.retry-unpaid';
  readonly event = walletToppedUp;

  constructor(private readonly replay: ReplayChannelEvents) {}

  handle(tx: Tx, { payload: { organizationId } }: StoredEvent<PayloadOf<typeof walletToppedUp>>): Promise<void> {
    return this.replay.retryUnpaid(tx, organizationId);
  }
}

@ListensByQueue()
export class OnChannelEventReceived implements QueueListener<{ channelEventId: ChannelEventId }> {
  readonly listener = 'sales-channels.work-off-event';
  readonly event = channelEventReceived;
  readonly lane = 'CALLS';
  readonly retryAfterMs = CALL_RETRY_AFTER_MS;

  constructor(private readonly workOff: WorkOffEvent) {}

  handle({ payload }: StoredEvent<{ channelEventId: ChannelEventId }>, complete: CompleteDelivery): Promise<void> {
    return this.workOff.execute(payload.channelEventId, complete);
  }
}

@ListensByQueue()
export class OnChannelUpdateNoted implements QueueListener<{ channelUpdateId: ChannelUpdateId }> {
  readonly listener = 'sales-channels.push-update';
  readonly event = channelUpdateNoted;
  readonly lane = 'CALLS';
  readonly retryAfterMs = CALL_RETRY_AFTER_MS;

  constructor(private readonly push: PushUpdate) {}

  handle({ payload }: StoredEvent<{ channelUpdateId: ChannelUpdateId }>, complete: CompleteDelivery): Promise<void> {
    return this.push.execute(payload.channelUpdateId, complete);
  }

  onDead(tx: Tx, { payload }: StoredEvent<{ channelUpdateId: ChannelUpdateId }>): Promise<void> {
    return this.push.giveUp(tx, payload.channelUpdateId);
  }
}
