import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type FreightTemplateId, NotFound, type OrganizationId, type WarehouseId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { orderRoutingTables } from './order-routing-tables.js';

export interface WarehouseTerms {
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly timeZone: string;
  readonly freightTemplateId: FreightTemplateId;
  readonly cutoffMinutes: number;
}

/** What is left out, or null, stays. */
export type WarehouseChanges = {
  readonly [Name in keyof WarehouseTerms | 'isActive']?:
    (WarehouseTerms & { isActive: boolean })[Name] | null | undefined;
};

/** Every write and lock on warehouses. */
@Injectable()
export class WarehouseRepository {
  async insert(tx: Tx, warehouseId: WarehouseId, supplierId: OrganizationId, terms: WarehouseTerms): Promise<void> {
    await orderRoutingTables
      .write(tx)
      .insertInto('order_routing.warehouse')
      .values({
        id: warehouseId,
        supplier_id: supplierId,
        name: terms.name,
        province: terms.province,
        city: terms.city,
        time_zone: terms.timeZone,
        freight_template_id: terms.freightTemplateId,
        cutoff_minutes: terms.cutoffMinutes,
        created_at: sql<Date>`platform.now()`,
      })
      .execute();
  }

  /** @throws NotFound when it is not the supplier's. */
  async update(tx: Tx, warehouseId: WarehouseId, supplierId: OrganizationId, changes: WarehouseChanges): Promise<void> {
    const { numUpdatedRows } = await orderRoutingTables
      .write(tx)
      .updateTable('order_routing.warehouse')
      .set({
        // Kysely leaves undefined columns out; naming the id keeps a change of nothing a statement.
        id: warehouseId,
        name: changes.name ?? undefined,
        province: changes.province ?? undefined,
        city: changes.city ?? undefined,
        time_zone: changes.timeZone ?? undefined,
        freight_template_id: changes.freightTemplateId ?? undefined,
        cutoff_minutes: changes.cutoffMinutes ?? undefined,
        is_active: changes.isActive ?? undefined,
      })
      .where('id', '=', warehouseId)
      .where('supplier_id', '=', supplierId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new NotFound('The warehouse', ['warehouseId']);
  }
}
