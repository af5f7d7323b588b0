import { FEED_COLUMNS, FEED_COLUMN_NAMES } from '../feed-columns.js';
import { type FeedFormat, type FeedTarget, plainName } from './feed-mapping.js';

/** A meaning, with the name of the attribute, price or unit where it takes one. */
export type Meaning = FeedTarget | readonly [FeedTarget, string];

type KnownColumns = Readonly<Record<string, Meaning>>;

const DAIFA: KnownColumns = {
  ...Object.fromEntries(
    FEED_COLUMN_NAMES.flatMap((name) => [
      [plainName(name), name],
      [plainName(FEED_COLUMNS[name].zh), name],
    ]),
  ),
};

/** https://help.shopify.com/manual/products/import-export/using-csv, the names before and since 2024. */
const SHOPIFY: KnownColumns = {
  handle: 'product_code',
  url_handle: 'product_code',
  title: 'title',
  body_html: 'description',
  description: 'description',
  vendor: 'brand',
  product_category: 'category',
  standard_product_type: 'category',
  standardized_product_type: 'category',
  type: 'category',
  custom_product_type: 'category',
  option1_name: 'option_1_name',
  option1_value: 'option_1_value',
  option2_name: 'option_2_name',
  option2_value: 'option_2_value',
  option3_name: 'option_3_name',
  option3_value: 'option_3_value',
  variant_sku: 'sku_code',
  sku: 'sku_code',
  variant_grams: ['weight', 'g'],
  weight_value_grams: ['weight', 'g'],
  variant_inventory_qty: 'stock',
  inventory_quantity: 'stock',
  variant_price: 'retail_price',
  price: 'retail_price',
  variant_compare_at_price: ['price', 'compare at'],
  compare_at_price: ['price', 'compare at'],
  cost_per_item: 'supply_price',
  wholesale_price: 'supply_price',
  variant_barcode: 'gtin',
  barcode: 'gtin',
  image_src: 'image_urls',
  product_image_url: 'image_urls',
  variant_image: 'variant_image',
  variant_image_url: 'variant_image',
  status: 'status',
  google_shopping_mpn: ['attribute', 'MPN'],
  google_shopping_gender: ['attribute', 'Gender'],
  google_shopping_age_group: ['attribute', 'Age group'],
};

/** https://woocommerce.com/document/product-csv-importer-exporter/ */
const WOOCOMMERCE: KnownColumns = {
  id: 'row_id',
  type: 'row_type',
  sku: 'sku_code',
  name: 'title',
  published: 'status',
  description: 'description',
  short_description: 'description',
  in_stock: 'availability',
  stock: 'stock',
  regular_price: 'retail_price',
  sale_price: ['price', 'sale'],
  categories: 'category',
  images: 'image_urls',
  parent: 'parent',
  brands: 'brand',
  gtin_upc_ean_or_isbn: 'gtin',
  cost_of_goods: 'supply_price',
  cost_value: 'supply_price',
};

/** https://experienceleague.adobe.com/en/docs/commerce-admin/systems/data-transfer/data-attributes-product */
const MAGENTO: KnownColumns = {
  sku: 'sku_code',
  store_view_code: 'store_view',
  product_type: 'row_type',
  categories: 'category',
  category: 'category',
  name: 'title',
  description: 'description',
  short_description: 'description',
  weight: 'weight',
  price: 'retail_price',
  special_price: ['price', 'sale'],
  cost: 'supply_price',
  map_price: 'map',
  msrp_price: ['price', 'compare at'],
  qty: 'stock',
  is_in_stock: 'availability',
  base_image: 'image_urls',
  additional_images: 'image_urls',
  product_online: 'status',
  additional_attributes: 'additional_attributes',
  configurable_variations: 'variations',
  configurable_variation_labels: 'variation_labels',
  country_of_manufacture: ['attribute', 'Country of manufacture'],
  manufacturer: 'brand',
  color: ['attribute', 'color'],
  size: ['attribute', 'size'],
  material: ['attribute', 'material'],
  gender: ['attribute', 'gender'],
  pattern: ['attribute', 'pattern'],
  activity: ['attribute', 'activity'],
};

/** https://support.google.com/merchants/answer/7052112 */
const GOOGLE: KnownColumns = {
  id: 'sku_code',
  title: 'title',
  description: 'description',
  summary: 'description',
  image_link: 'image_urls',
  additional_image_link: 'image_urls',
  availability: 'availability',
  quantity: 'stock',
  sell_on_google_quantity: 'stock',
  price: 'retail_price',
  sale_price: ['price', 'sale'],
  cost_of_goods_sold: 'supply_price',
  auto_pricing_min_price: 'map',
  product_type: 'category',
  google_product_category: 'category',
  brand: 'brand',
  gtin: 'gtin',
  mpn: ['attribute', 'MPN'],
  item_group_id: 'product_code',
  color: ['option', 'Color'],
  size: ['option', 'Size'],
  material: ['option', 'Material'],
  pattern: ['option', 'Pattern'],
  gender: ['attribute', 'Gender'],
  age_group: ['attribute', 'Age group'],
  condition: ['attribute', 'Condition'],
  shipping_weight: 'weight',
  product_weight: 'weight',
};

/** The columns of Taobao's assistant (淘宝助理), by their Chinese names. */
const TAOBAO: KnownColumns = {
  宝贝名称: 'title',
  宝贝类目: 'category',
  店铺类目: 'category',
  宝贝价格: 'retail_price',
  宝贝数量: 'stock',
  宝贝描述: 'description',
  宝贝属性: 'category_props',
  新图片: 'image_urls',
  销售属性组合: 'sku_props',
  销售属性别名: 'prop_alias',
  自定义属性值: 'custom_props',
  商家编码: 'sku_code',
  数字id: 'row_id',
  商品条形码: 'gtin',
  物流重量: ['weight', 'kg'],
};

export const COLUMNS_OF: Readonly<Record<Exclude<FeedFormat, 'OTHER'>, KnownColumns>> = {
  DAIFA,
  SHOPIFY,
  WOOCOMMERCE,
  MAGENTO,
  GOOGLE,
  TAOBAO,
};
