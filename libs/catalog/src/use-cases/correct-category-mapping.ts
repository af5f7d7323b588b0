import { Injectable } from '@nestjs/common';

import { type CategoryId, type CategoryMappingId, NotFound, type OrganizationId, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { CategoryMappingRepository } from '../categories/category-mapping.repository.js';

export interface CategoryCorrection {
  readonly mappingId: CategoryMappingId;
  readonly categoryId: CategoryId;
}

@Injectable()
export class CorrectCategoryMapping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mappings: CategoryMappingRepository,
  ) {}

  /**
   * Says which category one of a supplier's own is; holds from the next feed on.
   * @param supplierId whose it must be; null for the operator, who may correct everybody's.
   * @throws NotFound
   */
  execute(
    actor: TenantActor,
    supplierId: OrganizationId | null,
    { mappingId, categoryId }: CategoryCorrection,
  ): Promise<CategoryMappingId> {
    return this.unitOfWork.run(actor, 'correctCategoryMapping', async (tx) => {
      if (!(await this.mappings.hasCategory(tx, categoryId))) throw new NotFound('The category', ['categoryId']);
      const isCorrected = await this.mappings.correct(tx, supplierId, mappingId, categoryId);
      if (!isCorrected) throw new NotFound('The mapping', ['mappingId']);
      return mappingId;
    });
  }
}
