import { Injectable } from '@nestjs/common';

import { type SupplierOrderFact, supplierOrderReceived } from '@app/contracts';
import { type DatabaseListener, ListensInDatabase, type StoredEvent, type Tx } from '@app/platform';

import { ScheduleRelease } from '../use-cases/schedule-release.js';

@ListensInDatabase()
@Injectable()
export class ScheduleReleaseOnSupplierOrderReceived implements DatabaseListener<SupplierOrderFact> {
  readonly listener = 'settlement.schedule-release';
  readonly event = supplierOrderReceived;

  constructor(private readonly scheduleRelease: ScheduleRelease) {}

  handle(tx: Tx, { payload, occurredAt }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.scheduleRelease.execute(tx, payload.supplierOrderId, occurredAt);
  }
}
