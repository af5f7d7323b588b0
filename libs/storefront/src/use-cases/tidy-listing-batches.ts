import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '@app/platform';

import { ListingBatchRepository } from '../data/listing-batch.repository.js';

const KEPT_DAYS = 90;
const AT_ONCE = 100;

@Injectable()
export class TidyListingBatches {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: ListingBatchRepository,
  ) {}

  /** Deletes batches and their results after 90 days. @returns whether there may be more. */
  async execute(): Promise<boolean> {
    const deleted = await this.unitOfWork.transaction((tx) => this.batches.deleteOld(tx, KEPT_DAYS, AT_ONCE));
    return deleted === AT_ONCE;
  }
}
