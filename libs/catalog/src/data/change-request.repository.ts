import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import {
  type ChangeRequestId,
  type MemberId,
  NotFound,
  type OrganizationId,
  type ProductId,
  type SkuId,
} from '@app/kernel';
import type { Tx } from '@app/platform';

import type { Changes, ChangeStatus, GoodsFacts } from '../domain/change-request.js';
import { catalogTables } from './catalog-tables.js';

const NOW = sql<Date>`platform.now()`;

export interface LockedGoods extends GoodsFacts {
  readonly createdBy: OrganizationId;
  /** Everybody who offers any of its skus. */
  readonly supplierIds: readonly OrganizationId[];
}

export interface NewChangeRequest {
  readonly changeRequestId: ChangeRequestId;
  readonly productId: ProductId;
  readonly skuId: SkuId | null;
  readonly supplierId: OrganizationId;
  readonly changes: Changes;
  readonly note: string;
}

export interface LockedChangeRequest extends NewChangeRequest {
  readonly status: ChangeStatus;
}

interface Decision {
  readonly status: ChangeStatus;
  readonly reason: string | null;
  /** null: by rule. */
  readonly decidedBy: MemberId | OrganizationId | null;
}

/** Every write and lock on change requests, and on the goods that they change. */
@Injectable()
export class ChangeRequestRepository {
  /** Locks a product and, if it is named, one of its skus. @throws NotFound */
  async lockGoods(tx: Tx, productId: ProductId, skuId: SkuId | null): Promise<LockedGoods> {
    const { rows } = await sql<Omit<LockedGoods, 'gtin' | 'weightGrams'>>`
      select title_zh as "titleZh", title_en as "titleEn", brand, category_id as "categoryId", attributes, images,
        created_by as "createdBy",
        array(select distinct supplier_id from catalog.offer where product_id = product.id) as "supplierIds"
      from catalog.product where id = ${productId} for update`.execute(tx);
    const [product] = rows;
    if (!product) throw new NotFound('The product', ['productId']);
    if (skuId === null) return { ...product, gtin: null, weightGrams: null };
    const sku = await catalogTables
      .write(tx)
      .selectFrom('catalog.sku')
      .select(['gtin', 'weight_grams'])
      .where('id', '=', skuId)
      .where('product_id', '=', productId)
      .forUpdate()
      .executeTakeFirst();
    if (!sku) throw new NotFound('The variant', ['skuId']);
    return { ...product, gtin: sku.gtin, weightGrams: sku.weight_grams };
  }

  async putGoods(tx: Tx, productId: ProductId, skuId: SkuId | null, goods: GoodsFacts): Promise<void> {
    const tables = catalogTables.write(tx);
    await tables
      .updateTable('catalog.product')
      .set({
        title_zh: goods.titleZh,
        title_en: goods.titleEn,
        brand: goods.brand,
        category_id: goods.categoryId,
        attributes: JSON.stringify(goods.attributes),
        images: [...goods.images],
        updated_at: NOW,
      })
      .where('id', '=', productId)
      .execute();
    if (skuId === null || goods.weightGrams === null) return;
    await tables
      .updateTable('catalog.sku')
      .set({ gtin: goods.gtin, weight_grams: goods.weightGrams })
      .where('id', '=', skuId)
      .execute();
  }

  async insert(tx: Tx, { changeRequestId, productId, skuId, ...request }: NewChangeRequest): Promise<void> {
    await catalogTables
      .write(tx)
      .insertInto('catalog.change_request')
      .values({
        id: changeRequestId,
        product_id: productId,
        sku_id: skuId,
        supplier_id: request.supplierId,
        changes: JSON.stringify(request.changes),
        note: request.note,
        created_at: NOW,
      })
      .execute();
  }

  /** @throws NotFound */
  async lock(tx: Tx, changeRequestId: ChangeRequestId): Promise<LockedChangeRequest> {
    const row = await catalogTables
      .write(tx)
      .selectFrom('catalog.change_request')
      .selectAll()
      .where('id', '=', changeRequestId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound('The change request', ['changeRequestId']);
    return {
      changeRequestId,
      productId: row.product_id as ProductId,
      skuId: row.sku_id as SkuId | null,
      supplierId: row.supplier_id as OrganizationId,
      changes: row.changes as Changes,
      note: row.note,
      status: row.status as ChangeStatus,
    };
  }

  async decide(tx: Tx, changeRequestId: ChangeRequestId, { status, reason, decidedBy }: Decision): Promise<void> {
    await catalogTables
      .write(tx)
      .updateTable('catalog.change_request')
      .set({ status, decision_reason: reason, decided_by: decidedBy, decided_at: NOW })
      .where('id', '=', changeRequestId)
      .execute();
  }
}
