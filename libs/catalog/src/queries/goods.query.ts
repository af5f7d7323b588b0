import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { ProductId, SkuId } from '@app/kernel';

import type { Goods, ProductCard } from '../domain/goods.js';

/** What is sold, for those who show it or keep it with an order; also of withdrawn products. */
@Injectable()
export class GoodsQuery {
  async bySkus(db: Kysely<unknown>, skuIds: readonly SkuId[]): Promise<Goods[]> {
    const { rows } = await sql<Goods>`
      select sku.id as "skuId", product.id as "productId", product.title_zh as "titleZh", product.title_en as "titleEn",
        sku.options, coalesce(sku.image, product.images[1]) as image, sku.weight_grams as "weightGrams", product.brand,
        product.category_id as "categoryId"
      from catalog.sku join catalog.product on product.id = sku.product_id
      where sku.id = any(${skuIds}::uuid[])`.execute(db);
    return rows;
  }

  /** What goods are called now: the product that they were merged into, else themselves. */
  async currentId(db: Kysely<unknown>, productId: ProductId): Promise<ProductId> {
    const { rows } = await sql<{ id: ProductId }>`
      select coalesce(merged_into, id) as id from catalog.product where id = ${productId}`.execute(db);
    return rows[0]?.id ?? productId;
  }

  async cards(db: Kysely<unknown>, productIds: readonly ProductId[]): Promise<ProductCard[]> {
    const { rows } = await sql<ProductCard>`
      with wanted as (
        select * from catalog.product where id = any(${productIds}::uuid[])
      ), naming as (
        -- the words of a category and of those above it, whose word counts less
        select own.id, jsonb_object_agg(
          named ->> 'key', jsonb_build_object('zh', named ->> 'nameZh', 'en', named ->> 'nameEn')
          order by line.depth) as names
        from catalog.category own
        join catalog.category line on line.path = any(array(
          select array_to_string((string_to_array(own.path, '/'))[1:steps], '/')
          from generate_series(1, own.depth + 1) steps))
        cross join jsonb_array_elements(line.attributes) named
        where own.id in (select category_id from wanted) group by own.id
      )
      select product.id as "productId", product.title_zh as "titleZh", product.title_en as "titleEn",
        product.description_zh as "descriptionZh", product.description_en as "descriptionEn", product.brand,
        product.attributes, product.images, product.category_id as "categoryId",
        product.status = 'WITHDRAWN' as "isWithdrawn",
        (select coalesce(jsonb_agg(
            jsonb_build_object('skuId', sku.id, 'options', sku.options, 'image', sku.image)
            order by sku.position, sku.id), '[]')
          from catalog.sku
          -- a variant that was merged away is shown only where its product is still listed
          where sku.product_id = product.id and (sku.merged_into is null or product.merged_into is not null)) as skus,
        coalesce(naming.names, '{}') as "valueNames"
      from wanted product left join naming on naming.id = product.category_id`.execute(db);
    return rows;
  }
}
