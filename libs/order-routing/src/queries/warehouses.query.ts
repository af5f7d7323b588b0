import { Injectable } from '@nestjs/common';
import type { Kysely, Selectable } from 'kysely';

import type { FreightTemplateId, OrganizationId, WarehouseId } from '@app/kernel';

import { orderRoutingTables } from '../data/order-routing-tables.js';
import type { WarehouseTable } from '../data/tables.js';

/** Where a supplier ships from. */
export interface Warehouse {
  readonly warehouseId: WarehouseId;
  readonly supplierId: OrganizationId;
  readonly name: string;
  /** GB/T 2260, two digits. */
  readonly province: string;
  readonly city: string;
  readonly timeZone: string;
  /** Orders that come later in the day are begun the day after: minutes since midnight there. */
  readonly cutoffMinutes: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly closedWeekdays: readonly number[];
  /** Holidays, as YYYY-MM-DD. */
  readonly closedOn: readonly string[];
  /** Pieces that it sends out a day; null: as many as come. */
  readonly dailyPieces: number | null;
  readonly freightTemplateId: FreightTemplateId;
  readonly isActive: boolean;
}

@Injectable()
export class WarehousesQuery {
  /** All of a supplier's, oldest first. */
  async ofSupplier(db: Kysely<unknown>, supplierId: OrganizationId): Promise<Warehouse[]> {
    const rows = await orderRoutingTables
      .read(db)
      .selectFrom('order_routing.warehouse')
      .selectAll()
      .where('supplier_id', '=', supplierId)
      .orderBy('id')
      .execute();
    return rows.map(toWarehouse);
  }

  async byIds(db: Kysely<unknown>, warehouseIds: readonly WarehouseId[]): Promise<Warehouse[]> {
    if (warehouseIds.length === 0) return [];
    const rows = await orderRoutingTables
      .read(db)
      .selectFrom('order_routing.warehouse')
      .selectAll()
      .where('id', 'in', warehouseIds)
      .execute();
    return rows.map(toWarehouse);
  }

  /** The province of every warehouse there is; a few per supplier. */
  async provinces(db: Kysely<unknown>): Promise<ReadonlyMap<WarehouseId, string>> {
    const rows = await orderRoutingTables
      .read(db)
      .selectFrom('order_routing.warehouse')
      .select(['id', 'province'])
      .execute();
    return new Map(rows.map(({ id, province }) => [id as WarehouseId, province]));
  }
}

function toWarehouse(row: Selectable<WarehouseTable>): Warehouse {
  return {
    warehouseId: row.id as WarehouseId,
    supplierId: row.supplier_id as OrganizationId,
    name: row.name,
    province: row.province,
    city: row.city,
    timeZone: row.time_zone,
    cutoffMinutes: row.cutoff_minutes,
    closedWeekdays: row.closed_weekdays,
    closedOn: row.closed_on,
    dailyPieces: row.daily_pieces,
    freightTemplateId: row.freight_template_id as FreightTemplateId,
    isActive: row.is_active,
  };
}
