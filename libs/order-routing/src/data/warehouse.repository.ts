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
  /** 1 is Monday, 7 is Sunday. */
  readonly closedWeekdays: readonly number[];
  /** Holidays, as YYYY-MM-DD. */
  readonly closedOn: readonly string[];
  /** Pieces that it sends out a day; null: as many as come. */
  readonly dailyPieces: number | null;
}

/** What is left out, or null, stays; except the daily pieces, of which null lifts the limit. */
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
        closed_weekdays: [...terms.closedWeekdays],
        closed_on: [...terms.closedOn],
        daily_pieces: terms.dailyPieces,
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
        // Naming the id keeps a change of nothing a statement.
        id: warehouseId,
        ...placeOf(changes),
        ...workingTermsOf(changes),
      })
      .where('id', '=', warehouseId)
      .where('supplier_id', '=', supplierId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new NotFound('The warehouse', ['warehouseId']);
  }
}

// Kysely leaves undefined columns out.
function placeOf({ name, province, city, timeZone, freightTemplateId }: WarehouseChanges) {
  return {
    name: name ?? undefined,
    province: province ?? undefined,
    city: city ?? undefined,
    time_zone: timeZone ?? undefined,
    freight_template_id: freightTemplateId ?? undefined,
  };
}

function workingTermsOf({ cutoffMinutes, closedWeekdays, closedOn, dailyPieces, isActive }: WarehouseChanges) {
  return {
    cutoff_minutes: cutoffMinutes ?? undefined,
    closed_weekdays: closedWeekdays ? [...closedWeekdays] : undefined,
    closed_on: closedOn ? [...closedOn] : undefined,
    // Null is a value here: no limit.
    daily_pieces: dailyPieces,
    is_active: isActive ?? undefined,
  };
}
