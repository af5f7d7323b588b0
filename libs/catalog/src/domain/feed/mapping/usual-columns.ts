import type { FeedTarget } from './feed-mapping.js';

/**
 * What columns are usually called where no system is known that wrote the file, each list with the likeliest name first.
 * Of several columns with one meaning only the likeliest is taken.
 */
export const USUAL_COLUMNS: readonly (readonly [FeedTarget, readonly string[]])[] = [
  [
    'sku_code',
    `sku variant_sku sku_id sku_code seller_sku article_number item_number item_no article merchant_product_id
    product_uid uniq_id pid asin goods_sn product_id goods_id item_id variant_id id uid index handle code model_number mpn
    货号 商家编码 规格编码 sku编号 商品编码 商品编号 商品货号 产品编码 产品编号 编码 编号 款号 aw_product_id product_url link url`,
  ],
  ['product_code', `product_handle parent_sku item_group_id product_group spu spu_id parent_id 货品编码`],
  [
    'title',
    `title product_title product_name productdisplayname name goods_name item_name product 商品名称 宝贝名称 名称 标题 品名
    产品名称 货品名称 商品标题`,
  ],
  [
    'description',
    `description product_description body_html long_description detail details goods_detail_content brief
    short_description product_subtitle goods_intro intro 描述 商品描述 详情 商品详情 简介`,
  ],
  [
    'category',
    `category categories product_category category_path category_tree product_category_tree breadcrumb merchant_category
    merchant_product_category_path google_product_category sub_category subcategory articletype product_type type
    main_category category_name 类目 分类 商品分类 商品类目 产品分类 品类 类别`,
  ],
  ['brand', `brand brand_name vendor manufacturer supplier maker make 品牌 厂家`],
  [
    'gtin',
    `gtin ean ean13 upc barcode variant_barcode variant_ean variant_upc isbn product_gtin jan 条码 条形码 商品条码`,
  ],
  [
    'retail_price',
    `price selling_price sale_price final_price discounted_price discount_price search_price current_price
    variant_price unit_price retail_price original_price counter_price market_price actual_price 售价 价格 单价 零售价 销售价`,
  ],
  [
    'supply_price',
    `supply_price wholesale_price wholesale cost cost_price cost_per_item purchase_price dealer_price trade_price net_price
    批发价 供货价 成本价 进价 拿货价 代发价`,
  ],
  ['map', `map map_price minimum_advertised_price min_retail_price 控价 最低售价`],
  ['currency', `currency currency_code price_currency 币种 货币`],
  [
    'stock',
    `stock stock_quantity quantity qty inventory inventory_quantity stock_num in_stock_quantity available_quantity on_hand
    number 库存 数量 库存数量 可售库存 商品库存`,
  ],
  ['availability', `availability in_stock is_available stock_status 是否有货`],
  [
    'image_urls',
    `image_urls images image image_url image_link image_src main_image picture picture_url img_high img_500x500
    merchant_image_url product_thumbnail gallery pic_url goods_cover_img 图片 主图 图片链接 图片地址 主图链接 商品图片 商品主图`,
  ],
  ['weight', `weight product_weight item_weight shipping_weight gross_weight variant_weight 重量 毛重`],
  ['option_1_name', `option_1_name option1_name variant_option_1_name`],
  ['option_1_value', `option_1_value option1_value variant_option_1_value`],
  ['option_2_name', `option_2_name option2_name variant_option_2_name`],
  ['option_2_value', `option_2_value option2_value variant_option_2_value`],
  ['option_3_name', `option_3_name option3_name variant_option_3_name`],
  ['option_3_value', `option_3_value option3_value variant_option_3_value`],
  ['dispatch_hours', `dispatch_hours 发货时效`],
  ['status', `status product_status`],
].map(([target, names]) => [target as FeedTarget, (names as string).trim().split(/\s+/)] as const);

/** Columns that say something of the goods that people choose by. */
export const USUAL_ATTRIBUTES: ReadonlySet<string> = new Set(
  `color colour size material gender pattern season usage year style fabric basecolour base_colour capacity flavour flavor
  age_group model condition country_of_origin product_material mastercategory subcategory 颜色 尺码 规格 材质 型号 产地 单位 unit`
    .trim()
    .split(/\s+/),
);
