import { Injectable } from '@nestjs/common';

import type { TenantActor, WarehouseId } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { FreightTemplateRepository } from '../data/freight-template.repository.js';
import { type WarehouseChanges, WarehouseRepository } from '../data/warehouse.repository.js';
import { assertWarehousePlace } from '../domain/warehouse.rules.js';

export interface UpdateWarehouseCommand extends WarehouseChanges {
  readonly warehouseId: WarehouseId;
}

@Injectable()
export class UpdateWarehouse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: WarehouseRepository,
    private readonly freightTemplates: FreightTemplateRepository,
  ) {}

  /**
   * Changes a warehouse from the next quote on. One that is no longer active serves no new order; what was placed before
   * is still shipped from there.
   * @throws NotFound (warehouse or freight template), InvalidInput
   */
  execute(actor: TenantActor, { warehouseId, ...changes }: UpdateWarehouseCommand): Promise<WarehouseId> {
    return this.unitOfWork.run(actor, 'updateWarehouse', async (tx) => {
      assertWarehousePlace(changes);
      if (changes.freightTemplateId) {
        await this.freightTemplates.lock(tx, actor.organizationId, changes.freightTemplateId);
      }
      await this.repository.update(tx, warehouseId, actor.organizationId, changes);
      return warehouseId;
    });
  }
}
