import { Injectable } from '@nestjs/common';

import { addMs, SECOND_MS, type SupplierOrderId } from '@app/kernel';
import { MarketSettings, type Tx } from '@app/platform';

import { SplitRepository } from '../data/split.repository.js';

@Injectable()
export class ScheduleRelease {
  constructor(
    private readonly splits: SplitRepository,
    private readonly settings: MarketSettings,
  ) {}

  /** The shopper has the goods: its money is released when the after-sale window has passed. Twice changes nothing. */
  async execute(tx: Tx, supplierOrderId: SupplierOrderId, receivedAt: Date): Promise<void> {
    const { afterSaleSeconds } = await this.settings.get();
    await this.splits.setReleaseAt(tx, supplierOrderId, addMs(receivedAt, afterSaleSeconds * SECOND_MS));
  }
}
