import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderId, OrderLineId, OrganizationId } from '@app/kernel';
import { insertRows, NOW, type Tx } from '@app/platform';

import type { RoutingDecision } from '../domain/decision.js';
import { FIRST_DAY_THAT_MATTERS } from './begun-parcels.sql.js';

export interface OrderDecision {
  readonly orderId: OrderId;
  readonly creatorId: OrganizationId;
  readonly decision: RoutingDecision;
}

const COLUMNS = {
  order_id: 'uuid',
  creator_id: 'uuid',
  province: 'text',
  request: 'jsonb',
  weights: 'jsonb',
  lines: 'jsonb',
  freight_minor: 'int8',
  cost_minor: 'int8',
  is_proven: 'bool',
  gap: 'float8',
  decided_at: NOW,
} as const;
const BEGUN_PARCEL_COLUMNS = { warehouse_id: 'uuid', begins_on: 'text', order_id: 'uuid', pieces: 'int4' } as const;

/** Every write of decisions and of the room that they take. */
@Injectable()
export class DecisionRepository {
  /** Keeps why each line went where it went, with the figures of that moment, and takes room on the days of the parcels. */
  async insertAll(tx: Tx, decided: readonly OrderDecision[]): Promise<void> {
    await insertRows(
      tx,
      'order_routing.decision',
      COLUMNS,
      decided.map(({ orderId, creatorId, decision }) => ({
        order_id: orderId,
        creator_id: creatorId,
        province: decision.province,
        request: toJson(decision.asked),
        weights: toJson(decision.weights),
        lines: toJson(decision.lines),
        freight_minor: decision.freightMinor,
        cost_minor: decision.costMinor,
        is_proven: decision.isProven,
        gap: decision.gap,
      })),
    );
    await takeRoom(tx, decided);
  }

  /** Puts what was decided anew of some lines in the place of what was kept of them; the new parcels take their room. */
  async amend(tx: Tx, orderId: OrderId, decision: RoutingDecision): Promise<void> {
    await sql`update order_routing.decision set lines = (
        select jsonb_agg(coalesce(renewed.line, kept.line) order by kept.place)
        from jsonb_array_elements(lines) with ordinality as kept (line, place)
        left join jsonb_array_elements(${toJson(decision.lines)}::jsonb) as renewed (line)
          on renewed.line ->> 'lineId' = kept.line ->> 'lineId')
      where order_id = ${orderId}`.execute(tx);
    await takeRoom(tx, [{ orderId, decision }]);
  }

  /** Gives back the room of the parcels that these lines were to go in. */
  async giveBackRoom(tx: Tx, orderId: OrderId, lineIds: readonly OrderLineId[]): Promise<void> {
    await sql`delete from order_routing.begun_parcel begun
      using order_routing.decision, jsonb_array_elements(decision.lines) line
      where decision.order_id = ${orderId} and line ->> 'lineId' = any(${lineIds}::text[])
        and begun.order_id = decision.order_id and begun.warehouse_id = (line ->> 'warehouseId')::uuid
        and begun.begins_on >= ${FIRST_DAY_THAT_MATTERS}`.execute(tx);
  }
}

async function takeRoom(tx: Tx, decided: readonly Pick<OrderDecision, 'orderId' | 'decision'>[]): Promise<void> {
  const limited = decided.flatMap(({ orderId, decision }) =>
    decision.parcels
      .filter(({ isLimited }) => isLimited)
      .map(({ warehouseId, beginsOn, pieces }) => ({
        warehouse_id: warehouseId,
        begins_on: beginsOn,
        order_id: orderId,
        pieces,
      })),
  );
  // An order that is routed anew may come to a warehouse that begins another part of it that day.
  await insertRows(
    tx,
    'order_routing.begun_parcel',
    BEGUN_PARCEL_COLUMNS,
    limited,
    sql`on conflict (warehouse_id, begins_on, order_id) do update set pieces = begun_parcel.pieces + excluded.pieces`,
  );
}

/** Amounts as text, for they may be larger than what JSON's readers take for exact. */
const toJson = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner));
