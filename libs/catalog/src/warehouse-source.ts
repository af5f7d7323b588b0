import type { Kysely } from 'kysely';

import type { OrganizationId, WarehouseId } from '@app/kernel';

/** Whose warehouses these are, which order-routing knows; it provides this port by a global module. */
export abstract class WarehouseSource {
  /** Those of `warehouseIds` that are the supplier's and in use. */
  abstract findOwn(
    db: Kysely<unknown>,
    supplierId: OrganizationId,
    warehouseIds: readonly WarehouseId[],
  ): Promise<WarehouseId[]>;

  /** The province that each warehouse ships from. */
  abstract provinces(db: Kysely<unknown>): Promise<ReadonlyMap<WarehouseId, string>>;
}
