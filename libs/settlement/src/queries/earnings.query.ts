import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderId, OrganizationId, OrganizationKind, SupplierOrderId } from '@app/kernel';
import { Database, mapPage, type Page, toPage } from '@app/platform';

import type { SplitStatus } from '../domain/split.state.js';
import { idBehind } from './cursors.js';

/** What has been paid for, and so earns something or did until it was refunded. */
export const EARNING_STATUSES = ['HELD', 'RELEASED', 'REFUNDED'] as const satisfies readonly SplitStatus[];
export type EarningStatus = (typeof EARNING_STATUSES)[number];

/** One party's view of a supplier order's money. */
export interface Earning {
  readonly supplierOrderId: SupplierOrderId;
  readonly orderId: OrderId;
  readonly status: EarningStatus;
  readonly currency: string;
  readonly totalMinor: bigint;
  readonly mineMinor: bigint;
  readonly platformMinor: bigint;
  readonly releaseAt: Date | null;
  readonly endedAt: Date | null;
}

interface EarningsWish {
  readonly organizationId: OrganizationId;
  readonly organizationKind: OrganizationKind;
  /** Null: all. */
  readonly status: EarningStatus | null;
  readonly first: number;
  readonly after?: string | null;
}

interface EarningRow {
  supplier_order_id: SupplierOrderId;
  order_id: OrderId;
  status: EarningStatus;
  currency: string;
  total_minor: bigint;
  mine_minor: bigint;
  platform_minor: bigint;
  release_at: Date | null;
  ended_at: Date | null;
}

const COLUMNS = {
  // What a creator pays from his wallet earns him nothing here: his channel's shoppers paid him.
  CREATOR: { owner: 'creator_id', mine: 'creator_minor', which: sql`and paid_from = 'PROVIDER'` },
  SUPPLIER: { owner: 'supplier_id', mine: 'supplier_minor', which: sql`` },
} as const;

@Injectable()
export class EarningsQuery {
  constructor(private readonly database: Database) {}

  /** The supplier orders that an organization earns from, newest first. Reads one stretch of the index per status. */
  async run({ organizationId, organizationKind, status, first, after }: EarningsWish): Promise<Page<Earning>> {
    const { owner, mine, which } = COLUMNS[organizationKind === 'CREATOR' ? 'CREATOR' : 'SUPPLIER'];
    const statuses = status === null ? EARNING_STATUSES : [status];
    const limit = first + 1;
    const { rows } = await sql<EarningRow>`
      select earning.* from unnest(${[...statuses]}::text[]) as wanted (status)
      cross join lateral (
        select supplier_order_id, order_id, status, currency, total_minor, ${sql.ref(mine)} as mine_minor,
          platform_minor, release_at, ended_at
        from settlement.split where ${sql.ref(owner)} = ${organizationId} and split.status = wanted.status ${which}
          and supplier_order_id < ${idBehind(after)} order by supplier_order_id desc limit ${limit}) as earning
      order by supplier_order_id desc limit ${limit}`.execute(this.database.reader);
    return mapPage(
      toPage(rows, first, (row) => [row.supplier_order_id]),
      toEarning,
    );
  }
}

function toEarning(row: EarningRow): Earning {
  return {
    supplierOrderId: row.supplier_order_id,
    orderId: row.order_id,
    status: row.status,
    currency: row.currency,
    totalMinor: row.total_minor,
    mineMinor: row.mine_minor,
    platformMinor: row.platform_minor,
    releaseAt: row.release_at,
    endedAt: row.ended_at,
  };
}
