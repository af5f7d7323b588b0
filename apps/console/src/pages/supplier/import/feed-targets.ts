import type { FeedFormat, FeedTarget } from '../../../gql/graphql.js';
import type { Both } from '../../../i18n/texts.js';

/** What people can say a column means, in the order of the list; the rest is the formats' own business. */
export const TARGETS: Partial<Record<FeedTarget, Both>> = {
  SKU_CODE: { zh: 'SKU 编码', en: 'SKU code' },
  PRODUCT_CODE: { zh: '商品编码', en: 'Product code' },
  TITLE: { zh: '标题', en: 'Title' },
  TITLE_ZH: { zh: '中文标题', en: 'Chinese title' },
  TITLE_EN: { zh: '英文标题', en: 'English title' },
  CATEGORY: { zh: '类目', en: 'Category' },
  BRAND: { zh: '品牌', en: 'Brand' },
  RETAIL_PRICE: { zh: '零售价', en: 'Retail price' },
  SUPPLY_PRICE: { zh: '供货价', en: 'Supply price' },
  MAP: { zh: '最低零售价', en: 'Minimum retail price' },
  PRICE: { zh: '其他价格', en: 'Another price' },
  TIER_QUANTITY: { zh: '阶梯数量', en: 'Pieces of a price step' },
  TIER_PRICE: { zh: '阶梯价格', en: 'Price of a step' },
  CURRENCY: { zh: '币种', en: 'Currency' },
  STOCK: { zh: '库存', en: 'Stock' },
  AVAILABILITY: { zh: '是否有货', en: 'Availability' },
  GTIN: { zh: '条形码', en: 'Barcode' },
  WEIGHT: { zh: '重量', en: 'Weight' },
  WEIGHT_GRAMS: { zh: '重量(克)', en: 'Weight in grams' },
  IMAGE_URLS: { zh: '图片链接', en: 'Images' },
  VARIANT_IMAGE: { zh: '规格图片', en: 'Image of the variant' },
  OPTION: { zh: '规格', en: 'Option' },
  ATTRIBUTE: { zh: '属性', en: 'Attribute' },
  DESCRIPTION: { zh: '描述', en: 'Description' },
  COMMISSION_PERCENT: { zh: '佣金比例', en: 'Commission in percent' },
  DISPATCH_HOURS: { zh: '发货时效(小时)', en: 'Hours until dispatch' },
};

export const FORMATS: Readonly<Record<FeedFormat, Both>> = {
  DAIFA: { zh: 'Daifa 模板', en: 'Daifa’s template' },
  SHOPIFY: { zh: 'Shopify', en: 'Shopify' },
  WOOCOMMERCE: { zh: 'WooCommerce', en: 'WooCommerce' },
  MAGENTO: { zh: 'Magento', en: 'Magento' },
  GOOGLE: { zh: 'Google Merchant', en: 'Google Merchant' },
  TAOBAO: { zh: '淘宝数据包', en: 'Taobao data pack' },
  OTHER: { zh: '其他表格', en: 'Another table' },
};

/** These are nothing without a name: which option, which attribute, which price. */
export const NEEDS_NAME: ReadonlySet<FeedTarget> = new Set<FeedTarget>(['OPTION', 'ATTRIBUTE', 'PRICE']);
