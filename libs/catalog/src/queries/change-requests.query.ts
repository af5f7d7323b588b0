import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { ChangeRequestId, OrganizationId, ProductId, SkuId } from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import type { Changes, ChangeStatus, GoodsFacts } from '../domain/change-request.js';
import { isOutdated } from '../domain/change-request.js';

export interface ChangeRequest {
  readonly changeRequestId: ChangeRequestId;
  readonly productId: ProductId;
  readonly skuId: SkuId | null;
  readonly supplierId: OrganizationId;
  readonly status: ChangeStatus;
  readonly changes: Changes;
  readonly note: string;
  readonly decisionReason: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  /** Open, and the goods are no longer as they were when it was asked for. */
  readonly isOutdated: boolean;
}

interface ChangesWanted {
  /** null: everybody's. */
  readonly supplierId: OrganizationId | null;
  readonly status?: ChangeStatus | null | undefined;
}

interface PageWish {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Change requests, the newest first. */
@Injectable()
export class ChangeRequestsQuery {
  async page(db: Kysely<unknown>, { supplierId, status }: ChangesWanted, wish: PageWish): Promise<Page<ChangeRequest>> {
    const [beforeId = null] = decodeCursor(wish.after, ['uuid']) ?? [];
    const condition = sql`(${supplierId}::uuid is null or request.supplier_id = ${supplierId})
      and (${status ?? null}::text is null or request.status = ${status ?? null})
      and (${beforeId}::uuid is null or request.id < ${beforeId}::uuid)`;
    return toPage(await select(db, condition, wish.first + 1), wish.first, ({ changeRequestId }) => [changeRequestId]);
  }

  /** @param supplierId null: anybody's. */
  async find(
    db: Kysely<unknown>,
    supplierId: OrganizationId | null,
    id: ChangeRequestId,
  ): Promise<ChangeRequest | null> {
    const condition = sql`request.id = ${id} and (${supplierId}::uuid is null or request.supplier_id = ${supplierId})`;
    const [request] = await select(db, condition, 1);
    return request ?? null;
  }
}

async function select(db: Kysely<unknown>, condition: RawBuilder<unknown>, limit: number): Promise<ChangeRequest[]> {
  const { rows } = await sql<Omit<ChangeRequest, 'isOutdated'> & { goods: GoodsFacts }>`
    select request.id as "changeRequestId", request.product_id as "productId", request.sku_id as "skuId",
      request.supplier_id as "supplierId", request.status, request.changes, request.note,
      request.decision_reason as "decisionReason", request.created_at as "createdAt", request.decided_at as "decidedAt",
      jsonb_build_object('titleZh', product.title_zh, 'titleEn', product.title_en, 'brand', product.brand,
        'categoryId', product.category_id, 'attributes', product.attributes, 'images', product.images,
        'gtin', sku.gtin, 'weightGrams', sku.weight_grams) as goods
    from catalog.change_request request
    join catalog.product on product.id = request.product_id
    left join catalog.sku on sku.id = request.sku_id
    where ${condition}
    order by request.id desc limit ${limit}`.execute(db);
  return rows.map(({ goods, ...request }) => ({
    ...request,
    isOutdated: request.status === 'OPEN' && isOutdated(request.changes, goods),
  }));
}
