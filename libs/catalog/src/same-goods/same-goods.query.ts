import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import { NotFound, type ProductId, type SameGoodsPairId } from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import type { Verdict } from './model.js';
import type { PairStatus } from './pair.js';
import type { FoundBy } from './pair.js';

export interface SameGoodsPairView {
  readonly pairId: SameGoodsPairId;
  readonly newcomerId: ProductId;
  readonly existingId: ProductId;
  readonly foundBy: FoundBy;
  readonly probability: number;
  readonly reasons: Verdict['reasons'];
  readonly status: PairStatus;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
}

/** Pairs of products that may be the same goods. */
@Injectable()
export class SameGoodsQuery {
  /** The likeliest first. */
  async list(
    db: Kysely<unknown>,
    status: PairStatus,
    page: { readonly first: number; readonly after?: string | null },
  ): Promise<Page<SameGoodsPairView>> {
    const [probability, id] = decodeCursor(page.after, ['int', 'uuid']) ?? [];
    const behind =
      probability === undefined || id === undefined
        ? sql`true`
        : sql`(-probability, id) > (-${Number(probability)}::int, ${id}::uuid)`;
    const { rows } = await sql<SameGoodsPairView>`${PAIRS}
      where status = ${status} and ${behind} order by probability desc, id limit ${page.first + 1}`.execute(db);
    return toPage(rows, page.first, ({ probability: share, pairId }) => [Math.round(share * 10_000), pairId]);
  }

  /** @throws NotFound */
  async get(db: Kysely<unknown>, pairId: SameGoodsPairId): Promise<SameGoodsPairView> {
    const { rows } = await sql<SameGoodsPairView>`${PAIRS} where id = ${pairId}`.execute(db);
    const [pair] = rows;
    if (!pair) throw new NotFound('The pair', ['pairId']);
    return pair;
  }
}

const PAIRS = sql`
  select id as "pairId", newcomer_id as "newcomerId", existing_id as "existingId", found_by as "foundBy",
    probability / 10000.0::float8 as probability, reasons, status, created_at as "createdAt", decided_at as "decidedAt"
  from catalog.same_goods_pair`;
