import { type SupplierOrderFact, supplierOrderRejected, supplierOrderShipped } from '@app/contracts';
import { type DatabaseListener, ListensInDatabase, type StoredEvent, type Tx } from '@app/platform';

import { NoteOutcome } from '../use-cases/note-outcome.js';

@ListensInDatabase()
export class OnSupplierOrderShipped implements DatabaseListener<SupplierOrderFact> {
  readonly listener = 'order-routing.note-outcome';
  readonly event = supplierOrderShipped;

  constructor(private readonly noteOutcome: NoteOutcome) {}

  handle(tx: Tx, { payload }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.noteOutcome.execute(tx, payload.supplierId, 'served');
  }
}

@ListensInDatabase()
export class OnSupplierOrderRejected implements DatabaseListener<SupplierOrderFact> {
  readonly listener = 'order-routing.note-outcome';
  readonly event = supplierOrderRejected;

  constructor(private readonly noteOutcome: NoteOutcome) {}

  handle(tx: Tx, { payload }: StoredEvent<SupplierOrderFact>): Promise<void> {
    return this.noteOutcome.execute(tx, payload.supplierId, 'failed');
  }
}
