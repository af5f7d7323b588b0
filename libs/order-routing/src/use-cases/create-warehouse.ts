import { Injectable } from '@nestjs/common';

import type { TenantActor, WarehouseId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';

import { FreightTemplateRepository } from '../data/freight-template.repository.js';
import { WarehouseRepository, type WarehouseTerms } from '../data/warehouse.repository.js';
import { TooManyPlaces } from '../domain/errors.js';
import { assertWarehousePlace } from '../domain/warehouse.rules.js';
import { WarehousesQuery } from '../queries/warehouses.query.js';

export const WAREHOUSES_MAX = 50;

export interface CreateWarehouseCommand extends WarehouseTerms {
  readonly idempotencyKey: string;
}

@Injectable()
export class CreateWarehouse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: WarehouseRepository,
    private readonly freightTemplates: FreightTemplateRepository,
    private readonly warehouses: WarehousesQuery,
  ) {}

  /**
   * Adds a warehouse to the calling supplier; stock may be put into it at once.
   * @throws NotFound (freight template), InvalidInput, TooManyPlaces, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: CreateWarehouseCommand): Promise<WarehouseId> {
    return this.unitOfWork.once(actor, 'createWarehouse', command, async (tx) => {
      assertWarehousePlace(command);
      await this.freightTemplates.lock(tx, actor.organizationId, command.freightTemplateId);
      const existing = await this.warehouses.ofSupplier(tx, actor.organizationId);
      if (existing.length >= WAREHOUSES_MAX) throw new TooManyPlaces('warehouses', WAREHOUSES_MAX);
      const warehouseId = newId<'Warehouse'>();
      await this.repository.insert(tx, warehouseId, actor.organizationId, command);
      return warehouseId;
    });
  }
}
