import { Global, Injectable, Module } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { WarehouseSource } from '@app/catalog';
import type { OrganizationId, WarehouseId } from '@app/kernel';

import { OrderRoutingModule } from './order-routing.module.js';
import { WarehousesQuery } from './queries/warehouses.query.js';

@Injectable()
class WarehousesOfSuppliers extends WarehouseSource {
  constructor(private readonly warehouses: WarehousesQuery) {
    super();
  }

  async findOwn(
    db: Kysely<unknown>,
    supplierId: OrganizationId,
    warehouseIds: readonly WarehouseId[],
  ): Promise<WarehouseId[]> {
    const found = await this.warehouses.byIds(db, warehouseIds);
    return found.filter((one) => one.supplierId === supplierId && one.isActive).map((one) => one.warehouseId);
  }

  provinces(db: Kysely<unknown>): Promise<ReadonlyMap<WarehouseId, string>> {
    return this.warehouses.provinces(db);
  }
}

/** What order-routing provides to the catalogue, which it depends on itself. */
@Global()
@Module({
  imports: [OrderRoutingModule],
  providers: [{ provide: WarehouseSource, useClass: WarehousesOfSuppliers }],
  exports: [WarehouseSource],
})
export class OrderRoutingPortsModule {}
