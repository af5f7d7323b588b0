import {
  parcelShipped,
  parcelTrackingCorrected,
  type ShipmentFact,
  type SupplierOrderFact,
  supplierOrderReady,
} from '@app/contracts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '@app/kernel';
import { type CompleteDelivery, ListensByQueue, type QueueListener, type StoredEvent, type Tx } from '@app/platform';

import { FORWARD_LISTENER, CALL_RETRY_AFTER_MS } from '../domain/forwarding.rules.js';
import { FollowParcel } from '../use-cases/follow-parcel.js';
import { ForwardSupplierOrder } from '../use-cases/forward-supplier-order.js';
import { NoteStuck } from '../use-cases/note-stuck.js';

@ListensByQueue()
export class OnSupplierOrderReady implements QueueListener<SupplierOrderFact> {
  readonly listener = FORWARD_LISTENER;
  readonly event = supplierOrderReady;
  readonly lane = 'CALLS';
  readonly retryAfterMs = CALL_RETRY_AFTER_MS;

  constructor(
    private readonly forward: ForwardSupplierOrder,
    private readonly noteStuck: NoteStuck,
  ) {}

  handle({ payload }: StoredEvent<SupplierOrderFact>, complete: CompleteDelivery): Promise<void> {
    return this.forward.execute(payload.supplierOrderId, complete);
  }

  onDead(tx: Tx, { payload }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.noteStuck.execute(tx, payload.supplierOrderId);
  }
}

const FOLLOW_LISTENER = 'supplier-fulfillment.follow-parcel';
const FOLLOW_RETRY_AFTER_MS = [
  SECOND_MS,
  10 * SECOND_MS,
  MINUTE_MS,
  10 * MINUTE_MS,
  HOUR_MS,
  6 * HOUR_MS,
  24 * HOUR_MS,
];

@ListensByQueue()
export class OnParcelShipped implements QueueListener<ShipmentFact> {
  readonly listener = FOLLOW_LISTENER;
  readonly event = parcelShipped;
  readonly lane = 'CALLS';
  readonly retryAfterMs = FOLLOW_RETRY_AFTER_MS;

  constructor(private readonly follow: FollowParcel) {}

  async handle({ payload }: StoredEvent<ShipmentFact>, complete: CompleteDelivery): Promise<void> {
    await this.follow.execute(payload.shipmentId);
    await complete();
  }
}

@ListensByQueue()
export class OnParcelTrackingCorrected implements QueueListener<ShipmentFact> {
  readonly listener = FOLLOW_LISTENER;
  readonly event = parcelTrackingCorrected;
  readonly lane = 'CALLS';
  readonly retryAfterMs = FOLLOW_RETRY_AFTER_MS;

  constructor(private readonly follow: FollowParcel) {}

  async handle({ payload }: StoredEvent<ShipmentFact>, complete: CompleteDelivery): Promise<void> {
    await this.follow.execute(payload.shipmentId);
    await complete();
  }
}
