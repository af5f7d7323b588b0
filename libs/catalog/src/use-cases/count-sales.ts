import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '@app/platform';

import { SearchIndexRepository } from '../data/search-index.repository.js';

@Injectable()
export class CountSales {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly searchIndex: SearchIndexRepository,
  ) {}

  /** Adds what left the warehouses since the last count to the products' sales, and forgets changes that all have read. */
  execute(): Promise<void> {
    return this.unitOfWork.transaction(async (tx) => {
      await this.searchIndex.countSales(tx);
      await this.searchIndex.tidyChanges(tx);
    });
  }
}
