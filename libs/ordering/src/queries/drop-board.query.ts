import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { DropId } from '@app/kernel';
import { Database } from '@app/platform';

export interface DropTotals {
  readonly orders: number;
  /** Pieces of orders that are not over: unpaid or paid. */
  readonly pieces: number;
  readonly unpaidPieces: number;
  /** What paid orders bring in, freight left out, refunds taken off. */
  readonly revenueMinor: bigint;
}

export interface SoldSecond {
  readonly at: Date;
  readonly pieces: number;
}

/** What came of a drop so far, from its orders. Whoever calls has seen to it that the drop is his. */
@Injectable()
export class DropBoardQuery {
  constructor(private readonly database: Database) {}

  async total(dropId: DropId): Promise<DropTotals> {
    const { rows } = await sql<DropTotals>`
      select count(*)::int as orders, coalesce(sum(drop_pieces), 0)::int as pieces,
        coalesce(sum(drop_pieces) filter (where status = 'AWAITING_PAYMENT'), 0)::int as "unpaidPieces",
        coalesce(sum(greatest(goods_minor - refunded_minor, 0)) filter (where status <> 'AWAITING_PAYMENT'), 0)::int8
          as "revenueMinor"
      from ordering."order" where drop_id = ${dropId} and status not in ('EXPIRED', 'CANCELLED')`.execute(
      this.database.reader,
    );
    return rows[0] ?? { orders: 0, pieces: 0, unpaidPieces: 0, revenueMinor: 0n };
  }

  /** Pieces ordered in each second from a moment on, also of orders that were given up later; seconds without any too. */
  async soldPerSecond(dropId: DropId, from: Date, seconds: number): Promise<SoldSecond[]> {
    const { rows } = await sql<SoldSecond>`
      select second as at, coalesce(sold.pieces, 0)::int as pieces
      from generate_series(date_trunc('second', ${from}::timestamptz),
        date_trunc('second', ${from}::timestamptz) + make_interval(secs => ${seconds - 1}), interval '1 second') second
      left join (
        select date_trunc('second', placed_at) as second, sum(drop_pieces) as pieces
        from ordering."order" where drop_id = ${dropId} and placed_at >= date_trunc('second', ${from}::timestamptz)
          and placed_at < date_trunc('second', ${from}::timestamptz) + make_interval(secs => ${seconds})
        group by 1
      ) sold using (second) order by second`.execute(this.database.reader);
    return rows;
  }
}
