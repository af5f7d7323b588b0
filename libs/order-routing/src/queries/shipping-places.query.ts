import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { WarehouseId } from '@app/kernel';

import { FIRST_DAY_THAT_MATTERS } from '../data/begun-parcels.sql.js';
import { type FreightRuleJson, RULES_OF_TEMPLATE, toFreightRule } from '../data/freight-rules.sql.js';
import type { ShippingPlace } from '../domain/candidates.js';
import { IdleSuppliersQuery } from './idle-suppliers.query.js';

interface Row extends Omit<ShippingPlace, 'freight' | 'piecesBegun'> {
  readonly piecesBegun: Readonly<Record<string, number>>;
  readonly excludedRegions: string[];
  readonly rules: FreightRuleJson[];
}

/** Who served few lines is taken to have served so many more, so that one failure does not condemn him. */
const DOUBT = 20;

/** By day, of the warehouses that have a daily limit; days that are over do not matter. */
const PIECES_BEGUN = sql`(
  select coalesce(jsonb_object_agg(day.begins_on, day.pieces), '{}')
  from (
    select begun.begins_on, sum(begun.pieces) as pieces
    from order_routing.begun_parcel begun
    where begun.warehouse_id = warehouse.id and warehouse.daily_pieces is not null
      and begun.begins_on >= ${FIRST_DAY_THAT_MATTERS}
    group by begun.begins_on
  ) day)`;

@Injectable()
export class ShippingPlacesQuery {
  constructor(private readonly idleSuppliers: IdleSuppliersQuery) {}

  /** What routing needs of these warehouses. One whose supplier is suspended or closed today is not active. */
  async find(
    db: Kysely<unknown>,
    warehouseIds: readonly WarehouseId[],
  ): Promise<ReadonlyMap<WarehouseId, ShippingPlace>> {
    const { rows } = await sql<Row>`
      select warehouse.id as "warehouseId", warehouse.supplier_id as "supplierId", warehouse.is_active as "isActive",
        warehouse.cutoff_minutes as "cutoffMinutes", warehouse.time_zone as "timeZone", template.currency,
        warehouse.closed_weekdays as "closedWeekdays", warehouse.closed_on as "closedOn",
        warehouse.daily_pieces as "dailyPieces", ${PIECES_BEGUN} as "piecesBegun",
        coalesce(record.failed / (record.served + record.failed + ${DOUBT})::float8, 0) as "failureShare",
        template.excluded_regions as "excludedRegions", ${RULES_OF_TEMPLATE} as rules
      from order_routing.warehouse
      join order_routing.freight_template template on template.id = warehouse.freight_template_id
      left join order_routing.supplier_record record on record.supplier_id = warehouse.supplier_id
      where warehouse.id = any(${warehouseIds}::uuid[])`.execute(db);
    const idle = await this.idleSuppliers.among(db, rows);
    return new Map(
      rows.map(({ rules, excludedRegions, isActive, piecesBegun, ...row }) => [
        row.warehouseId,
        {
          ...row,
          piecesBegun: new Map(Object.entries(piecesBegun)),
          isActive: isActive && !idle.has(row.supplierId),
          freight: { rules: rules.map(toFreightRule), excludedRegions },
        },
      ]),
    );
  }
}
