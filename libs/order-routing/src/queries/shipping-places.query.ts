import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { WarehouseId } from '@app/kernel';

import { type FreightRuleJson, RULES_OF_TEMPLATE, toFreightRule } from '../data/freight-rules.sql.js';
import type { ShippingPlace } from '../domain/candidates.js';
import { IdleSuppliersQuery } from './idle-suppliers.query.js';

interface Row extends Omit<ShippingPlace, 'freight'> {
  readonly excludedRegions: string[];
  readonly rules: FreightRuleJson[];
}

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
        template.excluded_regions as "excludedRegions", ${RULES_OF_TEMPLATE} as rules
      from order_routing.warehouse
      join order_routing.freight_template template on template.id = warehouse.freight_template_id
      where warehouse.id = any(${warehouseIds}::uuid[])`.execute(db);
    const idle = await this.idleSuppliers.among(db, rows);
    return new Map(
      rows.map(({ rules, excludedRegions, isActive, ...row }) => [
        row.warehouseId,
        {
          ...row,
          isActive: isActive && !idle.has(row.supplierId),
          freight: { rules: rules.map(toFreightRule), excludedRegions },
        },
      ]),
    );
  }
}
