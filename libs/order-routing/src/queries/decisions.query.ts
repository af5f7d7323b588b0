import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { IdentityFacade } from '@app/identity';
import type { OrderId, OrderLineId, OrganizationId, WarehouseId } from '@app/kernel';

import { orderRoutingTables } from '../data/order-routing-tables.js';
import type { AddedCost } from '../domain/route.js';
import { WarehousesQuery } from './warehouses.query.js';

/** One way to serve a line, for people to read. */
export interface RecordedWay {
  readonly supplierName: string;
  readonly warehouseName: string;
  readonly added: AddedCost;
}

export interface RecordedLine extends RecordedWay {
  readonly lineId: OrderLineId;
  readonly runnerUp: RecordedWay | null;
}

/** How an order was routed, with the figures of that moment. */
export interface RecordedDecision {
  readonly orderId: OrderId;
  readonly decidedAt: Date;
  readonly costMinor: bigint;
  readonly isProven: boolean;
  readonly gap: number;
  readonly lines: readonly RecordedLine[];
}

interface WayJson {
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly added: { readonly [Part in keyof AddedCost]: string };
}

interface LineJson extends WayJson {
  readonly lineId: OrderLineId;
  readonly runnerUp: WayJson | null;
}

@Injectable()
export class DecisionsQuery {
  constructor(
    private readonly identity: IdentityFacade,
    private readonly warehouses: WarehousesQuery,
  ) {}

  /** Those of the orders that were routed. */
  async ofOrders(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<RecordedDecision[]> {
    const rows = await orderRoutingTables
      .read(db)
      .selectFrom('order_routing.decision')
      .select(['order_id', 'decided_at', 'cost_minor', 'is_proven', 'gap', 'lines'])
      .where('order_id', 'in', orderIds)
      .execute();
    const decisions = rows.map((row) => ({ ...row, lines: row.lines as LineJson[] }));
    const toWay = await this.namesOf(
      db,
      decisions.flatMap(({ lines }) => lines.flatMap((line) => (line.runnerUp ? [line, line.runnerUp] : [line]))),
    );
    return decisions.map((row) => ({
      orderId: row.order_id as OrderId,
      decidedAt: row.decided_at,
      costMinor: row.cost_minor,
      isProven: row.is_proven,
      gap: row.gap,
      lines: row.lines.map((line) => ({
        ...toWay(line),
        lineId: line.lineId,
        runnerUp: line.runnerUp && toWay(line.runnerUp),
      })),
    }));
  }

  private async namesOf(db: Kysely<unknown>, ways: readonly WayJson[]): Promise<(way: WayJson) => RecordedWay> {
    const suppliers = await this.identity.findOrganizations(db, [...new Set(ways.map(({ supplierId }) => supplierId))]);
    const warehouses = await this.warehouses.byIds(db, [...new Set(ways.map(({ warehouseId }) => warehouseId))]);
    const supplierNames = new Map(suppliers.map(({ organizationId, name }) => [organizationId, name]));
    const warehouseNames = new Map(warehouses.map(({ warehouseId, name }) => [warehouseId, name]));
    return ({ supplierId, warehouseId, added }) => ({
      supplierName: supplierNames.get(supplierId) ?? '',
      warehouseName: warehouseNames.get(warehouseId) ?? '',
      added: {
        goodsMinor: BigInt(added.goodsMinor),
        freightMinor: BigInt(added.freightMinor),
        latenessMinor: BigInt(added.latenessMinor),
        riskMinor: BigInt(added.riskMinor),
        splitMinor: BigInt(added.splitMinor),
      },
    });
  }
}
